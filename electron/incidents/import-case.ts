import path from 'node:path';
import { eventsOfCase } from '@domain/cases/events-of-case';
import { readCase } from '@domain/cases/read-case';
import { err, ok } from '@domain/kernel/result';
import { readTextFile } from '../imports/read-text-file';
import { type Created, type CreateOptions, createIncident } from './create-incident';

/** Imports a case file as one act: whole, or refused with the place and the reason. [Q1] */
export async function importCase(options: CreateOptions, file: string): Promise<Created> {
  const text = await readTextFile(file);
  if (!text.ok) return text;
  const read = readCase(text.value);
  if (!read.ok) {
    const sentence = `${path.basename(file)}, ${read.error.sentence}`;
    return err({ code: 'case-refused', sentence, field: null });
  }
  return createIncident(options, 'real', (_state, birth) =>
    ok(eventsOfCase(read.value, { ...birth, newId: options.newId })),
  );
}
