import type { Outcome } from '@contract/window-api';
import { err, ok } from '@domain/kernel/result';
import { shell } from 'electron';
import type { OpenedCopies } from '../files/opened-copies';
import type { OpenCopy } from '../incidents/evidence';
import { isInert } from '../record/evidence-kinds';

/**
 * Opens a file in the program that the system has for it: a read-only copy under its own name in a folder of its own, so
 * that no program can change the evidence. Refused for every kind that could run. [L8]
 */
export function createOpenCopy(copies: OpenedCopies): OpenCopy {
  return async ({ name, mediaType, bytes }): Promise<Outcome<null>> => {
    if (!isInert(name, mediaType))
      return refuse(`${name} could run something, so it is not opened from here; save a copy instead.`);
    try {
      const problem = await shell.openPath(await copies.make(name, bytes));
      return problem === '' ? ok(null) : refuse(`No program on this computer opens ${name}; save a copy instead.`);
    } catch {
      return refuse(`${name} could not be copied to be opened; save a copy instead.`);
    }
  };
}

function refuse(sentence: string): Outcome<null> {
  return err({ code: 'evidence-not-opened', sentence, field: null });
}
