import type { Instant } from '@domain/kernel/instant';
import { dueWordsIn } from '../capture/grammar/due-words';
import { timeAlone } from '../capture/grammar/time-words';
import { readDue } from './read-due';
import { readWhen, type WhenInput, type WhenReading } from './read-when';

/**
 * As `readWhen`, and in the words that the capture bar understands: `yesterday 18:40`, `10 min ago`, `Fri 9am`. A field
 * for a time holds nothing else, so that a date in words needs no year here. [L10]
 */
export function readSaidWhen(input: WhenInput, now: Instant, zone: string): WhenReading {
  const typed = readWhen(input, now, zone);
  const said = typed.kind === 'unread' ? timeAlone(input.text.trim(), now, zone) : null;
  if (said === null) return typed;
  const { text, pick } = said.when;
  return noted(readWhen({ text, pick: pick ?? input.pick }, now, zone), said.notes);
}

/** As `readDue`, and in the words that make a promise in the capture bar: `in 2 hours`, `tomorrow 09:00`, `Friday noon`. [L10, M1] */
export function readSaidDue(input: WhenInput, from: Instant, zone: string): WhenReading {
  const typed = readDue(input, from, zone);
  if (typed.kind !== 'unread') return typed;
  const text = input.text.trim();
  // What is due in a field needs no "by" to be so.
  for (const words of [text, `by ${text}`]) {
    const said = dueWordsIn(words, from, zone, true);
    if (said?.words !== words) continue;
    return noted(readDue({ text: said.due.text, pick: said.due.pick ?? input.pick }, from, zone), said.notes);
  }
  return typed;
}

function noted(reading: WhenReading, notes: readonly string[]): WhenReading {
  if (reading.kind !== 'moment') return reading;
  return { ...reading, notes: [...new Set([...notes, ...reading.notes])] };
}
