import { isSame } from '../incident/undoing';
import type { NewVendor, VendorChange } from './vendor-input';

/**
 * The facts of a vendor with what another source adds: its lists grow by what they lack, its gaps are filled, and
 * nothing that is there is replaced. A person of the same name is the same person. [B3]
 */
export function mergedInto(known: NewVendor, given: VendorChange): NewVendor {
  return {
    name: known.name,
    channels: union(known.channels, given.channels),
    people: mergedPeople(known.people ?? [], given.people ?? []),
    hours: known.hours ?? given.hours ?? null,
    accountNumbers: union(known.accountNumbers, given.accountNumbers),
    contract: known.contract ?? given.contract ?? null,
    statusPage: known.statusPage ?? given.statusPage ?? null,
    ladder: known.ladder === undefined || known.ladder.length === 0 ? (given.ladder ?? []) : known.ladder,
    firstWords: known.firstWords ?? given.firstWords ?? null,
    notes: known.notes ?? given.notes ?? null,
  };
}

type People = NonNullable<VendorChange['people']>;

function mergedPeople(known: People, given: People): People {
  const people = [...known];
  for (const person of given) {
    const index = people.findIndex(({ name }) => name.toLowerCase() === person.name.toLowerCase());
    const same = people[index];
    if (same === undefined) people.push({ ...person, personId: null });
    else {
      people[index] = { ...same, role: same.role ?? person.role, channels: union(same.channels, person.channels) };
    }
  }
  return people;
}

function union<T>(known: readonly T[] = [], given: readonly T[] = []): readonly T[] {
  return [...known, ...given.filter((one) => !known.some((other) => isSame(one, other)))];
}
