import { values } from '../kernel/sorted-list';
import { plain } from '../queries/entry-words';
import type { Vendor, Vendors } from './vendors';

const byName = new Intl.Collator('en-GB', { sensitivity: 'base', numeric: true });

/** The vendors that are not set aside, by name; of one name in the order in which they were added. */
export function listedVendors(vendors: Vendors): readonly Vendor[] {
  return [...values(vendors)].filter(({ setAside }) => !setAside).sort((a, b) => byName.compare(a.name, b.name));
}

/** Those of the vendors whose card holds every word of a text, in any order, without regard to case and accents. */
export function vendorsWith(vendors: readonly Vendor[], text: string): readonly Vendor[] {
  const sought = plain(text).split(/\s+/).filter(Boolean);
  return sought.length === 0
    ? vendors
    : vendors.filter((vendor) => sought.every((word) => wordsOfVendor(vendor).includes(word)));
}

const known = new WeakMap<Vendor, string>();

/** Worked out once per card, which never changes. */
function wordsOfVendor(vendor: Vendor): string {
  const found = known.get(vendor);
  if (found !== undefined) return found;
  const { name, channels, people, accountNumbers, contract, notes } = vendor;
  const ofPeople = people.flatMap((person) => [person.name, person.role, ...person.channels.map(({ value }) => value)]);
  const ofAccounts = accountNumbers.flatMap(({ label, number }) => [label, number]);
  const parts = [name, ...channels.map(({ value }) => value), ...ofPeople, ...ofAccounts, contract?.reference, notes];
  const words = plain(parts.filter((part) => part != null).join('\n'));
  known.set(vendor, words);
  return words;
}
