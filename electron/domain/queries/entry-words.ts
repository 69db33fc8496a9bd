import type { Entry } from '../incident/log';
import { kindName } from '../incident/words';

const known = new WeakMap<Entry, string>();

/**
 * Everything that an entry says in words of its own, the struck-through ones included, plain. Worked out once per
 * entry, which never changes: 100,000 of them take a tenth of a second, too long for every key. [L6]
 */
export function wordsOfEntry(entry: Entry): string {
  const found = known.get(entry);
  if (found !== undefined) return found;
  const { text, person, channel, reference, recordedBy, timeNote, kind } = entry;
  const earlier = entry.earlier.map((before) => before.content.text);
  const parts = [text, ...earlier, person, channel, reference, recordedBy, timeNote, kindName(kind)];
  const words = plain(parts.filter((part) => part !== null).join('\n'));
  known.set(entry, words);
  return words;
}

/** Lower case without accents: `Zoë` is found by `zoe`. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase();
}
