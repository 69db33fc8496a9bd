import path from 'node:path';
import type { Failure } from '@contract/failure';
import type { Instant } from '@domain/kernel/instant';
import { ok } from '@domain/kernel/result';
import { restoreBackup } from '../imports/restore-backup';
import { type Asked, type Command, failed, must } from './command';
import { isAppRunning } from './is-app-running';

/** Puts a backup in the place of the data folder, sets aside what was there, and notes it in every record. [J7] */
export const restoreCommand: Command = {
  usage: 'BACKUP [--json]',
  does: 'Puts a backup in the place of the data folder. What was there is kept beside it, and each record says so.',
  names: { min: 1, max: 1 },
  options: [],
  async run(asked) {
    const { names, folders, workspace, json, say, complain } = asked;
    // It would go on writing into the folder that is set aside.
    if (await isAppRunning(folders)) return failed(asked, running);
    const backup = path.resolve(names[0] ?? '');
    const restored = must(asked, await restoreBackup(backup, folders.data, workspace.now()));
    if ('exitCode' in restored) return restored.exitCode;
    const { madeAt, files, setAside, faults } = restored.value;
    const unnoted = await noteRestore(asked, madeAt);
    if (json) say(JSON.stringify({ madeAt, files, setAside, faults }));
    else {
      say(`Restored ${files} files, as the backup of ${madeAt} had them.`);
      if (setAside !== null) say(`What was here before lies in ${setAside}`);
    }
    for (const sentence of [...faults, ...unnoted]) complain(sentence);
    return faults.length + unnoted.length === 0 ? 0 : 1;
  },
};

/** Records that did not take the note, in whole sentences; they are restored all the same. */
async function noteRestore({ workspace }: Asked, madeAt: Instant): Promise<readonly string[]> {
  const { real, practice } = workspace.stores;
  const unnoted: string[] = [];
  for (const incidentId of [...(await real.list()), ...(await practice.list())]) {
    const incident = await workspace.openRecord(incidentId);
    const noted = await incident?.record(() => ok([{ type: 'RecordRestored', madeAt }]));
    if (noted?.ok !== true) {
      const why = noted?.error.sentence ?? 'It cannot be read.';
      unnoted.push(`${incidentId} was restored, but could not note that. ${why}`);
    }
  }
  return unnoted;
}

const running: Failure = {
  code: 'app-running',
  sentence: 'Holdline is running on this computer and would go on writing into the old folder; quit it and try again.',
  field: null,
};
