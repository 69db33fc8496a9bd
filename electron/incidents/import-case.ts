import { eventsOfCase } from '@domain/cases/events-of-case';
import { ok } from '@domain/kernel/result';
import type { ReadCaseFile } from '../imports/read-case-file';
import { type Created, type CreateOptions, createIncident } from './create-incident';

/** Imports a case file as one act: whole, or refused with the place and the reason. [Q1] */
export async function importCase(options: CreateOptions, readCaseFile: ReadCaseFile, file: string): Promise<Created> {
  const read = await readCaseFile(file);
  if (!read.ok) return read;
  return createIncident(options, 'real', (_state, birth) =>
    ok(eventsOfCase(read.value, { ...birth, newId: options.newId })),
  );
}
