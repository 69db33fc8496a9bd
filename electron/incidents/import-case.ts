import path from 'node:path';
import { eventsOfCase } from '@domain/cases/events-of-case';
import { ok } from '@domain/kernel/result';
import type { ReadCaseFile } from '../imports/read-case-file';
import { type Created, type CreateOptions, createIncident } from './create-incident';
import { importRecord, readRecordFile } from './import-record';

/** Imports a case file, an exported record or a bundle: whole, or refused with the place and the reason. [Q1] */
export async function importFile(options: CreateOptions, readCaseFile: ReadCaseFile, file: string): Promise<Created> {
  const record = await readRecordFile(file);
  if (record === null) return importCase(options, readCaseFile, file);
  return record.ok ? importRecord(options.stores, path.basename(file), record.value) : record;
}

/** Imports a case file as one act. [Q1] */
async function importCase(options: CreateOptions, readCaseFile: ReadCaseFile, file: string): Promise<Created> {
  const read = await readCaseFile(file);
  if (!read.ok) return read;
  return createIncident(options, 'real', (_state, birth) =>
    ok(eventsOfCase(read.value, { ...birth, newId: options.newId })),
  );
}
