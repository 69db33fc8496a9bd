import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { addParty, expectNoSidewaysScroll, openWarRoom, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[O1, O2, X1] the lead is handed over by keyboard with a brief that begins with our promises', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await page.keyboard.press('Control+l');
  await page.keyboard.type('/promise We send the light readings by 17:00');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'light readings')).toBeVisible();
  await page.keyboard.type('/call @Northline Priya: crew by 15:00');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'crew by 15:00')).toBeVisible();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('hand over the lead');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Handoff' });
  const brief = dialog.getByRole('region', { name: 'Brief' });
  await expect(dialog.getByLabel('Next lead')).toBeFocused();
  await expect(brief.getByRole('heading', { level: 4 }).first()).toHaveText('We promised');
  await expect(brief).toContainText('We send the light readings by 17:00: Sat 21 Nov 2026, 17:00, in 2 h 28 m');
  await expect(brief).toContainText('crew by 15:00, Northline: Sat 21 Nov 2026, 15:00, in 28 min');
  await page.keyboard.type('Sam Okafor');
  await expectNoViolations(page, 'handoff dialog');

  await dialog.getByRole('button', { name: 'Copy the brief' }).click();
  const copied = await holdline.app.evaluate(({ clipboard }) => clipboard.readText());
  expect(copied).toContain('# Handoff: INC-0001 Fibre line dead');
  expect(copied.indexOf('## We promised')).toBeLessThan(copied.indexOf('## They promised'));

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(brief).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Add to the log' })).toBeHidden();
  await expect(page.locator('body')).toHaveCSS('color-scheme', 'light');
  await page.emulateMedia({ media: null, colorScheme: null });
  // What the system's own dialog of printing would be asked for.
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', 'true');
  });
  await dialog.getByRole('button', { name: 'Print' }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed', 'true');

  await dialog.getByLabel('Next lead').press('Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByText('The lead is offered to Sam Okafor.')).toBeVisible();
  await expect(page.getByText(/Lead Dana Reyes/)).toBeVisible();
  await page.getByRole('button', { name: 'Read the brief and answer' }).click();
  await expectNoViolations(page, 'handoff to accept');
  for (const zoom of [1, 2]) {
    const window = await holdline.app.browserWindow(page);
    await window.evaluate((browserWindow, factor) => {
      browserWindow.setContentSize(1024, 700);
      browserWindow.webContents.setZoomFactor(factor);
    }, zoom);
    await page.waitForFunction((width) => Math.abs(innerWidth - width) <= 1, 1024 / zoom);
    await expectNoSidewaysScroll(page);
  }
  await dialog.getByRole('button', { name: 'I am Sam Okafor and take the lead' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/Lead Sam Okafor/)).toBeVisible();
  await expect(page.getByText('The lead is offered to Sam Okafor.')).toBeHidden();
  await expect(rowOf(page, 'Sam Okafor has the lead, from Dana Reyes')).toContainText('Handoff');
});
