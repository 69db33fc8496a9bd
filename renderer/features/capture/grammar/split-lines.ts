import type { Instant } from '@domain/kernel/instant';
import { dueWordsIn } from './due-words';
import { beginsWithTime, type CaptureContext, readCapture } from './read-capture';

/** How the text of the bar is read: by the rules, each line as an entry of its own, or not at all. */
export type CaptureMode = 'auto' | 'several' | 'plain';

/** More lines than this are a document, which stays one entry. */
const MAX_LINES = 100;

/**
 * The parts of a text that become an entry each; together they are the text, character for character. By the rules it
 * is several when two lines or more begin with a time and the first does; a line without one belongs to that above. [L10]
 */
export function splitEntries(text: string, mode: CaptureMode, context: CaptureContext): readonly string[] {
  const lines = text.split(/(?<=\n)/);
  if (mode === 'plain' || lines.length < 2 || lines.length > MAX_LINES) return [text];
  const begins = (line: string) => line.trim() !== '' && (mode === 'several' || beginsWithTime(line, context));
  const starts = lines.map(begins);
  const firstWritten = lines.findIndex((line) => line.trim() !== '');
  if (starts.filter(Boolean).length < 2 || starts[firstWritten] !== true) return [text];
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const isNew = starts[index] === true && (parts.at(-1)?.trim() ?? '') !== '';
    if (isNew || parts.length === 0) parts.push(line);
    else parts.push(`${parts.pop() ?? ''}${line}`);
  }
  return parts;
}

/** How many entries the text would be if each line were one. */
export function writtenLines(text: string): number {
  if (!text.includes('\n')) return 1;
  const count = text.split('\n').filter((line) => line.trim() !== '').length;
  return count > MAX_LINES ? 1 : Math.max(1, count);
}

/**
 * The words for times in a text, which decide whether it is still the same moment that is meant. One after the other,
 * because of a hundred pasted lines the first mostly answers that, and this is asked at every key.
 */
export function* timeWordsIn(text: string, mode: CaptureMode, context: CaptureContext): Generator<string, void> {
  if (mode === 'plain') return;
  for (const part of splitEntries(text, mode, context)) {
    const { time, offered, text: said } = readCapture(part, context);
    if (time !== null) yield time.words;
    if (offered !== null) yield offered.words;
    // As a promise, which finds all that could be meant; this only holds the moment that they are said from.
    const due = dueWordsIn(said, context.now, context.zone, true);
    if (due !== null) yield due.words;
  }
}

/**
 * The moment from which the times of `next` are said. It holds while the words for times stay as they were: "10 min
 * ago" means ten minutes before it was typed, however long the rest of the line took. Null: no time is in the words. [L10]
 */
export function saidAt(
  before: { readonly text: string; readonly saidAt: Instant | null },
  next: string,
  mode: CaptureMode,
  context: CaptureContext,
): Instant | null {
  const anchor = before.saidAt ?? context.now;
  const anchored = { ...context, now: anchor };
  if (before.saidAt === null) return timeWordsIn(next, mode, anchored).next().done === true ? null : context.now;
  const isAnchored = isAnyShared(timeWordsIn(next, mode, anchored), timeWordsIn(before.text, mode, anchored));
  return isAnchored === null ? null : isAnchored ? anchor : context.now;
}

/** True at the first word that both have, false where they share none, null where the first has none at all. */
function isAnyShared(some: Iterator<string, void>, others: Iterator<string, void>): boolean | null {
  const [seen, seenOthers] = [new Set<string>(), new Set<string>()];
  for (;;) {
    const [one, other] = [some.next(), others.next()];
    if (one.done !== true) seen.add(one.value);
    if (other.done !== true) seenOthers.add(other.value);
    if (one.done === true && seen.size === 0) return null;
    if (one.done !== true && seenOthers.has(one.value)) return true;
    if (other.done !== true && seen.has(other.value)) return true;
    if (one.done === true && other.done === true) return false;
  }
}
