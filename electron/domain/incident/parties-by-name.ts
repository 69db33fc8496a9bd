import type { PartyId } from '../kernel/ids';
import { type Parties, usOf } from './parties';

/** The parties that are not set aside, by their names in lower case; our own side also by what people call it. [P1] */
export function partiesByName(parties: Parties): ReadonlyMap<string, PartyId> {
  const us = usOf(parties);
  const ours = us === null ? [] : OUR_NAMES.map((name) => [name, us.id] as const);
  const named = parties.filter(({ setAside }) => !setAside).map(({ name, id }) => [name.toLowerCase(), id] as const);
  return new Map([...ours, ...named]);
}

/** The names among these that no party has, each once, as it was written first. */
export function unknownPartyNames(parties: Parties, names: readonly (string | null)[]): readonly string[] {
  const known = new Set<string>(partiesByName(parties).keys());
  const unknown: string[] = [];
  for (const name of names) {
    if (name === null || known.has(name.toLowerCase())) continue;
    for (const key of namesFor(name)) known.add(key);
    unknown.push(name);
  }
  return unknown;
}

/** True for a word by which people mean their own side. */
export function isOurs(name: string): boolean {
  return OUR_NAMES.includes(name.toLowerCase());
}

/** By what a party of this name is found, in lower case. */
export function namesFor(name: string): readonly string[] {
  return isOurs(name) ? OUR_NAMES : [name.toLowerCase()];
}

const OUR_NAMES = ['us', 'we', 'ours', 'our side'];
