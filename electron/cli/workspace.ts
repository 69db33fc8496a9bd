import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure } from '@contract/failure';
import type { IncidentSummary } from '@contract/incidents';
import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { readCaseFile } from '../imports/read-case-file';
import { type Catalog, createCatalog } from '../incidents/catalog';
import { noCatalogCache } from '../incidents/catalog-cache';
import { type Imported, importFile } from '../incidents/import-case';
import type { OpenIncident } from '../incidents/open-incident';
import { createOpenIncidents, type OpenIncidents, type Stores } from '../incidents/open-incidents';
import type { Surroundings } from './surroundings';

/** The incidents of one data folder, as a command sees them. */
export interface Workspace {
  list(): Promise<readonly IncidentSummary[]>;
  importFile(file: string): Promise<Result<Imported, Failure>>;
  /** The incident of that reference (`INC-0042`) or id. */
  open(name: string): Promise<Result<NamedIncident, Failure>>;
  /** The same, or a case file, which is then read as if it were imported and leaves nothing behind. */
  openOrRead(name: string): Promise<Result<NamedIncident, Failure>>;
  /** The incident of a record's id, whatever can be read of it; null where there is none. */
  openRecord(incidentId: string): Promise<OpenIncident | null>;
  readonly stores: Stores;
  readonly now: () => Instant;
  readonly newId: NewId;
  close(): Promise<void>;
}

export interface NamedIncident {
  readonly incident: OpenIncident;
  readonly reference: string;
  /** The case file that it was read from and not kept; null for a record. */
  readonly file: string | null;
}

/** Opens the incidents of these stores; nothing is written before an import. */
export function createWorkspace(surroundings: Surroundings): Workspace {
  const { stores, newId, passing } = surroundings;
  const open: OpenIncidents = createOpenIncidents({ ...surroundings, publish: () => {} });
  const catalog: Catalog = createCatalog({ ...surroundings, open, cache: noCatalogCache, fingerprints });
  const passed: Workspace[] = [];

  async function named(name: string): Promise<Result<NamedIncident, Failure>> {
    const line = (await catalog.list()).find((one) => isNamed(one, name));
    const incident = line === undefined ? null : await open.open(line.incidentId);
    if (line === undefined || incident === null) return err(unknown(name));
    return line.problem === undefined ? ok({ incident, reference: line.reference, file: null }) : err(unreadable(line));
  }

  async function read(file: string): Promise<Result<NamedIncident, Failure>> {
    const workspace = createWorkspace(await passing(file));
    passed.push(workspace);
    const created = await workspace.importFile(file);
    if (!created.ok) return created;
    const opened = await workspace.open(created.value.incidentId);
    return opened.ok ? ok({ ...opened.value, file }) : opened;
  }

  return {
    stores,
    now: surroundings.now,
    newId,
    list: () => catalog.list(),
    importFile: (file) => importFile({ catalog, open, stores, newId }, readCaseFile, file),
    open: named,
    openRecord: (incidentId) => open.open(incidentId),
    async openOrRead(name) {
      const found = await named(name);
      if (found.ok || found.error.code !== 'incident-unknown') return found;
      const isThere = await stat(name).then(
        () => true,
        () => false,
      );
      // What looks like a file is told as one, so that the sentence names what is missing.
      return isThere || path.extname(name) !== '' ? read(name) : found;
    },
    async close() {
      await Promise.all([open.close(), ...passed.map((workspace) => workspace.close())]);
    },
  };
}

/** Each command reads each record once, so nothing is remembered. */
const fingerprints = { real: async () => null, practice: async () => null };

function isNamed({ incidentId, reference }: IncidentSummary, name: string): boolean {
  return incidentId === name || reference.toLowerCase() === name.toLowerCase();
}

function unknown(name: string): Failure {
  const sentence = `No incident here is called ${name}, and no file either; \`list\` shows what there is.`;
  return { code: 'incident-unknown', sentence, field: null };
}

function unreadable({ incidentId, problem = '' }: IncidentSummary): Failure {
  return { code: 'record-unreadable', sentence: `${incidentId} cannot be read. ${problem}`, field: null };
}
