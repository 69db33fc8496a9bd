import type { Incident } from '../incident/incident';
import type { Party } from '../incident/parties';
import type { VendorId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { endOfFigures } from './as-of';
import { commitmentCounts, falseAllClears } from './figures';
import { contactFigures } from './figures-of-rooms';

/** How a vendor behaved in one incident, counted as the figures of the incident count. [B7, V4] */
export interface VendorDealings {
  /** Our contacts with it. */
  readonly contacts: number;
  /** Its human answers. [E3] */
  readonly answers: number;
  readonly promisesKept: number;
  readonly promisesBroken: number;
  readonly falseAllClears: number;
}

/** The party that a vendor was: the one that took it over, else one of its name, whatever the case. */
export function partyOfVendor(
  incident: Incident,
  { vendorId, name }: { readonly vendorId: VendorId; readonly name: string },
): Party | null {
  const outside = incident.parties.filter(({ role, setAside }) => role !== 'us' && !setAside);
  const linked = outside.find(({ vendor }) => vendor?.vendorId === vendorId);
  const named = outside.find((party) => party.vendor === null && party.name.toLowerCase() === name.toLowerCase());
  return linked ?? named ?? null;
}

/** What passed between us and a party, up to our confirmed end, or `asOf` while it is open. */
export function vendorDealings(incident: Incident, party: Party, asOf: Instant): VendorDealings {
  const end = endOfFigures(incident, asOf).at;
  const replies = [...values(incident.escalations.replies)];
  const commitments = [...values(incident.commitments)].filter(({ byPartyId }) => byPartyId === party.id);
  const { kept, broken } = commitmentCounts(commitments, end);
  return {
    contacts: contactFigures(incident).contacts[party.id] ?? 0,
    answers: replies.filter(({ partyId, automatic, at }) => partyId === party.id && !automatic && at <= end).length,
    promisesKept: kept,
    promisesBroken: broken,
    falseAllClears: falseAllClears(
      [...values(incident.allClears)].filter(({ partyId }) => partyId === party.id),
      end,
    ),
  };
}
