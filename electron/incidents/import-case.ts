import path from 'node:path';
import type { Failure } from '@contract/failure';
import { eventsOfCase } from '@domain/cases/events-of-case';
import { isRemoved, removedFiles } from '@domain/incident/evidence';
import { err, ok, type Result } from '@domain/kernel/result';
import { values } from '@domain/kernel/sorted-list';
import type { ReadCaseFile } from '../imports/read-case-file';
import type { RecordFile } from '../imports/record-file';
import { safeFileName } from '../record/safe-file-name';
import { type Created, type CreateOptions, createIncident } from './create-incident';
import { importRecord, readRecordFile } from './import-record';
import type { OpenIncidents } from './open-incidents';

export interface Imported {
  readonly incidentId: string;
  /** Names of files that its entries show and that neither came with it nor are here. [L8] */
  readonly missing: readonly string[];
}

/** Imports a case file, an exported record or a bundle: whole, or refused with the place and the reason. [Q1] */
export async function importFile(
  options: CreateOptions,
  readCaseFile: ReadCaseFile,
  file: string,
): Promise<Result<Imported, Failure>> {
  if (/\.(?:csv|tsv|eml)$/i.test(file)) return err(notACase(path.basename(file)));
  const record = await readRecordFile(file);
  if (record !== null && !record.ok) return record;
  if (record === null) {
    const created = await importCase(options, readCaseFile, file);
    return created.ok ? ok({ ...created.value, missing: [] }) : created;
  }
  const coming = await withoutRemoved(options.open, record.value);
  const created = await importRecord(options.stores, path.basename(file), coming);
  return created.ok ? ok({ ...created.value, missing: await missingFiles(options.open, coming) }) : created;
}

/** Imports a case file as one act. [Q1] */
async function importCase(options: CreateOptions, readCaseFile: ReadCaseFile, file: string): Promise<Created> {
  const read = await readCaseFile(file);
  if (!read.ok) return read;
  return createIncident(options, 'real', (_state, birth) =>
    ok(eventsOfCase(read.value, { ...birth, newId: options.newId })),
  );
}

/** Files whose words were removed here do not come back with a bundle that was made before. [L5b] */
async function withoutRemoved(open: OpenIncidents, record: RecordFile): Promise<RecordFile> {
  // One that cannot be read is told when it is opened; what comes may be just what it lacks.
  const incident = await open.open(record.incidentId).catch(() => null);
  if (incident === null) return record;
  const removed = removedFiles(incident.state.evidence);
  return { ...record, evidence: record.evidence.filter(({ name }) => !removed.has(name.replace(/\..*$/, ''))) };
}

async function missingFiles(open: OpenIncidents, { incidentId }: RecordFile): Promise<readonly string[]> {
  const incident = await open.open(incidentId).catch(() => null);
  await incident?.refresh();
  const here = await incident?.evidence.sizes().catch(() => null);
  if (incident == null || here == null) return [];
  const shown = [...values(incident.state.evidence.byId)].filter((one) => !isRemoved(one));
  return [...new Set(shown.filter(({ sha256 }) => !here.has(sha256)).map(({ name }) => safeFileName(name)))];
}

function notACase(name: string): Failure {
  const how = /\.eml$/i.test(name)
    ? 'a mail; open its incident and drop it into the window'
    : 'a spreadsheet; import it in the window with Ctrl+Shift+O, where its columns are chosen';
  return { code: 'case-refused', sentence: `${name} is ${how}.`, field: null };
}
