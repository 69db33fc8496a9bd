import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, type Holdline, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { giveName } from './support/steps';
import { addParty, expectNoSidewaysScroll, log, openWarRoom } from './support/war-room-steps';

const LONG_NAME = 'Telecommunications and network operations of the northern and western counties Ltd'.slice(0, 80);

test.describe('with a clock that stands', () => {
  test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

  test('[X5, I4] the header of the practice incident and the bar of the log keep their rows', async ({
    holdline,
    page,
  }) => {
    await openPractice(page);
    for (const [width, height] of [
      [1440, 900],
      [1240, 800],
      [1239, 800],
      [1120, 800],
      [1024, 700],
    ] as const) {
      await resize(holdline, width, height);
      const phase = page.getByRole('button', { name: /^Phase:/ });
      const more = page.getByRole('button', { name: 'More for this incident' });
      expect(await middle(more), `chips at ${width}`).toBeCloseTo(await middle(phase), 0);
      const tabs = page.getByRole('tab', { name: /^Everything/ });
      for (const other of [
        page.getByRole('tab', { name: /^Key moments/ }),
        page.getByRole('button', { name: 'Filter', exact: true }),
        page.getByRole('button', { name: 'Export' }),
      ]) {
        expect(await middle(other), `log bar at ${width}`).toBeCloseTo(await middle(tabs), -1);
      }
      if (width >= 1240) {
        const began = page.getByRole('button', { name: /^Began/ });
        expect(await middle(page.getByText(/^\d+ entries$/)), `facts at ${width}`).toBeCloseTo(await middle(began), 0);
      }
      expect(await overlap(page.locator('[data-pane-button=parties]'), page.getByRole('timer'))).toBe(false);
      await expect(page.getByRole('button', { name: /^Severity: Sev 1/ })).toContainText('Sev 1');
      await expectNoSidewaysScroll(page);
    }
    await resize(holdline, 1440, 900);
    await expect(page.getByRole('button', { name: 'Resolve', exact: true })).toBeVisible();
    await expect(page.locator('[data-clock]')).toHaveCount(3);
    for (const clock of await page.locator('[data-clock]').all()) await expect(clock).toBeVisible();
  });

  test('[X5] long names and unbroken words stay inside of what holds them', async ({ holdline, page }) => {
    await openWarRoom(page);
    await addParty(page, LONG_NAME, 'Provider');
    await addParty(page, 'x'.repeat(80), 'Upstream');
    await log(page, 'z'.repeat(400));
    for (const zoom of [1, 1.25]) {
      await resize(holdline, 1024, 700, zoom);
      await expectNoSidewaysScroll(page);
      const toasts = page.getByRole('region', { name: 'What was just done' });
      await expect(toasts.getByRole('button', { name: 'Undo' }).first()).toBeVisible();
      const logIt = page.getByRole('button', { name: 'Log it' });
      expect(await overlap(toasts, logIt), `toasts at zoom ${zoom}`).toBe(false);
    }
    await resize(holdline, 1024, 700, 1);
    const card = page.getByRole('region', { name: 'Escalation' });
    const chooser = card.getByRole('button', { name: /^Party:/ });
    expect(await rightEdge(chooser)).toBeLessThanOrEqual(await rightEdge(card));
  });

  test('[X5] at 200 % zoom on the smallest window the header takes less than half of it', async ({
    holdline,
    page,
  }) => {
    await openPractice(page);
    // Where it was clicked last, a button comes to lie, and axe wants its tooltip inside of a landmark.
    await page.mouse.move(0, 0);
    await resize(holdline, 1024, 700, 2);
    const header = await boxOf(page.getByRole('region', { name: 'Incident', exact: true }));
    expect(header.height).toBeLessThan(350 / 2);
    await expect(page.getByRole('timer')).toBeInViewport({ ratio: 1 });
    await expect(page.getByRole('tab', { name: /^Everything/ })).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScroll(page);
    await expectNoViolations(page, 'the compact header');

    for (const text of ['One slip', 'Another slip']) {
      await log(page, text);
      await page.getByRole('article').filter({ hasText: text }).focus();
      await page.keyboard.press('Delete');
    }
    const toasts = page.getByRole('region', { name: 'What was just done' });
    await expect(toasts.getByRole('button', { name: 'Undo' })).toHaveCount(1);
    expect(await overlap(toasts, page.getByRole('region', { name: 'Incident', exact: true }))).toBe(false);
    await toasts.getByRole('button', { name: 'Dismiss' }).click();
    await expect(toasts.getByRole('button', { name: 'Undo' })).toHaveCount(1);
  });

  test('[L6, X5] the newest entry stays in view while the window is made narrower and wider', async ({
    holdline,
    page,
  }) => {
    await openPractice(page);
    const words = page.getByRole('textbox', { name: 'Add to the log' });
    for (let number = 0; number < 12; number++) {
      await words.fill(
        `Entry ${number}: ${'the line is still dead, and nobody has said why, '.repeat(4 + 2 * (number % 5))}`,
      );
      await words.press('Enter');
      await expect(words).toHaveValue('');
    }
    const { app } = holdline;
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setMinimumSize(300, 300));
    for (let round = 0; round < 12; round++) {
      // Each while the rows of the one before are still being measured, as under somebody's hand.
      for (const width of round % 3 === 0 ? [1200, 900, 700, 512, 700, 900, 1200, 1440] : [512, 899, 901, 1440]) {
        await resize(holdline, width, 350 + ((width * 7 + round * 31) % 500));
      }
      await expect(page.getByRole('article').filter({ hasText: 'Entry 11' })).toBeInViewport();
      await expect.poll(() => fromEnd(page), `in round ${round}`).toBeLessThanOrEqual(1);
      await expect(page.getByRole('button', { name: 'Newest' })).toBeHidden();
    }
  });

  test('[X5, I1] long facts of an imported case stay on one line, and its beginning is never cut', async ({
    holdline,
    page,
  }) => {
    await giveName(page);
    await holdline.app.evaluate(
      ({ dialog }, file) => {
        dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [file] });
      },
      path.resolve(import.meta.dirname, '../fixtures/cases/office365-2012.json'),
    );
    await page.getByRole('button', { name: 'Import case file' }).click();
    const began = page.getByRole('button', { name: /^Began about/ });
    for (const width of [1440, 1240]) {
      await resize(holdline, width, 900);
      expect(await middle(page.getByText(/^\d+ entries$/)), `at ${width}`).toBeCloseTo(await middle(began), 0);
      expect(await began.evaluate((button) => button.scrollWidth <= button.clientWidth)).toBe(true);
    }
  });

  test('[X5] the button of the capture bar stays beside the words where the log is narrowest', async ({
    holdline,
    page,
  }) => {
    await openPractice(page);
    const { app } = holdline;
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setMinimumSize(800, 600));
    for (const width of [960, 930, 900]) {
      await resize(holdline, width, 700);
      const words = page.getByRole('textbox', { name: 'Add to the log' });
      const button = page.getByRole('button', { name: 'Log it' });
      expect(Math.abs((await middle(words)) - (await middle(button))), `at ${width}`).toBeLessThan(3);
      expect((await boxOf(words)).height, `one line at ${width}`).toBeLessThan(32);
    }
  });

  test('[X1] dialogs that the header and the cards open have nothing that axe objects to', async ({ page }) => {
    test.setTimeout(120_000);
    await openPractice(page);
    for (const name of ['Rename', 'Add a party', 'Propose a workaround', 'Add a step', /^Began/, /^Lead/]) {
      await page.getByRole('button', { name }).first().click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectNoViolations(page, String(name));
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
    }
    for (const name of [/^Phase:/, /^Severity:/, 'More for this incident']) {
      await page.getByRole('button', { name }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await expectNoViolations(page, String(name));
      await page.keyboard.press('Escape');
    }
  });

  test.describe('on a small window', () => {
    test.use({ windowSize: { width: 1024, height: 700 } });

    test('[X5] what a dialog has too much of is scrolled, not squeezed', async ({ page }) => {
      await openPractice(page);
      await page.getByRole('button', { name: 'They replied' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByText('They promise something').click();
      await expect(dialog.getByRole('textbox', { name: 'Promised by' })).toBeVisible();
      for (const [upper, lower] of [
        [dialog.getByText(/It does not count as an answer/), dialog.getByText('They ask us something')],
        [dialog.getByText(/No clock stops/), dialog.getByText('Person')],
      ] as const) {
        const above = await boxOf(upper);
        expect((await boxOf(lower)).y - (above.y + above.height)).toBeGreaterThanOrEqual(12);
      }
    });

    test('[X1, X5] the sheet of keys is scrolled by keys', async ({ page }) => {
      await openPractice(page);
      await page.getByRole('tab', { name: /^Everything/ }).focus();
      await page.keyboard.press('?');
      const sheet = page.getByRole('dialog', { name: 'Keyboard' });
      await expect(sheet).toBeVisible();
      await expectNoViolations(page, 'keys');
      const last = sheet.getByText('Everything else to do with it');
      await expect(last).not.toBeInViewport();
      await page.keyboard.press('End');
      await expect(last).toBeInViewport();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('tab', { name: /^Everything/ })).toBeFocused();
    });
  });
});

