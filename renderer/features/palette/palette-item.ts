import type { IncidentSummary } from '@contract/incidents';
import type { EntryKind } from '@domain/incident/log';
import type { AppState } from '../../state/app-state';
import type { PartyBadgeView } from '../parties/party-badges';

export type PaletteSign =
  | { readonly kind: 'command' }
  | { readonly kind: 'party'; readonly badge: PartyBadgeView | undefined }
  | { readonly kind: 'vendor' }
  | { readonly kind: 'incident'; readonly severity: IncidentSummary['severity'] }
  | { readonly kind: 'entry'; readonly entryKind: EntryKind };

/** One thing to choose. Its texts are as they are shown: unsafe characters are made visible already. */
export interface PaletteItem {
  readonly id: string;
  readonly sign: PaletteSign;
  readonly title: string;
  readonly detail: string;
  readonly keys: readonly string[];
  readonly run: (state: AppState) => void;
}

export interface PaletteGroup {
  readonly id: 'commands' | 'parties' | 'vendors' | 'incidents' | 'entries';
  readonly title: string;
  /** How many there are; more than are shown where a word more would help. */
  readonly total: number;
  readonly items: readonly PaletteItem[];
}
