import { listedVendors } from '@domain/directory/vendor-list';
import type { Vendor, Vendors } from '@domain/directory/vendors';
import { visibleText } from '@domain/kernel/text';
import { type FindItems, type FoundItem, findItems } from './find-items';

const known = new WeakMap<Vendors, FindItems>();

/** Finds vendors of the directory by name, people and account numbers; one that is chosen opens its card. [B1, L6] */
export function findVendors(vendors: Vendors): FindItems {
  return (words, limit) => {
    // Ten thousand take a moment, so they are read when first looked for, and once as long as they stay the same.
    const find = known.get(vendors) ?? findItems(listedVendors(vendors).map(vendorItem));
    known.set(vendors, find);
    return find(words, limit);
  };
}

function vendorItem(vendor: Vendor, index: number): FoundItem {
  const { id, name, channels, people, accountNumbers } = vendor;
  return {
    item: {
      id: `vendor-${id}`,
      sign: { kind: 'vendor' },
      title: visibleText(name),
      detail: visibleText(channels[0]?.value ?? 'No channel yet'),
      keys: [],
      run: (state) => state.showScreen({ name: 'directory', vendorId: id }),
    },
    text: [name, ...people.map((person) => person.name), ...accountNumbers.map(({ number }) => number)].join('\n'),
    rank: -index,
  };
}
