import { get } from '../kernel/sorted-list';
import type { AllClearEvent } from './all-clears';
import { type Answer, addedLast, type Undoing } from './undoing';

/** Takes back a vendor's "fixed", its retest time or what the test found, or the taking back of it. [A1, A2, L5] */
export function undoAllClear(event: AllClearEvent, { before, now }: Undoing): Answer {
  const { allClearId } = event;
  const was = get(before.allClears, allClearId);
  const is = get(now.allClears, allClearId);
  if (event.type === 'AllClearWithdrawn') {
    if (was === undefined || is !== undefined) return 'act-superseded';
    const { id: _, eventId: _event, position: _position, judgement: _last, judgements, ...facts } = was;
    return judgements.length > 0 ? 'act-superseded' : [{ type: 'AllClearClaimed', allClearId, ...facts }];
  }
  if (is === undefined) return 'act-superseded';
  if (event.type === 'AllClearClaimed') {
    const isAsClaimed = is.judgements.length === 0 && is.retestAt === event.retestAt;
    return isAsClaimed ? [{ type: 'AllClearWithdrawn', allClearId }] : 'act-superseded';
  }
  if (was === undefined) return 'act-superseded';
  switch (event.type) {
    case 'RetestSet':
      if (is.retestAt !== event.retestAt) return 'act-superseded';
      return [{ type: 'RetestSet', allClearId, retestAt: was.retestAt }];
    case 'AllClearJudged': {
      const judged = addedLast(was.judgements, is.judgements);
      return judged === null
        ? 'act-superseded'
        : [{ type: 'AllClearJudgementWithdrawn', allClearId, eventId: judged.eventId }];
    }
    case 'AllClearJudgementWithdrawn': {
      const judged = addedLast(is.judgements, was.judgements);
      if (judged === null) return 'act-superseded';
      const { wasTrue, at: judgedAt, entryId } = judged;
      return [{ type: 'AllClearJudged', allClearId, wasTrue, judgedAt, entryId }];
    }
  }
}
