import type { EventsOf } from '../record/definition';
import type { Projection } from '../record/fold';
import { evolvePlaybooks, initialPlaybooks, type Playbooks, playbookEvents } from './playbooks';
import { evolveVendors, initialVendors, type Vendors, vendorEvents } from './vendors';

/** Every event that the directory's record can hold, by type. Each room's events are defined in its own file. */
export const directoryCatalog = { ...vendorEvents, ...playbookEvents } as const;

export type DirectoryEvent = EventsOf<typeof directoryCatalog>;

/** Everything that the record of the directory says, folded. */
export interface Directory {
  readonly vendors: Vendors;
  readonly playbooks: Playbooks;
}

/** How the record of the directory becomes its state; given to the fold. */
export const directoryProjection: Projection<Directory, DirectoryEvent> = {
  catalog: directoryCatalog,
  initial: { vendors: initialVendors, playbooks: initialPlaybooks },
  evolve: (state, event) =>
    'playbookId' in event
      ? { ...state, playbooks: evolvePlaybooks(state.playbooks, event) }
      : { ...state, vendors: evolveVendors(state.vendors, event) },
};
