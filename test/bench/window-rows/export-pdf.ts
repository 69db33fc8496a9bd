import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron as electron } from '@playwright/test';
import { bundleForElectron } from '../../support/bundle';
import { whatToLaunch } from '../../support/electron-app';
import { type Bench, inTurn, rowsOf } from '../measure';
import type { PrintBench, Printed } from '../window/print-main';

const LARGE = 20_000;

/** The full record as a PDF with tags, outline and page numbers, beside a bare printToPDF of the same text in a `<pre>`. */
export const bench: Bench = {
  title: 'export: the full record as a PDF',
  async *rows({ quick }) {
    const folder = mkdtempSync(path.join(tmpdir(), 'holdline-bench-print-'));
    try {
      const script = await bundleForElectron('test/bench/window/print-main.ts', folder);
      for (const size of quick ? [200] : [1000, LARGE]) yield* await rowsFor(script, size, size > 1000 ? 2 : 5);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function rowsFor(script: string, size: number, rounds: number) {
  const [ours, bare] = [await printing(script, 'ours', size), await printing(script, 'bare', size)];
  try {
    const series = await inTurn([ours, bare], rounds);
    const notes = [ours.said(), bare.said()];
    return rowsOf(series.map((one, i) => ({ ...one, note: notes[i] ?? '' })));
  } finally {
    await Promise.all([ours.close(), bare.close()]);
  }
}

/** An Electron of its own, so that its memory is that of one way to print. */
async function printing(script: string, way: keyof PrintBench, size: number) {
  const app = await electron.launch({ ...whatToLaunch(), args: [script], timeout: 60_000 });
  let last: Printed | null = null;
  return {
    name: way === 'ours' ? `holdline, pdf, ${size.toLocaleString('en-GB')} entries` : '  printToPDF of the same text',
    async run() {
      const given = { way, size };
      last = await app.evaluate(async (_electron, { way, size }) => globalThis.printBench[way](size), given);
      return last.ms;
    },
    said: () =>
      last === null ? '' : `${(last.bytes / 1e6).toFixed(1)} million long, peak ${Math.round(last.peak / 1024)} MB`,
    close: () => app.close(),
  };
}
