import type { IncidentSummary } from '@contract/incidents';
import { dayNumber, formatDays, formatElapsed } from '@domain/kernel/elapsed';
import { DAY, type Instant, msBetween } from '@domain/kernel/instant';
import { formatDate, formatDateTime } from '@domain/kernel/zone';
import { spokenSpan } from '../header/main-clock-view';

/** The clock of one line of the list. */
export interface ListClock {
  /** `122:41:09`, or words where only dates are known. [C2, L3] */
  readonly value: string;
  /** `at least` or `about`, where the start says no more; `null` where it is exact. [I3] */
  readonly hedge: 'at least' | 'about' | null;
  /** The N of "Day N"; null below 24 hours and where only dates are known. */
  readonly day: number | null;
  /** Why it stands still although it is not over; null while it runs or is over. [R5] */
  readonly asOf: string | null;
  readonly spoken: string;
}

/** How long it has been or was, at `now`; null while nobody has said when it began. */
export function listClock(incident: IncidentSummary, now: Instant): ListClock | null {
  const { began, resolved, timeZone } = incident;
  if (began === null) return null;
  const elapsedMs = Math.max(0, msBetween(began.at, resolved?.at ?? incident.asOf?.at ?? now));
  const certainties = [began.certainty, (resolved ?? incident.asOf)?.certainty];
  const asOf = resolved === null && incident.asOf !== null ? `as of ${shortDate(incident.asOf.at, timeZone)}` : null;
  const byDays = certainties.includes('day');
  const hedge = began.atLeast ? 'at least' : byDays || certainties.includes('about') ? 'about' : null;
  const value = byDays ? formatDays(elapsedMs) : formatElapsed(elapsedMs);
  return {
    value,
    hedge,
    day: !byDays && elapsedMs >= DAY ? dayNumber(elapsedMs) : null,
    asOf,
    spoken: [resolved === null ? 'Down for' : 'Was down for', hedge, byDays ? value : spokenSpan(elapsedMs), asOf]
      .filter((part) => part !== null)
      .join(' '),
  };
}

/** `15 to 18 Dec 2024`; the moment of declaring where nobody has said when it began. */
export function dateRange({ began, resolved, declaredAt, timeZone }: IncidentSummary): string {
  const from = shortDate(began?.at ?? declaredAt, timeZone);
  const to = resolved === null ? from : shortDate(resolved.at, timeZone);
  if (to === from) return from;
  const [day, month, year] = from.split(' ');
  const [, endMonth, endYear] = to.split(' ');
  if (year !== endYear) return `${from} to ${to}`;
  return month === endMonth ? `${day} to ${to}` : `${day} ${month} to ${to}`;
}

/** `Began Mon 16 Nov 2026, 11:51`, without a clock where only the date is known. [L3] */
export function beganText({ began, declaredAt, timeZone }: IncidentSummary): string {
  if (began === null) return `Declared ${formatDateTime(declaredAt, timeZone)}, start not known`;
  if (began.certainty === 'day') return `Began ${formatDate(began.at, timeZone)}`;
  const moment = `${began.certainty === 'about' ? 'about ' : ''}${formatDateTime(began.at, timeZone)}`;
  return began.atLeast ? `First report ${moment}` : `Began ${moment}`;
}

function shortDate(at: Instant, timeZone: string): string {
  const [, day, month, year] = formatDateTime(at, timeZone).replace(/,.*$/, '').split(' ');
  return `${day} ${month} ${year}`;
}
