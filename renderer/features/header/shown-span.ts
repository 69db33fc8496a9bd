import type { Incident } from '@domain/incident/incident';
import type { Moment } from '@domain/incident/lifecycle';
import { formatDays } from '@domain/kernel/elapsed';
import { DAY, type Instant, msBetween } from '@domain/kernel/instant';
import { shownMoment } from '@domain/queries/as-of';
import { spanInMinutes } from './span-in-minutes';

/** The moment at which the clocks stand, and how well it is known: an imported case may end on a mere date. [L3, R5] */
export function shownNow(incident: Incident, now: Instant): Moment {
  const at = shownMoment(incident, now);
  return { at, certainty: at === now ? 'exact' : (incident.imported?.asOfCertainty ?? 'exact') };
}

/** The span between two moments in minutes; about so many days where one of them is only a date. [L3] */
export function shownSpan(from: Moment, to: Moment): string {
  const size = msBetween(from.at, to.at);
  if (from.certainty !== 'day' && to.certainty !== 'day') return spanInMinutes(size);
  return size < DAY ? 'under a day' : `about ${formatDays(size)}`;
}
