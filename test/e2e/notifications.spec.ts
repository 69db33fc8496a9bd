import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ElectronApplication } from '@playwright/test';
import { expect, type Holdline, test } from '../support/electron-app';
import { whyNoDesktop } from './support/desktop';
import { dueRow, logDue } from './support/due-steps';
import { busAddress, type NotificationDesk, startNotificationDesk } from './support/notification-desk';
import { openWarRoom } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London', sessionBus: busAddress });

/** The app looks every five seconds. */
const LOOKED = { timeout: 20_000 };
let desk: NotificationDesk;

test.beforeEach(async () => {
  // The first run on a bare machine may have to fetch what shows notifications.
  test.setTimeout(300_000);
  const missing = whyNoDesktop();
  test.skip(missing !== null, missing ?? '');
  desk = await startNotificationDesk();
});
test.afterEach(async () => desk?.stop());

test('[M3] a promise is told of 10 minutes before and when it is due, once, also across a restart', async ({
  holdline,
}) => {
  const { page } = holdline;
  await openWarRoom(page);
  await logDue(page, '/call @Northline Priya: crew on site by 15:00', 'crew on site by 15:00');
  await logDue(page, '/call @Northline Priya: splice redone by 15:40', 'splice redone by 15:40');
  await hasLooked(holdline);
  await holdline.setClock('2026-11-21T14:50:10.000Z');
  await expect.poll(desk.titles, LOOKED).toEqual(['Due in 9 min, at 15:00']);
  expect(desk.text()).toContain('Northline, crew on site by 15:00');
  await holdline.setClock('2026-11-21T15:00:30.000Z');
  await expect.poll(desk.titles, LOOKED).toHaveLength(2);

  await holdline.relaunch();
  await holdline.setClock('2026-11-21T15:40:05.000Z');
  // That the later one came says that the earlier ones would have come again by now.
  await expect.poll(() => desk.titles().at(-1), LOOKED).toBe('Due now, at 15:40');
  expect(desk.titles()).toEqual(['Due in 9 min, at 15:00', 'Due now, at 15:00', 'Due now, at 15:40']);
});

test('[M3] a click on a notification opens its promise, from another screen', async ({ holdline }) => {
  const { page } = holdline;
  await openWarRoom(page);
  await logDue(page, '/call @Northline Priya: crew on site by 15:00', 'crew on site by 15:00');
  await page.getByRole('button', { name: 'Incidents' }).click();
  await hasLooked(holdline);
  await holdline.setClock('2026-11-21T15:00:30.000Z');
  await expect.poll(desk.titles, LOOKED).toEqual(['Due now, at 15:00']);
  await desk.click();
  await expect(dueRow(page, 'crew on site by 15:00')).toBeFocused();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Kept, just now' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Show 1 settled' })).toBeVisible();
});

test('[M3] switched off in the settings nothing is told, and what fell due meanwhile is no news afterwards', async ({
  holdline,
}) => {
  const { app, page } = holdline;
  await openWarRoom(page);
  await logDue(page, '/call @Northline Priya: crew on site by 15:00', 'crew on site by 15:00');
  await logDue(page, '/call @Northline Priya: splice redone by 15:40', 'splice redone by 15:40');
  await page.getByRole('button', { name: 'Settings' }).click();
  const choice = page.getByRole('checkbox', { name: /Notifications of what is due/ });
  await choice.press(' ');
  await expect(choice).not.toBeChecked();
  const asked = await badgesAsked(app);
  await hasLooked(holdline);
  await holdline.setClock('2026-11-21T15:00:30.000Z');
  // The badge is counted in the same look as what is told.
  await expect.poll(asked, LOOKED).toEqual([1]);
  await choice.press(' ');
  await expect(choice).toBeChecked();
  await holdline.setClock('2026-11-21T15:40:05.000Z');
  await expect.poll(desk.titles, LOOKED).toEqual(['Due now, at 15:40']);
});

test('[M3] what fell due while the app was not running is told in one summary', async ({ holdline }) => {
  const { page } = holdline;
  await openWarRoom(page);
  for (const [what, clock] of [
    ['crew on site', '15:00'],
    ['splice redone', '15:30'],
  ]) {
    await logDue(page, `/call @Northline Priya: ${what} by ${clock}`, `${what} by ${clock}`);
  }
  await hasLooked(holdline);
  await holdline.killHard();
  await holdline.setClock('2026-11-21T19:00:00.000Z');
  await holdline.relaunch();
  await expect.poll(desk.titles, LOOKED).toEqual(['2 things fell due while nobody could be told']);
});

test('[M3] the badge of the app counts what is overdue', async ({ holdline }) => {
  const { app, page } = holdline;
  await openWarRoom(page);
  await logDue(page, '/call @Northline Priya: crew on site by 15:00', 'crew on site by 15:00');
  const asked = await badgesAsked(app);
  await holdline.setClock('2026-11-21T15:01:00.000Z');
  await expect.poll(asked, LOOKED).toEqual([1]);
  await expect(page.getByRole('button', { name: 'War room 1 overdue' })).toBeVisible();
  await dueRow(page, 'crew on site').click();
  await page.getByRole('menuitem', { name: 'Withdrawn…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Withdrawn' }).click();
  await expect.poll(asked, LOOKED).toEqual([1, 0]);
  await expect(page.getByRole('button', { name: 'War room', exact: true })).toBeVisible();
});

/**
 * The app has looked once: what comes after is news. Its first look waits until what was written down is gathered, and
 * on a busy machine that is later than the page shows it.
 */
async function hasLooked({ settingsDir }: Holdline): Promise<void> {
  const settings = () => readFileSync(path.join(settingsDir, 'settings.json'), 'utf8');
  await expect.poll(settings, LOOKED).toContain('lookedAt');
}

/** Few desktops for Linux have a place for a badge, so what the app asks for from now on is what can be seen here. */
async function badgesAsked(app: ElectronApplication): Promise<() => Promise<unknown>> {
  await app.evaluate(({ app: electronApp }) => {
    const asked: number[] = [];
    const real = electronApp.setBadgeCount.bind(electronApp);
    electronApp.setBadgeCount = (count) => {
      asked.push(count ?? -1);
      return real(count);
    };
    Object.assign(globalThis, { askedBadges: asked });
  });
  return () => app.evaluate(() => Reflect.get(globalThis, 'askedBadges'));
}
