import { expect, type Holdline, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { chooseOf, dueRow, logDue } from './support/due-steps';
import { declareIncident, giveName } from './support/steps';
import { moveWorkaround, proposeWorkaround } from './support/story-steps';
import { addParty, bar, clock, expectNoSidewaysScroll, openWarRoom, reply, rowOf } from './support/war-room-steps';

test.describe('the weekend of a vendor that promises', () => {
  test.use({ clock: '2021-07-06T14:00:00.000Z', timeZone: 'America/New_York' });

  test('[M1, M2] promises kept, kept late and of unknown outcome are counted as the case of 2021 counts them', async ({
    holdline,
  }) => {
    const { page } = holdline;
    await giveName(page);
    await declareIncident(page, { title: 'VSA down', severity: /Sev 1/, began: '2021-07-02 12:00' });
    const promised: readonly (readonly [string, string])[] = [
      ['cloud back by 17:00', 'cloud back'],
      ['patch by Wed 17:00', 'patch'],
      ['cloud complete by Wed 06:00', 'cloud complete'],
      ['next update by Wed 08:00', 'next update'],
      ['restoration by Sun 16:00', 'restoration'],
    ];
    for (const [line, words] of promised) await logDue(page, `/promise @Kaseya ${line}`, words);

    // On Tuesday at 17:10 one is overdue.
    await holdline.setClock('2021-07-06T21:10:00.000Z');
    await expect(dueRow(page, 'cloud back')).toContainText('10 min late');
    await expect(clock(page, 'promise')).toContainText('Promise overdue');

    await holdline.setClock('2021-07-12T14:00:00.000Z');
    await expect(dueRow(page, 'restoration')).toContainText('late');
    await kept(holdline, 'cloud back', '2021-07-12 09:00');
    await kept(holdline, 'patch', '2021-07-11 16:00');
    await kept(holdline, 'cloud complete', '2021-07-12 09:00');
    await kept(holdline, 'restoration', '2021-07-11 16:00');
    await chooseOf(page, dueRow(page, 'next update'), 'Nobody can tell…');
    await page.getByRole('dialog').getByRole('button', { name: 'Outcome unknown' }).click();

    await page.getByRole('button', { name: 'Show 5 settled' }).click();
    const settled = page.getByRole('list', { name: 'Settled promises' });
    await expect(settled.getByRole('button', { name: /^Kept .* late: / })).toHaveCount(3);
    // On the minute is in time.
    await expect(settled.getByRole('button', { name: /^Kept Sun 11 Jul, 16:00: restoration/ })).toBeVisible();
    await expect(settled.getByRole('button', { name: /^Unknown: / })).toHaveCount(1);
  });

  async function kept({ page }: Holdline, words: string, when: string): Promise<void> {
    await chooseOf(page, dueRow(page, words), 'Kept at another time…');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('When it was kept').fill(when);
    await dialog.getByRole('button', { name: 'Kept' }).click();
    await expect(dialog).toBeHidden();
  }
});

test.describe('a decision with a timer', () => {
  test.use({ clock: '2021-06-08T10:00:00.000Z', timeZone: 'Europe/London' });

  test('[D2] fail over in 15 minutes unless recovered: counts down, is late, and gets its outcome', async ({
    holdline,
  }) => {
    const { page } = holdline;
    await giveName(page);
    await declareIncident(page, { title: 'GOV.UK serves 503', severity: /Sev 1/, began: '2021-06-08 10:47' });
    await bar(page).fill('/decision fail over to the second CDN at 11:15 unless recovered');
    await expect(page.getByRole('button', { name: 'Decide, 11:15' })).toBeVisible();
    const row = await logDue(page, '/decision fail over to the second CDN at 11:15 unless recovered', 'fail over');
    await expect(row).toContainText('in 15 min');
    await expect(clock(page, 'due')).toContainText('Next decision');
    await holdline.setClock('2021-06-08T10:06:30.000Z');
    await expect(row).toContainText('in 8:30');
    await holdline.setClock('2021-06-08T10:17:00.000Z');
    await expect(row).toContainText('2 min late');
    await chooseOf(page, row, 'What came of it…');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What came of it').fill('Expired; failover begun');
    await dialog.getByRole('button', { name: 'Log the outcome' }).click();
    await expect(rowOf(page, 'Expired; failover begun')).toBeVisible();
    await expect(row).toContainText('Outcome: Expired; failover begun');
    await page.keyboard.press('Control+z');
    await expect(row).toContainText('2 min late');
  });
});

test.describe('an afternoon', () => {
  test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

  test('[E2, M1, P1] a reply brings the promise that its words make, and the number on the card', async ({ page }) => {
    await openWarRoom(page);
    await addParty(page, 'Northline', 'Provider');
    await page.getByRole('button', { name: 'They replied' }).click();
    const dialog = page.getByRole('dialog', { name: 'Northline replied' });
    const promises = dialog.getByRole('checkbox', { name: 'They promise something' });
    await dialog.getByLabel('What they said').fill('Sorry for the trouble');
    await expect(promises).not.toBeChecked();
    await dialog.getByLabel('What they said').fill('Crew on site by 17:00');
    await expect(promises).toBeChecked();
    await expect(dialog).toContainText('Sat 21 Nov 2026, 17:00 UTC+00:00');
    await dialog.getByLabel('Promised by').fill('in 2 hours');
    await dialog.getByLabel('Reference').fill('NB-4471902');
    await expectNoViolations(page, 'a reply that promises');
    await page.keyboard.press('Enter');
    await expect(dueRow(page, 'Crew on site by 17:00')).toContainText('in 2 h 00 m');
    await expect(page.getByRole('region', { name: 'Northline', exact: true })).toContainText('NB-4471902');
  });

  test('[A1, E2] a reply that says fixed brings a test of our own, and one of a machine does not', async ({ page }) => {
    await openWarRoom(page);
    await addParty(page, 'Northline', 'Provider');
    await reply(page, 'Your ticket was closed', ['They say it is fixed', 'Automatic reply']);
    await expect(rowOf(page, 'Your ticket was closed')).toBeVisible();
    await expect(dueRow(page, 'Northline says it is fixed')).toBeHidden();
    await reply(page, 'The splice is redone', ['They say it is fixed']);
    await expect(dueRow(page, 'Northline says it is fixed')).toContainText('in 30 min');
  });

  test('[A1, A2, C7] a vendor says fixed, we try it at the time set, find it false, and the clock runs on', async ({
    holdline,
  }) => {
    const { page } = holdline;
    await openWarRoom(page);
    await bar(page).fill('/claim @Northline all repaired at the cabinet');
    await bar(page).press('Enter');
    await rowOf(page, 'all repaired').hover();
    await rowOf(page, 'all repaired').getByRole('button', { name: 'More for this entry' }).click();
    await page.getByRole('menuitem', { name: 'They say here that it is fixed…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click();
    const row = dueRow(page, 'Northline says it is fixed');
    await expect(row).toContainText('in 30 min');
    await expect(page.getByRole('timer').first()).toContainText('122:41');
    await holdline.setClock('2026-11-21T15:05:00.000Z');
    await expect(row).toContainText('late');
    await expectNoViolations(page, 'a retest that is late');
    await chooseOf(page, row, 'We tried: not fixed…');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What we tried and saw').fill('Light is still red');
    await dialog.getByRole('button', { name: 'Found false' }).click();
    await expect(dueRow(page, 'False: Northline says it is fixed')).toBeVisible();
    await expect(rowOf(page, 'Light is still red')).toBeVisible();
    await expect(page.getByRole('timer').first()).toContainText('123:1');
  });

  test('[A2, I2, W3] the end names the test that confirmed it, and brings what is still open', async ({ holdline }) => {
    test.setTimeout(90_000);
    const { page } = holdline;
    await openWarRoom(page);
    await logDue(page, '/promise credit note for the month', 'credit note');
    await bar(page).fill('/claim @Northline all repaired at the cabinet');
    await bar(page).press('Enter');
    await page.getByRole('button', { name: /^Command|Search or run/ }).click();
    await page.keyboard.type('somebody says it is fixed');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Note it' }).click();
    await expect(dueRow(page, 'Northline says it is fixed')).toBeVisible();
    await proposeWorkaround(page, 'LTE router for reception', ['Plug it in']);
    await page.getByRole('button', { name: 'More for workaround: LTE router for reception' }).click();
    await page.getByRole('menuitem', { name: 'Add an undo step…' }).click();
    await page.getByRole('dialog').getByLabel('Step').fill('Unplug the router');
    await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
    await moveWorkaround(page, 'LTE router for reception', 'In use');
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Resolve the incident' });
    await expect(dialog.getByRole('region', { name: 'Still to do' })).toContainText('We: credit note for the month');
    await expect(dialog.getByRole('region', { name: 'Still to do' })).toContainText(
      'LTE router for reception: Unplug the router',
    );
    await dialog.getByText(/^Our test of this: Northline/).click();
    await expect(dialog.getByLabel('What did we see working?')).toHaveValue(/^We tried it ourselves and it works/);
    await expectNoViolations(page, 'resolving with a test to choose');
    await dialog.getByRole('button', { name: 'Resolve' }).click();
    await expect(dueRow(page, 'True: Northline says it is fixed')).toBeVisible();
  });

  test('[M1, M2, L5] a due time is corrected, promised again and undone by the keyboard', async ({ holdline }) => {
    const { page } = holdline;
    await openWarRoom(page);
    const row = await logDue(page, '/call @Northline crew by 15:00', 'crew by 15:00');
    await chooseOf(page, row, 'Correct the due time…');
    await page.getByLabel('It was promised for').fill('15:30');
    await page.keyboard.press('Enter');
    await expect(row).toContainText('15:30');
    await expect(row).not.toContainText('was');
    await chooseOf(page, row, 'Promised again…');
    await page.getByLabel('Now by when').fill('16:00');
    await page.keyboard.press('Enter');
    await expect(row).toContainText('was 15:30');
    // The row has the focus again, and what was done last is taken back from there.
    await page.keyboard.press('Control+z');
    await expect(row).toContainText('15:30');
    await expect(row).not.toContainText('was');
  });

  test('[M1, C6, L4] due times in the past, in 40 years and in the hour that comes twice', async ({ holdline }) => {
    const { page } = holdline;
    await openWarRoom(page);
    for (const [words, due, shown] of [
      ['late already', '2026-11-20 12:00', 'late'],
      ['in 40 years', '2066-11-16 12:00', 'Tue 16 Nov 2066, 12:00'],
      ['in winter', '2027-10-31 01:30', 'Sun 31 Oct 2027, 01:30'],
    ] as const) {
      await page.getByRole('button', { name: 'Add a promise' }).click();
      const dialog = page.getByRole('dialog', { name: 'Add a promise' });
      await dialog.getByLabel('What was promised').fill(words);
      await dialog.getByLabel('Due').fill(due);
      if (words === 'in winter') await dialog.getByText('The second', { exact: true }).click();
      await dialog.getByRole('button', { name: 'Log the promise' }).click();
      await expect(dueRow(page, words)).toContainText(shown);
    }
    await expectNoSidewaysScroll(page);
  });
});

test.describe('in a small window', () => {
  test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London', windowSize: { width: 1024, height: 700 } });

  test('[C4, X5] the list of incidents leads to what is due, at 200 % as well', async ({ holdline }) => {
    const { app, page } = holdline;
    await openWarRoom(page);
    await logDue(page, '/call @Northline crew on site by 15:00', 'crew on site');
    await holdline.setClock('2026-11-21T15:10:00.000Z');
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.zoomFactor = 2;
    });
    await page.getByRole('button', { name: 'Incidents' }).click();
    const due = page.getByRole('region', { name: /^Due/ }).getByRole('button', { name: /crew on site/ });
    await expect(due).toContainText('10 min late');
    await expectNoSidewaysScroll(page);
    await due.press('Enter');
    await expect(dueRow(page, 'crew on site')).toBeFocused();
  });
});
