import type { NewVendor } from '@domain/directory/vendor-input';
import type { VendorTable } from '@domain/directory/vendor-table';

/** A file with vendors as it was read; nothing is in the directory yet. [B3] */
export interface VendorFile {
  readonly name: string;
  /** How its bytes were read, for the person to judge whether the accents are right. */
  readonly encoding: string;
  readonly content:
    | { readonly kind: 'table'; readonly table: VendorTable }
    | { readonly kind: 'cards'; readonly vendors: readonly NewVendor[] };
}
