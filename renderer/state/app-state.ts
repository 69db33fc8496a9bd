import type { ExportProgress, ExportRequest } from '@contract/export';
import type {
  AddedEvidence,
  DeclareRequest,
  Done,
  DueTarget,
  EvidenceState,
  FindingText,
  HotkeyState,
  IncidentSummary,
  LoggedAct,
  MenuAction,
  Outcome,
  QuickLogged,
  Settings,
  WindowApi,
} from '@contract/window-api';
import type { DirectoryCommand } from '@domain/directory/decide-directory';
import type { Directory, DirectoryEvent } from '@domain/directory/directory';
import type { IncidentCommand } from '@domain/incident/decide';
import type { Incident, IncidentEvent } from '@domain/incident/incident';
import type { EntryId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import type { Fold } from '@domain/record/fold';
import type { Dialog } from './dialog';
import type { ChecklistView, LogView, Screen, WorkTab } from './screen';
import type { TrailSlice } from './trail-slice';

/** An incident as this window has it: what came so far, folded. */
export interface OpenIncident {
  readonly incidentId: string;
  readonly incident: Incident;
  readonly fold: Fold<Incident, IncidentEvent>;
  /** Commits still on their way; 0 once all are here. */
  readonly remaining: number;
  readonly findings: readonly FindingText[];
  readonly readOnly: boolean;
}

/** What the title bar says about the last thing that had to be kept. [J1, J5] */
export type Saved =
  | { readonly kind: 'none' }
  | { readonly kind: 'saved'; readonly at: Instant }
  | { readonly kind: 'failed'; readonly sentence: string };

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** The act that its Undo takes back; null when there is nothing to take back. */
  readonly undoActId: string | null;
  readonly tone: ToastTone;
}

export type ToastTone = 'plain' | 'problem';

/** An act of this session on one incident; the last one is what Ctrl+Z takes back. */
export interface SessionAct extends LoggedAct {
  readonly incidentId: string;
}

export interface ClockSlice {
  /** Set by the main process once a second: the only clock of the window. [C6] */
  readonly now: Instant;
  /** False until the first tick has come; nothing is drawn before. */
  readonly hasTicked: boolean;
}

export interface SettingsSlice {
  /** Null until loaded. */
  readonly settings: Settings | null;
  readonly dataFolder: string;
  readonly version: string;
  readonly notices: readonly string[];
  /** How the keys of quick capture stand with the rest of the computer. */
  readonly hotkey: HotkeyState;
  readonly saveSettings: (change: Partial<Settings>) => Promise<Outcome<Settings>>;
  readonly openDataFolder: () => Promise<void>;
  readonly copyData: () => Promise<void>;
  readonly dismissNotice: (notice: string) => void;
}

export interface IncidentsSlice {
  /** Null until listed. */
  readonly incidents: readonly IncidentSummary[] | null;
  readonly reloadIncidents: () => Promise<void>;
  readonly declare: (request: DeclareRequest) => Promise<Outcome<{ readonly incidentId: string }>>;
  readonly openPractice: () => Promise<void>;
  readonly importCase: () => Promise<void>;
  /** Takes back an incident that was set aside, without opening it. */
  readonly takeBack: (incidentId: string) => Promise<void>;
}

export interface OpenSlice {
  readonly open: OpenIncident | null;
  readonly acts: readonly SessionAct[];
  /** Says what the small window logged; Ctrl+Z takes it back as if it had been logged here. [L5] */
  readonly noteLogged: (logged: QuickLogged) => void;
  readonly openIncident: (incidentId: string) => Promise<void>;
  /**
   * Does one act on the open incident. With `said` a toast says so and offers Undo. The caller shows a refusal beside
   * the field that it is about.
   */
  readonly execute: (command: IncidentCommand, said?: string) => Promise<Outcome<Done>>;
  /** As `execute`, for a control without a place of its own for a refusal: a toast says it. */
  readonly act: (command: IncidentCommand, said?: string) => Promise<Outcome<Done>>;
  /** Takes back an act of this session on the open incident: the last one unless told which. [L5] */
  readonly undo: (actId?: string) => Promise<void>;
}

export interface ExportSlice {
  /** How far the export at work is; null while there is none, and while its place is being chosen. */
  readonly exporting: ExportProgress | null;
  /** Asks where to, and exports; null when no place was chosen, or when it was stopped. */
  readonly exportReport: (request: ExportRequest) => Promise<Outcome<{ readonly path: string } | null>>;
  /** Stops the export at work, which leaves no file. */
  readonly stopExport: () => Promise<void>;
}

/** The directory as this window has it. */
export interface OpenDirectory {
  readonly directory: Directory;
  readonly fold: Fold<Directory, DirectoryEvent>;
  /** Commits still on their way; 0 once all are here. */
  readonly remaining: number;
  readonly findings: readonly FindingText[];
  readonly readOnly: boolean;
}

