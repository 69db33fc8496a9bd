import { type RequestName, type Requests, requestChannels } from '@contract/channels';
import type { News } from '@contract/news';
import { readRequest } from '@contract/requests';
import type { Settings } from '@contract/settings';
import type { WindowApi } from '@contract/window-api';
import type { Instant } from '@domain/kernel/instant';
import { err, ok } from '@domain/kernel/result';
import { createDirectoryRoom } from '../../electron/directory/directory-room';
import { readCaseFile } from '../../electron/imports/read-case-file';
import { readLogTable } from '../../electron/imports/read-log-table';
import { readMail } from '../../electron/imports/read-mail';
import { noCatalogCache } from '../../electron/incidents/catalog-cache';
import { segmentFingerprint } from '../../electron/incidents/fingerprint';
import { createIncidentRoom } from '../../electron/incidents/incident-room';
import { makeExportHere } from '../../electron/incidents/make-export';
import { createQuickTargets } from '../../electron/incidents/quick-targets';
import { createFileRecordStore } from '../../electron/record/file-record-store';
import { createMemoryFileSystem } from '../../electron/record/memory-file-system';
import { createNewId } from '../../electron/record/new-id';
import { createMemoryStore } from '../../electron/settings/key-value-store';
import { createPins } from '../../electron/settings/pins';
import { createSettings } from '../../electron/settings/settings';
import { faultyFileSystem } from './faulty-file-system';
import { type HandClock, handClock } from './record';

/** The main process without Electron: real commands, records and settings on a disk in memory. */
export interface MemoryBridge {
  readonly bridge: WindowApi;
  readonly clock: HandClock;
  readonly disk: ReturnType<typeof faultyFileSystem>;
  readonly drafts: ReadonlyMap<string, string>;
  /** Sends news, as the main process would by itself. */
  readonly tell: (news: News) => void;
  readonly tick: (now: Instant) => void;
}

