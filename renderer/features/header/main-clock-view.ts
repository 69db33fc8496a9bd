import type { Incident } from '@domain/incident/incident';
import { dayNumber, formatDays, formatElapsed } from '@domain/kernel/elapsed';
import { DAY, HOUR, type Instant, MINUTE } from '@domain/kernel/instant';
import { formatDate, formatDateTime } from '@domain/kernel/zone';
import { shownMoment } from '@domain/queries/as-of';
import { type MainClock, mainClock } from '@domain/queries/clocks';

export interface MainClockView {
  /** The N of "Day N"; null below 24 hours, where it would say nothing, and where only dates are known. */
  readonly day: number | null;
  readonly label: string;
  /** `122:41:09`, or `about 10 days` where only the date is known. [C2, L3] */
  readonly digits: string;
  /** Why it stands still; null while it runs. */
  readonly note: string | null;
  /** For a screen reader, on request only. [X4] */
  readonly spoken: string;
}

/** What the big clock shows at `now`; null while nobody has said when it began. [C2, I3, L3] */
export function mainClockView(incident: Incident, now: Instant, timeZone: string): MainClockView | null {
  const clock = mainClock(incident, shownMoment(incident, now));
  if (clock === null) return null;
  const byDays = clock.certainty === 'day';
  const showsDay = !byDays && clock.elapsedMs >= DAY;
  const label = labelOf(clock);
  return {
    day: showsDay ? dayNumber(clock.elapsedMs) : null,
    label,
    digits: byDays ? `about ${formatDays(clock.elapsedMs)}` : formatElapsed(clock.elapsedMs),
    note: noteOf(incident, timeZone),
    spoken: `${label} ${byDays ? `about ${formatDays(clock.elapsedMs)}` : spokenSpan(clock.elapsedMs)}`,
  };
}

/** `122 hours 41 minutes, day 6`. */
export function spokenSpan(milliseconds: number): string {
  const hours = Math.trunc(milliseconds / HOUR);
  const minutes = Math.trunc(milliseconds / MINUTE) % 60;
  const span =
    milliseconds < MINUTE
      ? count(Math.trunc(milliseconds / 1000), 'second')
      : [hours > 0 ? count(hours, 'hour') : '', hours === 0 || minutes > 0 ? count(minutes, 'minute') : '']
          .filter((part) => part !== '')
          .join(' ');
  return milliseconds >= DAY ? `${span}, day ${dayNumber(milliseconds)}` : span;
}

function labelOf(clock: MainClock): string {
  const down = clock.running ? 'Down for' : 'Was down for';
  if (clock.atLeast) return `${down} at least`;
  return clock.certainty === 'about' ? `${down} about` : down;
}

function noteOf(incident: Incident, timeZone: string): string | null {
  const { resolved } = incident.lifecycle;
  if (resolved !== null) {
    const { at, certainty } = resolved;
    return certainty === 'day' ? `Resolved ${formatDate(at, timeZone)}` : `Resolved ${formatDateTime(at, timeZone)}`;
  }
  const { asOf, asOfCertainty } = incident.imported ?? { asOf: null, asOfCertainty: 'exact' };
  if (asOf === null) return null;
  const end = asOfCertainty === 'day' ? formatDate(asOf, timeZone) : formatDateTime(asOf, timeZone);
  return `The record ends ${end}`;
}

function count(n: number, unit: string): string {
  return n === 1 ? `1 ${unit}` : `${n} ${unit}s`;
}
