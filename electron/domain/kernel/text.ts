import { z } from 'zod';

/** Longest entry that the log takes, in characters; more belongs into a file beside it. */
export const MAX_ENTRY_CHARACTERS = 50_000;
export const MAX_LINE_CHARACTERS = 300;

const count = new Intl.NumberFormat('en-GB');

/**
 * Control characters (tab and newline excepted), and the bidirectional overrides and isolates that make text read
 * differently from what was typed. Marks such as U+200E stay: Windows puts them into copied dates.
 */
const CONTROLS = '[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f]';
const OVERRIDES = '[\\u202a-\\u202e\\u2066-\\u2069]';
const LONE_SURROGATES = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|(?<![\\ud800-\\udbff])[\\udc00-\\udfff]';
const unsafe = new RegExp(`${CONTROLS}|${OVERRIDES}|${LONE_SURROGATES}`);
const unsafeEverywhere = new RegExp(unsafe.source, 'g');

/** Text typed by a person in a field of one line: trimmed, not empty, no control characters, at most 300 characters. [X3] */
export function lineSchema(max: number = MAX_LINE_CHARACTERS) {
  return z.string().transform(trimmed).superRefine(refuseLine(max));
}

/** Text typed by a person that may run over several lines. [L1, X3] */
export function bodySchema(max: number = MAX_ENTRY_CHARACTERS) {
  return z.string().transform(trimmed).superRefine(refuseBody(max));
}

/** True for text in which nothing can be seen: spaces, and characters without width such as U+200B. */
export function isBlank(text: string): boolean {
  return /^[\s\u00ad\u200b-\u200f\u2060-\u2064\ufeff]*$/.test(text);
}

/** `text` without the characters that a field refuses; what a person chose to remove, never done behind their back. */
export function withoutUnsafeCharacters(text: string): string {
  return unifiedBreaks(text).replaceAll(unsafeEverywhere, '');
}

/** `text` with every unsafe character replaced by a visible name, for showing what came from elsewhere. */
export function visibleText(text: string): string {
  return unifiedBreaks(text).replaceAll(unsafeEverywhere, (character) => `⟨${codePoint(character)}⟩`);
}

/** Where the first refused character stands, as a sentence; null when there is none. */
export function unsafeCharacterSentence(text: string): string | null {
  const found = unsafe.exec(unifiedBreaks(text));
  if (found === null) return null;
  const before = unifiedBreaks(text).slice(0, found.index).split('\n');
  const place = `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
  return `has a character that cannot be shown safely (${codePoint(found[0])}) at ${place}; remove it`;
}

function refuseLine(max: number) {
  return (text: string, context: z.RefinementCtx) => {
    if (text.includes('\n')) context.addIssue({ code: 'custom', message: 'must be one line' });
    refuseBody(max)(text, context);
  };
}

function refuseBody(max: number) {
  return (text: string, context: z.RefinementCtx) => {
    if (isBlank(text)) context.addIssue({ code: 'custom', message: 'is empty; type something first' });
    if (text.length > max) {
      const counts = `has ${count.format(text.length)} characters, ${count.format(max)} fit`;
      context.addIssue({ code: 'custom', message: `${counts}; shorten it, or keep the rest in a file` });
      return;
    }
    const sentence = unsafeCharacterSentence(text);
    if (sentence !== null) context.addIssue({ code: 'custom', message: sentence });
  };
}

function trimmed(text: string): string {
  return unifiedBreaks(text).trim();
}

function unifiedBreaks(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(/[\u2028\u2029]/g, '\n');
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
