import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { type CommandLine, commandLine } from '../support/command-line';
import { expect, type Holdline, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { choose, exportDialog, exportTo, openExport, pastedReport } from './support/export-steps';
import { declareIncident, giveName } from './support/steps';
import { typeEntry } from './support/story-steps';
import { addPartyFolded } from './support/war-room-steps';

// Years ago, so that the command line, which goes by the clock of this computer, takes none of it for the future.
test.use({ clock: '2024-11-20T09:00:00.000Z', timeZone: 'Europe/London', windowSize: { width: 1024, height: 700 } });

let cli: CommandLine;
test.beforeAll(async () => {
  cli = await commandLine();
});
test.afterAll(() => cli.remove());

/** Known on the 20th: the line is dead. Written down on the 21st: what Northline promised, also for the day before. */
async function twoDays({ page, setClock }: Pick<Holdline, 'page' | 'setClock'>): Promise<void> {
  await giveName(page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/, began: '2024-11-20 08:30' });
  await typeEntry(page, { text: 'The line is dead' });
  await setClock('2024-11-21T14:32:09.000Z');
  await expect(page.getByRole('timer').first()).toContainText('30:02');
  await typeEntry(page, { text: 'A crew is on its way', when: '2024-11-20 09:10' });
}

const asOf = (dialog: Locator) => dialog.getByRole('textbox', { name: 'As of' });

test('[R5] a report for an earlier moment holds what was written down by then: preview, file, command line', async ({
  holdline,
  app,
  page,
}) => {
  await twoDays(holdline);
  const dialog = await openExport(app, page);
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByText('A crew is on its way')).toBeVisible();
  await asOf(dialog).fill('2024-11-20 12:00');
  await expect(preview.getByText('A crew is on its way')).toHaveCount(0);
  await expect(preview.getByText('The line is dead')).toBeVisible();
  await expect(preview.getByText('Speaks for: Wed 20 Nov 2024, 12:00 (12:00 UTC)')).toBeVisible();
  await expect(dialog.getByText('written down after that moment: 1 act')).toBeVisible();
  await expectNoViolations(page, 'an export for an earlier moment');

  const folder = path.join(holdline.dataDir, '..');
  const [fromWindow, fromLine] = [path.join(folder, 'window.md'), path.join(folder, 'line.md')];
  await exportTo(app, dialog, fromWindow);
  await expect(dialog).toBeHidden();
  const given = ['--reader', 'full', '--format', 'md', '--as-of', '2024-11-20T12:00:00Z', '--zone', 'Europe/London'];
  const ran = cli.run('export', 'INC-0001', ...given, '--out', fromLine, '--data', holdline.dataDir);
  expect(ran).toMatchObject({ code: 0, errors: '' });
  expect(readFileSync(fromWindow, 'utf8')).toContain('Left out, written down after that moment: 1 act');
  expect(readFileSync(fromWindow, 'utf8')).toBe(readFileSync(fromLine, 'utf8'));

  const again = await openExport(app, page);
  await expect(asOf(again), 'an old moment is not taken over in silence').toHaveValue('');
  await expect(again.frameLocator('iframe').getByText('A crew is on its way')).toBeVisible();
});

test('[R5] the clipboard gets what was known at that moment; a date alone is until its end', async ({
  holdline,
  app,
  page,
}) => {
  await twoDays(holdline);
  const dialog = await openExport(app, page);
  await asOf(dialog).fill('yesterday');
  await asOf(dialog).press('Tab');
  await expect(asOf(dialog), 'no minute says where a date ends').toHaveValue('yesterday');
  await expect(dialog.getByText('Wed 20 Nov 2024, 23:59 UTC+00:00')).toBeVisible();
  await expect(dialog.getByText('written down after that moment: 1 act')).toBeVisible();
  await dialog.getByRole('button', { name: 'Copy as text' }).press('Enter');
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  const { markdown, html } = await pastedReport(page);
  for (const text of [markdown, html]) {
    expect(text).toContain('The line is dead');
    expect(text).not.toContain('A crew is on its way');
  }
  expect(markdown).toContain('Speaks for: Wed 20 Nov 2024, 23:59');
});

test('[R5, X3] a moment that nothing can be told for is refused in one sentence, and nothing is shown or written', async ({
  holdline,
  app,
  page,
}) => {
  await twoDays(holdline);
  await openExport(app, page);
  const dialog = exportDialog(page);
  const folder = path.join(holdline.dataDir, '..');
  const before = readdirSync(folder);
  for (const [typed, sentence] of [
    [
      '2024-11-20 08:59',
      'Nothing was written down by Wed 20 Nov 2024, 08:59: the record begins on Wed 20 Nov 2024, 09:00. Choose a later moment.',
    ],
    [
      '2024-11-22 09:00',
      'Fri 22 Nov 2024, 09:00 is still to come, and nobody knows what will be known then. Choose an earlier moment.',
    ],
    ['when it broke', '"when it broke" is not a time; type it like 14:32 or 2026-11-21 14:32.'],
  ] as const) {
    await asOf(dialog).fill(typed);
    await expect(asOf(dialog)).toHaveAccessibleDescription(new RegExp(`${sentence.replaceAll('.', '\\.')}$`));
    await expect(dialog.getByText(sentence), 'once').toHaveCount(1);
    await expect(dialog.locator('iframe')).toHaveCount(0);
    await expect(dialog.getByRole('button', { name: 'Copy as text' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Export…' }).press('Enter');
    await expect(asOf(dialog)).toBeFocused();
  }
  await expectNoViolations(page, 'a moment that is refused');
  expect(readdirSync(folder)).toEqual(before);
});

test('[R5, R3] offers the parties that were known at that moment, and says that a record does not stop there', async ({
  holdline,
  app,
  page,
}) => {
  await twoDays(holdline);
  await addPartyFolded(page, 'Northline');
  const dialog = await openExport(app, page);
  await choose(page, dialog, 'For', 'Vendor escalation pack');
  await expect(dialog.getByRole('button', { name: /Party$/ })).toContainText('Northline');
  await asOf(dialog).fill('2024-11-20 12:00');
  await expect(dialog.getByRole('alert')).toHaveText(
    /is for an outside party, and at that moment there was none\. Choose another reader\.$/,
  );
  await choose(page, dialog, 'For', 'Full record');
  await choose(page, dialog, 'Format', 'JSON, for programs');
  await expect(dialog.getByText(/^The record itself goes on after that moment and is left out/)).toBeVisible();
  await asOf(dialog).fill('');
  await expect(dialog.getByText(/^The record itself goes on/)).toHaveCount(0);
});
