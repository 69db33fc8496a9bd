import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { clock, draftsText, expectNoSidewaysScroll, log, openWarRoom, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London', windowSize: { width: 1440, height: 900 } });

test('[U1, U2, U3] an update for customers is drafted, marked, copied, sent and kept, and its clock runs', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await log(page, 'Northline is useless, the password is hunter2');
  await page.getByRole('button', { name: 'Impact not noted' }).click();
  await page.getByLabel('Who is hit').fill('Patients who book by phone');
  await page.getByLabel('What they cannot do').fill('Nobody can ring us');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('tab', { name: 'Updates' }).click();
  await page.getByRole('button', { name: 'Write to customers' }).click();
  const dialog = page.getByRole('dialog', { name: 'Update for customers' });
  const words = dialog.getByLabel('What they are told');
  await expect(words).toBeFocused();
  await expect(words).toHaveValue(/Since Mon 16 Nov 2026, 11:51, for 122 h now\.\nWe are finding out what is wrong\./);
  await expect(words).not.toHaveValue(/Nobody can ring us|Northline|Fibre line|hunter2/);
  // Not `check()`: a mark is shown once it is on the disk, which that does not wait for.
  const impact = dialog.getByRole('checkbox', { name: /^Impact:/ });
  await impact.click({ force: true });
  await expect(impact).toBeChecked();
  await expect(words).toHaveValue(/What is seen: Nobody can ring us\nWho is hit: Patients who book by phone\n/);
  await expect(words).not.toHaveValue(/Northline|Fibre line|hunter2/);

  await dialog.getByRole('button', { name: /How often/ }).click();
  await page.getByRole('option', { name: 'Hourly' }).click();
  await expect(words).toHaveValue(/Next update by 15:32\.$/);
  await expectNoViolations(page, 'update dialog');
  await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
  const copied = await holdline.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toBe(await words.inputValue());

  await words.press('Control+End');
  await words.pressSequentially(' Ring 0117 496 0000.');
  await expect(words).toHaveValue(/Ring 0117 496 0000\.$/);
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(dialog.getByLabel('Where it is sent')).toBeFocused();
  await page.keyboard.type('Text message to all');
  await dialog.getByRole('button', { name: 'Mark as sent' }).click();
  await expect(dialog).toBeHidden();

  await expect(rowOf(page, 'Ring 0117 496 0000.')).toContainText('Text message to all');
  await expect(clock(page, 'update')).toContainText('Next customer update');
  await expect(clock(page, 'update')).toContainText('in 1 h 00 m');
  await holdline.setClock('2026-11-21T15:49:20.000Z');
  await expect(clock(page, 'update')).toContainText('Late customer update');
  await expect(clock(page, 'update')).toContainText('17 min');
  await expectNoViolations(page, 'war room with a late update');

  await page.getByRole('button', { name: 'Write to customers' }).click();
  await expect(dialog.getByRole('region', { name: 'Sent before' })).toContainText('Ring 0117 496 0000.');
  await expect(dialog.getByLabel('Where it is sent')).toHaveValue('Text message to all');
});

test('[U2, L9, X1] a half written update survives a kill, and the dialog fits the smallest window', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('update for staff');
  await page.keyboard.press('Enter');
  await page.getByLabel('What they are told').fill('No phones until noon');
  await expect.poll(() => draftsText(holdline)).toContain('No phones until noon');
  await holdline.killHard();
  const again = await holdline.relaunch();
  await again
    .getByRole('link', { name: /Fibre line dead/ })
    .or(again.getByRole('button', { name: /Fibre line/ }))
    .first()
    .click();
  await again.getByRole('tab', { name: 'Updates' }).click();
  await again.getByRole('button', { name: 'Write to staff' }).click();
  await expect(again.getByLabel('What they are told')).toHaveValue('No phones until noon');
  for (const zoom of [1, 2]) {
    const window = await holdline.app.browserWindow(again);
    await window.evaluate((browserWindow, factor) => {
      browserWindow.setContentSize(1024, 700);
      browserWindow.webContents.setZoomFactor(factor);
    }, zoom);
    await again.waitForFunction((width) => Math.abs(innerWidth - width) <= 1, 1024 / zoom);
    await expectNoSidewaysScroll(again);
  }
  await again.getByRole('button', { name: 'Draft it again' }).click();
  await expect(again.getByLabel('What they are told')).toHaveValue(/We are finding out what is wrong/);
});