test('[X4] a second that passes changes the digits of the clock and nothing else', async ({ page }) => {
  await openPractice(page);
  await page.waitForTimeout(1500);
  const changed = await page.evaluate(async () => {
    const seen: string[] = [];
    const observer = new MutationObserver((records) => {
      for (const { target } of records) {
        const element = target instanceof Element ? target : target.parentElement;
        seen.push(element?.closest('[role=timer]') == null ? (element?.outerHTML ?? 'a text') : 'timer');
      }
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    // A minute that turns would change the clocks that count minutes.
    const toMinute = 60_000 - (Date.now() % 60_000);
    if (toMinute < 4000) await new Promise((done) => setTimeout(done, toMinute + 1500));
    seen.length = 0;
    await new Promise((done) => setTimeout(done, 2200));
    return seen;
  });
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((one) => one !== 'timer')).toEqual([]);
});

async function openPractice(page: Page): Promise<void> {
  await giveName(page);
  await page.getByRole('button', { name: 'Open the practice incident' }).click();
  await expect(page.getByRole('log')).toBeVisible();
}

async function resize({ app, page }: Holdline, width: number, height: number, zoom = 1): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate(
    (browserWindow, wanted) => {
      browserWindow.setContentSize(wanted.width, wanted.height);
      browserWindow.webContents.setZoomFactor(wanted.zoom);
    },
    { width, height, zoom },
  );
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, width / zoom);
}

/** How far the log is from its end. */
function fromEnd(page: Page): Promise<number> {
  return page.getByRole('log').evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);
}

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('It is not on the screen.');
  return box;
}

async function middle(locator: Locator): Promise<number> {
  const { y, height } = await boxOf(locator);
  return y + height / 2;
}

async function rightEdge(locator: Locator): Promise<number> {
  const { x, width } = await boxOf(locator);
  return x + width;
}

/** Two things that cover each other; what is not shown covers nothing. */
async function overlap(one: Locator, other: Locator): Promise<boolean> {
  const a = await one.boundingBox();
  const b = await boxOf(other);
  if (a === null || a.width === 0) return false;
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
