import type { Outcome, Settings, WindowApi } from '@contract/window-api';
import { ok } from '@domain/kernel/result';
import type { OpenCopy } from '../incidents/evidence';
import type { IncidentRoom } from '../incidents/incident-room';
import type { Drafts } from '../settings/drafts';
import type { SettingsKeeper } from '../settings/settings';
import type { Dialogs } from '../shell/dialogs';
import type { WindowRequests } from './serve-window';

export interface RequestsOptions {
  readonly incidents: IncidentRoom;
  readonly settings: SettingsKeeper;
  readonly drafts: Drafts;
  readonly dialogs: Dialogs;
  readonly dataFolder: string;
  readonly version: string;
  /** What went wrong while starting. */
  readonly notices: readonly string[];
  readonly openFolder: (folder: string) => Promise<Outcome<null>>;
  readonly openLink: WindowApi['openLink'];
  readonly checkSpelling: WindowApi['checkSpelling'];
  readonly openCopy: OpenCopy;
  readonly onSettings: (settings: Settings) => void;
}

/** Joins each method of the window API with the room that does it. */
export function createWindowRequests(options: RequestsOptions): WindowRequests {
  const { incidents, settings, drafts, dialogs, dataFolder, version, notices } = options;
  return {
    listIncidents: () => incidents.list(),
    declareIncident: (request) => incidents.declare(request),
    openPractice: () => incidents.openPractice(),
    openIncident: (incidentId) => incidents.open(incidentId),
    execute: (incidentId, command) => incidents.execute(incidentId, command),
    undo: (incidentId, actId) => incidents.undo(incidentId, actId),

    importCase: async () => {
      const file = await dialogs.chooseCaseFile();
      return file === null ? ok(null) : incidents.importCase(file);
    },
    exportTimeline: (incidentId) => incidents.exportTimeline(incidentId, dialogs.chooseTimelineFile),
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

    loadSettings: async () => ({ settings: settings.settings(), dataFolder, version, notices }),
    saveSettings: async (change) => {
      const saved = settings.save(change);
      if (saved.ok) options.onSettings(saved.value);
      return saved;
    },
    loadDraft: (key) => drafts.load(key),
    saveDraft: (key, text) => drafts.save(key, text),
    openLink: (url) => options.openLink(url),
    checkSpelling: (words) => options.checkSpelling(words),
  };
}
