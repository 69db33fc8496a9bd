import type { StatusUpdateEvent } from './status-updates';
import { type Answer, addedLast, type Undoing } from './undoing';

/** Takes back one event of our updates. One that was sent goes with its entry, and comes back with it. [U3, L5] */
export function undoStatusUpdate(event: StatusUpdateEvent, { before, now }: Undoing): Answer {
  const { audience } = event;
  // One act may set the rhythms of several audiences.
  const was = before.statusUpdates.cadences.filter((cadence) => cadence.audience === audience);
  const is = now.statusUpdates.cadences.filter((cadence) => cadence.audience === audience);
  switch (event.type) {
    case 'UpdateCadenceSet': {
      const set = addedLast(was, is);
      return set === null ? 'act-superseded' : [{ type: 'UpdateCadenceWithdrawn', audience, eventId: set.eventId }];
    }
    case 'UpdateCadenceWithdrawn': {
      const set = addedLast(is, was);
      if (set === null) return 'act-superseded';
      return [{ type: 'UpdateCadenceSet', audience, everyMinutes: set.everyMinutes }];
    }
    case 'StatusUpdateSent':
      return [];
    case 'StatusUpdateRedacted':
      return 'redaction-stays';
  }
}
