import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '../support/electron-app';
import { addParty, openWarRoom } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London', windowSize: { width: 1440, height: 900 } });

test('[C4, M3, X1] a press on an update, a look again or a patience that is due goes to its row', async ({ page }) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await addParty(page, 'Skyways', 'Intermediary');
  // The ladder is that of the party which is tried last.
  for (const name of ['Northline', 'Skyways']) {
    await page.getByRole('button', { name: /^Party: / }).click();
    await page.getByRole('menuitem', { name }).press('Enter');
    await page.getByRole('list', { name: 'Ladder' }).getByRole('button', { name: 'Support phone' }).focus();
    await page.keyboard.press('n');
    await expect(page.getByText(`No answer: Support phone`)).toHaveCount(name === 'Northline' ? 1 : 2);
  }
  await page.getByRole('tab', { name: 'Updates' }).click();
  await page.getByRole('button', { name: 'Write to staff' }).click();
  await page.getByRole('button', { name: /How often/ }).click();
  await page.getByRole('option', { name: 'Hourly' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('tab', { name: 'Investigation' }).click();
  await page.getByRole('button', { name: 'Note a check' }).click();
  const check = page.getByRole('dialog', { name: 'Note a check' });
  await check.getByRole('textbox', { name: 'From' }).fill('Reception');
  await check.getByRole('textbox', { name: 'To' }).fill('booking');
  await check.getByText('Fails', { exact: true }).click();
  await check.getByRole('button', { name: 'Note it' }).click();
  await expect(check).toBeHidden();
  await page.getByRole('button', { name: 'History of Reception to booking' }).click();
  await page.getByRole('button', { name: /Test again/ }).click();
  await page.getByRole('option', { name: /30 min/ }).click();

  const goTo = async (words: RegExp) => {
    await page.getByRole('button', { name: 'Incidents' }).click();
    await page.getByRole('region', { name: /^Due/ }).getByRole('button', { name: words }).press('Enter');
  };
  await goTo(/staff/i);
  await expect(page.getByRole('button', { name: 'Write to staff' })).toBeFocused();
  await goTo(/Reception to booking/);
  await expect(page.getByRole('button', { name: /^Reception to booking:/ })).toBeFocused();
  await goTo(/Northline/);
  await expect(page.getByRole('button', { name: 'Party: Northline' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Ladder' }).getByRole('button', { name: 'Support phone' })).toBeFocused();
});

test('[C4, E5, J6] on a record that takes nothing more, a press on a patience goes to its ladder', async ({
  holdline,
}) => {
  await openWarRoom(holdline.page);
  await addParty(holdline.page, 'Northline', 'Provider');
  await holdline.page.getByRole('button', { name: 'Support phone' }).focus();
  await holdline.page.keyboard.press('n');
  await expect(holdline.page.getByText('No answer: Support phone')).toHaveCount(1);
  await holdline.killHard();
  // As a later version of Holdline would have left it.
  const incidents = path.join(holdline.dataDir, 'incidents');
  const [incident = ''] = readdirSync(incidents);
  const newer = path.join(incidents, incident, '01ffffff-0000-7000-8000-000000000000.jsonl');
  writeFileSync(newer, '{"holdline":2,"seq":1,"of":"a shape that nobody knows yet"}\n');
  await holdline.setClock('2026-11-21T15:32:09.000Z');
  const page = await holdline.relaunch();
  await page
    .getByRole('region', { name: /^Due/ })
    .getByRole('button', { name: /Northline/ })
    .press('Enter');
  await expect(page.getByText('A newer Holdline wrote here')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Ladder' })).toBeFocused();
});
