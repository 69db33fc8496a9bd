import { dayNumber, formatDays, formatSpan } from '../kernel/elapsed';
import { DAY, type Instant, MINUTE, msBetween } from '../kernel/instant';
import type { IncidentLine } from './incident-list';

/**
 * How long an incident of the list has lasted at `now`, where there is room for a few words: `59 min`, `122 h, Day 6`,
 * `at least 3 h 05 m`, `about 10 days`. Null while nobody has said when it began. [C2, I3, L3, R5]
 */
export function shortClock(
  { began, resolved, asOf }: Pick<IncidentLine, 'began' | 'resolved' | 'asOf'>,
  now: Instant,
): string | null {
  if (began === null) return null;
  const end = resolved ?? asOf ?? { at: now, certainty: 'exact' };
  const elapsedMs = Math.max(0, msBetween(began.at, end.at));
  const certainties = [began.certainty, end.certainty];
  if (certainties.includes('day')) return `${began.atLeast ? 'at least' : 'about'} ${formatDays(elapsedMs)}`;
  if (elapsedMs < MINUTE) return 'under a minute';
  const hedge = began.atLeast ? 'at least ' : certainties.includes('about') ? 'about ' : '';
  return `${hedge}${formatSpan(elapsedMs)}${elapsedMs >= DAY ? `, Day ${dayNumber(elapsedMs)}` : ''}`;
}
