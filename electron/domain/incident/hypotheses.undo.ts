import { get } from '../kernel/sorted-list';
import type { HypothesisEvent } from './hypotheses';
import { type Answer, addedLast, type Undoing } from './undoing';

/** Takes back one event of a hypothesis; a proposal goes as long as nobody judged or reworded it. [H1, L5] */
export function undoHypothesis(event: HypothesisEvent, { before, now }: Undoing): Answer {
  const { hypothesisId } = event;
  const was = get(before.hypotheses, hypothesisId);
  const is = get(now.hypotheses, hypothesisId);
  if (event.type === 'HypothesisWithdrawn') {
    if (was === undefined || is !== undefined) return 'act-superseded';
    return [{ type: 'HypothesisProposed', hypothesisId, text: was.text }];
  }
  if (is === undefined) return 'act-superseded';
  if (event.type === 'HypothesisProposed') {
    const isUntouched = is.text === event.text && is.judgements.length === 0;
    return isUntouched ? [{ type: 'HypothesisWithdrawn', hypothesisId }] : 'act-superseded';
  }
  if (was === undefined) return 'act-superseded';
  switch (event.type) {
    case 'HypothesisReworded':
      return is.text === event.text ? [{ type: 'HypothesisReworded', hypothesisId, text: was.text }] : 'act-superseded';
    case 'HypothesisJudged': {
      const judgement = addedLast(was.judgements, is.judgements);
      return judgement === null
        ? 'act-superseded'
        : [{ type: 'JudgementWithdrawn', hypothesisId, eventId: judgement.eventId }];
    }
    case 'JudgementWithdrawn': {
      const judgement = addedLast(is.judgements, was.judgements);
      if (judgement === null) return 'act-superseded';
      const { status, why, entryIds } = judgement;
      return [{ type: 'HypothesisJudged', hypothesisId, status, why, entryIds }];
    }
  }
}
