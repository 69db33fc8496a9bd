import { newsChannel, requestChannels } from '@contract/channels';
import { type AddedEvidence, evidenceTooLarge, MAX_EVIDENCE_BYTES } from '@contract/evidence';
import type { News } from '@contract/news';
import type { Outcome, WindowApi } from '@contract/window-api';
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { markMisspelledWords } from './misspelled-words';

/** The whole bridge: named methods, no channel name and no event object ever reaches the page. */
const holdline: WindowApi = {
  listIncidents: () => ipcRenderer.invoke(requestChannels.listIncidents),
  declareIncident: (request) => ipcRenderer.invoke(requestChannels.declareIncident, request),
  openPractice: () => ipcRenderer.invoke(requestChannels.openPractice),
  openIncident: (incidentId) => ipcRenderer.invoke(requestChannels.openIncident, incidentId),
  execute: (incidentId, command) => ipcRenderer.invoke(requestChannels.execute, incidentId, command),
  undo: (incidentId, actId) => ipcRenderer.invoke(requestChannels.undo, incidentId, actId),
  openDirectory: () => ipcRenderer.invoke(requestChannels.openDirectory),
  changeDirectory: (command) => ipcRenderer.invoke(requestChannels.changeDirectory, command),
  undoInDirectory: (actId) => ipcRenderer.invoke(requestChannels.undoInDirectory, actId),
  readVendorFile: () => ipcRenderer.invoke(requestChannels.readVendorFile),
  exportVendors: () => ipcRenderer.invoke(requestChannels.exportVendors),
  printBattleCard: (vendorId) => ipcRenderer.invoke(requestChannels.printBattleCard, vendorId),
  listPins: (vendorId) => ipcRenderer.invoke(requestChannels.listPins, vendorId),
  savePin: (vendorId, label, pin) => ipcRenderer.invoke(requestChannels.savePin, vendorId, label, pin),
  showPin: (vendorId, label) => ipcRenderer.invoke(requestChannels.showPin, vendorId, label),
  removePin: (vendorId, label) => ipcRenderer.invoke(requestChannels.removePin, vendorId, label),
  listVendorPast: (vendorId) => ipcRenderer.invoke(requestChannels.listVendorPast, vendorId),
  importCase: () => ipcRenderer.invoke(requestChannels.importCase),
  readLogFile: () => ipcRenderer.invoke(requestChannels.readLogFile),
  readPastedLog: (text) => ipcRenderer.invoke(requestChannels.readPastedLog, text),
  exportReport: (incidentId, request) => ipcRenderer.invoke(requestChannels.exportReport, incidentId, request),
  reportTexts: (incidentId, request) => ipcRenderer.invoke(requestChannels.reportTexts, incidentId, request),
  cancelExport: () => ipcRenderer.invoke(requestChannels.cancelExport),
  openDataFolder: () => ipcRenderer.invoke(requestChannels.openDataFolder),
  copyData: () => ipcRenderer.invoke(requestChannels.copyData),
  addEvidence: (incidentId, file) => addEvidence(incidentId, file),
  checkEvidence: (incidentId, sha256) => ipcRenderer.invoke(requestChannels.checkEvidence, incidentId, sha256),
  openEvidence: (incidentId, evidenceId) => ipcRenderer.invoke(requestChannels.openEvidence, incidentId, evidenceId),
  saveEvidence: (incidentId, evidenceId) => ipcRenderer.invoke(requestChannels.saveEvidence, incidentId, evidenceId),
  loadSettings: () => ipcRenderer.invoke(requestChannels.loadSettings),
  saveSettings: (change) => ipcRenderer.invoke(requestChannels.saveSettings, change),
  loadDraft: (key) => ipcRenderer.invoke(requestChannels.loadDraft, key),
  saveDraft: (key, text) => ipcRenderer.invoke(requestChannels.saveDraft, key, text),
  openLink: (url) => ipcRenderer.invoke(requestChannels.openLink, url),
  checkSpelling: (words) => ipcRenderer.invoke(requestChannels.checkSpelling, words),
  loadQuickCapture: () => ipcRenderer.invoke(requestChannels.loadQuickCapture),
  fitQuickCapture: (height) => ipcRenderer.invoke(requestChannels.fitQuickCapture, height),
  closeQuickCapture: (logged) => ipcRenderer.invoke(requestChannels.closeQuickCapture, logged),
  showMainWindow: () => ipcRenderer.invoke(requestChannels.showMainWindow),
  subscribe: (listener) => {
    const forward = (_event: unknown, news: News) => listener(news);
    ipcRenderer.on(newsChannel, forward);
    return () => {
      ipcRenderer.removeListener(newsChannel, forward);
    };
  },
};

/**
 * A path is told by the system for files that a person dropped or chose, never by the page, so no page can name a file
 * of its own choice. What was pasted has none and goes as bytes. [L8]
 */
async function addEvidence(incidentId: string, file: File): Promise<Outcome<AddedEvidence>> {
  const { name } = file;
  const path = webUtils.getPathForFile(file);
  if (path !== '') return ipcRenderer.invoke(requestChannels.addEvidence, incidentId, { name, path });
  if (file.size > MAX_EVIDENCE_BYTES) {
    return { ok: false, error: { code: 'evidence-too-large', sentence: evidenceTooLarge(name), field: null } };
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  return ipcRenderer.invoke(requestChannels.addEvidence, incidentId, { name, bytes });
}

contextBridge.exposeInMainWorld('holdline', holdline);
markMisspelledWords(holdline);
