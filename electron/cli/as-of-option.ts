import type { Failure } from '@contract/failure';
import { type Instant, parseOffsetTime } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import type { Asked } from './command';

/** `--as-of`: the moment that figures and exports speak for; null when it was not given. [R5] */
export function asOfOption({ option }: Asked): Result<Instant | null, Failure> {
  const text = option('as-of');
  if (text === undefined) return ok(null);
  const moment = parseOffsetTime(text);
  if (moment !== null) return ok(moment);
  const sentence = `--as-of ${text} is no time with its offset, such as 2026-11-21T14:32:00Z.`;
  return err({ code: 'wrong-usage', sentence, field: 'as-of' });
}
