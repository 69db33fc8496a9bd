import type { WindowApi } from './window-api';

/** What the window may ask for, by method name; news goes the other way. */
export type RequestName = Exclude<keyof WindowApi, 'subscribe'>;

/** One channel for each method. Kept free of zod, because the preload script carries this file. */
export const requestChannels = {
  listIncidents: 'holdline:list-incidents',
  declareIncident: 'holdline:declare-incident',
  openPractice: 'holdline:open-practice',
  openIncident: 'holdline:open-incident',
  execute: 'holdline:execute',
  undo: 'holdline:undo',
  importCase: 'holdline:import-case',
  exportTimeline: 'holdline:export-timeline',
  openDataFolder: 'holdline:open-data-folder',
  copyData: 'holdline:copy-data',
  loadSettings: 'holdline:load-settings',
  saveSettings: 'holdline:save-settings',
  loadDraft: 'holdline:load-draft',
  saveDraft: 'holdline:save-draft',
  openLink: 'holdline:open-link',
  checkSpelling: 'holdline:check-spelling',
} as const satisfies Readonly<Record<RequestName, string>>;

export const newsChannel = 'holdline:news';
