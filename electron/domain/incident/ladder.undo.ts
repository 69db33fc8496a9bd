import { type LadderEvent, ladderOfParty } from './ladder';
import { type Answer, isSame, type Undoing } from './undoing';

/** Takes back a ladder: the one before it counts again, the default where there was none. [E1, L5] */
export function undoLadder({ partyId, rungs, renamed }: LadderEvent, { before, now }: Undoing): Answer {
  const is = ladderOfParty(now.ladders, partyId);
  if (is === null || !isSame([is.rungs, is.renamed], [rungs, renamed])) return 'act-superseded';
  const was = ladderOfParty(before.ladders, partyId);
  return [{ type: 'LadderSet', partyId, rungs: was?.rungs ?? null, renamed: was?.renamed ?? [] }];
}
