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

/** The words for times in a text, which decide whether it is still the same moment that is meant. */
export function timeWordsIn(text: string, mode: CaptureMode, context: CaptureContext): readonly string[] {
  if (mode === 'plain') return [];
  return splitEntries(text, mode, context).flatMap((part) => {
    const { time, offered, text: said } = readCapture(part, context);
    // As a promise, which finds all that could be meant; this only holds the moment that they are said from.
    const due = dueWordsIn(said, context.now, context.zone, true);
    return [time, offered, due].flatMap((words) => (words === null ? [] : [words.words]));
  });
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
  const words = timeWordsIn(next, mode, anchored);
  if (words.length === 0) return null;
  const earlier = timeWordsIn(before.text, mode, anchored);
  const isKept = before.saidAt !== null && earlier.some((word) => words.includes(word));
  return isKept ? anchor : context.now;
}
