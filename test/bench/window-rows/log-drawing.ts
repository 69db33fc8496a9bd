import type { Page } from '@playwright/test';
import { type Aim, type Bench, inTurn, type Row, rowsOf, type Series } from '../measure';
import { sampleIncident } from '../sample-incident';
import { bareList } from '../window/bare-pages';
import { type BenchWindow, openBenchWindow } from '../window/bench-window';
import type { FrameSample } from '../window/probe';
import { counted, sampleSizes } from '../window/sizes';

const BARE_ROWS = 1000;
const AIM: Aim = { of: 'ratio', atMost: 1.5 };
const AIM_FRAME: Aim = { of: 'ratio99', atMost: 1.5 };

/**
 * The log beside a page with 1,000 of its own rows, style sheets included, in plain elements without a virtual list:
 * the cheapest thing there is to scroll, and no more to draw than a browser must. First render: from the press that
 * shows the war room (record open, as after a look at another screen) to the painted frame in which rows fill the view.
 * Scroll: distances between frames while Chromium scrolls by wheel, up and down; a frame after which part of the view
 * shows no row is counted as blank.
 */
export const bench: Bench = {
  title: 'log-drawing: first render, an entry by Enter, and scrolling',
  async *rows({ quick }) {
    const samples = sampleSizes(quick).map(sampleIncident);
    const bench = await openBenchWindow(samples);
    try {
      let bare: Page | null = null;
      for (const sample of samples) {
        await bench.openIncident(sample);
        // The first sample has too few rows; the second gives what the bare page shows.
        if (sample.incident.log.byId.size <= 100) continue;
        bare ??= await bench.openBare('list', bareList(await styleSheets(bench.page), await rowsOfLog(bench.page)));
      }
      if (bare === null) throw new Error('no sample was long enough');
      for (const sample of samples) {
        await bench.openIncident(sample);
        const size = `${counted(sample.incident.log.byId.size)} entries`;
        yield* await firstRender(bench, bare, size, quick ? 3 : 30);
        yield* await enterToRow(bench, bare, size, quick ? 3 : 30);
        yield* await scrolling(bench, bare, size, quick ? 1 : 6);
      }
    } finally {
      await bench.close();
    }
  },
};

async function firstRender({ page }: BenchWindow, bare: Page, size: string, rounds: number): Promise<readonly Row[]> {
  const nav = page.getByRole('navigation', { name: 'Screens' });
  const ours = async () => {
    await nav.getByRole('button', { name: 'Incidents' }).click();
    await page.evaluate(() => window.probe.quiet());
    return nav
      .getByRole('button', { name: 'War room' })
      .evaluate((button: HTMLElement) => window.probe.untilFilled(() => button.click()));
  };
  const theirs = async () => {
    await bare.evaluate(() => window.list(false));
    await bare.evaluate(() => window.probe.quiet());
    return bare.evaluate(() => window.probe.untilFilled(() => window.list(true)));
  };
  await ours();
  await theirs();
  const series = await inTurn(
    [
      { name: `first render, ${size}`, run: ours },
      { name: `  a bare page with ${counted(BARE_ROWS)} rows`, run: theirs, aims: [AIM] },
    ],
    rounds,
  );
  return rowsOf(series);
}

async function enterToRow({ page }: BenchWindow, bare: Page, size: string, rounds: number): Promise<readonly Row[]> {
  let made = 0;
  const enter = async (on: Page) => {
    await on.evaluate(() => window.probe.quiet());
    const text = `Rang again, number ${made++} of ${size}`;
    await on.locator('textarea').first().fill(text);
    const painted = on.evaluate((words) => window.probe.enterToRow(words), text);
    await on.locator('textarea').first().press('Enter');
    return painted;
  };
  const series = await inTurn(
    [
      { name: `Enter to durable row painted, ${size}`, run: () => enter(page) },
      { name: '  bare: channel + write + fdatasync + a row', run: () => enter(bare) },
    ],
    rounds,
  );
  return rowsOf(series);
}

async function scrolling({ page }: BenchWindow, bare: Page, size: string, rounds: number): Promise<readonly Row[]> {
  const ours: FrameSample[] = [];
  const theirs: FrameSample[] = [];
  for (let round = 0; round < rounds; round++) {
    const up = round % 2 === 0;
    for (const side of up ? ['ours', 'bare'] : ['bare', 'ours']) {
      if (side === 'ours') ours.push(await scroll(page, up));
      else theirs.push(await scroll(bare, up));
    }
  }
  const series = (name: string, samples: readonly FrameSample[], aims?: readonly Aim[]): Series => ({
    name,
    times: samples.flatMap((sample) => sample.deltas),
    aims,
    note: frameNote(samples),
  });
  return rowsOf([
    series(`scroll, from frame to frame, ${size}`, ours),
    series(`  a bare page with ${counted(BARE_ROWS)} rows`, theirs, [AIM_FRAME]),
  ]);
}

/** A wheel turned by a steady hand: 40 notches of 120 pixels, one each 16 ms or so. */
async function scroll(page: Page, up: boolean): Promise<FrameSample> {
  const box = await page.locator('[role=log]').boundingBox();
  if (box === null) throw new Error('the log is not in view');
  await page.evaluate(() => window.probe.quiet());
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.evaluate(() => window.probe.startFrames());
  for (let notch = 0; notch < 40; notch++) {
    await page.mouse.wheel(0, up ? -120 : 120);
    await page.waitForTimeout(16);
  }
  return page.evaluate(() => window.probe.stopFrames());
}

function frameNote(samples: readonly FrameSample[]): string {
  const blank = samples.reduce((sum, sample) => sum + sample.blank, 0);
  const dropped = samples.flatMap((sample) => sample.deltas).filter((delta) => delta > 25).length;
  return `${dropped} frames late, ${blank} with a blank`;
}

/** Rows as Holdline draws them, repeated to as many as the bare page is to have. */
async function rowsOfLog(page: Page): Promise<readonly string[]> {
  const seen = await page.locator('[role=log] article').evaluateAll((rows) => rows.map((row) => row.outerHTML));
  return Array.from({ length: BARE_ROWS }, (_, index) => seen[index % seen.length] ?? '');
}

function styleSheets(page: Page): Promise<readonly string[]> {
  return page
    .locator('link[rel=stylesheet]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
}

declare global {
  interface Window {
    /** Of the bare page with rows: puts them in or takes them out. */
    list: (shown: boolean) => void;
  }
}
