import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { choose, exportDialog, exportTo, openExport } from './support/export-steps';
import { declareIncident, giveName } from './support/steps';
import { typeEntry } from './support/story-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London', windowSize: { width: 1024, height: 700 } });

const ZIP = 'ZIP bundle with evidence and hashes';

async function declared(page: Page): Promise<void> {
  await giveName(page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/, began: '2026-11-16 11:51' });
}

const chosen = (dialog: Locator, field: string) => dialog.getByRole('button', { name: new RegExp(`${field}$`) });

test('[R1] comes back with what was last chosen for each reader, after a restart as well', async ({
  holdline,
  page,
}) => {
  await declared(page);
  const out = path.join(holdline.dataDir, '..', 'export');
  for (const [reader, format] of [
    ['Technical timeline', 'CSV, the log as a table'],
    ['Owner brief', 'Web page'],
  ] as const) {
    const dialog = await openExport(holdline.app, page);
    await choose(page, dialog, 'For', reader);
    await choose(page, dialog, 'Format', format);
    await choose(page, dialog, 'Time zone', 'UTC');
    await exportTo(holdline.app, dialog, out);
    await expect(dialog).toBeHidden();
  }
  const again = await holdline.relaunch();
  await again.getByRole('listitem').filter({ hasText: 'Fibre line dead' }).getByRole('button').first().click();
  await again.getByRole('region', { name: 'Incident' }).waitFor();
  const dialog = await openExport(holdline.app, again);
  await expect(chosen(dialog, 'For')).toContainText('Owner brief');
  await expect(chosen(dialog, 'Format')).toContainText('Web page');
  await choose(again, dialog, 'For', 'Technical timeline');
  await expect(chosen(dialog, 'Format')).toContainText('CSV');
  await expect(chosen(dialog, 'Time zone')).toContainText('UTC');
  await choose(again, dialog, 'For', 'Customer notice');
  await expect(chosen(dialog, 'Time zone'), 'never chosen: the incident’s own').toContainText('Europe/London');
});

test('[R3] the preview follows what is chosen and what is written down meanwhile', async ({ holdline, page }) => {
  await declared(page);
  await typeEntry(page, { text: 'The line is dead', when: '2026-11-16 12:00' });
  await typeEntry(page, { text: 'A crew is on its way' });
  const dialog = await openExport(holdline.app, page);
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByText('A crew is on its way')).toBeVisible();
  await expect(preview.getByText('Times: Europe/London')).toBeVisible();
  await choose(page, dialog, 'Time zone', 'UTC');
  await expect(preview.getByText('Times: UTC')).toBeVisible();

  await dialog.getByRole('textbox', { name: 'Entries to' }).fill('2026-11-17 00:00');
  await expect(preview.getByText('A crew is on its way')).toHaveCount(0);
  await expect(preview.getByText('The line is dead')).toBeVisible();
  await expect(dialog.getByText('outside the time that was chosen: ')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Entries to' }).fill('');

  const other = await holdline.beside();
  await giveName(other, 'Sam Okafor');
  await other.getByRole('listitem').filter({ hasText: 'Fibre line dead' }).getByRole('button').first().click();
  await typeEntry(other, { text: 'Written down on the second computer' });
  await expect(preview.getByText('Written down on the second computer')).toBeVisible({ timeout: 20_000 });
});

test('[X1, X5] everything of the dialog is reached at 1024×700 and at 200 % zoom', async ({ app, page }) => {
  await declared(page);
  await openExport(app, page);
  await choose(page, exportDialog(page), 'Format', ZIP);
  for (const zoom of [1, 2]) {
    const window = await app.browserWindow(page);
    await window.evaluate((browserWindow, factor) => browserWindow.webContents.setZoomFactor(factor), zoom);
    await page.waitForFunction((width) => Math.abs(innerWidth - width) <= 1, 1024 / zoom);
    const dialog = exportDialog(page);
    const overflow = await dialog.locator('form').evaluate((form) => form.scrollWidth - form.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    for (const box of await dialog.getByRole('checkbox').all()) {
      await box.focus();
      await expect(box.locator('xpath=ancestor::label')).toBeInViewport({ ratio: 0.99 });
    }
    for (const name of ['Cancel', 'Export…', 'Copy as text']) {
      const button = dialog.getByRole('button', { name, exact: true });
      await button.focus();
      await expect(button).toBeInViewport({ ratio: 0.99 });
    }
    await expectNoViolations(page, `the export dialog at ${zoom * 100} %`);
  }
});

test('[X1] in forced colours a tick is still seen, and so is the focus', async ({ app, page }) => {
  await declared(page);
  const dialog = await openExport(app, page);
  await choose(page, dialog, 'Format', ZIP);
  await page.emulateMedia({ forcedColors: 'active' });
  const label = dialog.locator('label').filter({ hasText: /^Markdown$/ });
  await page.mouse.move(0, 0);
  const ticked = await label.screenshot();
  await page.keyboard.press('Tab');
  await dialog.getByRole('checkbox', { name: 'Markdown' }).focus();
  const focused = await label.screenshot();
  expect(focused.equals(ticked)).toBe(false);
  await page.keyboard.press('Space');
  await expect(dialog.getByRole('checkbox', { name: 'Markdown' })).not.toBeChecked();
  const empty = await label.screenshot();
  expect(empty.equals(focused)).toBe(false);
  await page.emulateMedia({ forcedColors: null });
});
