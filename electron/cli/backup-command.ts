import os from 'node:os';
import path from 'node:path';
import { makeBackup } from '../exports/make-backup';
import { type Command, failed, must } from './command';

const KEEP = 10;

/** A whole copy of the data folder, read back; the oldest ones beyond those to keep go afterwards. Made to be run by a timer. [J7] */
export const backupCommand: Command = {
  usage: `FOLDER [--keep ${KEEP}] [--json]`,
  does: `Copies the data folder into FOLDER, on another disk say, checks the copy and keeps the newest ${KEEP}.`,
  names: { min: 1, max: 1 },
  options: ['keep'],
  async run(asked) {
    const { names, option, folders, workspace, json, say, complain } = asked;
    const keep = Number(option('keep') ?? KEEP);
    if (!Number.isInteger(keep) || keep < 1) {
      const sentence = `--keep ${option('keep')} is no number of backups; 1 is the least.`;
      return failed(asked, { code: 'wrong-usage', sentence, field: 'keep' });
    }
    const stamp = { madeAt: workspace.now(), folder: folders.data, computer: os.hostname() };
    const made = must(asked, await makeBackup(stamp, path.resolve(names[0] ?? ''), keep));
    if ('exitCode' in made) return made.exitCode;
    const { path: backup, files, removed, leftOver } = made.value;
    if (json) say(JSON.stringify({ path: backup, files, removed }));
    else say(`Backed up ${files} files to ${backup}`);
    for (const name of json ? [] : removed) say(`Removed the oldest: ${name}`);
    if (leftOver !== null) complain(leftOver);
    return leftOver === null ? 0 : 1;
  },
};
