import { isSame } from '../incident/undoing';
import { get, toArray } from '../kernel/sorted-list';
import type { TakenVendor } from './vendor-facts';
import { factsOf, type Vendor, type Vendors } from './vendors';

/** The one vendor of a name, whatever its case; null where there is none, or two that an import kept. [B2] */
export function vendorNamed(vendors: Vendors, name: string): Vendor | null {
  const sought = name.trim().toLowerCase();
  const fitting = toArray(vendors).filter(({ name, setAside }) => !setAside && name.toLowerCase() === sought);
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

/** The facts of a vendor as they are now, for an incident to keep. [B2] */
export function takenVendor(vendor: Vendor): TakenVendor {
  return { vendorId: vendor.id, facts: factsOf(vendor) };
}

/** What the directory says now of a vendor that was taken over; null where nothing has changed since, or it is gone. [B2] */
export function changedSince(vendors: Vendors, taken: TakenVendor): Vendor | null {
  const vendor = get(vendors, taken.vendorId);
  return vendor === undefined || vendor.setAside || isSame(factsOf(vendor), taken.facts) ? null : vendor;
}
