import path from 'node:path';
import { samplePromises, writeIncident } from '../bench/sample-incident';
import { installRenderCount } from '../bench/window/render-count';
import { expect, test } from '../support/electron-app';
import { instant } from '../support/incident-scenario';
import { dueRow, logDue } from './support/due-steps';
import { giveName } from './support/steps';
import { openWarRoom } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London', windowSize: { width: 1440, height: 900 } });

test('[C2, C4, X4] a second draws anew only the clocks whose digits changed', async ({ holdline, page }) => {
  await page.context().addInitScript(installRenderCount);
  await page.reload();
  await openWarRoom(page);
  await logDue(page, '/call @Northline Priya: crew on site by 14:40', 'crew on site by 14:40');
  await logDue(page, '/call @Kestrel Leo: splice redone by 14:41', 'splice redone by 14:41');
  // By the minute: nothing of it says something else a second later.
  await logDue(page, '/call @Voxline Ada: numbers moved by 18:00', 'numbers moved by 18:00');
  await expect(dueRow(page, 'crew on site')).toContainText('in 7:51');
  // The toasts of what was logged go by themselves.
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0, { timeout: 30_000 });

  await page.evaluate(() => window.renders.take());
  await holdline.setClock('2026-11-21T14:32:10.000Z');
  await expect(dueRow(page, 'crew on site')).toContainText('in 7:50');
  await expect(dueRow(page, 'splice redone')).toContainText('in 8:50');
  await expect(page.getByRole('timer').first()).toContainText('10');
  const { components } = await page.evaluate(() => window.renders.take());
  expect(components, 'two promises and the main clock').toBe(3);
});

test('[C4, M1, M3] of 500 overdue promises the first are shown with their count, more in steps, and one that is gone to', async ({
  holdline,
}) => {
  test.setTimeout(90_000);
  // An app that is still starting is not quit.
  await giveName(holdline.page);
  const sample = samplePromises(500, instant('2026-11-21T10:00:00.000Z'));
  writeIncident(path.join(holdline.dataDir, 'incidents'), sample);
  const page = await holdline.relaunch();
  const due = page.getByRole('region', { name: /^Due/ });
  await expect(due).toContainText('500 overdue');
  await expect(due.getByRole('listitem')).toHaveCount(4);
  await due.getByRole('button', { name: 'Show 50 more of 496' }).press('Enter');
  await expect(due.getByRole('listitem')).toHaveCount(54);
  await expect(due.getByRole('button', { name: 'Show 50 more of 446' })).toBeFocused();

  // Beyond the first rows of the card as well: it is drawn because it is gone to.
  await due.getByRole('button', { name: /Crew number 455 on site/ }).press('Enter');
  await expect(dueRow(page, 'Crew number 455 on site')).toBeFocused();
  const list = page.getByRole('list', { name: 'Promises waited for' });
  await expect(list.getByRole('listitem')).toHaveCount(45);
  await page.getByRole('button', { name: 'Show fewer' }).click();
  await expect(list.getByRole('listitem')).toHaveCount(12);
  await expect(page.getByText('500 overdue').first()).toBeVisible();
});
