import { values } from '../kernel/sorted-list';
import type { StanceEvent, Stances } from './stances';
import type { Answer, Undoing } from './undoing';

/** Takes back one stance, or its withdrawal. [P1, L5] */
export function undoStance(event: StanceEvent, { before, now }: Undoing): Answer {
  const { stanceId } = event;
  if (event.type === 'StanceTaken') {
    return stanceOf(now.stances, stanceId) === null ? 'act-superseded' : [{ type: 'StanceWithdrawn', stanceId }];
  }
  const stance = stanceOf(before.stances, stanceId);
  if (stance === null || stanceOf(now.stances, stanceId) !== null) return 'act-superseded';
  const { id: _, eventId: _event, position: _position, ...facts } = stance;
  return [{ type: 'StanceTaken', ...facts, stanceId }];
}

function stanceOf(stances: Stances, id: string) {
  for (const stance of values(stances)) if (stance.id === id) return stance;
  return null;
}
