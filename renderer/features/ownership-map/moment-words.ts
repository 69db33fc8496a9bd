import type { Incident } from '@domain/incident/incident';
import { beganOf, isOpen, type Moment } from '@domain/incident/lifecycle';
import { dayNumber, hourMark } from '@domain/kernel/elapsed';
import { msBetween } from '@domain/kernel/instant';
import { formatDate, formatDateTime } from '@domain/kernel/zone';

/** `As it was on Sat 12 May 2012, 15:00, hour 99, Day 5`; the end of the map is named for what it is. [P3, L3] */
export function momentWords(incident: Incident, { at, certainty }: Moment, isAtEnd: boolean, timeZone: string): string {
  const start = isAtEnd ? endWords(incident) : 'As it was on';
  if (certainty === 'day') return `${start} ${formatDate(at, timeZone)}`;
  const began = beganOf(incident.lifecycle);
  const elapsed = began === null || began.certainty === 'day' ? null : msBetween(began.at, at);
  const about = began?.certainty === 'about' ? 'about ' : '';
  const hour = elapsed === null || elapsed < 0 ? '' : `, ${about}hour ${hourMark(elapsed)}, Day ${dayNumber(elapsed)}`;
  return `${start} ${formatDateTime(at, timeZone)}${hour}`;
}

function endWords({ lifecycle, imported }: Incident): string {
  if (!isOpen(lifecycle)) return 'At the end,';
  return imported?.asOf == null ? 'Now,' : 'Where the record ends,';
}

/** What the button that leads to the end of the map says. */
export function endLabel({ lifecycle, imported }: Incident): string {
  return isOpen(lifecycle) && imported?.asOf == null ? 'Now' : 'The end';
}
