import type { AddedEvidence, EvidenceSource, EvidenceState } from '@contract/evidence';
import type { ExportRequest, ReportTexts } from '@contract/export';
import type { Failure } from '@contract/failure';
import type { DeclareRequest, IncidentSummary, OpenedIncident } from '@contract/incidents';
import type { News } from '@contract/news';
import type { VendorPast } from '@contract/vendor-past';
import type { Done, Outcome } from '@contract/window-api';
import type { IncidentCommand } from '@domain/incident/decide';
import type { Incident } from '@domain/incident/incident';
import { isOpen } from '@domain/incident/lifecycle';
import type { NewId, VendorId } from '@domain/kernel/ids';
import { type Instant, instantFromMs } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import type { Author, Commit } from '@domain/record/envelope';
import { type CopiedFolder, copyFolder } from '../exports/copy-folder';
import type { ReadCaseFile } from '../imports/read-case-file';
import { createQueue } from '../record/queue';
import { createCatalog } from './catalog';
import type { CatalogCache } from './catalog-cache';
import { type Created, createIncident, declaration } from './create-incident';
import { addEvidence, checkEvidence, type OpenCopy, openEvidence, type ReadMail, saveEvidence } from './evidence';
import { type Picture, pictureOf } from './evidence-picture';
import { incidentUnknown } from './failures';
import type { Fingerprint } from './fingerprint';
import { type Imported, importFile } from './import-case';
import { knownNames } from './known-names';
import type { MakeExport } from './make-export';
import type { OpenIncident } from './open-incident';
import { createOpenIncidents, type Stores } from './open-incidents';
import { openPractice } from './practice';
import { type ChoosePlace, reportTexts, type SavingReport, saveReport } from './save-report';
import { sendRecord } from './send-record';
import { vendorPast } from './vendor-past';

export interface IncidentRoomOptions {
  readonly stores: Stores;
  readonly fingerprints: { readonly real: Fingerprint; readonly practice: Fingerprint };
  readonly cache: CatalogCache;
  /** The folder with all records. */
  readonly dataFolder: string;
  /** The zone of the practice incident. */
  readonly timeZone: () => string;
  readonly now: () => Instant;
  readonly newId: NewId;
  readonly author: () => Author;
  readonly readMail: ReadMail;
  readonly publish: (news: News) => void;
  readonly logError: (what: string, cause: unknown) => void;
  readonly readCaseFile: ReadCaseFile;
  readonly makeExport: MakeExport;
}

