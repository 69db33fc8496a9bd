import { addMs, HOUR, instantFromMs, MINUTE } from '@domain/kernel/instant';
import type { ElectronApplication, Page } from '@playwright/test';
import { type Bench, type Row, rowsOf } from '../measure';
import { type SampleIncident, sampleIncident, samplePromises } from '../sample-incident';
import { type BenchWindow, openBenchWindow } from '../window/bench-window';
import { installRenderCount } from '../window/render-count';

const FEW = 50;
const MANY = 500;

/**
 * Promises that are due within ten minutes, so that the digits of all of them change each second, on one page with the
 * main clock. Time: what the page's main thread was busy for within a second, beside the same page to which no tick is
 * sent. Beside it the most components that React drew anew at once, to be held against the clocks that changed. Then
 * what 500 overdue promises cost: opening their war room, and opening all of them.
 */
export const bench: Bench = {
  title: 'ticking: many clocks on one page, a second each',
  async *rows({ quick }) {
    const now = instantFromMs(Date.now());
    if (now === null) throw new Error('the clock of this computer is out of range');
    const soon = [FEW, MANY].map((count) => samplePromises(count, addMs(now, 9.5 * MINUTE)));
    const overdue = samplePromises(MANY, addMs(now, -3 * HOUR));
    const plain = sampleIncident(100 + MANY);
    const window = await openBenchWindow([...soon, overdue, plain]);
    try {
      await window.page.context().addInitScript(installRenderCount);
      await window.page.reload();
      await window.page.evaluate(() => {
        // The page was loaded anew without the probe; nothing here asks for a painted frame.
        Object.assign(window, { probe: { quiet: () => Promise.resolve() } });
      });
      const resume = await pausableTicks(window.app);
      for (const sample of soon) yield* await tickingRows(window, sample, resume, quick ? 2 : 15);
      yield* await overdueRows(window, overdue, plain, quick ? 1 : 7);
    } finally {
      await window.close();
    }
  },
};

async function tickingRows(
  { page, openIncident }: BenchWindow,
  sample: SampleIncident,
  ticks: Ticks,
  seconds: number,
): Promise<readonly Row[]> {
  const count = promisesOf(sample);
  await openIncident(sample);
  await showAll(page);
  const ticking = await busySeconds(page, seconds);
  await ticks.stop();
  const still = await busySeconds(page, seconds);
  await ticks.start();
  return rowsOf([
    {
      name: `${count} clocks and the main one, busy per second`,
      times: ticking.busy,
      note: `at most ${Math.max(...ticking.renders)} components drawn at once for ${count + 1} changed clocks`,
    },
    {
      name: '  the same page with its clocks stopped',
      times: still.busy,
      note: `${Math.max(...still.renders)} drawn`,
    },
  ]);
}

/** The first rows of overdue promises beside a log of as many entries, then all of them, 50 at a press. */
async function overdueRows(
  { page, openIncident }: BenchWindow,
  sample: SampleIncident,
  plain: SampleIncident,
  rounds: number,
): Promise<readonly Row[]> {
  const count = promisesOf(sample);
  const times = { overdue: [] as number[], plain: [] as number[], step: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.overdue.push(await timed(() => openIncident(sample)));
    const shown = await page.getByRole('list', { name: 'Promises waited for' }).getByRole('listitem').count();
    if (shown >= count) throw new Error('all of the overdue promises are drawn at once');
    times.plain.push(await timed(() => openIncident(plain)));
  }
  await openIncident(sample);
  times.step.push(...(await showAll(page)));
  const { busy, renders } = await busySeconds(page, rounds * 2);
  return [
    ...rowsOf([
      { name: `war room opened with ${count} overdue promises`, times: times.overdue },
      { name: `  a war room with as many entries, no promise`, times: times.plain },
    ]),
    ...rowsOf([{ name: '50 more of the overdue promises, to drawn', times: times.step }]),
    ...rowsOf([
      {
        name: `all ${count} overdue promises shown, busy per second`,
        times: busy,
        note: `at most ${Math.max(...renders)} components drawn at once`,
      },
    ]),
  ];
}

/** Presses until every promise is a row; how long each press took. */
async function showAll(page: Page): Promise<readonly number[]> {
  const list = page.getByRole('list', { name: 'Promises waited for' });
  const more = page.getByRole('button', { name: /^Show \d+ more/ }).first();
  const times: number[] = [];
  while (await more.isVisible()) {
    const before = await list.getByRole('listitem').count();
    times.push(
      await timed(async () => {
        await more.click();
        await list.getByRole('listitem').nth(before).waitFor();
      }),
    );
  }
  return times;
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function promisesOf({ incident }: SampleIncident): number {
  return incident.log.byId.size - 100;
}

/** Per second, in milliseconds: how long the main thread was busy; and the most components drawn anew at once. */
async function busySeconds(page: Page, seconds: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const busy: number[] = [];
  const renders: number[] = [];
  // What came before is drawn to its end first.
  await page.waitForTimeout(1500);
  await page.evaluate(() => window.renders.take());
  for (let second = 0; second < seconds; second++) {
    const before = await taskTime();
    await page.waitForTimeout(1000);
    busy.push((await taskTime()) - before);
    renders.push((await page.evaluate(() => window.renders.take())).mostAtOnce);
  }
  await session.detach();
  return { busy, renders };
}

interface Ticks {
  readonly stop: () => Promise<void>;
  readonly start: () => Promise<void>;
}

/** While they are stopped the page hears no tick; everything else goes on. */
async function pausableTicks(app: ElectronApplication): Promise<Ticks> {
  await app.evaluate(({ BrowserWindow }) => {
    const state = { isStopped: false };
    Object.assign(globalThis, { benchTicks: state });
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const send = webContents.send.bind(webContents);
      webContents.send = (channel, ...given) => {
        if (!state.isStopped || given[0]?.type !== 'tick') send(channel, ...given);
      };
    }
  });
  const set = (isStopped: boolean) =>
    app.evaluate((_electron, stopped) => {
      Object.assign(Reflect.get(globalThis, 'benchTicks'), { isStopped: stopped });
    }, isStopped);
  return { stop: () => set(true), start: () => set(false) };
}
