import os from 'node:os';
import type { Terminal } from '../cli/run-command-line';
import type { PrintPdf } from '../exports/formats';

/** Where a command of the packaged app runs: the same as in plain Node, and a printer. [R2] */
export function terminalWith(printPdf: PrintPdf): Terminal {
  return {
    ...{ environment: process.env, platform: process.platform, home: os.homedir() },
    say: (text) => void process.stdout.write(`${text}\n`),
    complain: (text) => void process.stderr.write(`${text}\n`),
    printPdf,
  };
}
