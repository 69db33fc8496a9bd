import { addMs, type Instant } from '@domain/kernel/instant';
import { firstInstantAt, wallTimeOf } from '@domain/kernel/zone';
import { daysAfter } from '../when/read-due';
import { readSaidWhen } from '../when/read-said';
import type { WhenInput, WhenReading } from '../when/read-when';

/**
 * Resolves where a stretch of time begins or ends. As `readSaidWhen`, but a date alone is the first moment of that date, or its
 * last; a border has nothing "about" it. [L10, R5]
 */
export function readBorder(input: WhenInput, now: Instant, zone: string, edge: 'first' | 'last'): WhenReading {
  const reading = readSaidWhen(input, now, zone);
  if (reading.kind !== 'moment') return reading;
  if (reading.certainty !== 'day') return { ...reading, certainty: 'exact' };
  const date = wallTimeOf(reading.at, zone);
  const at = edge === 'first' ? midnight(date, zone) : midnight(daysAfter(date, 1), zone);
  if (at === null) return reading;
  return { ...reading, at: edge === 'first' ? at : addMs(at, -1), certainty: 'exact' };
}

/** The first moment of a date, also where the clocks change at midnight; null outside the years that there are. */
function midnight({ year, month, day }: Parameters<typeof daysAfter>[0], zone: string): Instant | null {
  return firstInstantAt({ year, month, day, hour: 0, minute: 0 }, zone);
}
