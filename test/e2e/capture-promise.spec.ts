import type { Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { menuItem } from './support/menu';
import { declareIncident, giveName } from './support/steps';
import { addParty, bar, draftsText, expectNoSidewaysScroll, openWarRoom, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

const LINE = '/call @Northline 14:32 Priya: crew by 15:00';

test('[L10, M1, X1] a typed line gives party, person and promise, which the log and the header show', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await page.keyboard.press('Control+l');
  await page.keyboard.type(LINE);
  await expect(page.getByRole('button', { name: 'Kind: Contact' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Who: Northline' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Person: Priya' })).toBeVisible();
  await expect(page.getByRole('button', { name: '14:32', exact: true })).toBeVisible();
  await expect(chip(page)).toHaveText('Promise by Northline, 15:00');
  await expectNoViolations(page, 'capture bar with a promise');
  await page.keyboard.press('Enter');

  const entry = rowOf(page, 'crew by 15:00');
  await expect(entry).toContainText('Promise: crew by 15:00');
  await expect(entry).toContainText('Priya');
  await expect(clock(page)).toContainText('Next promise');
  await expect(clock(page)).toContainText('in 28 min');
  await expect(clock(page)).toContainText('crew by 15:00, Northline, 15:00');
  const card = page.getByRole('region', { name: 'Northline', exact: true });
  await expect(card).toContainText('Waiting on them');
  await expect(card).toContainText('Promised by 15:00');

  await holdline.setClock('2026-11-21T15:17:30.000Z');
  await expect(entry).toContainText('Promise overdue 17 min: crew by 15:00');
  await expect(clock(page)).toContainText('Promise overdue');
  await expect(card).toContainText('Promise overdue 17 min');
  await expectNoViolations(page, 'war room with an overdue promise');
  for (const zoom of [1, 2]) {
    const window = await holdline.app.browserWindow(page);
    await window.evaluate((browserWindow, factor) => {
      browserWindow.setContentSize(1024, 700);
      browserWindow.webContents.setZoomFactor(factor);
    }, zoom);
    await page.waitForFunction((width) => Math.abs(innerWidth - width) <= 1, 1024 / zoom);
    await bar(page).fill(LINE);
    await page.keyboard.press('Alt+p');
    await expect(page.getByRole('textbox', { name: 'Due' })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await bar(page).fill('');
  }
});

test('[L10, M1, X1] the promise is changed by keyboard before Enter, taken, dropped and flipped', async ({ page }) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await page.keyboard.press('Control+l');
  await page.keyboard.type(LINE);
  await page.keyboard.press('Alt+p');
  const due = page.getByRole('textbox', { name: 'Due' });
  await expect(due).toBeFocused();
  await expect(due).toHaveValue('2026-11-21 15:00');
  for (const key of ['Alt+p', 'Escape']) {
    await page.keyboard.press(key);
    await expect(due).toBeHidden();
    await expect(bar(page)).toBeFocused();
    await page.keyboard.press('Alt+p');
    await expect(due).toBeFocused();
  }
  await page.keyboard.press('Control+a');
  await page.keyboard.type('09:00');
  await expect(chip(page)).toHaveText('Promise by Northline, Sun 22 Nov 2026, 09:00');
  await expect(page.getByText('Taken as the next day: that time has passed.').first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What was promised')).toBeFocused();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('a lorry');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(chip(page)).toHaveText('Promise by us to Northline, Sun 22 Nov 2026, 09:00');
  await expectNoViolations(page, 'capture bar with the promise open');
  await page.keyboard.press('Control+l');
  await page.keyboard.press('Enter');
  const first = rowOf(page, 'crew by 15:00');
  await expect(first).toContainText('Our promise to Northline: a lorry, due Sun 22 Nov, 09:00');
  await expect(due).toBeHidden();

  await page.keyboard.type('/call @Northline light is red until 18:00');
  await page.getByRole('button', { name: 'Not a promise' }).click();
  await expect(bar(page)).toBeFocused();
  await expect(chip(page)).toBeHidden();
  await page.keyboard.press('Enter');
  const plain = rowOf(page, 'light is red until 18:00');
  await expect(plain).toBeVisible();
  await expect(plain).not.toContainText('romise');

  // An observation only offers it: one key takes it.
  await page.keyboard.type('@Northline van leaves, back tomorrow 10:00');
  await expect(page.getByRole('button', { name: 'Promise by Northline, Sun 22 Nov 2026, 10:00?' })).toBeVisible();
  await page.keyboard.press('Alt+p');
  await expect(chip(page)).toHaveText('Promise by Northline, Sun 22 Nov 2026, 10:00');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'van leaves')).toContainText('Promise: back tomorrow 10:00, due Sun 22 Nov, 10:00');

  // A name that was none goes back into the words.
  await page.keyboard.type('/call @Northline Gateway: all red');
  await page.getByRole('button', { name: 'Person: Gateway' }).click();
  await page.getByRole('menuitem', { name: /back to “Gateway:” in the words/ }).click();
  await expect(bar(page)).toHaveValue('Gateway: all red');
  await expect(page.getByRole('button', { name: 'Who: Northline' })).toBeVisible();
  await bar(page).press('Enter');
  await expect(rowOf(page, 'Gateway: all red')).toBeVisible();
});

