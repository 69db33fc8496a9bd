import type { Instant } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { END_OF_DATE } from '../when/read-due';
import { readSaidDue } from '../when/read-said';

/** A moment to come, as typed: a time of day means the next one. Null for an empty text. [L10] */
export function readAhead(text: string, now: Instant, zone: string): Result<Instant | null, string> {
  const reading = readSaidDue({ text, pick: 'first' }, now, zone);
  if (reading.kind === 'now') return ok(null);
  if (reading.kind === 'unread') return err(reading.sentence);
  if (reading.kind === 'twice') return ok(reading.first);
  if (reading.notes.includes(END_OF_DATE)) return err('Add the time of day, like 2026-11-21 09:00.');
  return reading.at > now ? ok(reading.at) : err('That moment has passed; type one that is still to come.');
}
