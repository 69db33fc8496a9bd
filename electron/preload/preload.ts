import { newsChannel, requestChannels } from '@contract/channels';
import type { News, WindowApi } from '@contract/window-api';
import { contextBridge, ipcRenderer } from 'electron';
import { markMisspelledWords } from './misspelled-words';

/** The whole bridge: named methods, no channel name and no event object ever reaches the page. */
const holdline: WindowApi = {
  listIncidents: () => ipcRenderer.invoke(requestChannels.listIncidents),
  declareIncident: (request) => ipcRenderer.invoke(requestChannels.declareIncident, request),
  openPractice: () => ipcRenderer.invoke(requestChannels.openPractice),
  openIncident: (incidentId) => ipcRenderer.invoke(requestChannels.openIncident, incidentId),
  execute: (incidentId, command) => ipcRenderer.invoke(requestChannels.execute, incidentId, command),
  undo: (incidentId, actId) => ipcRenderer.invoke(requestChannels.undo, incidentId, actId),
  importCase: () => ipcRenderer.invoke(requestChannels.importCase),
  exportTimeline: (incidentId) => ipcRenderer.invoke(requestChannels.exportTimeline, incidentId),
  openDataFolder: () => ipcRenderer.invoke(requestChannels.openDataFolder),
  copyData: () => ipcRenderer.invoke(requestChannels.copyData),
  loadSettings: () => ipcRenderer.invoke(requestChannels.loadSettings),
  saveSettings: (change) => ipcRenderer.invoke(requestChannels.saveSettings, change),
  loadDraft: (key) => ipcRenderer.invoke(requestChannels.loadDraft, key),
  saveDraft: (key, text) => ipcRenderer.invoke(requestChannels.saveDraft, key, text),
  openLink: (url) => ipcRenderer.invoke(requestChannels.openLink, url),
  checkSpelling: (words) => ipcRenderer.invoke(requestChannels.checkSpelling, words),
  subscribe: (listener) => {
    const forward = (_event: unknown, news: News) => listener(news);
    ipcRenderer.on(newsChannel, forward);
    return () => {
      ipcRenderer.removeListener(newsChannel, forward);
    };
  },
};

contextBridge.exposeInMainWorld('holdline', holdline);
markMisspelledWords(holdline);
