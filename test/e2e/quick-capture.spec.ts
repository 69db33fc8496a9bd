import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { openInputMethod } from './support/input-method';
import { quickDesktop } from './support/quick-desktop';
import { declareIncident, giveName } from './support/steps';
import { bar, draftsText, recordText, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

const desktop = quickDesktop();

test('[L1, J1] a line typed from another program is in the record and in the main window, and the focus goes back', async ({
  holdline,
}) => {
  const { app, page, dataDir } = holdline;
  await desktop.elsewhere(holdline);
  for (const text of ['Priya rang back', 'Crew is in Harbour Street']) {
    const small = await desktop.quickCapture(app);
    await desktop.type(`/call ${text}`);
    await expect(small.getByRole('button', { name: 'Kind: Contact' })).toBeVisible();
    await desktop.press('Return');
    await expect.poll(desktop.focused).toBe('Another program');
    await expect(rowOf(page, text)).toContainText('14:32');
    expect(recordText(dataDir)).toContain(`"text":"${text}"`);
    await expect(page.getByRole('region', { name: 'What was just done' })).toContainText('Logged 14:32 Contact');
  }
  // The other way round: what the war room logs and names is known in the small window.
  await bar(page).fill('@Northline 14:20 took it on');
  await bar(page).press('Enter');
  await expect(rowOf(page, 'took it on')).toBeVisible();
  const small = await desktop.quickCapture(app);
  await desktop.type('@nort');
  await expect(small.getByRole('option', { name: /@Northline/ })).toBeVisible();
});

test('[L5] the main window takes back what the small one logged', async ({ holdline }) => {
  const { app, page } = holdline;
  await desktop.elsewhere(holdline);
  await desktop.quickCapture(app);
  await desktop.type('a slip');
  await desktop.press('Return');
  await expect(rowOf(page, 'a slip')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'a slip').locator('del, s').first()).toBeVisible();
});

test('[L1] Esc that takes a composed word back leaves the small window where it is', async ({ holdline }) => {
  await desktop.elsewhere(holdline);
  const small = await desktop.quickCapture(holdline.app);
  await desktop.type('Vendor ');
  const inputMethod = await openInputMethod(small);
  await inputMethod.compose('か');
  await inputMethod.press('Escape', 27);
  await inputMethod.confirm('回線');
  await desktop.type(' down');
  await expect(bar(small)).toHaveValue('Vendor 回線 down');
  await expect(bar(small)).toBeFocused();
});

test('[L9] Esc and the keys hide the window and keep the line; Shift+Enter begins another', async ({ holdline }) => {
  const { app, page } = holdline;
  await desktop.elsewhere(holdline);
  await bar(page).fill('in the war room');
  const small = await desktop.quickCapture(app);
  await desktop.type('Priya says');
  await desktop.press('shift+Return');
  await desktop.type('crew by 15:00');
  await desktop.press('Escape');
  await expect.poll(desktop.focused).toBe('Another program');
  await desktop.quickCapture(app);
  await expect(bar(small)).toHaveValue('Priya says\ncrew by 15:00');
  await expect(bar(small)).toBeFocused();
  await desktop.press('ctrl+shift+l');
  await expect.poll(desktop.focused).toBe('Another program');
  await expect(bar(page)).toHaveValue('in the war room');
});

test('[L9] half a line is there after the app was killed', async ({ holdline }) => {
  await desktop.elsewhere(holdline);
  await desktop.quickCapture(holdline.app);
  await desktop.type('Priya says crew by 15:00, and then the li');
  await expect.poll(() => draftsText(holdline)).toContain('and then the li');
  await holdline.killHard();
  const page = await holdline.relaunch();
  await expect(page.getByRole('heading', { name: 'Incidents' })).toBeVisible();
  const small = await desktop.quickCapture(holdline.app);
  await expect(bar(small)).toHaveValue('Priya says crew by 15:00, and then the li');
  await desktop.type('ne dropped');
  await desktop.press('Return');
  await expect.poll(() => recordText(holdline.dataDir)).toContain('and then the line dropped');
});

test('[L1] of several incidents the one in the window is meant; another can be chosen, and the line goes along', async ({
  holdline,
}) => {
  const { app, page } = holdline;
  await desktop.elsewhere(holdline);
  await page.getByRole('button', { name: 'Incidents' }).click();
  await declareIncident(page, { title: 'Label printer queue', severity: /Sev 3/ });
  const small = await desktop.quickCapture(app);
  const chooser = small.getByRole('button', { name: /Log to/ });
  await expect(chooser).toContainText('INC-0002 Label printer queue');
  await desktop.type('Priya rang back');
  await chooser.focus();
  await desktop.press('Return');
  await expect(small.getByRole('option')).toHaveText([/INC-0002/, /INC-0001/]);
  await expectNoViolations(small, 'quick capture with its list of incidents');
  await desktop.press('Down');
  await desktop.press('Return');
  await expect(chooser).toContainText('INC-0001 Fibre line dead');
  await expect(bar(small)).toHaveValue('Priya rang back');
  await bar(small).focus();
  await desktop.press('Return');
  await expect.poll(desktop.focused).toBe('Another program');
  await expect(page.getByRole('article')).toHaveCount(0);
  await page.getByRole('button', { name: 'Incidents' }).click();
  await page
    .getByRole('button', { name: /Fibre line dead/ })
    .or(page.getByRole('link', { name: /Fibre line dead/ }))
    .first()
    .click();
  await expect(rowOf(page, 'Priya rang back')).toBeVisible();
});

test('[X3] says so where no incident is open, and leads to Holdline', async ({ holdline }) => {
  const { app, page } = holdline;
  await giveName(page);
  await desktop.openOther('Another program');
  const small = await desktop.quickCapture(app);
  await expect(small.getByText(/^No incident is open/)).toBeVisible();
  await expect(small.getByRole('button', { name: 'Open Holdline' })).toBeFocused();
  await expectNoViolations(small, 'quick capture without an incident');
  await desktop.press('Return');
  await expect.poll(desktop.focused).toBe('Incidents - Holdline');
});
