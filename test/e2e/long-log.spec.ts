import type { Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { writeEntries } from './support/other-computer';
import { declareIncident, giveName } from './support/steps';

const ENTRIES = 10_000;
/** What is in view and a few beyond it, whatever the length of the log. */
const MAX_ROWS = 100;

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[L6] a log of 10,000 entries opens at its end, scrolls, and lets nobody wait who types', async ({
  holdline,
  page,
}) => {
  test.setTimeout(120_000);
  await giveName(page);
  await declareIncident(page, { title: 'Long one', severity: /Sev 1/, began: '2026-11-16 11:51' });
  await holdline.killHard();
  await writeEntries(holdline, ENTRIES, lineOf);
  const again = await holdline.relaunch();
  await again.getByRole('listitem').filter({ hasText: 'Long one' }).getByRole('button').first().click();

  await expect(again.getByRole('tab', { name: 'Everything 10000' })).toBeVisible();
  await expect(rowOf(again, ENTRIES)).toBeInViewport();
  expect(await rowCount(again)).toBeLessThanOrEqual(MAX_ROWS);

  await rowOf(again, ENTRIES).focus();
  await again.keyboard.press('Home');
  await expect(rowOf(again, 1)).toBeFocused();
  await expect(rowOf(again, 1)).toBeInViewport();
  expect(await rowCount(again)).toBeLessThanOrEqual(MAX_ROWS);
  await scrollThrough(again);

  const shown = await firstInView(again);
  await logByTyping(again, 'Logged while reading further up');
  await expect(again.getByRole('status')).toHaveText('Logged 14:32 Observation');
  expect(await firstInView(again)).toBe(shown);

  await again.getByRole('button', { name: 'Newest' }).click();
  await expect(again.getByRole('article').filter({ hasText: 'Logged while reading further up' })).toBeInViewport();
  await logByTyping(again, 'Followed at the end');
  await expect(again.getByRole('article').filter({ hasText: 'Followed at the end' })).toBeInViewport();
});

/** Types a line key by key, and proves that no row of the log was touched until it was logged. */
async function logByTyping(page: Page, text: string): Promise<void> {
  const bar = page.getByRole('textbox', { name: 'Add to the log' });
  await bar.focus();
  const changes = await page.getByRole('log').evaluateHandle((log) => {
    const seen = { count: 0 };
    const observer = new MutationObserver((records) => {
      seen.count += records.length;
    });
    observer.observe(log, { subtree: true, childList: true, attributes: true, characterData: true });
    return seen;
  });
  await bar.pressSequentially(text);
  await expect(bar).toHaveValue(text);
  expect(await changes.evaluate(({ count }) => count)).toBe(0);
  await bar.press('Enter');
  await expect(bar).toHaveValue('');
  await expect.poll(() => changes.evaluate(({ count }) => count)).toBeGreaterThan(0);
}

/** Turns the wheel down the log; there is always something to see, and never more rows than fit. */
async function scrollThrough(page: Page): Promise<void> {
  await page.getByRole('log').hover();
  for (let turn = 0; turn < 30; turn++) {
    await page.mouse.wheel(0, turn < 15 ? 700 : 20_000);
    await page.waitForTimeout(30);
    await expect.poll(() => firstInView(page)).not.toBeNull();
    expect(await rowCount(page)).toBeLessThanOrEqual(MAX_ROWS);
  }
}

function rowOf(page: Page, number: number) {
  return page.getByRole('article').filter({ hasText: new RegExp(`^.*Entry ${number} of`, 's') });
}

function rowCount(page: Page): Promise<number> {
  return page.getByRole('article').count();
}

/** The id of the first row whose top is in view; null while nothing is drawn there. */
function firstInView(page: Page): Promise<string | null> {
  return page.getByRole('log').evaluate((log) => {
    const top = log.getBoundingClientRect().top;
    const rows = [...log.querySelectorAll<HTMLElement>('[data-entry-id]')];
    const row = rows.find(
      (one) => one.getBoundingClientRect().top >= top && one.getBoundingClientRect().top < top + 300,
    );
    return row?.dataset.entryId ?? null;
  });
}

function lineOf(number: number): string {
  const line = `Entry ${number} of many: ${'the line is still dead, '.repeat(number % 7)}and nobody has said why.`;
  return number % 11 === 0 ? `${line}\nSecond line\nThird line` : line;
}
