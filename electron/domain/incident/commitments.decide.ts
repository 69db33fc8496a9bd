import { z } from 'zod';
import { commitmentIdSchema, type EntryId, type EscalationId, partyIdSchema } from '../kernel/ids';
import { ok, type Result } from '../kernel/result';
import { bodySchema } from '../kernel/text';
import { type DecideContext, whenSchema } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import type { Moment } from './lifecycle';
import { partyOf, usOf } from './parties';
import { type Rejection, reject } from './rejection';

/** A promise that is logged with its entry. `due` null: undated; `byPartyId` null: we. [M1] */
export const commitmentTermsSchema = z
  .object({
    words: bodySchema(),
    due: whenSchema,
    byPartyId: partyIdSchema.nullable(),
    toPartyId: partyIdSchema.nullable(),
  })
  .nullable();

export type CommitmentTerms = Readonly<NonNullable<z.infer<typeof commitmentTermsSchema>>>;

/** What a promise rests on: the act that it was made in. */
interface Made {
  readonly moment: Moment;
  readonly entryId: EntryId;
  readonly escalationId: EscalationId | null;
}

/**
 * The event of a promise that was made at the moment of an entry; none for no promise. What others promise, they promise
 * us, unless somebody else is named. Refuses a party that is not there, and a promise to oneself. [M1, L10]
 */
export function decideCommitment(
  state: Incident,
  promise: CommitmentTerms | null,
  made: Made,
  context: DecideContext,
): Result<readonly IncidentEvent[], Rejection> {
  if (promise === null) return ok([]);
  const named = [promise.byPartyId, promise.toPartyId];
  if (named.some((id) => id !== null && partyOf(state.parties, id) === null)) return reject('party-unknown');
  const us = usOf(state.parties)?.id ?? null;
  const byPartyId = promise.byPartyId ?? us;
  const toPartyId = promise.toPartyId ?? (byPartyId === us ? null : us);
  if (byPartyId === toPartyId && byPartyId !== null) return reject('promise-to-oneself');
  const { words, due } = promise;
  return ok([
    {
      type: 'CommitmentMade',
      commitmentId: commitmentIdSchema.parse(context.newId()),
      byPartyId,
      toPartyId,
      promise: words,
      note: null,
      dueAt: due?.at ?? null,
      dueCertainty: due?.certainty ?? 'exact',
      madeAt: made.moment.at,
      madeCertainty: made.moment.certainty,
      escalationId: made.escalationId,
      entryId: made.entryId,
      audiences: null,
    },
  ]);
}
