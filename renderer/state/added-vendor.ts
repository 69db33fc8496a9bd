import { type VendorEvent, vendorEvents } from '@domain/directory/vendors';
import type { VendorId } from '@domain/kernel/ids';
import type { Commit } from '@domain/record/envelope';
import { readEvent } from '@domain/record/read-event';

/** The first vendor that an act brought into being; null where it added none. */
export function addedVendor({ events }: Commit): VendorId | null {
  for (const stored of events) {
    const read = readEvent<VendorEvent>(vendorEvents, stored);
    if (read.ok && read.value.type === 'VendorAdded') return read.value.vendorId;
  }
  return null;
}
