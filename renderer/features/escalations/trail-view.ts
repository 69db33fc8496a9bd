import type { Incident } from '@domain/incident/incident';
import type { Rung } from '@domain/incident/ladder';
import { isOpen, type Moment } from '@domain/incident/lifecycle';
import type { Party } from '@domain/incident/parties';
import { addMs, type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { partyClock } from '@domain/queries/clocks';
import { patienceClock } from '@domain/queries/patience';
import { shortTime } from '../header/short-time';
import { shownNow, shownSpan } from '../header/shown-span';
import { spanInMinutes } from '../header/span-in-minutes';

export interface TrailView {
  /** `Unanswered since 09:40, 4 h 52 m`; null once the incident is over. [P2, C3] */
  readonly waiting: string | null;
  /** `Patience runs out in 12 min`, then `Patience: 12 min past`; null where no clock runs. [E5, C4] */
  readonly patience: { readonly text: string; readonly isPast: boolean } | null;
  /** What is proposed once the patience is over; null before. */
  readonly proposal: Rung | null;
  /** `then Duty manager`, while there is patience left. */
  readonly after: string | null;
}

/** With whom a party's trail lies, and what comes next on its ladder. `minute` is cut to minutes. [E5, C3] */
export function trailView(incident: Incident, party: Party, minute: Instant, zone: string): TrailView {
  if (!isOpen(incident.lifecycle)) return { waiting: null, patience: null, proposal: null, after: null };
  const stands = shownNow(incident, minute);
  const now = stands.at;
  // What was written down within this minute has happened.
  const horizon = addMs(now, MINUTE);
  const clock = patienceClock(incident, party, horizon);
  const waiting = waitingText(incident, party, { now: stands, horizon, zone });
  if (clock === null) return { waiting, patience: null, proposal: null, after: null };
  const left = Math.floor(msBetween(now, clock.runsOutAt) / MINUTE) * MINUTE;
  const next = clock.next === null ? null : visibleText(clock.next.name);
  const about = clock.certainty === 'about' ? 'about ' : '';
  if (left < 0) {
    const text = `Patience: ${about}${spanInMinutes(-left)} past`;
    return { waiting, patience: { text, isPast: true }, proposal: clock.next, after: null };
  }
  const text =
    clock.waitsFor === 'promise'
      ? `They promised by ${shortTime({ at: clock.runsOutAt, certainty: clock.certainty }, now, zone)}`
      : `Patience runs out ${left === 0 ? 'now' : `in ${about}${spanInMinutes(left)}`}`;
  return { waiting, patience: { text, isPast: false }, proposal: null, after: next === null ? null : `then ${next}` };
}

interface Shown {
  readonly now: Moment;
  readonly horizon: Instant;
  readonly zone: string;
}

function waitingText(incident: Incident, party: Party, { now, horizon, zone }: Shown): string {
  const { ball, unansweredSince, lastReachedOut } = partyClock(incident, party, horizon);
  if (ball === null) return 'Not asked yet';
  const since = (moment: Moment) => {
    return `since ${shortTime(moment, now.at, zone)}, ${shownSpan(moment, now)}`;
  };
  if (ball.with === 'us') return `With us ${since({ at: ball.since, certainty: ball.certainty })}`;
  if (unansweredSince === null) return `With them ${since({ at: ball.since, certainty: ball.certainty })}`;
  const certainty = lastReachedOut?.at === unansweredSince ? lastReachedOut.certainty : 'exact';
  return `Unanswered ${since({ at: unansweredSince, certainty })}`;
}
