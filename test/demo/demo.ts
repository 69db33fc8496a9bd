import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { giveName } from '../e2e/support/steps';
import { answerDialogs, typeEntry } from '../e2e/support/story-steps';
import { expect, test } from '../support/electron-app';

// `npm run demo`: the main job on a real incident, in the real window, with pictures of each screen left in out/.

const top = path.resolve(import.meta.dirname, '../..');
const out = path.join(top, 'out');

test.use({ windowSize: { width: 1440, height: 900 }, timeZone: 'America/New_York', clock: '2026-11-21T14:32:09.000Z' });

test('Holdline at work', async ({ app, page }) => {
  await mkdir(out, { recursive: true });
  say('Holdline started in an empty folder of its own; nothing of yours is touched.');
  await picture(page, 'first-start');
  await giveName(page, 'Dana Reyes');
  await picture(page, 'no-incidents');

  await answerDialogs(app, path.join(top, 'test/fixtures/cases/office365-2012.json'));
  await page.getByRole('button', { name: 'Import case file' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Office 365');
  say('Imported the Office 365 outage of May 2012: 29 entries, 8 parties, one workaround.');

  const typed = 'Read the whole record once more; the review is on Monday.';
  await typeEntry(page, { text: typed, kind: 'Action' });
  await expect(page.getByText(/Saved on this computer/)).toBeVisible();
  say(`Logged an entry: “${typed}”`);
  await picture(page, 'war-room-imported');

  const timeline = path.join(out, 'office365-timeline.md');
  await answerDialogs(app, timeline);
  await page.getByRole('button', { name: 'Export' }).click();
  await picture(page, 'export');
  await page.getByRole('dialog', { name: 'Export' }).getByRole('button', { name: 'Export…' }).click();
  await expect(page.getByRole('status')).toContainText('Exported as');
  await page.getByRole('button', { name: 'Dismiss' }).click();
  const lines = (await readFile(timeline, 'utf8')).split('\n').length;
  say(`Exported the timeline: ${path.relative(top, timeline)}, ${lines} lines of Markdown.`);

  await page.getByRole('button', { name: 'Incidents' }).click();
  await page.getByRole('button', { name: /practice incident/i }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Practice');
  await picture(page, 'war-room');
  await page.getByRole('button', { name: 'Incidents' }).click();
  await picture(page, 'incident-list');
  await page.getByRole('button', { name: 'Settings' }).click();
  await picture(page, 'settings');
  say('Pictures of each screen, light and dark, are in out/.');
});

function say(sentence: string): void {
  console.log(sentence);
}

/** The screen as it stands, in light and in dark. */
async function picture(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await page.screenshot({ path: path.join(out, `${name}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
}
