import { type HandoffEvent, handoffOf, isWaiting } from './handoffs';
import type { Answer, Undoing } from './undoing';

/** Takes back one event of a handoff: an offer as long as nobody took it. [O2, L5] */
export function undoHandoff(event: HandoffEvent, { now }: Undoing): Answer {
  const { handoffId } = event;
  const is = handoffOf(now.handoffs, handoffId);
  if (is === null) return 'act-superseded';
  switch (event.type) {
    case 'HandoffOffered':
    case 'HandoffTakenBack':
      return isWaiting(is) ? [{ type: 'HandoffWithdrawn', handoffId }] : 'act-superseded';
    case 'HandoffAcceptanceWithdrawn':
      return isWaiting(is) ? [{ type: 'HandoffAccepted', handoffId }] : 'act-superseded';
    case 'HandoffAccepted':
      return is.accepted === null ? 'act-superseded' : [{ type: 'HandoffAcceptanceWithdrawn', handoffId }];
    case 'HandoffWithdrawn':
      return is.withdrawn ? [{ type: 'HandoffTakenBack', handoffId }] : 'act-superseded';
  }
}
