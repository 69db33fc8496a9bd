import type { Instant } from '@domain/kernel/instant';
import type { Due } from '@domain/queries/attention';
import type { Commit } from '@domain/record/envelope';
import type { ExportProgress } from './export';
import type { FindingText } from './incidents';
import type { QuickLogged } from './quick-capture';
import type { HotkeyState, Settings } from './settings';

export type News =
  /** Once a second while the window is visible, and at once when it becomes so. */
  | { readonly type: 'tick'; readonly now: Instant }
  | {
      readonly type: 'recordChunk';
      readonly incidentId: string;
      readonly commits: readonly Commit[];
      readonly remaining: number;
    }
  /** Acts that became durable here, or arrived from another writer. */
  | { readonly type: 'committed'; readonly incidentId: string; readonly commits: readonly Commit[] }
  | { readonly type: 'findings'; readonly incidentId: string; readonly findings: readonly FindingText[] }
  | { readonly type: 'incidentsChanged' }
  /** To whoever exports: what it is at. */
  | { readonly type: 'exportProgress'; readonly progress: ExportProgress }
  | { readonly type: 'directoryChunk'; readonly commits: readonly Commit[]; readonly remaining: number }
  | { readonly type: 'directoryCommitted'; readonly commits: readonly Commit[] }
  | { readonly type: 'directoryFindings'; readonly findings: readonly FindingText[] }
  /** Something that the person should know and can dismiss, such as a draft that had to be set aside. */
  | { readonly type: 'notice'; readonly notice: string }
  /** A menu item or its accelerator was used. */
  | { readonly type: 'menu'; readonly action: MenuAction }
  /** Settings were changed, in a window or outside of it, such as a word that was added to the dictionary. */
  | { readonly type: 'settings'; readonly settings: Settings; readonly hotkey: HotkeyState }
  /** To the small window: somebody pressed its keys. */
  | { readonly type: 'quickCaptureWanted' }
  /** To the main window: a line was logged in the small one. */
  | ({ readonly type: 'quickLogged' } & QuickLogged)
  /** To the main window: somebody clicked a notification. */
  | { readonly type: 'dueWanted'; readonly target: DueTarget };

/** Something that is due, and in which incident. */
export interface DueTarget extends Pick<Due, 'kind' | 'id'> {
  readonly incidentId: string;
}

export type MenuAction =
  | 'declare-incident'
  | 'import-case'
  | 'import-entries'
  | 'export-timeline'
  | 'show-incidents'
  | 'show-directory'
  | 'show-settings'
  | 'focus-capture'
  | 'focus-filter'
  | 'undo'
  | 'next-pane'
  | 'show-keys'
  | 'show-palette'
  | 'resolve-or-reopen'
  | 'ownership-map';
