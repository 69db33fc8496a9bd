import path from 'node:path';
import { MAX_EVIDENCE_BYTES } from '@contract/evidence';
import type { Failure } from '@contract/failure';
import { err, ok, type Result } from '@domain/kernel/result';
import { diskReason } from '../files/disk-sentence';
import { readBundle } from '../imports/read-bundle';
import { isRecordJson, readRecordJson } from '../imports/read-record-json';
import { readTextFile } from '../imports/read-text-file';
import type { RecordFile } from '../imports/record-file';
import type { Created } from './create-incident';
import type { Stores } from './open-incidents';

/** The record in a bundle or a JSON export; null for any other file, such as a case file. [Q1] */
export async function readRecordFile(file: string): Promise<Result<RecordFile, Failure> | null> {
  const name = path.basename(file);
  if (/\.zip$/i.test(file)) {
    const read = await readBundle(file);
    return read.ok ? read : err(notImported(name, read.error));
  }
  const text = await readTextFile(file);
  if (!text.ok || !isRecordJson(text.value)) return null;
  const read = readRecordJson(text.value);
  return read.ok ? read : err(notImported(name, read.error));
}

/**
 * Takes a record in: a new incident, or more of one that is here, where the same acts count once and other writers' are
 * added. Refused with file and line, or with the evidence that could not be kept, and then nothing was taken. [Q1, L8]
 */
export async function importRecord(
  stores: Stores,
  name: string,
  { incidentId, isPractice, segments, evidence }: RecordFile,
): Promise<Created> {
  const coming = { segments, evidence, evidenceLimit: MAX_EVIDENCE_BYTES };
  try {
    const adopted = await stores[isPractice ? 'practice' : 'real'].adopt(incidentId, coming);
    if (adopted.ok) return ok({ incidentId });
    const { why, isPartly } = adopted.error;
    return err(isPartly ? refusal(`${name} was imported in part: ${why}`) : notImported(name, why));
  } catch (cause) {
    return err(notImported(name, diskReason(cause)));
  }
}

function notImported(name: string, why: string): Failure {
  return refusal(`${name} was not imported: ${why}`);
}

function refusal(sentence: string): Failure {
  return { code: 'record-refused', sentence, field: null };
}
