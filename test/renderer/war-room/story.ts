import { decide, type IncidentCommand } from '@domain/incident/decide';
import { type Incident, type IncidentEvent, incidentCatalog, incidentProjection } from '@domain/incident/incident';
import { incidentIdSchema, type PartyId } from '@domain/kernel/ids';
import { type Instant, instantSchema } from '@domain/kernel/instant';
import type { Commit } from '@domain/record/envelope';
import { emptyFold, receive, stateOf } from '@domain/record/fold';

/** An instant from the part that matters: `21T14:32` is 21 November 2026 in UTC. */
export function at(dayAndTime: string): Instant {
  return instantSchema.parse(`2026-11-${dayAndTime}:00.000Z`);
}

export interface Story {
  /** Does one act at a moment, through the real decide and the real fold. */
  readonly act: (when: string, command: IncidentCommand) => void;
  readonly party: (name: string) => PartyId;
  readonly incident: () => Incident;
}

/** A declared incident that began on 16 November 2026 at 11:51, told act by act. */
export function story(began: { readonly at: Instant; readonly certainty: 'exact' | 'day' } | null = beganAt): Story {
  let fold = emptyFold<Incident, IncidentEvent>(incidentProjection);
  let ids = 0;
  const newId = () => `id-${String(++ids).padStart(6, '0')}`;
  const act = (when: string, command: IncidentCommand) => {
    const decided = decide(stateOf(fold), command, { now: at(when), newId });
    if (!decided.ok) throw new Error(decided.error.sentence);
    const events = decided.value.map(({ type, ...data }) => ({ id: newId(), type, v: incidentCatalog[type].v, data }));
    const order = `${String(Date.parse(at(when))).padStart(15, '0')}-${String(++ids).padStart(5, '0')}-segment`;
    const commit: Commit = { seq: ids, id: newId(), order, at: at(when), by: { device: 'd', name: 'Dana' }, events };
    fold = receive(fold, [commit]);
  };
  const incident = () => stateOf(fold);
  act('16T11:55', {
    type: 'DeclareIncident',
    incidentId: incidentIdSchema.parse('incident-1'),
    title: 'Fibre line dead',
    severity: 1,
    timeZone: 'Etc/UTC',
    referenceNumber: 42,
    practice: false,
    began,
    lead: 'Dana Reyes',
  });
  return {
    act,
    incident,
    party: (name) => {
      const found = incident().parties.find((party) => party.name === name);
      if (found === undefined) throw new Error(`no party ${name}`);
      return found.id;
    },
  };
}

const beganAt = { at: at('16T11:51'), certainty: 'exact' } as const;

/** A try of ours, as the dialog would send it. */
export function attempt(partyId: PartyId, over: Partial<Extract<IncidentCommand, { type: 'LogAttempt' }>> = {}) {
  return {
    type: 'LogAttempt',
    partyId,
    channel: 'phone',
    rung: 'Support phone',
    person: null,
    reference: null,
    when: null,
    minutes: null,
    minutesOnHold: null,
    text: 'Rang them',
    ended: null,
    deflectedTo: null,
    post: null,
    evidence: [],
    promise: null,
    ...over,
  } as const satisfies IncidentCommand;
}

/** An answer of theirs. */
export function reply(partyId: PartyId, over: Partial<Extract<IncidentCommand, { type: 'LogReply' }>> = {}) {
  return {
    type: 'LogReply',
    partyId,
    channel: 'phone',
    person: 'Priya',
    when: null,
    text: 'Crew on site',
    automatic: false,
    asksUs: false,
    saysFixed: false,
    ...over,
  } as const satisfies IncidentCommand;
}
