import type { EntryKind } from '@domain/incident/log';
import { kindName } from '@domain/incident/words';
import type { PersonMet } from '@domain/queries/persons-met';
import { initialsOf } from './party-words';
import { type CaptureContext, isAnythingRead, readCapture } from './read-capture';
import { slashWords } from './slash-words';

/** What could be meant by the word before the cursor. */
export interface Suggestions {
  /** Where the word begins, its sign included; it ends at the cursor. */
  readonly from: number;
  readonly items: readonly Suggestion[];
}

export interface Suggestion {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What takes the place of the word. */
  readonly insert: string;
}

const MAX_PARTIES = 8;
const MAX_READ = 2000;

/**
 * Suggests for `/…` at the start and `@…` anywhere; where a person may be named, for a word with a capital letter that
 * one met there begins with. Nothing once the word is whole. [L10, X1]
 */
export function suggestionsAt(
  text: string,
  cursor: number,
  context: CaptureContext,
  persons: readonly PersonMet[] = [],
  /** Names of vendors in the directory; those of parties are left out. */
  vendors: readonly string[] = [],
): Suggestions | null {
  if (cursor > MAX_READ || /^[\p{L}\p{N}]/u.test(text.slice(cursor))) return null;
  const before = text.slice(0, cursor);
  const slash = /(?:^|\s)\/([a-z]*)$/i.exec(before);
  const at = /(?:^|[\s(])@([\p{L}\p{N}&'’.-]*)$/u.exec(before);
  const typed = (slash ?? at)?.[1];
  if (typed === undefined) return personAt(before, context, persons);
  const from = cursor - typed.length - 1;
  const items =
    slash !== null ? slashItems(before.slice(0, from), typed, context) : partyItems(typed, context, vendors);
  const isWhole = items.some(({ label }) => label.slice(1).toLowerCase() === typed.toLowerCase());
  return items.length === 0 || isWhole ? null : { from, items };
}

function personAt(before: string, context: CaptureContext, persons: readonly PersonMet[]): Suggestions | null {
  const typed = /(?:^|\s)(\p{Lu}[\p{L}'’-]*)$/u.exec(before)?.[1];
  if (typed === undefined) return null;
  const from = before.length - typed.length;
  const { slash, party, person, text } = readCapture(before.slice(0, from), context);
  if (text !== '' || person !== null || (party?.kind !== 'known' && slash?.kind !== 'contact')) return null;
  const names = persons
    .filter(({ partyId }) => party?.kind !== 'known' || partyId === party.id)
    .map(({ name }) => name)
    .filter((name) => name.toLowerCase().startsWith(typed.toLowerCase()));
  const items = [...new Set(names)].slice(0, MAX_PARTIES).map((name) => ({
    ...{ id: `person ${name}`, label: name, description: 'Person', insert: `${name}: ` },
  }));
  return items.length === 0 ? null : { from, items };
}

function slashItems(head: string, typed: string, context: CaptureContext): readonly Suggestion[] {
  const read = readCapture(head, context);
  if (read.text !== '' || read.slash !== null || (head.trim() !== '' && !isAnythingRead(read))) return [];
  return slashWords(context.kinds)
    .filter(({ word }) => word.startsWith(typed.toLowerCase()))
    .map(({ word, kind, channel }) => ({
      id: word,
      label: `/${word}`,
      description: describedKind(kind, channel),
      insert: `/${word} `,
    }));
}

function partyItems(typed: string, { parties }: CaptureContext, vendors: readonly string[]): readonly Suggestion[] {
  const wanted = typed.toLowerCase();
  const fits = (name: string) => {
    const words = name.toLowerCase().split(/\s+/);
    return words.some((word) => word.startsWith(wanted)) || initialsOf(name).toLowerCase().startsWith(wanted);
  };
  const known = parties
    .filter(({ name }) => fits(name))
    .map(({ id, name }) => ({ id, label: `@${name}`, description: initialsOf(name), insert: `@${name} ` }));
  const names = new Set(parties.map(({ name }) => name.toLowerCase()));
  // In quotes, because nobody has named it here yet: logging the line makes it a party. [B2]
  const prepared = vendors
    .filter((name) => typed !== '' && !name.includes('"') && !names.has(name.toLowerCase()) && fits(name))
    .map((name) => ({ id: `vendor ${name}`, label: `@${name}`, description: 'Directory', insert: `@"${name}" ` }));
  return [...known, ...prepared].slice(0, MAX_PARTIES);
}

function describedKind(kind: EntryKind, channel: string | null): string {
  return channel === null ? kindName(kind) : `${kindName(kind)}, ${channel}`;
}
