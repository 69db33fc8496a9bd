import { isSame } from '../incident/undoing';
import { type NewId, personIdSchema } from '../kernel/ids';
import type { VendorFacts } from './vendor-facts';
import type { VendorChange } from './vendor-input';

/**
 * The facts of a vendor with what another source adds: its lists grow by what they lack, its gaps are filled, and
 * nothing that is there is replaced. A person of the same name is the same person.
 */
export function mergedInto(known: VendorFacts, given: VendorChange, newId: NewId): VendorFacts {
  return {
    name: known.name,
    channels: union(known.channels, given.channels ?? []),
    people: mergedPeople(known.people, given.people ?? [], newId),
    hours: known.hours ?? given.hours ?? null,
    accountNumbers: union(known.accountNumbers, given.accountNumbers ?? []),
    contract: known.contract ?? given.contract ?? null,
    statusPage: known.statusPage ?? given.statusPage ?? null,
    ladder: known.ladder.length > 0 ? known.ladder : (given.ladder ?? []),
    firstWords: known.firstWords ?? given.firstWords ?? null,
    notes: known.notes ?? given.notes ?? null,
  };
}

function mergedPeople(
  known: VendorFacts['people'],
  given: NonNullable<VendorChange['people']>,
  newId: NewId,
): VendorFacts['people'] {
  const people = [...known];
  for (const { name, role, channels } of given) {
    const index = people.findIndex((one) => one.name.toLowerCase() === name.toLowerCase());
    const same = people[index];
    if (same === undefined) people.push({ personId: personIdSchema.parse(newId()), name, role, channels });
    else people[index] = { ...same, role: same.role ?? role, channels: union(same.channels, channels) };
  }
  return people;
}

function union<T>(known: readonly T[], given: readonly T[]): readonly T[] {
  return [...known, ...given.filter((one) => !known.some((other) => isSame(one, other)))];
}
