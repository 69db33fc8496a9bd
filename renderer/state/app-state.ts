import type { Instant } from '@domain/kernel/instant';
import type { DirectoryFiles } from './directory-files';
import type { DirectorySlice } from './directory-slice';
import type { DraftSlice } from './draft-slice';
import type { EvidenceSlice } from './evidence-slice';
import type { ExportSlice } from './export-slice';
import type { FrameSlice } from './frame-slice';
import type { IncidentsSlice } from './incidents-slice';
import type { LogFiles } from './log-files';
import type { OpenSlice } from './open-slice';
import type { QuickSlice } from './quick-slice';
import type { SettingsSlice } from './settings-slice';
import type { StartSlice } from './start-slice';
import type { TrailSlice } from './trail-slice';
import type { VendorSlice } from './vendor-slice';

export interface ClockSlice {
  /** Set by the main process once a second: the only clock of the window. [C6] */
  readonly now: Instant;
  /** False until the first tick has come; nothing is drawn before. */
  readonly hasTicked: boolean;
}

export type AppState = ClockSlice &
  SettingsSlice &
  IncidentsSlice &
  OpenSlice &
  ExportSlice &
  DirectorySlice &
  DirectoryFiles &
  LogFiles &
  VendorSlice &
  DraftSlice &
  EvidenceSlice &
  FrameSlice &
  QuickSlice &
  TrailSlice &
  StartSlice;
