import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, type Holdline, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { menuItem } from './support/menu';
import { writeEntries } from './support/other-computer';
import { declareIncident, giveName } from './support/steps';
import { addParty, bar, expectNoSidewaysScroll, log, openWarRoom, recordText, rowOf } from './support/war-room-steps';

const ENTRIES = 2_000;
/** The one entry among many that people look for. */
const WANTED = 700;

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[L6, X1] finds one entry among 2,000 in spite of a typo, and goes to it, by keys alone', async ({
  holdline,
  page,
}) => {
  test.setTimeout(120_000);
  const again = await openLongLog(holdline, page);
  await bar(again).focus();
  await again.keyboard.press('Control+k');
  const field = fieldOf(again);
  await expect(field).toBeFocused();
  await again.keyboard.type('kesterl gatewya');
  await expect(options(again)).toHaveCount(1);
  await expect(statusOf(again)).toHaveText('Found 1 entry');
  await expect(options(again).locator('mark')).toHaveText(['Kestrel', 'gateway']);
  await expect(field).toHaveAttribute('aria-activedescendant', (await options(again).first().getAttribute('id')) ?? '');
  await again.keyboard.press('Enter');
  await expect(palette(again)).toBeHidden();
  await expect(rowOf(again, 'Kestrel')).toBeFocused();
  await expect(rowOf(again, 'Kestrel')).toBeInViewport();

  // Chosen already and scrolled away: it is found again all the same.
  await again.keyboard.press('Home');
  await bar(again).focus();
  await jumpTo(again, 'kestrel');
  await expect(rowOf(again, 'Kestrel')).toBeFocused();
  await expect(rowOf(again, 'Kestrel')).toBeInViewport();
});

test('[L6] an entry that a tab or the filter hides is shown all the same, and that is said', async ({ app, page }) => {
  await openWarRoom(page);
  await log(page, 'Router rebooted');
  await log(page, 'Splice failed');
  await page.getByRole('tab', { name: /^Decisions/ }).click();
  await jumpTo(page, 'router');
  await expect(rowOf(page, 'Router rebooted')).toBeFocused();
  await expect(said(page, '“Decisions” did not show this entry; everything is shown again')).toBeVisible();

  await runCommand(page, 'filter the log');
  await page.getByRole('searchbox').fill('splice');
  await expect(rowOf(page, 'Router rebooted')).toBeHidden();
  await jumpTo(page, 'router', app);
  await expect(rowOf(page, 'Router rebooted')).toBeFocused();
  await expect(said(page, 'The filter hid this entry and was cleared')).toBeVisible();

  await runCommand(page, 'filter the log');
  await page.getByRole('searchbox').fill('splice');
  await jumpTo(page, 'splice failed', app);
  await expect(rowOf(page, 'Splice failed')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('splice');
});

test('[L6] what is logged, corrected and redacted is found as it reads now', async ({ page }) => {
  await openWarRoom(page);
  await log(page, 'Password is hunter22');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('huntr22');
  await expect(page.getByText('Nothing holds all of these words')).toBeVisible();
  await fieldOf(page).fill('hunter22');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'hunter22')).toBeFocused();
  await runCommand(page, 'redact');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('a password');
  await dialog.getByRole('button', { name: /^Redact/ }).click();
  await expect(dialog).toBeHidden();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('hunter22');
  await expect(page.getByText('Nothing holds all of these words')).toBeVisible();
});

test('[X1] runs commands, opens incidents and goes to parties, by keys alone', async ({ page }) => {
  await openWarRoom(page);
  await addParty(page, 'Northline Broadband', 'Provider');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('>resolve');
  await expect(options(page).first()).toContainText('Resolve the incident');
  await expect(options(page).first().locator('kbd')).toHaveText(['Ctrl Shift R']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /Resolve/ })).toBeVisible();
  await page.keyboard.press('Escape');

  await runCommand(page, 'list of incidents');
  await expect(page.getByRole('heading', { name: 'Incidents' })).toBeVisible();
  // What belongs to the open incident brings its screen along.
  await runCommand(page, 'write into the log');
  await expect(bar(page)).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('@nrothline');
  await expect(options(page)).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'Northline Broadband', exact: true })).toBeFocused();

  await runCommand(page, 'reach northline');
  await expect(page.getByRole('dialog')).toContainText('Northline Broadband');
  await page.keyboard.press('Escape');

  await runCommand(page, 'settings');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('fibre line');
  await expect(page.getByRole('group', { name: /^Incidents/ }).getByRole('option')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(bar(page)).toBeVisible();
});

