import { mkdir } from 'node:fs/promises';
import type { Outcome } from '@contract/window-api';
import { err, ok } from '@domain/kernel/result';
import { shell } from 'electron';

/** Shows a folder in the system's file manager. It is made first, so that there is something to show before the first incident. */
export async function openFolder(folder: string): Promise<Outcome<null>> {
  const made = await mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );
  const problem = made ? await shell.openPath(folder) : 'not made';
  if (problem === '') return ok(null);
  const sentence = `The folder could not be opened here; it is ${folder}.`;
  return err({ code: 'folder-not-opened', sentence, field: null });
}
