import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleForNode } from './bundle';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

export interface CommandLine {
  /** Runs a command as a process of plain Node, in a data folder of its own unless `--data` is given. */
  readonly run: (...given: readonly string[]) => Ran;
  readonly folder: string;
  readonly remove: () => void;
}

/** The command line as one script, with a folder for what it writes; no setting of this computer gets in. */
export async function commandLine(): Promise<CommandLine> {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdline-cli-'));
  const script = await bundleForNode('electron/cli.ts', path.join(folder, 'script'));
  const environment = { PATH: process.env.PATH, HOLDLINE_USER_DATA: path.join(folder, 'user') };
  return {
    folder,
    run(...given) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...given], {
        env: environment,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });
      return { code: status, out: stdout, errors: stderr };
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** One of the case files of the fixtures. */
export function caseFile(name: string): string {
  return path.join(import.meta.dirname, '../fixtures/cases', `${name}.json`);
}
