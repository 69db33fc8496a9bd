import type { DirectoryCommand } from '@domain/directory/decide-directory';
import type { IncidentCommand } from '@domain/incident/decide';
import type { Result } from '@domain/kernel/result';
import type { Commit } from '@domain/record/envelope';
import type { AddedEvidence, EvidenceState } from './evidence';
import type { ExportRequest, ReportTexts } from './export';
import type { Failure } from './failure';
import type { DeclareRequest, IncidentSummary, OpenedIncident } from './incidents';
import type { LogTable } from './log-table';
import type { News } from './news';
import type { PinList } from './pins';
import type { QuickCapture, QuickLogged } from './quick-capture';
import type { LoadedSettings, Settings } from './settings';
import type { VendorFile } from './vendor-file';
import type { VendorPast } from './vendor-past';

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
  /** A report as text and as a page, for the clipboard, whatever its format. Null: it was stopped. [R2, R5] */
  reportTexts(incidentId: string, request: ExportRequest): Promise<Outcome<ReportTexts | null>>;
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
