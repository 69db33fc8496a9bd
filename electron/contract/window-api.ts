import type { DirectoryCommand } from '@domain/directory/decide-directory';
import type { IncidentCommand } from '@domain/incident/decide';
import type { ImportedEntry } from '@domain/incident/imported-entries.decide';
import type { Instant } from '@domain/kernel/instant';
import type { Result } from '@domain/kernel/result';
import type { Due } from '@domain/queries/attention';
import type { Commit, Severity } from '@domain/record/envelope';
import type { AddedEvidence, EvidenceState } from './evidence';
import type { ExportProgress, ExportRequest, LastExport } from './export';
import type { Failure } from './failure';
import type { LogTable } from './log-table';
import type { PinList } from './pins';
import type { VendorFile } from './vendor-file';
import type { VendorPast } from './vendor-past';

export type { AddedEvidence, EvidenceFile, EvidenceState, MailWords } from './evidence';

/** Everything the window may ask of the main process: the one object that the preload exposes, as `window.holdline`. */
export interface WindowApi {
  // Incidents
  listIncidents(): Promise<readonly IncidentSummary[]>;
  /** Declares a new incident; answers its id once it is durable. */
  declareIncident(request: DeclareRequest): Promise<Outcome<{ readonly incidentId: string }>>;
  /** Opens the practice incident, making it at first. It lies apart from real data. [I4] */
  openPractice(): Promise<Outcome<{ readonly incidentId: string }>>;
  /** The record of one incident: its first chunk; the rest follows as `recordChunk` news. */
  openIncident(incidentId: string): Promise<Outcome<OpenedIncident>>;
  /** Does one act. Answers when it is durable, never before. [J1] */
  execute(incidentId: string, command: IncidentCommand): Promise<Outcome<Done>>;
  /** Takes back one act by answering it; refuses when a later act was built on it. [L5] */
  undo(incidentId: string, actId: string): Promise<Outcome<Done>>;

  // Directory
  /** The record of the directory: its first chunk; the rest follows as `directoryChunk` news. */
  openDirectory(): Promise<Outcome<OpenedIncident>>;
  /** Does one act on the directory. Answers when it is durable, never before. [J1] */
  changeDirectory(command: DirectoryCommand): Promise<Outcome<Done>>;
  /** Takes back one act on the directory by answering it. [L5] */
  undoInDirectory(actId: string): Promise<Outcome<Done>>;
  /** Asks for a CSV or vCard file and reads it; nothing is imported yet. Null: the person chose none. [B3] */
  readVendorFile(): Promise<Outcome<VendorFile | null>>;
  /** Asks where to, and writes the vendors as CSV. Null: the person chose no place. [B4] */
  exportVendors(): Promise<Outcome<{ readonly path: string } | null>>;
  /** Asks where to, and prints a vendor's battle card as a PDF. Null: the person chose no place. [B5] */
  printBattleCard(vendorId: string): Promise<Outcome<{ readonly path: string } | null>>;
  /** What this computer's keychain holds of a vendor, without the PINs themselves. [B6] */
  listPins(vendorId: string): Promise<Outcome<PinList>>;
  savePin(vendorId: string, label: string, pin: string): Promise<Outcome<null>>;
  showPin(vendorId: string, label: string): Promise<Outcome<{ readonly pin: string }>>;
  removePin(vendorId: string, label: string): Promise<Outcome<null>>;
  /** The incidents in which a vendor was a party, the latest first, and how it behaved. [B7] */
  listVendorPast(vendorId: string): Promise<Outcome<readonly VendorPast[]>>;

