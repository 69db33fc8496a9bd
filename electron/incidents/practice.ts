import type { DecideContext } from '@domain/incident/deciding';
import { ok } from '@domain/kernel/result';
import { practiceEvents } from '@domain/practice/practice-incident';
import { type Created, type CreateOptions, createIncident } from './create-incident';

/** The practice incident: the latest there is, or a new one where there is none or it was set aside. [I4] */
export async function openPractice(
  options: CreateOptions,
  context: DecideContext & { readonly timeZone: string },
): Promise<Created> {
  const { stores, open } = options;
  // Ids begin with the time, so the last one is the latest.
  for (const incidentId of (await stores.practice.list()).toReversed()) {
    const lifecycle = (await open.open(incidentId))?.state.lifecycle;
    if (lifecycle?.declared != null && lifecycle.setAside === null) return ok({ incidentId });
  }
  return createIncident(options, 'practice', (_state, { incidentId, referenceNumber }) =>
    ok(practiceEvents({ ...context, incidentId, referenceNumber })),
  );
}
