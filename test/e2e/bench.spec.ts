import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '../support/electron-app';

const run = promisify(execFile);
const script = path.resolve(import.meta.dirname, '../bench/run.mjs');

/** What each file of the bench measures first, and one yardstick beside it. */
const ROWS: readonly (readonly [ours: RegExp, yardstick: RegExp])[] = [
  [/^palette: build, 2,000 entries/m, /^ {2}MiniSearch, the same texts/m],
  [/^palette: a planted typo.* 3 of 3 found/m, /^ {2}filter of the log/m],
  [/^first render, 1,600 entries/m, /^ {2}a bare page with 1,000 rows/m],
  [/^Enter to durable row painted, 1,600 entries/m, /^ {2}bare: channel \+ write \+ fdatasync \+ a row/m],
  [/^scroll, from frame to frame, 1,600 entries.* with a blank/m, /^ {2}a bare page.* with a blank/m],
  [/^an entry is durable, 1,600 entries/m, /^ {2}electron-store with the same 400/m],
  [/^key to painted character, at a pace, 1,600 entries/m, /^ {2}a bare <textarea>/m],
];

// Nothing here is held to a time: a test machine is busy with tests.
test('[L1, L6, J1] the bench of the log prints every row, ours and its yardsticks', async () => {
  test.setTimeout(300_000);
  const { stdout } = await run(process.execPath, [script, 'log', '--quick'], { env: process.env });
  for (const [ours, yardstick] of ROWS) {
    expect(stdout).toMatch(ours);
    expect(stdout).toMatch(yardstick);
  }
  expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
});

test('[R2] the bench of exports prints each format with its peak memory, beside its yardstick', async () => {
  test.setTimeout(300_000);
  const { stdout } = await run(process.execPath, [script, 'export', '--quick'], { env: process.env });
  for (const format of ['md', 'html', 'docx', 'csv', 'xlsx', 'json', 'ics', 'zip']) {
    expect(stdout).toMatch(new RegExp(`^holdline, ${format}, 200 entries.*peak \\d+ MB, \\d+ MB before$`, 'm'));
  }
  expect(stdout).toMatch(/^holdline, pdf, 200 entries.*peak \d+ MB$/m);
  expect(stdout).toMatch(/^ {2}printToPDF of the same text.*peak \d+ MB$/m);
  expect(stdout).toMatch(/^ {2}JSON\.stringify of the same entries.*peak \d+ MB/m);
  expect(stdout).not.toMatch(/NaN|undefined|Infinity/);
});
