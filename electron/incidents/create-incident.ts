import type { Failure } from '@contract/failure';
import type { DeclareRequest } from '@contract/incidents';
import { decide } from '@domain/incident/decide';
import type { DecideContext, Decided } from '@domain/incident/deciding';
import { decideImportedEntries } from '@domain/incident/imported-entries.decide';
import type { Incident } from '@domain/incident/incident';
import { type IncidentId, incidentIdSchema, type NewId } from '@domain/kernel/ids';
import { ok, type Result } from '@domain/kernel/result';
import type { Catalog } from './catalog';
import type { OpenIncidents, Stores } from './open-incidents';

export interface CreateOptions {
  readonly catalog: Catalog;
  readonly open: OpenIncidents;
  readonly stores: Stores;
  readonly newId: NewId;
}

/** What a new incident is called. */
export interface Birth {
  readonly incidentId: IncidentId;
  readonly referenceNumber: number;
  readonly practice: boolean;
}

export type Created = Result<{ readonly incidentId: string }, Failure>;

/**
 * Makes a new incident of the events of one act, under the next free reference; answers its id once the act is durable.
 * When it is refused or cannot be saved, there is no incident. Not to be called twice at once. [I1, J1]
 */
export async function createIncident(
  { catalog, open, stores, newId }: CreateOptions,
  which: keyof Stores,
  firstAct: (state: Incident, birth: Birth) => Decided,
): Promise<Created> {
  const incidentId = incidentIdSchema.parse(newId());
  const birth: Birth = {
    incidentId,
    referenceNumber: await catalog.nextReference(which),
    practice: which === 'practice',
  };
  const incident = await open.create(incidentId, stores[which]);
  const recorded = await incident.record((state) => firstAct(state, birth));
  if (recorded.ok) return ok({ incidentId });
  await open.discard(incidentId);
  return recorded;
}

/** The first act of an incident that a person declares, with the rows that were kept until then. [I1, Q1] */
export function declaration(request: DeclareRequest, context: () => DecideContext) {
  const { title, severity, timeZone, began, lead, imported } = request;
  return (state: Incident, birth: Birth): Decided => {
    const command = { type: 'DeclareIncident', ...birth, title, severity, timeZone, began, lead } as const;
    const declared = decide(state, command, context());
    if (!declared.ok || imported === undefined) return declared;
    const taken = decideImportedEntries(state, { type: 'ImportEntries', ...imported }, context());
    return taken.ok ? ok([...declared.value, ...taken.value]) : taken;
  };
}