/** A main process on an empty disk; `settings` are those that somebody chose before. */
export function memoryBridge(settings: Partial<Settings> = { name: 'Dana Reyes' }): MemoryBridge {
  const clock = handClock();
  const disk = faultyFileSystem(createMemoryFileSystem());
  const newId = createNewId(clock.now);
  const listeners = new Set<(news: News) => void>();
  const drafts = new Map<string, string>();
  // What crosses the border is a copy, there as here.
  const tell = (news: News) => {
    for (const listener of listeners) listener(structuredClone(news));
  };
  const kept = createSettings(createMemoryStore({ ...settings }), {
    newId,
    systemZone: 'Etc/UTC',
    knownDeviceId: null,
  });
  const storeIn = (root: string) =>
    createFileRecordStore({ root, device: kept.deviceId, now: clock.now, newId, fileSystem: disk });
  const writing = {
    now: clock.now,
    newId,
    author: () => ({ device: kept.deviceId, name: kept.settings().name }),
    publish: tell,
    logError: (what: string, cause: unknown) => {
      throw new Error(what, { cause });
    },
  };
  const directory = createDirectoryRoom({ ...writing, store: storeIn('/data') });
  const room = createIncidentRoom({
    ...writing,
    stores: { real: storeIn('/data/incidents'), practice: storeIn('/data/practice/incidents') },
    fingerprints: { real: segmentFingerprint('/data/incidents'), practice: segmentFingerprint('/data/practice') },
    cache: noCatalogCache,
    dataFolder: '/data',
    timeZone: () => kept.settings().timeZone,
    readMail,
    makeExport: makeExportHere(null),
    readCaseFile,
  });

  const pins = createPins(createMemoryStore(), noKeychain);
  const loadDraft = async (key: string) => drafts.get(key) ?? null;
  const targets = createQuickTargets({ list: room.list, shown: () => null, opened: kept.openedIncidents, loadDraft });

  const answers: Requests = {
    listIncidents: () => room.list(),
    declareIncident: (request) => room.declare(request),
    openPractice: () => room.openPractice(),
    openIncident: (incidentId) => room.open(incidentId),
    execute: (incidentId, command) => room.execute(incidentId, command),
    undo: (incidentId, actId) => room.undo(incidentId, actId),
    openDirectory: () => directory.open(),
    changeDirectory: (command) => directory.execute(command),
    undoInDirectory: (actId) => directory.undo(actId),
    readVendorFile: async () => ok(null),
    exportVendors: () => directory.exportVendors(async () => null),
    printBattleCard: (vendorId) =>
      directory.printBattleCard(
        vendorId,
        async () => null,
        async () => new Uint8Array(),
      ),
    listPins: async (vendorId) => ok(pins.list(vendorId)),
    savePin: async (vendorId, label, pin) => pins.save(vendorId, label, pin),
    showPin: async (vendorId, label) => pins.show(vendorId, label),
    removePin: async (vendorId, label) => pins.remove(vendorId, label),
    listVendorPast: async (vendorId) => {
      const vendor = await directory.vendor(vendorId);
      if (!vendor.ok) return vendor;
      const { id, name } = vendor.value;
      return ok(await room.vendorPast({ vendorId: id, name }));
    },
    importCase: async () => ok(null),
    readLogFile: async () => ok(null),
    readPastedLog: (pasted) => readLogTable({ pasted }),
    exportReport: async () => ok(null),
    reportTexts: async () => ok(null),
    cancelExport: async () => ok(null),
    openDataFolder: async () => ok(null),
    copyData: async () => ok(null),
    addEvidence: (incidentId, source) => room.addEvidence(incidentId, source),
    checkEvidence: (incidentId, sha256) => room.checkEvidence(incidentId, sha256),
    openEvidence: (incidentId, evidenceId) => room.openEvidence(incidentId, evidenceId, async () => ok(null)),
    saveEvidence: (incidentId, evidenceId) => room.saveEvidence(incidentId, evidenceId, async () => null),
    loadSettings: async () => ({
      settings: kept.settings(),
      dataFolder: '/data',
      version: '0.0.0',
      notices: [],
      hotkey: { problem: null, advice: null },
    }),
    saveSettings: async (change) => kept.save(change),
    loadDraft,
    saveDraft: async (key, text) => {
      if (text === '') drafts.delete(key);
      else drafts.set(key, text);
      return ok(null);
    },
    openLink: async () => ok(null),
    checkSpelling: async () => [],
    loadQuickCapture: () => targets.load(),
    fitQuickCapture: async () => ok(null),
    closeQuickCapture: async (logged) => {
      if (logged !== null) tell({ type: 'quickLogged', ...logged });
      return ok(null);
    },
    showMainWindow: async () => ok(null),
  };
  const methods = checked(answers);
  return {
    bridge: { ...methods, addEvidence: throughPreload(methods), subscribe },
    clock,
    disk,
    drafts,
    tell,
    tick: (now) => tell({ type: 'tick', now }),
  };

  function subscribe(listener: (news: News) => void): () => void {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }
}

/** What the preload script does with a file that was pasted: it has no path, so it goes as bytes. */
function throughPreload({ addEvidence }: Requests): WindowApi['addEvidence'] {
  return async (incidentId, file) =>
    addEvidence(incidentId, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
}

/** Each method behind the check that the main process makes of what comes over the border. */
function checked(answers: Requests): Requests {
  const methods = Object.keys(requestChannels).map((key) => {
    // The keys of the channel table are the names of the methods, which Object.keys cannot say.
    const name = key as RequestName;
    const call = async (...given: readonly unknown[]) => {
      const read = readRequest(name, structuredClone(given));
      if (!read.ok) return err(read.error);
      // One method applied to its own arguments, just checked; the union of all methods hides that.
      const method = answers[name] as (...args: readonly unknown[]) => Promise<unknown>;
      return structuredClone(await method(...read.value));
    };
    return [name, call] as const;
  });
  // Built from every name of the table, so it is whole.
  return Object.fromEntries(methods) as unknown as Requests;
}

/** As on a computer without a keyring. */
const noKeychain = {
  problem: () => 'This computer has no keychain.',
  encrypt: (text: string) => Buffer.from(text),
  decrypt: String,
};
