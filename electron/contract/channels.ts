import type { AddedEvidence, EvidenceSource } from './evidence';
import type { Outcome, WindowApi } from './window-api';

/** The window API as it crosses the border; news goes the other way. The page's files become paths or bytes on the way. */
export type Requests = Omit<WindowApi, 'subscribe' | 'addEvidence'> & {
  addEvidence(incidentId: string, source: EvidenceSource): Promise<Outcome<AddedEvidence>>;
};

/** What the window may ask for, by method name. */
export type RequestName = keyof Requests;

/** One channel for each method. Kept free of zod, because the preload script carries this file. */
export const requestChannels = {
  listIncidents: 'holdline:list-incidents',
  declareIncident: 'holdline:declare-incident',
  openPractice: 'holdline:open-practice',
  openIncident: 'holdline:open-incident',
  execute: 'holdline:execute',
  undo: 'holdline:undo',
  openDirectory: 'holdline:open-directory',
  changeDirectory: 'holdline:change-directory',
  undoInDirectory: 'holdline:undo-in-directory',
  readVendorFile: 'holdline:read-vendor-file',
  exportVendors: 'holdline:export-vendors',
  printBattleCard: 'holdline:print-battle-card',
  listPins: 'holdline:list-pins',
  savePin: 'holdline:save-pin',
  showPin: 'holdline:show-pin',
  removePin: 'holdline:remove-pin',
  listVendorPast: 'holdline:list-vendor-past',
  importCase: 'holdline:import-case',
  readLogFile: 'holdline:read-log-file',
  readPastedLog: 'holdline:read-pasted-log',
  exportReport: 'holdline:export-report',
  reportTexts: 'holdline:report-texts',
  cancelExport: 'holdline:cancel-export',
  openDataFolder: 'holdline:open-data-folder',
  copyData: 'holdline:copy-data',
  addEvidence: 'holdline:add-evidence',
  checkEvidence: 'holdline:check-evidence',
  openEvidence: 'holdline:open-evidence',
  saveEvidence: 'holdline:save-evidence',
  loadSettings: 'holdline:load-settings',
  saveSettings: 'holdline:save-settings',
  loadDraft: 'holdline:load-draft',
  saveDraft: 'holdline:save-draft',
  openLink: 'holdline:open-link',
  checkSpelling: 'holdline:check-spelling',
  loadQuickCapture: 'holdline:load-quick-capture',
  fitQuickCapture: 'holdline:fit-quick-capture',
  closeQuickCapture: 'holdline:close-quick-capture',
  showMainWindow: 'holdline:show-main-window',
} as const satisfies Readonly<Record<RequestName, string>>;

export const newsChannel = 'holdline:news';