/** Everything that can be done with incidents, as the window and the clock ask for it. */
export interface IncidentRoom {
  list(): Promise<readonly IncidentSummary[]>;
  declare(request: DeclareRequest): Promise<Created>;
  /** The practice incident; it is made when there is none. [I4] */
  openPractice(): Promise<Created>;
  importCase(file: string): Promise<Outcome<Imported>>;
  /** A report, written to a file, whole. [R1, R2] */
  exportReport(
    incidentId: string,
    request: ExportRequest,
    saving: Omit<SavingReport, 'signal'>,
  ): Promise<Outcome<{ readonly path: string } | null>>;
  /** The same as text, and as a page; null when it was stopped. [R2, R5] */
  reportTexts(incidentId: string, request: ExportRequest): Promise<Outcome<ReportTexts | null>>;
  /** Stops what is being exported; no file is left of it. */
  cancelExport(): void;
  /** Copies the data folder to a new folder at a place. */
  copyData(place: string): Promise<Outcome<CopiedFolder>>;
  /** Its first piece; the others go to whoever asked. */
  open(incidentId: string, tell?: (news: News) => void): Promise<Outcome<OpenedIncident>>;
  /** The incident as it stands, where this run has opened it. */
  find(incidentId: string): Incident | null;
  execute(incidentId: string, command: IncidentCommand): Promise<Outcome<Done>>;
  undo(incidentId: string, actId: string): Promise<Outcome<Done>>;
  /** Keeps a file in the incident's folder, for an entry to show. [L8] */
  addEvidence(incidentId: string, source: EvidenceSource): Promise<Outcome<AddedEvidence>>;
  checkEvidence(incidentId: string, sha256: string): Promise<Outcome<EvidenceState>>;
  openEvidence(incidentId: string, evidenceId: string, openCopy: OpenCopy): Promise<Outcome<null>>;
  saveEvidence(
    incidentId: string,
    evidenceId: string,
    choosePlace: ChoosePlace,
  ): Promise<Outcome<{ readonly path: string } | null>>;
  /** A picture for the window to show. */
  picture(incidentId: string, sha256: string): Promise<Picture>;
  /** Notes a jump of the clock in every incident that is open here and not over yet. [C6] */
  noteClockJump(jump: {
    readonly beforeMs: number;
    readonly afterMs: number;
    readonly cause: 'clock-changed' | 'resumed';
  }): Promise<void>;
  /** The incidents in which a vendor of the directory was a party, and how it behaved. [B7] */
  vendorPast(vendor: { readonly vendorId: VendorId; readonly name: string }): Promise<readonly VendorPast[]>;
  /** Names of parties and people in the incidents that are open here; a spelling checker leaves them alone. */
  names(): readonly string[];
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export function createIncidentRoom(options: IncidentRoomOptions): IncidentRoom {
  const { stores, dataFolder, timeZone, now, newId, publish, logError } = options;
  const open = createOpenIncidents(options);
  const catalog = createCatalog({ ...options, open });
  // Two at once would take the same reference number.
  const births = createQueue();
  const creating = { catalog, open, stores, newId };
  const exports = new Map<AbortController, Promise<unknown>>();
  const context = () => ({ now: now(), newId });

  function cancelExport(): void {
    for (const stop of exports.keys()) stop.abort();
  }

  async function withIncident<T>(
    incidentId: string,
    use: (incident: OpenIncident) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const incident = await open.open(incidentId);
    return incident === null ? err(incidentUnknown) : use(incident);
  }

  function exporting<T>(
    incidentId: string,
    make: (incident: OpenIncident, signal: AbortSignal) => Promise<Outcome<T>>,
  ): Promise<Outcome<T>> {
    const stop = new AbortController();
    const made = withIncident(incidentId, (incident) => make(incident, stop.signal)).finally(() =>
      exports.delete(stop),
    );
    exports.set(stop, made);
    return made;
  }

  return {
    list: () => catalog.list(),
    declare: (request) => births(() => createIncident(creating, 'real', declaration(request, context))),
    openPractice: () => births(() => openPractice(creating, { ...context(), timeZone: timeZone() })),
    importCase: (file) =>
      births(async () => {
        const imported = await importFile(creating, options.readCaseFile, file);
        // One that is open here may have got more of its record.
        await open.refresh();
        return imported;
      }),
    exportReport: (incidentId, request, saving) =>
      exporting(incidentId, (incident, signal) =>
        saveReport(incident, request, { ...options, catalog }, { ...saving, signal }),
      ),
    reportTexts: (incidentId, request) =>
      exporting(incidentId, (incident, signal) => reportTexts(incident, request, { ...options, catalog }, signal)),
    cancelExport,
    copyData: (place) => copyFolder(dataFolder, place, `Holdline data ${now().slice(0, 10)}`),
    open: (incidentId, tell = publish) =>
      withIncident(incidentId, async (incident) =>
        ok(sendRecord(incident, (piece) => tell({ type: 'recordChunk', incidentId, ...piece }))),
      ),
    find: (incidentId) => open.find(incidentId)?.state ?? null,
    execute: (incidentId, command) =>
      withIncident(incidentId, async (incident) => done(await incident.execute(command))),
    undo: (incidentId, actId) => withIncident(incidentId, async (incident) => done(await incident.undo(actId))),
    addEvidence: (incidentId, source) => withIncident(incidentId, (incident) => addEvidence(incident, source, options)),
    checkEvidence: (incidentId, sha256) => withIncident(incidentId, (incident) => checkEvidence(incident, sha256)),
    openEvidence: (incidentId, evidenceId, openCopy) =>
      withIncident(incidentId, (incident) => openEvidence(incident, evidenceId, openCopy)),
    saveEvidence: (incidentId, evidenceId, choosePlace) =>
      withIncident(incidentId, (incident) => saveEvidence(incident, evidenceId, choosePlace)),
    async picture(incidentId, sha256) {
      const incident = await open.open(incidentId);
      return incident === null ? { state: 'missing' } : pictureOf(incident, sha256);
    },
    async noteClockJump({ beforeMs, afterMs, cause }) {
      const before = instantFromMs(beforeMs);
      const after = instantFromMs(afterMs);
      if (before === null || after === null) return;
      for (const incident of open.all()) {
        const { lifecycle } = incident.state;
        if (lifecycle.declared === null || lifecycle.setAside !== null || !isOpen(lifecycle)) continue;
        const noted = await incident.execute({ type: 'NoteClockJump', before, after, cause });
        if (!noted.ok) logError('a jump of the clock was not noted', noted.error.sentence);
      }
    },
    vendorPast: (vendor) => vendorPast({ list: () => catalog.list(), open, store: stores.real, now }, vendor),
    names: () => open.all().flatMap(({ state }) => knownNames(state)),
    refresh: () => open.refresh(),
    async close() {
      // Half a file of an export is nothing to leave behind.
      cancelExport();
      await Promise.allSettled(exports.values());
      await open.close();
    },
  };
}

function done(commit: Result<Commit, Failure>): Outcome<Done> {
  return commit.ok ? ok({ commit: commit.value }) : commit;
}
