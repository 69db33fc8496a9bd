import os from 'node:os';
import { runCommandLine } from './cli/run-command-line';

// Only set, never process.exit: what was printed into a pipe must still arrive.
process.exitCode = await runCommandLine(process.argv.slice(2), {
  environment: process.env,
  platform: process.platform,
  home: os.homedir(),
  say: (text) => void process.stdout.write(`${text}\n`),
  complain: (text) => void process.stderr.write(`${text}\n`),
  printPdf: null,
});
