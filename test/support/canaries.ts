import type { ReadableKind } from '@domain/incident/audiences';
import type { IncidentEvent } from '@domain/incident/incident';
import { entryKindSchema } from '@domain/incident/log';
import {
  allClearIdSchema,
  attemptIdSchema,
  checkIdSchema,
  commitmentIdSchema,
  decisionIdSchema,
  entryIdSchema,
  evidenceIdSchema,
  hypothesisIdSchema,
  replyIdSchema,
  stanceIdSchema,
  workaroundIdSchema,
} from '@domain/kernel/ids';
import fc from 'fast-check';
import { at, KESTREL, NORTHLINE } from './incident-scenario';
import {
  attemptMade,
  commitmentMade,
  entryLogged,
  escalationOpened,
  evidenceAttached,
  replyReceived,
  stanceTaken,
} from './sample-events';

/** A word that stands in one object only, and who may read it; null: as the table says. */
export interface Canary {
  readonly word: string;
  readonly kind: ReadableKind;
  readonly id: string;
  readonly audiences: readonly string[] | null;
}

const AUDIENCES = ['staff', 'owner', 'customer', 'public', `vendor:${NORTHLINE}`, `vendor:${KESTREL}`];
const KINDS = [
  ...['title', 'impact', 'entry', 'evidence', 'attempt', 'reply', 'stance', 'commitment'],
  ...['all-clear', 'hypothesis', 'check', 'decision', 'workaround'],
] as const satisfies readonly ReadableKind[];

/** Objects of every kind, each with a word of its own and marked at random, by the object or by a later hand. */
export const canaries = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...KINDS),
      audiences: fc.option(fc.subarray(AUDIENCES), { freq: 3 }),
      northline: fc.boolean(),
      entryKind: fc.constantFrom(...entryKindSchema.options),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((drawn) => {
    // Of what there is only one, the last one drawn stands.
    const isLast = (kind: ReadableKind, i: number) => !drawn.slice(i + 1).some((later) => later.kind === kind);
    const isOnce = (kind: ReadableKind) => kind === 'title' || kind === 'impact';
    return drawn
      .map((one, i) => ({ ...one, i }))
      .filter(({ kind, i }) => !isOnce(kind) || isLast(kind, i))
      .map(({ kind, audiences, northline, entryKind, i }) => {
        const id = isOnce(kind) ? '' : `${kind}-canary-${i}`;
        const canary: Canary = { word: `canary${i}${kind.replace('-', '')}x`, kind, id, audiences };
        const partyId = northline ? NORTHLINE : KESTREL;
        return { canary, events: [...eventsOf(canary, partyId, entryKind), markOf(canary)] };
      });
  });

function markOf({ kind, id, audiences }: Canary): IncidentEvent {
  return { type: 'AudiencesMarked', kind, id, audiences };
}

function eventsOf(
  { word, kind, id }: Canary,
  partyId: typeof NORTHLINE,
  entryKind: (typeof entryKindSchema.options)[number],
): readonly IncidentEvent[] {
  const told = { at: at('12:00'), certainty: 'exact', entryId: null } as const;
  switch (kind) {
    case 'title':
      return [{ type: 'TitleChanged', title: word }];
    case 'impact':
      return [{ type: 'ImpactDescribed', who: word, what: word, usersHit: 3, usersTotal: 9 }];
    case 'entry':
      return [entryLogged({ entryId: entryIdSchema.parse(id), kind: entryKind, text: word, person: word, partyId })];
    case 'evidence': {
      const entryId = entryIdSchema.parse(`${id}-entry`);
      return [
        entryLogged({ entryId, text: 'A file', partyId: null }),
        evidenceAttached({ evidenceId: evidenceIdSchema.parse(id), entryId, name: word }),
      ];
    }
    case 'attempt':
      return [
        escalationOpened({ partyId }),
        attemptMade({ attemptId: attemptIdSchema.parse(id), partyId, asked: word, person: word }),
      ];
    case 'reply':
      return [replyReceived({ replyId: replyIdSchema.parse(id), escalationId: null, partyId, text: word })];
    case 'stance':
      return [stanceTaken({ stanceId: stanceIdSchema.parse(id), partyId, words: word })];
    case 'commitment':
      return [
        commitmentMade({
          commitmentId: commitmentIdSchema.parse(id),
          byPartyId: partyId,
          promise: word,
          entryId: null,
        }),
      ];
    case 'all-clear':
      return [
        {
          ...{ type: 'AllClearClaimed', allClearId: allClearIdSchema.parse(id), partyId, scope: 'full', note: word },
          ...{ claimedAt: at('12:00'), certainty: 'exact', entryId: null, retestAt: null },
        },
      ];
    case 'hypothesis':
      return [{ type: 'HypothesisProposed', hypothesisId: hypothesisIdSchema.parse(id), text: word }];
    case 'check': {
      const path = { from: word, to: word, via: null, result: 'fails' } as const;
      return [{ type: 'CheckRun', checkId: checkIdSchema.parse(id), ...path, ...told }];
    }
    case 'decision': {
      const choice = { what: word, reason: word, options: [word], audiences: null };
      return [{ type: 'DecisionTaken', decisionId: decisionIdSchema.parse(id), ...choice, ...told }];
    }
    default: {
      const workaroundId = workaroundIdSchema.parse(id);
      return [
        { type: 'WorkaroundProposed', workaroundId, title: word, byPartyId: null },
        { type: 'WorkaroundMoved', workaroundId, state: 'in-use', ...told },
      ];
    }
  }
}
