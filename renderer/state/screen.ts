import type { StepPart } from '@domain/incident/workarounds-events';
import type { WorkaroundId } from '@domain/kernel/ids';
import { type LogFilter, type LogTab, NO_FILTER } from '@domain/queries/log-filter';

export type Screen =
  | { readonly name: 'incidents' }
  | { readonly name: 'war-room'; readonly incidentId: string }
  | { readonly name: 'settings' }
  | { readonly name: 'playbooks' }
  /** Null: no vendor is chosen. */
  | { readonly name: 'directory'; readonly vendorId: string | null };

/** The tabs of the right column of the war room: what is in hand now, and what we know of the cause. */
export type WorkTab = 'now' | 'investigation' | 'updates' | 'impact';

/** A workaround's checklist as a grid: what is to do, or what is to undo. */
export interface ChecklistView {
  readonly workaroundId: WorkaroundId;
  readonly part: StepPart;
}

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