  // Files
  /**
   * Asks for a case file and imports it whole or not at all; names the files that its entries show and that did not come
   * with it. Null: the person chose none. [Q1, L8]
   */
  importCase(): Promise<Outcome<{ readonly incidentId: string; readonly missing: readonly string[] } | null>>;
  /** Asks for a file with somebody's own log and reads it; nothing is logged yet. Null: the person chose none. [Q1] */
  readLogFile(): Promise<Outcome<LogTable | null>>;
  /** The same for rows that were copied out of a spreadsheet. [Q1] */
  readPastedLog(text: string): Promise<Outcome<LogTable>>;
  /** Asks where to, and writes a report, whole. Null: the person chose no place. [R1, R2] */
  exportReport(incidentId: string, request: ExportRequest): Promise<Outcome<{ readonly path: string } | null>>;
  /** Stops what is being exported; `exportReport` then answers null, and no file is left of it. */
  cancelExport(): Promise<Outcome<null>>;
  openDataFolder(): Promise<Outcome<null>>;
  /** Asks where to, and copies the whole data folder there. Null: the person chose no place. */
  copyData(): Promise<Outcome<{ readonly path: string; readonly files: number } | null>>;

  // Evidence
  /**
   * Copies a dropped or pasted file into the incident's folder, hashed and durable. Nothing is logged yet. A mail brings
   * its own date, sender, subject and words. [L8]
   */
  addEvidence(incidentId: string, file: File): Promise<Outcome<AddedEvidence>>;
  /** Compares a file on the disk with its hash. */
  checkEvidence(incidentId: string, sha256: string): Promise<Outcome<EvidenceState>>;
  /** Opens a read-only copy in the program that the system has for it; refused for kinds that could run. */
  openEvidence(incidentId: string, evidenceId: string): Promise<Outcome<null>>;
  /** Asks where to, and saves a copy. Null: the person chose no place. */
  saveEvidence(incidentId: string, evidenceId: string): Promise<Outcome<{ readonly path: string } | null>>;

  // This computer
  loadSettings(): Promise<LoadedSettings>;
  saveSettings(change: Partial<Settings>): Promise<Outcome<Settings>>;
  /** The draft under a key such as `capture/<incident id>`; null when there is none. [L9] */
  loadDraft(key: string): Promise<string | null>;
  /** Keeps a draft; empty text removes it. */
  saveDraft(key: string, text: string): Promise<Outcome<null>>;
  /** Opens an http, https or mailto link outside. */
  openLink(url: string): Promise<Outcome<null>>;
  /** Which of the words are to be marked as misspelled. Asked by the preload script for Chromium. */
  checkSpelling(words: readonly string[]): Promise<readonly string[]>;

  // Quick capture
  /** Which incident a line from anywhere goes to, and which it could. */
  loadQuickCapture(): Promise<QuickCapture>;
  /** The small window takes this height, in the pixels of its page, and is shown if somebody waits for it. */
  fitQuickCapture(height: number): Promise<Outcome<null>>;
  /** Hides the small window; what it logged is told in the main window. */
  closeQuickCapture(logged: QuickLogged | null): Promise<Outcome<null>>;
  /** Brings the main window forward. */
  showMainWindow(): Promise<Outcome<null>>;

  /** News from the main process; answers the function that ends the subscription. */
  subscribe(listener: (news: News) => void): () => void;
}

export type Outcome<T> = Result<T, Failure>;

/** What an act became: durable, and its place in the record. */
export interface Done {
  readonly commit: Commit;
}

export interface DeclareRequest {
  readonly title: string;
  readonly severity: 1 | 2 | 3 | 4 | null;
  readonly timeZone: string;
  /** Null: not known. */
  readonly began: { readonly at: Instant; readonly certainty: 'exact' | 'about' | 'day' } | null;
  readonly lead: string | null;
  /** Rows of a log that was kept until now, taken in with the declaration, as one act. [Q1] */
  readonly imported?: { readonly entries: readonly ImportedEntry[] } | undefined;
}

