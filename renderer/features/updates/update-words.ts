import type { UpdateAudience } from '@domain/incident/status-updates';
import { type Instant, msBetween } from '@domain/kernel/instant';
import type { UpdateClock } from '@domain/queries/update-clocks';
import { shortTime } from '../header/short-time';
import { spanInMinutes } from '../header/span-in-minutes';

/** Inside of a sentence: "an update for customers". */
export function audienceWord(audience: UpdateAudience): string {
  switch (audience) {
    case 'staff':
      return 'staff';
    case 'customer':
      return 'customers';
    case 'owner':
      return 'the owner';
  }
}

/** `Hourly`, `Daily`, `Every 20 min`. */
export function rhythmText(everyMinutes: number): string {
  if (everyMinutes === 60) return 'Hourly';
  if (everyMinutes === 1440) return 'Daily';
  return everyMinutes % 60 === 0 ? `Every ${everyMinutes / 60} h` : `Every ${everyMinutes} min`;
}

/** `in 28 min`, `17 min late`; null while nothing is due. [C4] */
export function dueText(dueAt: Instant | null, now: Instant): string | null {
  if (dueAt === null) return null;
  return dueAt >= now ? `in ${spanInMinutes(msBetween(now, dueAt))}` : `${spanInMinutes(msBetween(dueAt, now))} late`;
}

/** `Hourly, last 14:00`. */
export function rhythmAndLast({ everyMinutes, last }: UpdateClock, now: Instant, zone: string): string {
  const rhythm = everyMinutes === null ? [] : [rhythmText(everyMinutes)];
  const words = [...rhythm, last === null ? 'none sent yet' : `last ${shortTime(last, now, zone)}`].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
