import type { IncidentSummary } from '@contract/incidents';
import type { VendorPast } from '@contract/vendor-past';
import { type Incident, incidentProjection } from '@domain/incident/incident';
import type { VendorId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { partyOfVendor, vendorDealings } from '@domain/queries/vendor-past';
import { emptyFold, receive, stateOf } from '@domain/record/fold';
import type { RecordStore } from '../record/record-store';
import type { OpenIncidents } from './open-incidents';

export interface VendorPastOptions {
  readonly list: () => Promise<readonly IncidentSummary[]>;
  readonly open: OpenIncidents;
  readonly store: RecordStore;
  readonly now: () => Instant;
}

/**
 * The incidents in which a vendor was a party, the latest first, with how it behaved in each. Practice is left out. Only
 * records whose line in the list names the vendor are read. [B7, I4]
 */
export async function vendorPast(
  { list, open, store, now }: VendorPastOptions,
  vendor: { readonly vendorId: VendorId; readonly name: string },
): Promise<readonly VendorPast[]> {
  const named = vendor.name.toLowerCase();
  const lines = (await list()).filter(
    ({ practice, setAside, problem, vendorIds, outsideParties }) =>
      !practice &&
      !setAside &&
      problem === undefined &&
      (vendorIds.includes(vendor.vendorId) || outsideParties.some((name) => name.toLowerCase() === named)),
  );
  const past: VendorPast[] = [];
  for (const { incidentId, reference, title } of lines.toSorted((a, b) => (a.declaredAt < b.declaredAt ? 1 : -1))) {
    const incident = open.find(incidentId)?.state ?? (await readIncident(store, incidentId));
    const party = partyOfVendor(incident, vendor);
    if (party === null) continue;
    const isOver = incident.lifecycle.resolved !== null;
    past.push({ incidentId, reference, title, isOver, ...vendorDealings(incident, party, now()) });
  }
  return past;
}

/** Reads one record and lets it go again. */
async function readIncident(store: RecordStore, incidentId: string): Promise<Incident> {
  const record = await store.open(incidentId);
  try {
    return stateOf(receive(emptyFold(incidentProjection), record.commits));
  } finally {
    await record.close();
  }
}
