import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { type OwnershipByHand, ownershipByHand } from '../support/ownership-by-hand';
import { expectNoViolations } from './support/accessibility';
import { expectNothingOverlaps, mapDialog, noteDatedStance, openMap, sliderOf, wordsOf } from './support/map-steps';
import { giveName } from './support/steps';
import { answerDialogs, partyCard } from './support/story-steps';
import { addParty, openWarRoom, rowOf } from './support/war-room-steps';

const caseFile = path.resolve(import.meta.dirname, '../fixtures/cases/office365-2012.json');
const stanceNames = {
  accepts: 'Accepts',
  investigating: 'Investigating',
  denies: 'Denies',
  'points-at': 'Points at',
  silent: 'Silent',
  'says-fixed': 'Says fixed',
} as const;

test.describe('the Office 365 case', () => {
  test.use({ timeZone: 'America/New_York' });

  test('[P3, C5, X1] the map tells in words who owned the fault at hours 1, 5, 99 and 126, by keys alone', async ({
    page,
    app,
  }) => {
    test.setTimeout(180_000);
    const byHand = ownershipByHand()['office365-2012'];
    if (byHand === undefined) throw new Error('no stances by hand');
    const nameOf = await partyNames();
    await giveName(page);
    await answerDialogs(app, caseFile);
    await page.getByRole('button', { name: 'Import case file' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Office 365');
    for (const stance of byHand.stances) await typeStance(page, stance, nameOf);

    await openMap(page, app);
    const slider = sliderOf(page);
    const expectWords = async (hour: number) => {
      const moment = byHand.moments.find((one) => one.hour === hour);
      if (moment === undefined) throw new Error(`nothing by hand at hour ${hour}`);
      const words = wordsOf(page);
      await expect(words).toContainText(`about hour ${hour}, Day ${Math.floor(hour / 24) + 1}`);
      await expect(words).toContainText(moment.headline);
      for (const sentence of moment.sentences) await expect(words).toContainText(sentence);
      await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`hour ${hour}, .*${moment.headline}`));
    };
    await expect(wordsOf(page)).toContainText('Where the record ends, Tuesday 15 May 2012');
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await expectWords(1);
    for (let hour = 1; hour < 5; hour++) await page.keyboard.press('ArrowRight');
    await expectWords(5);
    // Three changes on: 11 May twice, then the noon of 13 May, which is hour 96.
    for (let change = 0; change < 3; change++) await page.keyboard.press('PageUp');
    for (let hour = 96; hour < 99; hour++) await page.keyboard.press('ArrowRight');
    await expectWords(99);
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await expectWords(126);
    await expectNothingOverlaps(page);

    await page.getByRole('tab', { name: 'Table' }).click();
    const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name}`) });
    await expect(row('Cisco')).toContainText(/Points at Microsoft Office 365 support.*18:00.*No/);
    await expect(row('SenderBase')).toContainText(/Silent.*Sun 13 May.*No/);
    await slider.focus();
    await page.keyboard.press('End');
    await expect(row('Microsoft Office')).toContainText('Points at SenderBase reputation service');
    await expectNoViolations(page, 'the table of the map');
  });
});

test.describe('with parties of ours', () => {
  test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

  test('[P3, X1] two, five and nine parties are drawn without overlaps, in both themes, and nothing is left to axe', async ({
    page,
    app,
  }) => {
    test.setTimeout(240_000);
    await openWarRoom(page);
    await addParty(page, 'Clinic IT', 'Us');
    await addParty(page, 'Northline Broadband', 'Provider');
    await noteDatedStance(page, 'Northline Broadband', { stance: 'Denies', when: '2026-11-17 09:05' });
    const look = async (count: number) => {
      await openMap(page, app);
      await expect(mapDialog(page).locator('[data-map-party]')).toHaveCount(count);
      await expectNothingOverlaps(page);
      await expectNoViolations(page, `map of ${count}`);
      await shoot(page, count);
      await page.keyboard.press('Escape');
      await expect(mapDialog(page)).toBeHidden();
    };
    await look(2);

    await addParty(page, 'Kestrel Networks', 'Intermediary');
    await addParty(page, 'Harbour House', 'Other');
    await addParty(page, 'VoxLine', 'Provider');
    const points = (party: string, target: string, when: string) =>
      noteDatedStance(page, party, { stance: 'Points at', target, when });
    await points('Northline Broadband', 'Kestrel Networks', '2026-11-18 10:00');
    await points('Kestrel Networks', 'Northline Broadband', 'about 2026-11-19 11:30');
    await points('Harbour House', 'Clinic IT', '2026-11-20');
    await noteDatedStance(page, 'VoxLine', { stance: 'Says fixed', when: '13:10' });
    await look(5);

    for (const name of ['Meridian Fibre', 'County Council', 'Backbone Exchange', 'Card Terminals Ltd']) {
      await addParty(page, name, 'Upstream');
    }
    await points('Harbour House', 'Meridian Fibre', '2026-11-21 08:00');
    await points('Meridian Fibre', 'Backbone Exchange', '2026-11-21 09:00');
    await points('Backbone Exchange', 'Harbour House', '2026-11-21 10:00');
    await noteDatedStance(page, 'County Council', { stance: 'Silent', when: '2026-11-18' });
    await noteDatedStance(page, 'Card Terminals Ltd', { stance: 'Accepts', when: 'about 12:00' });
    await look(9);
    await openMap(page, app);
    await expect(wordsOf(page)).toContainText(
      'Harbour House points at Meridian Fibre, Meridian Fibre at Backbone Exchange, and Backbone Exchange back at Harbour House: a ring, and nobody in it accepts.',
    );
    await expect(wordsOf(page)).toContainText('Card Terminals Ltd accepts');
  });

  test('[P3, P1, X1] arrow keys move between the parties of the map, Enter opens the card, Esc leads back step by step', async ({
    page,
    app,
  }) => {
    await openWarRoom(page);
    await addParty(page, 'Clinic IT', 'Us');
    await addParty(page, 'Northline', 'Provider');
    await addParty(page, 'Kestrel', 'Intermediary');
    await noteDatedStance(page, 'Northline', { stance: 'Points at', target: 'Kestrel', words: 'It is your firewall' });
    await page.getByRole('button', { name: 'Ownership map' }).press('Enter');
    const box = (name: RegExp) => mapDialog(page).getByRole('button', { name });
    await page.getByRole('tab', { name: 'Map' }).focus();
    await page.keyboard.press('Tab');
    await expect(box(/^Clinic IT; Us$/)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const northline = box(/^Northline; Provider; Points at Kestrel, 14:32$/);
    if (!(await northline.evaluate((element) => element === document.activeElement))) {
      await page.keyboard.press('ArrowRight');
    }
    await expect(northline).toBeFocused();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'Northline', exact: true });
    await expect(card).toContainText('Points at Kestrel');
    await expectNoViolations(page, 'card over the map');
    await page.keyboard.press('Escape');
    await expect(card).toBeHidden();
    await expect(northline).toBeFocused();
    await page.keyboard.press('Enter');
    await card.getByTitle('Show the entry that proves it').press('Enter');
    await expect(mapDialog(page)).toBeHidden();
    await expect(rowOf(page, 'It is your firewall')).toBeFocused();

    await openMap(page, app);
    await page.keyboard.press('Escape');
    await expect(mapDialog(page)).toBeHidden();
    await expect(rowOf(page, 'It is your firewall')).toBeFocused();
  });

  test('[P3] a party that is set aside while another points at it stays on the map, and that is said', async ({
    page,
    app,
  }) => {
    await openWarRoom(page);
    await addParty(page, 'Northline', 'Provider');
    await addParty(page, 'Kestrel', 'Intermediary');
    await noteDatedStance(page, 'Northline', { stance: 'Points at', target: 'Kestrel', when: '12:00' });
    await partyCard(page, 'Kestrel').getByRole('button', { name: 'Edit Kestrel' }).click();
    await page.getByRole('button', { name: 'Set aside this party' }).click();
    await expect(partyCard(page, 'Kestrel')).toBeHidden();
    await openMap(page, app);
    await expect(wordsOf(page)).toContainText('Northline points at Kestrel; Kestrel was set aside.');
    await expect(mapDialog(page).getByRole('button', { name: 'Kestrel; Intermediary; set aside' })).toBeVisible();
    await sliderOf(page).focus();
    await page.keyboard.press('ArrowLeft');
    for (let hour = 0; hour < 3; hour++) await page.keyboard.press('ArrowLeft');
    await expect(mapDialog(page).locator('[data-map-party]')).toHaveCount(1);
  });
});

test.describe('on a small window', () => {
  test.use({
    clock: '2026-11-21T14:32:09.000Z',
    timeZone: 'Europe/London',
    windowSize: { width: 1024, height: 700 },
  });

  test('[X5, P3] the map holds at 1024×700, and at 200 % zoom scrolls inside of its own frame alone', async ({
    holdline,
    page,
  }) => {
    await openWarRoom(page);
    await page.getByRole('button', { name: /^Parties/ }).click();
    for (const name of ['Northline', 'Kestrel', 'VoxLine']) await addParty(page, name, 'Provider');
    await noteDatedStance(page, 'Northline', { stance: 'Points at', target: 'Kestrel', when: '12:00' });
    await openMap(page, holdline.app);
    await expectNothingOverlaps(page);
    await expectFits(page);
    const window = await holdline.app.browserWindow(page);
    await window.evaluate((browserWindow) => browserWindow.webContents.setZoomFactor(2));
    await page.waitForFunction(() => innerWidth === 512);
    await expectNothingOverlaps(page);
    await expectFits(page);
    await mapDialog(page)
      .getByRole('button', { name: /^VoxLine/ })
      .focus();
    await expect(mapDialog(page).getByRole('button', { name: /^VoxLine/ })).toBeInViewport();
    await sliderOf(page).focus();
    await expect(sliderOf(page)).toBeInViewport();
    await page.keyboard.press('PageDown');
    await expect(wordsOf(page)).toContainText('As it was on');
    await page.getByRole('tab', { name: 'Table' }).click();
    await expectFits(page);
  });
});

/** Nothing but the frame of the map or of the table is wider than its place. */
async function expectFits(page: Page): Promise<void> {
  const wide = await mapDialog(page).evaluate((dialog) =>
    [dialog, ...dialog.querySelectorAll('*')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0)
      .filter((element) => ['auto', 'scroll'].includes(getComputedStyle(element).overflowX))
      .filter((element) => !element.matches('[data-own-scroll]'))
      .map((element) => element.className),
  );
  expect(wide).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

/** Keeps a picture of each theme where HOLDLINE_SHOTS names a folder. */
async function shoot(page: Page, count: number): Promise<void> {
  const folder = process.env.HOLDLINE_SHOTS;
  if (folder === undefined) return;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.screenshot({ path: path.join(folder, `map-${count}-${colorScheme}.png`) });
  }
  await page.emulateMedia({ colorScheme: null });
}

async function typeStance(
  page: Page,
  { party, stance, pointsAt, at, precision }: OwnershipByHand['stances'][number],
  nameOf: ReadonlyMap<string, string>,
): Promise<void> {
  // The file's times are those of the incident's own zone.
  const [date = '', time = ''] = [at.slice(0, 10), at.slice(11, 16)];
  const when = precision === 'day' ? date : `${precision === 'about' ? 'about ' : ''}${date} ${time}`;
  const target = pointsAt === null ? undefined : nameOf.get(pointsAt);
  await noteDatedStance(page, nameOf.get(party) ?? party, { stance: stanceNames[stance], target, when });
}

async function partyNames(): Promise<ReadonlyMap<string, string>> {
  const read: { readonly parties: readonly { readonly id: string; readonly name: string }[] } = JSON.parse(
    await readFile(caseFile, 'utf8'),
  );
  return new Map(read.parties.map(({ id, name }) => [id, name]));
}
