import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Outcome } from '@contract/window-api';
import { err, ok } from '@domain/kernel/result';
import { app, shell } from 'electron';
import type { OpenCopy } from '../incidents/evidence';
import { isInert } from '../record/evidence-kinds';

/** Folders with copies that were opened in this run. */
const opened = new Set<string>();

/**
 * Opens a file in the program that the system has for it: a read-only copy under its own name in a folder of its own, so
 * that no program can change the evidence. Refused for every kind that could run. [L8]
 */
export const openCopy: OpenCopy = async ({ name, mediaType, bytes }): Promise<Outcome<null>> => {
  if (!isInert(name, mediaType))
    return refuse(`${name} could run something, so it is not opened from here; save a copy instead.`);
  try {
    const folder = await mkdtemp(path.join(app.getPath('temp'), 'holdline-'));
    opened.add(folder);
    const copy = path.join(folder, name);
    await writeFile(copy, bytes, { flag: 'wx', mode: 0o400 });
    // Windows makes the file read-only by this alone.
    await chmod(copy, 0o400);
    const problem = await shell.openPath(copy);
    return problem === '' ? ok(null) : refuse(`No program on this computer opens ${name}; save a copy instead.`);
  } catch {
    return refuse(`${name} could not be copied to be opened; save a copy instead.`);
  }
};

/** Takes the copies away again, at the end of the run; one that a program still holds stays for the system to clear. */
export async function removeOpenedCopies(): Promise<void> {
  for (const folder of opened) await rm(folder, { recursive: true, force: true }).catch(() => {});
}

function refuse(sentence: string): Outcome<null> {
  return err({ code: 'evidence-not-opened', sentence, field: null });
}