/** One line of the incident list. */
export interface IncidentSummary {
  readonly incidentId: string;
  /** `INC-0042`, or `INC-0042b` where two computers took the same number. */
  readonly reference: string;
  readonly title: string;
  readonly severity: 1 | 2 | 3 | 4 | null;
  readonly phase: 'investigating' | 'cause-known' | 'on-workaround' | 'watching' | 'resolved' | 'closed';
  readonly lead: string | null;
  readonly timeZone: string;
  readonly practice: boolean;
  readonly setAside: boolean;
  readonly declaredAt: Instant;
  readonly began: {
    readonly at: Instant;
    readonly certainty: 'exact' | 'about' | 'day';
    readonly atLeast: boolean;
  } | null;
  readonly resolved: { readonly at: Instant; readonly certainty: 'exact' | 'about' | 'day' } | null;
  /** The last moment of an imported case that was never resolved; its clock stops there. [R5] */
  readonly asOf: { readonly at: Instant; readonly certainty: 'exact' | 'about' | 'day' } | null;
  readonly entries: number;
  readonly outsideParties: readonly string[];
  /** Ids of the directory's vendors among them. */
  readonly vendorIds: readonly string[];
  readonly waitingOn: readonly string[];
  /** What is or will be due in it, the earliest first. [C4] */
  readonly dues: readonly Due[];
  /** Why its record cannot be read, in words; then the rest of the line is what little is known. [J3] */
  readonly problem?: string;
}

export interface OpenedIncident {
  readonly commits: readonly Commit[];
  /** Commits still to come as `recordChunk`. */
  readonly remaining: number;
  readonly findings: readonly FindingText[];
  /** Written by a newer Holdline: nothing can be added here. [J6] */
  readonly readOnly: boolean;
}

/** What was found in a record's files, in words. The readable rest is shown all the same. [J3] */
export interface FindingText {
  readonly file: string;
  readonly line: number;
  readonly byte: number;
  /** `note`: worth knowing, nothing is lost. */
  readonly severity: Severity;
  readonly sentence: string;
}

/** What belongs to this computer. */
export interface Settings {
  /** Empty until asked at the first start. */
  readonly name: string;
  /** IANA zone for new incidents. */
  readonly timeZone: string;
  readonly theme: 'system' | 'light' | 'dark';
  /** Letters on the log act as shortcuts (WCAG 2.1.4 lets people turn that off). */
  readonly letterShortcuts: boolean;
  /** Misspelled words are marked where sentences are typed. */
  readonly checkSpelling: boolean;
  /** Words of this computer's own that are never marked, in the order in which they were added. */
  readonly dictionary: readonly string[];
  /** Whether keys open quick capture from anywhere. */
  readonly quickCapture: boolean;
  /** Those keys, as Electron names them: `CommandOrControl+Shift+L`. */
  readonly quickCaptureKeys: string;
  /** Whether an icon stands in the tray. */
  readonly tray: boolean;
  /** Whether the system tells what is soon due and what is. */
  readonly notifications: boolean;
  /** What was last exported for each reader, the latest first. */
  readonly lastExports: readonly LastExport[];
}

/** How the keys of quick capture stand with the rest of the computer. */
export interface HotkeyState {
  /** Why they do nothing, in words; null while they work or are switched off. */
  readonly problem: string | null;
  /** What to know about them although they were taken. */
  readonly advice: string | null;
}

export interface QuickCapture {
  /** Every incident that a line can go to, the one that is meant first; last what is over and has an unfinished line. */
  readonly targets: readonly IncidentSummary[];
  /** The one to show: where an unfinished line waits, else the one that is meant. Null when none is open. */
  readonly incidentId: string | null;
}

/** One act and the entries that it logged, oldest first. */
export interface LoggedAct {
  readonly actId: string;
  readonly entryIds: readonly string[];
}

/** What was logged in the small window. */
export interface QuickLogged {
  readonly incidentId: string;
  readonly acts: readonly LoggedAct[];
  readonly text: string;
}

export interface LoadedSettings {
  readonly settings: Settings;
  readonly dataFolder: string;
  readonly version: string;
  /** What went wrong while starting, such as a settings file that had to be set aside. */
  readonly notices: readonly string[];
  readonly hotkey: HotkeyState;
}

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
