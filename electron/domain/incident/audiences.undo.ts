import { type AudienceEvent, audienceMarksOf } from './audiences';
import { type Answer, addedLast, type Undoing } from './undoing';

/** Takes back a mark of who may read something. [L7, L5] */
export function undoAudiences(event: AudienceEvent, { before, now }: Undoing): Answer {
  const { kind, id } = event;
  const was = audienceMarksOf(before.audiences, kind, id);
  const is = audienceMarksOf(now.audiences, kind, id);
  if (event.type === 'AudiencesMarked') {
    const mark = addedLast(was, is);
    return mark === null ? 'act-superseded' : [{ type: 'AudienceMarkWithdrawn', kind, id, eventId: mark.eventId }];
  }
  const mark = addedLast(is, was);
  return mark === null ? 'act-superseded' : [{ type: 'AudiencesMarked', kind, id, audiences: mark.audiences }];
}
