import type { Page } from '@playwright/test';
import { type Bench, type Row, rowsOf } from '../measure';
import { sampleIncident } from '../sample-incident';
import { bareTyping } from '../window/bare-pages';
import { type BenchWindow, openBenchWindow } from '../window/bench-window';
import type { KeySample } from '../window/probe';
import { counted, sampleSizes } from '../window/sizes';

/** As they are typed: a plain sentence, one with everything that chips are made of, and a time to be offered. */
const LINES: readonly string[] = [
  'Priya at the desk says the card terminal is back, bookings are not',
  '/call @Northline 14:20 #NB-4471 Leo says a crew is on its way to cabinet 14',
  'Mail to both clinics refused again, the gateway names the list at 09:05',
];

interface Pace {
  readonly name: string;
  /** The least time between two keys, in milliseconds. */
  readonly apart: number;
  readonly rounds: number;
}

/** Faster than anybody types, so that whatever follows a key is in the way of the next; and as people do. */
const PACES: readonly Pace[] = [
  { name: 'in bursts', apart: 20, rounds: 4 },
  { name: 'at a pace', apart: 100, rounds: 1 },
];

/**
 * Keys into the capture bar and into a bare text area, a line here and a line there, at irregular moments of the
 * screen's beat. `painted` runs from Chromium's own stamp of the key to its painted frame and holds the wait for that
 * frame, up to 17 ms where this beat of the screen had one already; `busy` is what the page itself had to do.
 */
export const bench: Bench = {
  title: 'log-typing: a key in the capture bar, until its character is painted',
  async *rows({ quick }) {
    const samples = sampleSizes(quick).map(sampleIncident);
    const bench = await openBenchWindow(samples);
    try {
      const bare = await bench.openBare('typing', bareTyping);
      for (const sample of samples) {
        await bench.openIncident(sample);
        const size = `${counted(sample.incident.log.byId.size)} entries`;
        for (const pace of PACES) yield* await typedInTurn(bench, bare, { size, pace, quick });
      }
    } finally {
      await bench.close();
    }
  },
};

interface Turn {
  readonly size: string;
  readonly pace: Pace;
  readonly quick: boolean;
}

async function typedInTurn(bench: BenchWindow, bare: Page, { size, pace, quick }: Turn): Promise<readonly Row[]> {
  const lines = quick ? LINES.slice(1, 2) : Array.from({ length: pace.rounds }, () => LINES).flat();
  // The first lines compile what every later one runs.
  for (const line of quick ? [] : LINES.slice(0, 2))
    for (const page of [bench.page, bare]) await typeLine(page, line, pace);
  const ours: KeySample[] = [];
  const theirs: KeySample[] = [];
  for (const [turn, line] of lines.entries()) {
    for (const side of turn % 2 === 0 ? ['ours', 'bare'] : ['bare', 'ours']) {
      if (side === 'ours') ours.push(...(await typeLine(bench.page, line, pace)));
      else theirs.push(...(await typeLine(bare, line, pace)));
    }
  }
  const painted = (keys: readonly KeySample[]) => keys.map((key) => key.painted);
  const busy = (keys: readonly KeySample[]) => keys.map((key) => key.busy);
  const aims = [{ of: 'ratio', atMost: 1.5 } as const, { of: 'ratio99', atMost: 1.5 } as const];
  return [
    ...rowsOf([
      { name: `key to painted character, ${pace.name}, ${size}`, times: painted(ours) },
      { name: '  a bare <textarea>', times: painted(theirs), aims },
    ]),
    ...rowsOf([
      { name: '  of it the page was busy', times: busy(ours) },
      { name: '    the bare <textarea>', times: busy(theirs) },
    ]),
  ];
}

/** Types a line key by key, takes it out again, and answers what each key took. */
async function typeLine(page: Page, line: string, { apart }: Pace): Promise<readonly KeySample[]> {
  const field = page.locator('textarea').first();
  await field.focus();
  await page.evaluate(() => window.probe.quiet());
  await page.evaluate(() => window.probe.takeKeys());
  for (const [index, character] of [...line].entries()) {
    await page.keyboard.press(character);
    // Never in step with the frames.
    await page.waitForTimeout(apart + ((index * 7) % 19));
  }
  await page.evaluate(() => window.probe.nextPaint());
  const keys = await page.evaluate(() => window.probe.takeKeys());
  if (keys.length !== line.length) throw new Error(`${line.length} keys were typed and ${keys.length} were painted`);
  await field.fill('');
  return keys;
}
