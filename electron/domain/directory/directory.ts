import type { EventsOf } from '../record/definition';
import type { Projection } from '../record/fold';
import { evolveVendors, initialVendors, type Vendors, vendorEvents } from './vendors';

/** Every event that the directory's record can hold, by type. Each room's events are defined in its own file. */
export const directoryCatalog = { ...vendorEvents } as const;

export type DirectoryEvent = EventsOf<typeof directoryCatalog>;

/** Everything that the record of the directory says, folded. */
export interface Directory {
  readonly vendors: Vendors;
}

/** How the record of the directory becomes its state; given to the fold. */
export const directoryProjection: Projection<Directory, DirectoryEvent> = {
  catalog: directoryCatalog,
  initial: { vendors: initialVendors },
  evolve: (state, event) => ({ ...state, vendors: evolveVendors(state.vendors, event) }),
};
