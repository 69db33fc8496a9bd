import type { ElectronApplication, Page } from '@playwright/test';
import { type Bench, rowsOf } from '../measure';
import { sampleIncident } from '../sample-incident';
import { openBenchWindow } from '../window/bench-window';
import { installRenderCount } from '../window/render-count';

const CLOCKS = 50;

/**
 * Fifty promises that are due within ten minutes, so that the digits of all of them change each second, on one page with
 * the main clock. Time: what the page's main thread was busy for within a second, beside the same page to which no tick
 * is sent. Beside it how many components React drew anew in that second, to be held against the clocks that changed.
 */
export const bench: Bench = {
  title: 'ticking: 50 clocks on one page, a second each',
  async *rows({ quick }) {
    const sample = sampleIncident(100);
    const { app, page, openIncident, close } = await openBenchWindow([sample]);
    try {
      await page.context().addInitScript(installRenderCount);
      await page.reload();
      await page.evaluate(() => {
        // The page was loaded anew without the probe; nothing here asks for a painted frame.
        Object.assign(window, { probe: { quiet: () => Promise.resolve() } });
      });
      await openIncident(sample);
      await promiseFifty(page);
      const seconds = quick ? 2 : 20;
      const ticking = await busySeconds(page, seconds);
      await stopTicks(app);
      const still = await busySeconds(page, seconds);
      const changed = CLOCKS + 1;
      const drawn = Math.max(...ticking.renders);
      yield* rowsOf([
        {
          name: `${CLOCKS} clocks and the main one, busy per second`,
          times: ticking.busy,
          note: `at most ${drawn} components drawn for ${changed} changed clocks`,
        },
        {
          name: '  the same page with its clocks stopped',
          times: still.busy,
          note: `${Math.max(...still.renders)} drawn`,
        },
      ]);
    } finally {
      await close();
    }
  },
};

async function promiseFifty(page: Page): Promise<void> {
  const bar = page.getByRole('textbox', { name: 'Add to the log' });
  for (let i = 0; i < CLOCKS; i++) {
    await bar.fill(`/promise in 9 minutes number ${i}`);
    await bar.press('Enter');
    await page.waitForFunction(() => document.querySelector('textarea')?.value === '');
  }
  await page
    .getByRole('button', { name: /^Show \d+ more$/ })
    .first()
    .click();
}

/** Per second, in milliseconds: how long the main thread was busy; and components drawn anew. */
async function busySeconds(page: Page, seconds: number) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const taskTime = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const busy: number[] = [];
  const renders: number[] = [];
  // What was typed is drawn to its end first.
  await page.waitForTimeout(1500);
  await page.evaluate(() => window.renders.take());
  for (let second = 0; second < seconds; second++) {
    const before = await taskTime();
    await page.waitForTimeout(1000);
    busy.push((await taskTime()) - before);
    renders.push(await page.evaluate(() => window.renders.take()));
  }
  await session.detach();
  return { busy, renders };
}

/** The page hears no tick any more; everything else goes on. */
async function stopTicks(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    for (const { webContents } of BrowserWindow.getAllWindows()) {
      const send = webContents.send.bind(webContents);
      webContents.send = (channel, ...given) => {
        if (given[0]?.type !== 'tick') send(channel, ...given);
      };
    }
  });
}
