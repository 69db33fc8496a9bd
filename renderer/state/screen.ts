import { type LogFilter, type LogTab, NO_FILTER } from '@domain/queries/log-filter';

export type Screen =
  | { readonly name: 'incidents' }
  | { readonly name: 'war-room'; readonly incidentId: string }
  | { readonly name: 'settings' }
  /** Null: no vendor is chosen. */
  | { readonly name: 'directory'; readonly vendorId: string | null };

/** The tabs of the right column of the war room: what is in hand now, and what we know of the cause. */
export type WorkTab = 'now' | 'investigation' | 'updates' | 'impact';

/** How the log is looked at; forgotten when the window closes. */
export interface LogView {
  readonly tab: LogTab;
  /** Words that an entry must hold. */
  readonly filter: string;
  /** Party, kind and person that an entry must have. */
  readonly only: LogChoice;
  readonly selectedEntryId: string | null;
}

/** What of the filter is chosen, not typed. */
export type LogChoice = Omit<LogFilter, 'text'>;

const { text: filter, ...only } = NO_FILTER;

/** Every entry is shown. */
export const initialLogView: LogView = { tab: 'everything', filter, only, selectedEntryId: null };