export interface DirectorySlice {
  /** Null until it is read. */
  readonly openDirectory: OpenDirectory | null;
  /** Ids of the acts of this session on the directory; the last one is what Ctrl+Z takes back there. */
  readonly directoryActs: readonly string[];
  readonly loadDirectory: () => Promise<void>;
  /** Does one act on the directory. With `said` a toast says so and offers Undo. */
  readonly changeDirectory: (command: DirectoryCommand, said?: string) => Promise<Outcome<Done>>;
  /** Takes back an act of this session on the directory: the last one unless told which. [L5] */
  readonly undoInDirectory: (actId?: string) => Promise<void>;
}

export interface DirectoryFiles {
  /** Asks for a file with vendors; what it holds is shown before anything is imported. [B3] */
  readonly importVendors: () => Promise<void>;
  readonly exportVendors: () => Promise<void>;
}

/** Files with somebody's own log; nothing of them is kept in the state. */
export interface LogFiles extends Pick<WindowApi, 'readLogFile' | 'readPastedLog'> {}

/** What is asked of the main process about one vendor; nothing of it is kept in the state. */
export interface VendorSlice
  extends Pick<WindowApi, 'listPins' | 'savePin' | 'showPin' | 'removePin' | 'listVendorPast'> {
  readonly printBattleCard: (vendorId: string) => Promise<void>;
}

export interface DraftSlice {
  readonly loadDraft: (key: string) => Promise<string | null>;
  /** Keeps a draft; empty text removes it. False: it could not be kept, and the title bar says why. [L9] */
  readonly saveDraft: (key: string, text: string) => Promise<boolean>;
}

export interface EvidenceSlice {
  /** What the last check of a file on the disk found; a file that was not looked at is not in it. [L8] */
  readonly evidenceStates: Readonly<Record<string, EvidenceState>>;
  /** Stores a file in an incident's folder; nothing is logged by it. */
  readonly storeEvidence: (incidentId: string, file: File) => Promise<Outcome<AddedEvidence>>;
  /** Stores files and adds those that could be stored to an entry, as one act. A toast says each refusal. */
  readonly attachToEntry: (entryId: EntryId, files: readonly File[]) => Promise<void>;
  /** Reads the file on the disk and compares it with its hash. */
  readonly checkEvidence: (incidentId: string, sha256: string) => Promise<Outcome<EvidenceState>>;
  readonly openEvidence: (evidence: EvidenceRef) => Promise<void>;
  readonly saveEvidence: (evidence: EvidenceRef) => Promise<void>;
}

/** One file of an entry, and its bytes. */
export interface EvidenceRef {
  readonly id: string;
  readonly sha256: string;
}

export interface FrameSlice {
  readonly screen: Screen;
  readonly dialog: Dialog | null;
  readonly saved: Saved;
  readonly toasts: readonly Toast[];
  /** What the one live region says next; a new id says the same words again. */
  readonly announcement: { readonly id: number; readonly text: string };
  readonly logView: LogView;
  readonly showScreen: (screen: Screen) => void;
  readonly showDialog: (dialog: Dialog) => void;
  readonly closeDialog: () => void;
  readonly toast: (text: string, options?: { readonly undoActId?: string; readonly tone?: ToastTone }) => void;
  readonly dismissToast: (id: number) => void;
  /** Says something to a screen reader, politely. */
  readonly announce: (text: string) => void;
  readonly setLogView: (change: Partial<LogView>) => void;
  /** Goes to an entry, past any tab and filter that would hide it. */
  readonly showEntry: (entryId: string) => void;
  /** The tab of the war room's right column. */
  readonly workTab: WorkTab;
  readonly showWorkTab: (tab: WorkTab) => void;
  /** The checklist that stands in the place of the log, for each of its targets; null: the log. */
  readonly checklist: ChecklistView | null;
  readonly showChecklist: (checklist: ChecklistView | null) => void;
  /** The party whose card is to have the focus; null once it has it. */
  readonly wantedPartyId: string | null;
  /** Goes to the card of a party, also where a narrow window has folded it away. Null: it is there. */
  readonly showParty: (partyId: string | null) => void;
  /** What is due and is to have the focus, of the open incident; null once it has it. */
  readonly wantedDue: Pick<DueTarget, 'kind' | 'id'> | null;
  /** Goes to something that is due, in whichever incident. Null: it is there. */
  readonly showDue: (target: DueTarget | null) => Promise<void>;
  readonly openLink: (url: string) => Promise<void>;
  /** Tells of menu items and accelerators; answers the function that ends it. */
  readonly listenToMenu: (listener: (action: MenuAction) => void) => () => void;
}

export interface QuickSlice {
  /** In the small window: what it was last opened with. Null until it can be shown. */
  readonly quick: { readonly targets: readonly IncidentSummary[]; readonly opening: number } | null;
  /** Asks where a line goes now, and opens that incident here. */
  readonly wantQuickCapture: () => Promise<void>;
  readonly fitQuickCapture: (height: number) => Promise<void>;
  /** Hides the small window; the main one says `text` of what was logged since. */
  readonly closeQuickCapture: (text: string) => Promise<void>;
  readonly showMainWindow: () => Promise<void>;
}

export interface StartSlice {
  /** Subscribes to news and loads what the first screen needs; answers the function that ends it. */
  readonly start: () => () => void;
  /** The same for the small window. */
  readonly startQuick: () => () => void;
  /** What the menu item of that name does. */
  readonly doMenuAction: (action: MenuAction) => void;
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
