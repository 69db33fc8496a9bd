import { linkAddress } from './link-address';

/** Where an address stands in a text. */
interface BareLink {
  readonly start: number;
  readonly end: number;
  readonly address: string;
}

/** An address ends at what no sentence means as a part of it; brackets of ours name characters that cannot be shown. */
const addresses = /\bhttps?:\/\/[^\s<>"“”‘’`⟨⟩]+/giu;
const closing = /[.,;:!?'*_~]$/u;
const pairs = { ')': '(', ']': '[', '}': '{' } as const;

/** The addresses that stand in a text as they are, without the full stop or bracket of the sentence around them. */
export function bareLinks(text: string): readonly BareLink[] {
  return [...text.matchAll(addresses)].flatMap(({ 0: found, index }) => {
    const typed = trimmed(found);
    // Words that are folded away may hold the rest of it.
    const address = found.endsWith('…') ? null : linkAddress(typed);
    return address === null ? [] : [{ start: index, end: index + typed.length, address }];
  });
}

function trimmed(found: string): string {
  let typed = found;
  while (closing.test(typed) || isUnopened(typed)) typed = typed.slice(0, -1);
  return typed;
}

/** True when the last character closes a bracket that was opened outside. */
function isUnopened(typed: string): boolean {
  const last = typed.at(-1);
  if (last !== ')' && last !== ']' && last !== '}') return false;
  return typed.split(last).length > typed.split(pairs[last]).length;
}
