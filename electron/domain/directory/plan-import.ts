import type { VendorId } from '../kernel/ids';
import { mergedInto } from './merge-vendor';
import type { NewVendor } from './vendor-input';
import { listedVendors } from './vendor-list';
import type { Vendors } from './vendors';
import type { VendorCommand } from './vendors.decide';

/** What becomes of a vendor whose name is taken: by one of the directory, or by an earlier one of the same file. */
export type Duplicates = 'skip' | 'merge' | 'keep-both';

export interface ImportPlan {
  /** Null where nothing would be imported. */
  readonly command: Extract<VendorCommand, { type: 'ImportVendors' }> | null;
  /** Names that are taken, in the order of the file, each once. */
  readonly duplicates: readonly string[];
  readonly added: number;
  readonly merged: number;
  readonly skipped: number;
}

/** What an import would do, before anything is done. A name is the same whatever its case. [B3] */
export function planImport(given: readonly NewVendor[], vendors: Vendors, duplicates: Duplicates): ImportPlan {
  const known = new Map<string, VendorId>();
  for (const { id, name } of listedVendors(vendors).toReversed()) known.set(name.toLowerCase(), id);
  const items: { facts: NewVendor; mergeInto: VendorId | null }[] = [];
  const places = new Map<string, number>();
  const taken = new Map<string, string>();
  let skipped = 0;
  let merged = 0;
  for (const facts of given) {
    const name = facts.name.toLowerCase();
    const vendorId = known.get(name) ?? null;
    const place = places.get(name);
    const isTaken = vendorId !== null || place !== undefined;
    if (isTaken) taken.set(name, facts.name);
    if (isTaken && duplicates === 'skip') skipped += 1;
    else if (isTaken && duplicates === 'merge') {
      merged += 1;
      const before = place === undefined ? undefined : items[place];
      if (before === undefined) places.set(name, items.push({ facts, mergeInto: vendorId }) - 1);
      else before.facts = mergedInto(before.facts, facts);
    } else places.set(name, items.push({ facts, mergeInto: null }) - 1);
  }
  const command = items.length === 0 ? null : ({ type: 'ImportVendors', vendors: items } as const);
  const added = given.length - skipped - merged;
  return { command, duplicates: [...taken.values()], added, merged, skipped };
}
