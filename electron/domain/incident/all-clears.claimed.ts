import { allClearIdSchema, type EntryId, type PartyId } from '../kernel/ids';
import { addMs, type Instant, MINUTE } from '../kernel/instant';
import type { DecideContext } from './deciding';
import type { IncidentEvent } from './incident';
import type { Moment } from './lifecycle';

/** When we try it ourselves unless somebody says otherwise. */
export const RETEST_AFTER_MS = 30 * MINUTE;

/** What a claim rests on, and when we will try it. */
export interface ClaimOfFix {
  readonly partyId: PartyId;
  readonly moment: Moment;
  /** The entry with their words, which is why the claim itself carries none. */
  readonly entryId: EntryId | null;
  readonly scope?: 'full' | 'partial';
  readonly retestAt?: Instant | null;
}

/**
 * A party's "fixed" as a claim that is ours to verify, wherever it was said. The retest is set from the moment of
 * writing, so that a claim of this morning is not late at once. [A1, C7]
 */
export function claimOfFix(claim: ClaimOfFix, context: DecideContext): IncidentEvent {
  const { partyId, moment, entryId, scope = 'full', retestAt = addMs(context.now, RETEST_AFTER_MS) } = claim;
  const allClearId = allClearIdSchema.parse(context.newId());
  const { at: claimedAt, certainty } = moment;
  return { type: 'AllClearClaimed', allClearId, partyId, claimedAt, certainty, scope, note: null, entryId, retestAt };
}