test.describe('in a small window', () => {
  test.use({ windowSize: { width: 1024, height: 700 } });

  test('[X1, X5] the line keeps its height with the promise open, and what has the focus is in view', async ({
    app,
    page,
  }) => {
    await openWarRoom(page);
    await page.keyboard.press('Control+l');
    await page.keyboard.type(`${LINE}, and again: ${'the light is red '.repeat(12)}`);
    await page.keyboard.press('Alt+p');
    await expect(page.getByRole('textbox', { name: 'Due' })).toBeFocused();
    const bottomOfLine = await bar(page).evaluate((field) => field.getBoundingClientRect().bottom);
    const topOfTime = await page
      .getByRole('button', { name: '14:32', exact: true })
      .evaluate((time) => time.getBoundingClientRect().top);
    expect(bottomOfLine).toBeLessThanOrEqual(topOfTime);
    expect(await bar(page).evaluate((field) => field.clientWidth)).toBeGreaterThan(400);
    await expectNoSidewaysScroll(page);

    await page.keyboard.press('Alt+p');
    const window = await app.browserWindow(page);
    await window.evaluate((browserWindow) => browserWindow.webContents.setZoomFactor(2));
    await page.waitForFunction(() => innerWidth === 512);
    await page.keyboard.press('Alt+p');
    await expect(page.getByRole('textbox', { name: 'Due' })).toBeFocused();
    await expect(page.getByRole('textbox', { name: 'Due' })).toBeInViewport({ ratio: 1 });
  });
});

test('[L5, M1] a promise is undone, retracted and corrected with its entry', async ({ app, page }) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await addParty(page, 'Kestrel', 'Upstream');
  await page.keyboard.press('Control+l');
  await page.keyboard.type(LINE);
  await page.keyboard.press('Enter');
  await expect(clock(page)).toBeVisible();
  const entry = rowOf(page, 'by 15:00');
  await page.keyboard.press('Escape');
  await menuItem(app, 'Undo');
  await expect(clock(page)).toBeHidden();
  await expect(entry).toContainText('Retracted');
  await entry.getByRole('button', { name: 'Restore' }).click();
  await expect(clock(page)).toContainText('crew by 15:00, Northline, 15:00');

  await entry.focus();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Correct the entry' });
  await dialog.getByRole('button', { name: /Who said or did it/ }).click();
  await page.getByRole('option', { name: 'Kestrel' }).click();
  await dialog.getByLabel('Words').fill('van by 15:00');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(clock(page)).toContainText('van by 15:00, Kestrel, 15:00');

  await entry.focus();
  await page.keyboard.press('Delete');
  await expect(clock(page)).toBeHidden();
  await entry.getByRole('button', { name: 'Restore' }).click();
  await expect(clock(page)).toContainText('van by 15:00, Kestrel, 15:00');
});

test('[L9, L10] a half typed promise is back after a kill, with what was changed about it', async ({ holdline }) => {
  let page = holdline.page;
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await bar(page).fill('/call @Northline Priya: crew by 15:00');
  await page.keyboard.press('Alt+p');
  await page.getByRole('textbox', { name: 'Due' }).fill('16:30');
  await bar(page).press('End');
  await page.keyboard.type(' or so');
  await expect.poll(() => draftsText(holdline)).toContain('or so');
  await holdline.killHard();
  await holdline.setClock('2026-11-21T14:40:00.000Z');
  await holdline.relaunch();
  page = holdline.page;
  await page.getByRole('listitem').getByRole('button').first().click();
  await expect(bar(page)).toHaveValue('/call @Northline Priya: crew by 15:00 or so');
  await expect(chip(page)).toHaveText('Promise by Northline, 16:30');
  await bar(page).press('Enter');
  await expect(rowOf(page, 'crew by 15:00 or so')).toContainText('due 16:30');
});

test.describe('before the clocks are set back', () => {
  test.use({ clock: '2026-10-24T22:00:00.000Z', timeZone: 'Europe/London' });

  test('[L10, C6] asks which one is meant by a due time that comes twice', async ({ page }) => {
    await giveName(page);
    await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/, began: '2026-10-24 20:00' });
    await bar(page).fill('/promise @Acme crew by 01:30');
    await expect(chip(page)).toHaveText('Promise by New: Acme, time not clear yet');
    await bar(page).press('Enter');
    await expect(page.getByRole('alert')).toContainText('comes twice');
    await page.getByRole('button', { name: 'Sun 25 Oct 2026, 01:30 UTC+00:00' }).click();
    await expect(chip(page)).toHaveText('Promise by New: Acme, Sun 25 Oct 2026, 01:30 UTC+00:00');
    await bar(page).press('Enter');
    await expect(rowOf(page, 'crew by 01:30')).toContainText('Promise: crew by 01:30, due Sun 25 Oct, 01:30');
  });
});

/** The promise of the entry to be. */
function chip(page: Page) {
  return page.getByRole('form', { name: 'Add to the log' }).getByRole('button', { name: /^Promise by .*[^?]$/ });
}

/** The clock of the next promise in the header. */
function clock(page: Page) {
  return page.locator('[data-clock="promise"]');
}