test('[X1] moves through the rows by keys, counts what it found, and gives the focus back on Esc', async ({
  app,
  page,
}) => {
  await openWarRoom(page);
  for (const text of ['Crew one', 'Crew two', 'Crew three']) await log(page, text);
  await bar(page).focus();
  await page.keyboard.press('Control+k');
  await expect(active(page)).toContainText('Write into the log');
  await page.keyboard.type('crew ');
  await expect(statusOf(page)).toHaveText('Found 3 entries');
  await expect(active(page)).toContainText('Crew three');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText('Crew two');
  await page.keyboard.press('End');
  await expect(active(page)).toContainText('Crew one');
  await page.keyboard.press('ArrowDown');
  await expect(active(page)).toContainText('Crew three');
  await page.keyboard.press('PageDown');
  await expect(active(page)).toContainText('Crew one');
  await page.keyboard.press('Home');
  await expect(active(page)).toContainText('Crew three');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toBeHidden();
  await expect(bar(page)).toBeFocused();

  await menuItem(app, 'Search or Run a Command…');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Search or run a command' }).click();
  await expect(fieldOf(page)).toBeFocused();
  await page.mouse.click(5, 400);
  await expect(palette(page)).toBeHidden();
});

test('[L6] Enter pressed at once chooses what answers, not what stood there before', async ({ page }) => {
  await openWarRoom(page);
  await log(page, 'Zebra crossing flooded');
  await bar(page).focus();
  await page.keyboard.press('Control+k');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.insertText('zebra');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Zebra crossing flooded')).toBeFocused();
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('[X1, X5] has nothing that axe objects to, and fits at 1024 x 700 and at 200 % zoom', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, 'Northline Broadband', 'Provider');
  for (let count = 1; count <= 12; count++) await log(page, `Call ${count} to Northline, still no crew on the way`);
  await page.keyboard.press('Control+k');
  await expectNoViolations(page, 'the palette with nothing typed');
  await page.keyboard.type('northline');
  await expect(statusOf(page)).toContainText('12 entries');
  await expectNoViolations(page, 'the palette with results');
  for (const zoom of [1, 2]) {
    await resize(holdline, page, zoom);
    await expect(fieldOf(page)).toBeInViewport({ ratio: 1 });
    await expectNoSidewaysScroll(page);
    await page.keyboard.press('End');
    await expect(active(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Home');
    await expect(active(page)).toBeInViewport({ ratio: 1 });
    await expect(palette(page).getByRole('status')).toBeInViewport({ ratio: 1 });
  }
  await fieldOf(page).fill('nothing of that');
  await expect(statusOf(page)).toHaveText('Nothing found');
  await expectNoViolations(page, 'the palette without results');
});

test('[X5] on a narrow window it unfolds the parties for the one that was chosen', async ({ holdline, page }) => {
  await openWarRoom(page);
  await addParty(page, 'Northline Broadband', 'Provider');
  await resize(holdline, page, 1);
  const card = page.getByRole('region', { name: 'Northline Broadband', exact: true });
  await expect(card).toBeHidden();
  await jumpTo(page, '@northline');
  await expect(card).toBeFocused();
});

test('[R4, X2] words that would do harm stand there as words', async ({ holdline, page }) => {
  test.setTimeout(120_000);
  const hostile = '<img src=x onerror="document.title=\'pwned\'"> <b>bold</b> \u202egnihsilbup\u202c $& .*';
  const again = await openLongLog(holdline, page, (number) => (number === WANTED ? hostile : lineOf(number)));
  await again.keyboard.press('Control+k');
  await again.keyboard.type('onerror bold');
  await expect(options(again)).toHaveCount(1);
  await expect(options(again)).toContainText('<img src=x onerror=');
  await expect(options(again)).toContainText('⟨U+202E⟩gnihsilbup');
  await expect(options(again).locator('img, b')).toHaveCount(0);
  await expect(options(again).locator('mark')).toHaveText(['onerror', 'bold']);
  for (const text of ['<img src=x>', '(((', '[a-', '\\', '> <', '#$&', `${'a'.repeat(5_000)}`]) {
    await fieldOf(again).fill(text);
    await expect(statusOf(again)).not.toHaveText('');
  }
  expect(await again.title()).not.toContain('pwned');
});

test('[L9] nothing that is typed in the palette is kept', async ({ holdline, page }) => {
  await openWarRoom(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('never to be written down');
  await page.keyboard.press('Escape');
  await log(page, 'Line dead');
  expect(recordText(holdline.dataDir)).not.toContain('never to be written down');
});

test('[B1, L6] a vendor is found by its name from anywhere, and Enter opens its card', async ({ page }) => {
  await openWarRoom(page);
  await page.evaluate(async () => {
    for (const name of ['Kestrel Networks', 'VoxLine']) {
      await window.holdline.changeDirectory({ type: 'AddVendor', facts: { name } });
    }
  });
  await jumpTo(page, 'voxl');
  await expect(page.getByRole('article', { name: 'VoxLine' })).toBeVisible();
  await expect(page.getByRole('option', { name: /VoxLine/ })).toHaveAttribute('aria-selected', 'true');
  await jumpTo(page, 'kestrle');
  await expect(page.getByRole('article', { name: 'Kestrel Networks' })).toBeVisible();
});

function lineOf(number: number): string {
  return number === WANTED
    ? 'Kestrel says that their gateway was never touched'
    : `Entry ${number}: the line is still dead, and nobody at Northline has said why`;
}

async function openLongLog(holdline: Holdline, page: Page, line = lineOf): Promise<Page> {
  await giveName(page);
  await declareIncident(page, { title: 'Long one', severity: /Sev 1/, began: '2026-11-16 11:51' });
  await holdline.killHard();
  await writeEntries(holdline, ENTRIES, line);
  const again = await holdline.relaunch();
  await again.getByRole('listitem').filter({ hasText: 'Long one' }).getByRole('button').first().click();
  await expect(again.getByRole('tab', { name: `Everything ${ENTRIES}` })).toBeVisible();
  return again;
}

function palette(page: Page): Locator {
  return page.getByRole('dialog', { name: 'Search or run a command' });
}

function fieldOf(page: Page): Locator {
  return palette(page).getByRole('combobox');
}

function options(page: Page): Locator {
  return palette(page).getByRole('option');
}

function active(page: Page): Locator {
  return palette(page).getByRole('option', { selected: true });
}

function statusOf(page: Page): Locator {
  return palette(page).getByRole('status');
}

function said(page: Page, text: string): Locator {
  return page.getByRole('region', { name: 'What was just done' }).getByText(text);
}

/** With `app` by the menu, as the key is where a field keeps its keys to itself. */
async function jumpTo(page: Page, typed: string, app?: ElectronApplication): Promise<void> {
  if (app === undefined) await page.keyboard.press('Control+k');
  else await menuItem(app, 'Search or Run a Command…');
  await expect(fieldOf(page)).toBeFocused();
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await expect(palette(page)).toBeHidden();
}

async function runCommand(page: Page, typed: string): Promise<void> {
  await jumpTo(page, `>${typed}`);
}

async function resize({ app }: Holdline, page: Page, zoom: number): Promise<void> {
  const window = await app.browserWindow(page);
  await window.evaluate((browserWindow, factor) => {
    browserWindow.setContentSize(1024, 700);
    browserWindow.webContents.setZoomFactor(factor);
  }, zoom);
  await page.waitForFunction((wanted) => Math.abs(innerWidth - wanted) <= 1, 1024 / zoom);
}
