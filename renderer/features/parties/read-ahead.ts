import { addMs, DAY, type Instant } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { readWhen } from '../when/read-when';

/**
 * A moment to come, as typed: a time of day means the next one. Null for an empty text. Entries look back, what is
 * planned looks forward, so the same reading is asked from a day later. [L10]
 */
export function readAhead(text: string, now: Instant, zone: string): Result<Instant | null, string> {
  const reading = readWhen({ text, pick: 'first' }, addMs(now, DAY), zone);
  if (reading.kind === 'now') return ok(null);
  if (reading.kind === 'unread') return err(reading.sentence);
  if (reading.kind === 'twice') return ok(reading.first);
  if (reading.certainty === 'day') return err('Add the time of day, like 2026-11-21 09:00.');
  return reading.at > now ? ok(reading.at) : err('That moment has passed; type one that is still to come.');
}
