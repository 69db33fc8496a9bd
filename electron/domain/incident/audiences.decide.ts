import { z } from 'zod';
import { ok } from '../kernel/result';
import { get, toArray } from '../kernel/sorted-list';
import { audienceMarksOf, type ReadableKind, readableKindSchema } from './audiences';
import { checkOf } from './checks';
import type { CommandsOf, Decided } from './deciding';
import type { Incident } from './incident';
import { partyOf } from './parties';
import { reject } from './rejection';

const VENDOR = 'vendor:';
const open: ReadonlySet<string> = new Set(['staff', 'owner', 'customer', 'public']);

export const audienceCommands = {
  /** Null: back to what its kind has; an empty list: nobody outside of the war room. */
  MarkAudiences: z.object({
    kind: readableKindSchema,
    id: z.string().max(64),
    audiences: z.array(z.string().max(80)).max(50).readonly().nullable(),
  }),
} as const;

export type AudienceCommand = CommandsOf<typeof audienceCommands>;

/** Decides who may read an object from now on. Refuses what is not there, and an audience that nobody is. [L7] */
export function decideAudiences(state: Incident, command: AudienceCommand): Decided {
  const { kind, id, audiences } = command;
  if (!isThere(state, kind, id)) return reject('readable-unknown');
  if (audiences?.some((audience) => !isAudience(state, audience))) return reject('audience-unknown');
  const held = audienceMarksOf(state.audiences, kind, id).at(-1)?.audiences ?? null;
  if (JSON.stringify(held) === JSON.stringify(audiences)) return reject('nothing-changed');
  return ok([{ type: 'AudiencesMarked', kind, id, audiences }]);
}

function isAudience(state: Incident, audience: string): boolean {
  if (!audience.startsWith(VENDOR)) return open.has(audience);
  return partyOf(state.parties, audience.slice(VENDOR.length)) !== null;
}

function isThere(state: Incident, kind: ReadableKind, id: string): boolean {
  const { parties, escalations, lifecycle } = state;
  switch (kind) {
    case 'title':
      return id === '';
    case 'impact':
      return id === '' && lifecycle.impact !== null;
    case 'resolution':
      return id === '' && lifecycle.resolved !== null;
    case 'party':
      return partyOf(parties, id) !== null;
    case 'ownership-note':
      return parties.some((party) => party.ownershipNotes.some((note) => note.eventId === id));
    case 'account':
      return parties.some((party) => party.accounts.some((account) => account.eventId === id));
    case 'entry':
      return get(state.log.byId, id) !== undefined;
    case 'evidence':
      return get(state.evidence.byId, id) !== undefined;
    case 'escalation':
      return get(escalations.escalations, id) !== undefined;
    case 'attempt':
      return get(escalations.attempts, id) !== undefined;
    case 'reply':
      return get(escalations.replies, id) !== undefined;
    case 'stance':
      return toArray(state.stances).some((stance) => stance.id === id);
    case 'commitment':
      return get(state.commitments, id) !== undefined;
    case 'all-clear':
      return get(state.allClears, id) !== undefined;
    case 'hypothesis':
      return get(state.hypotheses, id) !== undefined;
    case 'check':
      return checkOf(state.checks, id) !== null;
    case 'decision':
      return get(state.decisions, id) !== undefined;
    case 'workaround':
      return state.workarounds.some((workaround) => workaround.id === id);
    case 'status-update':
      return get(state.statusUpdates.sent, id) !== undefined;
  }
}
