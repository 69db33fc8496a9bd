import type { Party } from '@domain/incident/parties';
import type { PartyId } from '@domain/kernel/ids';

/** A party by the name that people type; those that are set aside are not here. */
export type NamedParty = Pick<Party, 'id' | 'name'>;

/** Who is meant by `@…`. */
export type PartyWords =
  | { readonly kind: 'known'; readonly id: PartyId; readonly name: string }
  | { readonly kind: 'new'; readonly name: string }
  | { readonly kind: 'unclear'; readonly word: string; readonly names: readonly string[] };

export interface PartyToken {
  readonly party: PartyWords;
  /** Characters after the sign that belong to the name. */
  readonly length: number;
}

const word = /^\p{L}[\p{L}\p{N}&_.'’-]*/u;
const quoted = /^"([^"\n]{1,120})"/;
const MAX_NAME = 120;

/**
 * Reads the name after `@`: the longest known name, else initials, else the one name that begins like it; a name in
 * quotes may have spaces. Any other word is a party that nobody has named yet. Null: no name stands there. [L10, P1]
 */
export function readPartyToken(text: string, parties: readonly NamedParty[]): PartyToken | null {
  const inQuotes = quoted.exec(text);
  if (inQuotes !== null) {
    const name = (inQuotes[1] ?? '').trim();
    if (name === '') return null;
    const same = parties.find((party) => isSame(party.name, name));
    return { party: same === undefined ? { kind: 'new', name } : knownParty(same), length: inQuotes[0].length };
  }
  const full = longestNamed(text, parties);
  if (full !== null) return { party: knownParty(full), length: full.name.length };
  const typed = (word.exec(text)?.[0] ?? '').replace(/(?:['’]s)?[.'’_-]*$/, '');
  if (typed === '' || typed.length > MAX_NAME) return null;
  return { party: partyLike(typed, parties), length: typed.length };
}

/** `NB` of `Northline Broadband`; empty for a name of one word. */
export function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length < 2 ? '' : words.map((one) => [...one][0] ?? '').join('');
}

function partyLike(typed: string, parties: readonly NamedParty[]): PartyWords {
  const byInitials = parties.filter((party) => isSame(initialsOf(party.name), typed));
  const beginning = parties.filter((party) => party.name.toLowerCase().startsWith(typed.toLowerCase()));
  const fitting = byInitials.length > 0 ? byInitials : beginning;
  const [only, other] = fitting;
  if (only === undefined) return { kind: 'new', name: typed };
  if (other === undefined) return knownParty(only);
  return { kind: 'unclear', word: typed, names: fitting.map(({ name }) => name) };
}

function longestNamed(text: string, parties: readonly NamedParty[]): NamedParty | null {
  let longest: NamedParty | null = null;
  for (const party of parties) {
    const rest = text.slice(party.name.length);
    const fits = isSame(text.slice(0, party.name.length), party.name) && !/^[\p{L}\p{N}]/u.test(rest);
    if (fits && party.name.length > (longest?.name.length ?? 0)) longest = party;
  }
  return longest;
}

function knownParty({ id, name }: NamedParty): PartyWords {
  return { kind: 'known', id, name };
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
