import type { News } from '@contract/news';
import type { QuickLogged } from '@contract/quick-capture';
import type { Settings } from '@contract/settings';
import type { Outcome, WindowApi } from '@contract/window-api';
import { err, ok } from '@domain/kernel/result';
import type { DirectoryRoom } from '../directory/directory-room';
import type { ReadLogTable } from '../imports/read-log-table';
import { readVendorFile } from '../imports/read-vendor-file';
import type { OpenCopy } from '../incidents/evidence';
import type { IncidentRoom } from '../incidents/incident-room';
import type { Drafts } from '../settings/drafts';
import type { Pins } from '../settings/pins';
import type { SettingsKeeper } from '../settings/settings';
import type { Dialogs } from '../shell/dialogs';
import type { Hotkey } from '../shell/hotkey';
import type { PrintPage } from '../shell/print';
import type { WindowRequests } from './serve-window';

export interface RequestsOptions {
  readonly incidents: IncidentRoom;
  readonly directory: DirectoryRoom;
  readonly settings: SettingsKeeper;
  readonly pins: Pins;
  readonly drafts: Drafts;
  readonly dialogs: Dialogs;
  readonly dataFolder: string;
  readonly version: string;
  /** What went wrong while starting. */
  readonly notices: readonly string[];
  readonly readLogTable: ReadLogTable;
  readonly openFolder: (folder: string) => Promise<Outcome<null>>;
  readonly openLink: WindowApi['openLink'];
  readonly checkSpelling: WindowApi['checkSpelling'];
  readonly openCopy: OpenCopy;
  readonly printPage: PrintPage;
  readonly onSettings: (settings: Settings) => void;
  /** The main window shows an incident. */
  readonly onOpened: (incidentId: string) => void;
  /** The page of the main window hears news from now on. */
  readonly onListening: () => void;
  readonly quick: QuickRequests;
}

/** What the small window asks of the shell, and the keys that open it. */
export interface QuickRequests {
  readonly hotkey: Hotkey;
  readonly load: WindowApi['loadQuickCapture'];
  readonly fit: (height: number) => void;
  readonly close: (logged: QuickLogged | null) => void;
  readonly showMainWindow: () => void;
}

/** The page that asks. */
export interface Asker {
  readonly tell: (news: News) => void;
  readonly isMain: boolean;
}

/** Joins each method of the window API with the room that does it, for one of our pages. */
export function createWindowRequests(options: RequestsOptions, asker: Asker): WindowRequests {
  const { incidents, directory, settings, drafts, dialogs, dataFolder, version, notices, quick } = options;
  return {
    listIncidents: () => incidents.list(),
    declareIncident: (request) => incidents.declare(request),
    openPractice: () => incidents.openPractice(),
    openIncident: async (incidentId) => {
      const opened = await incidents.open(incidentId, asker.tell);
      if (opened.ok && asker.isMain) options.onOpened(incidentId);
      return opened;
    },
    execute: (incidentId, command) => incidents.execute(incidentId, command),
    undo: (incidentId, actId) => incidents.undo(incidentId, actId),

    openDirectory: () => directory.open(asker.tell),
    changeDirectory: (command) => directory.execute(command),
    undoInDirectory: (actId) => directory.undo(actId),
    readVendorFile: async () => {
      const file = await dialogs.chooseVendorFile();
      return file === null ? ok(null) : readVendorFile(file);
    },
    exportVendors: () => directory.exportVendors(dialogs.chooseVendorsExport),
    printBattleCard: (vendorId) => directory.printBattleCard(vendorId, dialogs.chooseBattleCard, options.printPage),
    listPins: async (vendorId) => ok(options.pins.list(vendorId)),
    savePin: async (vendorId, label, pin) => options.pins.save(vendorId, label, pin),
    showPin: async (vendorId, label) => options.pins.show(vendorId, label),
    removePin: async (vendorId, label) => options.pins.remove(vendorId, label),
    listVendorPast: async (vendorId) => {
      const vendor = await directory.vendor(vendorId);
      if (!vendor.ok) return vendor;
      const { id, name } = vendor.value;
      return ok(await incidents.vendorPast({ vendorId: id, name }));
    },

    importCase: async () => {
      const file = await dialogs.chooseCaseFile();
      return file === null ? ok(null) : incidents.importCase(file);
    },
    readLogFile: async () => {
      const file = await dialogs.chooseLogFile();
      return file === null ? ok(null) : options.readLogTable({ path: file });
    },
    readPastedLog: (pasted) => options.readLogTable({ pasted }),
    exportReport: (incidentId, request) =>
      incidents.exportReport(incidentId, request, {
        choosePlace: dialogs.chooseExportFile,
        onProgress: (progress) => asker.tell({ type: 'exportProgress', progress }),
      }),
    reportTexts: (incidentId, request) => incidents.reportTexts(incidentId, request),
    cancelExport: async () => {
      incidents.cancelExport();
      return ok(null);
    },
    openDataFolder: () => options.openFolder(dataFolder),
    copyData: async () => {
      const place = await dialogs.chooseFolder('Copy everything to', 'Copy here');
      return place === null ? ok(null) : incidents.copyData(place);
    },

    addEvidence: (incidentId, source) => incidents.addEvidence(incidentId, source),
    checkEvidence: (incidentId, sha256) => incidents.checkEvidence(incidentId, sha256),
    openEvidence: (incidentId, evidenceId) => incidents.openEvidence(incidentId, evidenceId, options.openCopy),
    saveEvidence: (incidentId, evidenceId) =>
      incidents.saveEvidence(incidentId, evidenceId, dialogs.chooseEvidenceCopy),

    loadSettings: async () => {
      // A page asks this first, once it has subscribed.
      if (asker.isMain) options.onListening();
      return { settings: settings.settings(), dataFolder, version, notices, hotkey: quick.hotkey.state() };
    },
    saveSettings: async (change) => {
      const before = settings.settings();
      const after = { ...before, ...change };
      const { problem } = quick.hotkey.follow(after);
      // Keys that another program holds are refused, and the ones before stay.
      const isRefused = problem !== null && after.quickCaptureKeys !== before.quickCaptureKeys;
      const saved = isRefused
        ? err({ code: 'hotkey-taken', sentence: problem, field: 'quickCaptureKeys' })
        : settings.save(change);
      if (saved.ok) options.onSettings(saved.value);
      else quick.hotkey.follow(before);
      return saved;
    },
    loadDraft: (key) => drafts.load(key),
    saveDraft: (key, text) => drafts.save(key, text),
    openLink: (url) => options.openLink(url),
    checkSpelling: (words) => options.checkSpelling(words),
    loadQuickCapture: () => quick.load(),
    fitQuickCapture: async (height) => {
      quick.fit(height);
      return ok(null);
    },
    closeQuickCapture: async (logged) => {
      quick.close(logged);
      return ok(null);
    },
    showMainWindow: async () => {
      quick.showMainWindow();
      return ok(null);
    },
  };
}
