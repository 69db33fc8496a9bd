import { mkdirSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Holdline, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { choose, exportTo, openExport } from './support/export-steps';
import { writeEntries } from './support/other-computer';
import { declareIncident, giveName } from './support/steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

/** So many that a Word document of them takes some seconds. */
const ENTRIES = 6000;

/** Opens an incident with a long log; gives an empty folder to export to. */
async function openLongIncident(holdline: Holdline): Promise<{ readonly page: Page; readonly folder: string }> {
  await giveName(holdline.page);
  await declareIncident(holdline.page, { title: 'Long one', severity: /Sev 1/, began: '2026-11-16 11:51' });
  await holdline.killHard();
  await writeEntries(holdline, ENTRIES, (number) => `Line ${number}: called again, a crew is on its way`);
  const page = await holdline.relaunch();
  await page.getByRole('listitem').filter({ hasText: 'Long one' }).getByRole('button').first().click();
  await expect(page.getByRole('tab', { name: `Everything ${ENTRIES}` })).toBeVisible();
  const folder = path.join(holdline.dataDir, '..', 'exports');
  mkdirSync(folder);
  return { page, folder };
}

test('[R2, J1] says what a long export is doing, while acts are acknowledged beside it', async ({ holdline }) => {
  test.setTimeout(180_000);
  const { page, folder } = await openLongIncident(holdline);
  const dialog = await openExport(holdline.app, page);
  await choose(page, dialog, 'Format', 'Word document');
  await exportTo(holdline.app, dialog, path.join(folder, 'long.docx'));
  const doing = dialog.getByRole('status').filter({ hasText: 'Making Word document…' });
  await expect(doing).toBeVisible();
  await expect(dialog.getByRole('progressbar', { name: 'Export' })).toHaveAttribute('aria-valuetext', /1 of 3 steps/);
  await logBeside(page, 'Logged while the export was made');
  await expect(doing, 'the act did not wait for the export').toBeVisible();

  await expect(dialog).toBeHidden({ timeout: 90_000 });
  await expect(page.getByRole('article').filter({ hasText: 'Logged while the export was made' })).toBeVisible();
  expect(readdirSync(folder)).toEqual(['long.docx']);
  expect(statSync(path.join(folder, 'long.docx')).size).toBeGreaterThan(50_000);
});

test('[X1, X2] an export at work has no accessibility violation', async ({ holdline }) => {
  test.setTimeout(180_000);
  const { page, folder } = await openLongIncident(holdline);
  const dialog = await openExport(holdline.app, page);
  await choose(page, dialog, 'Format', 'ZIP bundle with evidence and hashes');
  await exportTo(holdline.app, dialog, path.join(folder, 'long.zip'));
  await expect(dialog.getByRole('status')).toContainText('Making');
  await expectNoViolations(page, 'an export at work');
  await expect(dialog.getByRole('progressbar', { name: 'Export' })).toBeVisible();
});

for (const format of ['Word document', 'PDF']) {
  test(`[R2, X1] Esc stops an export at work and leaves no file: ${format}`, async ({ holdline }) => {
    test.setTimeout(180_000);
    const { page, folder } = await openLongIncident(holdline);
    const dialog = await openExport(holdline.app, page);
    await choose(page, dialog, 'Format', format);
    await exportTo(holdline.app, dialog, path.join(folder, 'long'));
    await expect(dialog.getByRole('status')).toContainText('Making');
    await page.keyboard.press('Escape');
    await expect(dialog.getByText('Stopped. No file was written.')).toBeVisible();
    expect(readdirSync(folder)).toEqual([]);

    // What was chosen stays, and the next one goes through.
    await choose(page, dialog, 'Format', 'CSV, the log as a table');
    await exportTo(holdline.app, dialog, path.join(folder, 'long.csv'));
    await expect(dialog).toBeHidden();
    expect(readdirSync(folder)).toEqual(['long.csv']);
  });
}

/** An act on the incident that is open, such as the small window does one; resolves when it is durable. */
async function logBeside(page: Page, text: string): Promise<void> {
  const isDurable = await page.evaluate(async (words) => {
    const [incident] = await window.holdline.listIncidents();
    if (incident === undefined) return false;
    const outcome = await window.holdline.execute(incident.incidentId, {
      ...{ type: 'LogEntry', kind: 'observation', text: words, when: null, partyId: null, toPartyId: null },
      ...{ person: null, channel: null, reference: null, lateReason: null, answersEntryId: null },
      ...{ audiences: null, promise: null, evidence: [] },
    });
    return outcome.ok;
  }, text);
  expect(isDurable).toBe(true);
}
