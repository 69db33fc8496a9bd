import { initialIncident } from '@domain/incident/incident';
import type { Moment } from '@domain/incident/lifecycle';
import type { AppState } from '../../state/app-state';
import { useApp } from '../../state/app-store';
import { shownNow } from '../header/shown-span';
import { type DueTone, dueSpan, dueTone } from './due-clock-view';

/**
 * The digits of one due time. What it selects is its words, so that of many on a screen only those are drawn again that
 * say something else than a second ago. [C4, X4]
 */
export function DueClock({ due }: { readonly due: Moment }) {
  return useApp((state) => {
    const { at, certainty } = momentOf(state);
    return dueSpan(due, at, certainty);
  });
}

/** How a due time stands, for what shows it; changes twice in its life. */
export function useDueTone(due: Moment): DueTone {
  return useApp((state) => dueTone(due, momentOf(state).at));
}

function momentOf({ open, now }: AppState) {
  return shownNow(open?.incident ?? initialIncident, now);
}
