import path from 'node:path';
import type { Failure } from '@contract/failure';
import { type CaseFile, readCase } from '@domain/cases/read-case';
import { err, type Result } from '@domain/kernel/result';
import { readTextFile } from './read-text-file';

export type ReadCaseFile = (file: string) => Promise<Result<CaseFile, Failure>>;

/** A case file from the disk, whole, or why not in one sentence that begins with its name. [Q1, X3] */
export async function readCaseFile(file: string): Promise<Result<CaseFile, Failure>> {
  const text: Result<string, Failure> = await readTextFile(file);
  if (!text.ok) return text;
  const read = readCase(text.value);
  if (read.ok) return read;
  const sentence = `${path.basename(file)}, ${read.error.sentence}`;
  return err({ code: 'case-refused', sentence, field: null });
}
