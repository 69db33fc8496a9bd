import type { LogTab } from '@domain/queries/log-filter';

export type Screen =
  | { readonly name: 'incidents' }
  | { readonly name: 'war-room'; readonly incidentId: string }
  | { readonly name: 'settings' };

/** How the log is looked at; forgotten when the window closes. */
export interface LogView {
  readonly tab: LogTab;
  readonly filter: string;
  readonly selectedEntryId: string | null;
}

export const initialLogView: LogView = { tab: 'everything', filter: '', selectedEntryId: null };
