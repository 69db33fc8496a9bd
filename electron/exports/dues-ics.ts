import { msOf } from '@domain/kernel/instant';
import { dateKey } from '@domain/kernel/zone';
import { dueRows } from '@domain/reports/due-rows';
import type { ReportContext } from '@domain/reports/report-context';
import ical from 'ical-generator';

/**
 * Promises, deferred decisions and chases as a calendar: each at its moment, or all day where only the date is known. The
 * same thing keeps its UID, so a later export replaces what an earlier one brought. [R2, R4, L3]
 */
export function duesIcs(context: ReportContext, reference: string): string {
  const calendar = ical({ prodId: '//Holdline//Holdline//EN', name: `${reference}: promises and deadlines` });
  const stamp = new Date(msOf(context.asOf));
  for (const { id, at, certainty, summary, state } of dueRows(context)) {
    const isDay = certainty === 'day';
    const about = certainty === 'about' ? 'The time is about right, not exact. ' : '';
    // An event of a whole day is written from the UTC fields of its date.
    const start = new Date(isDay ? `${dateKey(at, context.zone)}T00:00:00.000Z` : msOf(at));
    calendar.createEvent({
      id: `${id}@${reference.toLowerCase()}.holdline.invalid`,
      stamp,
      start,
      allDay: isDay,
      summary: `${reference}: ${summary}`,
      description: `${about}${state}.`,
      ...(isDay ? {} : { end: start }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
