import { expect, test } from '../support/electron-app';
import {
  addParty,
  bar,
  chooseKind,
  clock,
  draftsText,
  filterField,
  log,
  openWarRoom,
  recordText,
  reply,
  rowOf,
  takeStance,
} from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[I1, C2, L1] a line and Enter is an entry of now, under the clock that runs from the beginning', async ({
  page,
}) => {
  await openWarRoom(page);
  await expect(page.getByRole('timer')).toHaveAccessibleName('Down for 122 hours 41 minutes, day 6');
  await expect(page.getByRole('timer')).toContainText('122:41:09');
  await log(page, 'Line dead, ONT shows red');
  const entry = rowOf(page, 'Line dead, ONT shows red');
  await expect(entry).toContainText('14:32');
  await expect(entry).toContainText('hour 122');
  await expect(entry).toContainText('Observation');
  await expect(page.getByText('Saved on this computer 14:32')).toBeVisible();
  await expect(page.getByRole('heading', { name: /Saturday 21 November Day 6/ })).toBeVisible();
});

test('[L5] corrects, retracts and undoes by keys; the old words stay one click away', async ({ app, page }) => {
  await openWarRoom(page);
  await log(page, 'Line dead');
  await log(page, 'Light is green');

  await page.keyboard.press('Escape');
  await expect(rowOf(page, 'Light is green')).toBeFocused();
  await page.keyboard.press('k');
  await expect(rowOf(page, 'Line dead')).toBeFocused();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Correct the entry' });
  await expect(dialog.getByLabel('Words')).toHaveValue('Line dead');
  await dialog.getByLabel('Words').fill('Line dead since the storm');
  await dialog.getByLabel(/Why it is corrected/).fill('The caretaker remembers it');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();

  const corrected = rowOf(page, 'Line dead since the storm');
  await corrected.getByRole('button', { name: /Corrected by Dana Reyes.*Show the old words/ }).click();
  await expect(corrected.locator('s')).toHaveText('Line dead');
  await expect(corrected).toContainText('The caretaker remembers it');

  await corrected.focus();
  await page.keyboard.press('j');
  await expect(rowOf(page, 'Light is green')).toBeFocused();
  await page.keyboard.press('Delete');
  const retracted = rowOf(page, 'Light is green');
  await expect(retracted).toContainText('Retracted by Dana Reyes');
  await expect(retracted.locator('s')).toHaveText('Light is green');
  // The menu's accelerator, which keys made by a test do not reach.
  await app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('undo')?.click());
  await expect(retracted.locator('s')).toHaveCount(0);
  await expect(page.getByRole('status')).toHaveText('Undone');
});

test('[L5, L5b] retracts with a reason, and redacts: the words go, who, when and why stay', async ({
  page,
  dataDir,
}) => {
  await openWarRoom(page);
  await log(page, 'The password is hunter2');
  await rowOf(page, 'hunter2').hover();
  await rowOf(page, 'hunter2').getByRole('button', { name: 'More for this entry' }).click();
  await page.getByRole('menuitem', { name: 'Retract with a reason…' }).click();
  await page.getByRole('dialog').getByLabel(/Why/).fill('Does not belong here');
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'hunter2')).toContainText('14:32: Does not belong here');
  await rowOf(page, 'hunter2').focus();
  await page.keyboard.press('x');
  await page.getByRole('menuitem', { name: /Redact/ }).click();
  await page.getByRole('dialog').getByLabel('Why').fill('A password');
  await page.getByRole('dialog').getByRole('button', { name: 'Redact' }).click();
  await expect(page.getByRole('log')).toContainText('Words removed by Dana Reyes, Sat 21 Nov 2026, 14:32: A password');
  await expect(page.getByRole('log')).not.toContainText('hunter2');
  await expect.poll(() => recordText(dataDir)).not.toContain('hunter2');
});

test('[P1, P2, E2, E3, C3, C5] tells who owns what, whom we tried and what they said', async ({ holdline, page }) => {
  await openWarRoom(page);
  await addParty(page, 'Clinic IT', 'Us');
  await addParty(page, 'Northline', 'Provider');
  await addParty(page, 'Kestrel', 'Intermediary');
  const card = page.getByRole('region', { name: 'Northline' });
  await expect(clock(page, 'unowned')).toContainText('Nobody owns this');
  await expect(clock(page, 'unowned')).toContainText('122 h');

  await card.getByRole('button', { name: 'Edit Northline' }).click();
  const edit = page.getByRole('dialog', { name: 'Northline' });
  await edit.getByLabel('What it owns, in our words').fill('Owns the splice in cabinet 14');
  await edit.getByLabel(/Next chase/).fill('16:30');
  await expect(edit).toContainText('Sat 21 Nov 2026, 16:30');
  await edit.getByRole('button', { name: 'Save' }).click();
  await expect(card).toContainText('Owns the splice in cabinet 14');
  await expect(card).toContainText('Chase 16:30');

  await page.getByRole('button', { name: 'Log attempt' }).click();
  const attempt = page.getByRole('dialog', { name: 'Attempt to reach Northline' });
  await expect(attempt.getByLabel('What we asked, and what came of it')).toBeFocused();
  await page.keyboard.type('Asked for an engineer');
  await attempt.getByLabel(/Minutes in all/).fill('20');
  await attempt.getByLabel(/Of them on hold/).fill('30');
  await attempt.getByRole('button', { name: 'Log attempt' }).click();
  await expect(attempt).toContainText('more than the whole call took');
  await expect(attempt.getByLabel('What we asked, and what came of it')).toHaveValue('Asked for an engineer');
  await attempt.getByLabel(/Minutes in all/).fill('40');
  await attempt.getByLabel(/Reference/).fill('NB-4471902');
  await attempt.getByRole('button', { name: 'Log attempt' }).click();
  await expect(attempt).toBeHidden();
  await expect(card).toContainText('Waiting on them');
  await expect(card).toContainText('NB-4471902');
  await expect(page.getByText('1 try, 0 answers, 30 min on hold')).toBeVisible();

  await holdline.setClock('2026-11-21T15:40:00.000Z');
  await expect(clock(page, 'ball')).toContainText('1 h 07 m');
  await reply(page, 'Your ticket number is NB-4471902', ['Automatic reply']);
  await expect(clock(page, 'ball')).toContainText('Unanswered for');
  await reply(page, 'Which socket is it?', ['They ask us something']);
  await expect(card).toContainText('Ball with us');
  await expect(clock(page, 'spoke')).toContainText('0 min');

  await card.getByRole('button', { name: 'Note their stance' }).click();
  await takeStance(page, /Points at/, { words: 'It is your firewall', target: 'Kestrel' });
  await expect(card).toContainText('Points at Kestrel');
  await card.getByRole('button', { name: 'New stance' }).click();
  await takeStance(page, /Accepts/, { words: 'We will splice it' });
  await expect(card).toContainText('Accepts');
  await expect(clock(page, 'unowned')).toContainText('Northline accepts');
  await card.getByRole('button', { name: '1 earlier' }).click();
  await card.getByRole('listitem').getByTitle('Show the entry that proves it').click();
  await expect(rowOf(page, 'It is your firewall')).toBeFocused();
});

test('[W1, W2] builds a workaround step by step', async ({ page }) => {
  await openWarRoom(page);
  await page.getByRole('button', { name: 'Propose a workaround' }).click();
  const dialog = page.getByRole('dialog', { name: 'Propose a workaround' });
  await dialog.getByLabel('What people could do meanwhile').fill('Old mail contract');
  await dialog.getByLabel(/Steps/).fill('Open the account\nMove the MX record\n\nTell staff');
  await dialog.getByRole('button', { name: 'Propose' }).click();
  const workaround = page.getByRole('region', { name: 'Workaround: Old mail contract' });
  await expect(page.getByText('0 of 3 steps done')).toBeVisible();
  await workaround.getByText('Open the account').click();
  await expect(workaround.getByRole('checkbox', { name: 'Open the account' })).toBeChecked();
  await expect(workaround).toContainText('14:32 Dana Reyes');
  await expect(workaround.getByRole('progressbar')).toHaveAttribute('aria-valuetext', '1 of 3 done');
  await workaround.getByText('Open the account').click();
  await expect(page.getByText('0 of 3 steps done')).toBeVisible();
  await workaround.getByRole('button', { name: 'More for step: Tell staff' }).click();
  await page.getByRole('menuitem', { name: 'Remove' }).click();
  await expect(page.getByText('0 of 2 steps done')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByText('0 of 3 steps done')).toBeVisible();
  await workaround.getByRole('button', { name: 'State: Idea' }).click();
  await page.getByRole('menuitem', { name: 'In use' }).click();
  await expect(workaround).toContainText('In use since 14:32, Dana Reyes');
  await expect(rowOf(page, 'In use: Old mail contract')).toBeVisible();
});

test('[I2, I3, C7] changes severity and phase, revises the beginning, resolves and reopens', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await page.getByRole('button', { name: /^Severity:/ }).click();
  await page.getByRole('menuitem', { name: 'Sev 3 · Slowed' }).click();
  await expect(page.getByRole('button', { name: 'Severity: Sev 3 · Slowed' })).toBeVisible();
  await page.getByRole('button', { name: /^Phase:/ }).click();
  await page.getByRole('menuitem', { name: 'On workaround' }).click();
  await expect(page.getByRole('button', { name: 'Phase: On workaround' })).toBeVisible();

  await page.getByRole('button', { name: /^Began/ }).click();
  const times = page.getByRole('dialog', { name: 'Times' });
  await times.getByLabel('Began', { exact: true }).fill('2026-11-16 12:51');
  await times.getByLabel(/Why it changes/).fill('The monitor says so');
  await times.getByRole('button', { name: 'Save' }).click();
  await expect(times).toBeHidden();
  await expect(page.getByRole('timer')).toContainText('121:41:09');
  await page.getByRole('button', { name: 'Began Mon 16 Nov 2026, 12:51 (revised)' }).click();
  await expect(times.locator('s')).toHaveText('Began Mon 16 Nov 2026, 11:51');
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'Resolve', exact: true }).click();
  const resolve = page.getByRole('dialog', { name: 'Resolve the incident' });
  await resolve.getByRole('button', { name: 'Resolve' }).click();
  await expect(resolve).toContainText('is empty');
  await resolve.getByLabel('What did we see working?').fill('Mail to the VA arrives');
  await resolve.getByRole('button', { name: 'Resolve' }).click();
  await expect(resolve).toBeHidden();
  await holdline.setClock('2026-11-21T18:00:00.000Z');
  await expect(page.getByText('Resolved Sat 21 Nov 2026, 14:32').first()).toBeVisible();
  await expect(page.getByRole('timer')).toContainText('121:41:09');

  await page.getByRole('button', { name: 'Reopen', exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByRole('timer')).toContainText('125:09:0');
  await expect(page.getByRole('button', { name: 'Phase: Investigating' })).toBeVisible();
});

test('[I1] describes the impact and sets aside what was declared by mistake', async ({ page }) => {
  await openWarRoom(page);
  await page.getByRole('button', { name: 'Impact not noted' }).click();
  const impact = page.getByRole('dialog', { name: 'Impact' });
  await impact.getByLabel('Who is hit').fill('Reception');
  await impact.getByLabel('What they cannot do').fill('Take cards');
  await impact.getByLabel(/Users hit/).fill('41');
  await impact.getByLabel(/Of users/).fill('40');
  await impact.getByRole('button', { name: 'Save' }).click();
  await expect(impact).toContainText('More users are hit than there are users');
  await impact.getByLabel(/Of users/).fill('60');
  await impact.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('button', { name: '41 of 60 users hit' })).toBeVisible();

  await page.getByRole('button', { name: 'More for this incident' }).click();
  await page.getByRole('menuitem', { name: /Set aside/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Set aside' }).click();
  await expect(page.getByText(/Set aside by Dana Reyes/)).toBeVisible();
  await expect(bar(page)).toBeHidden();
  await page.getByRole('button', { name: 'Take back' }).click();
  await expect(bar(page)).toBeVisible();
});

test('[L6] filters the log by words and by tab', async ({ page }) => {
  await openWarRoom(page);
  await addParty(page, 'Zoë Telecom', 'Provider');
  await log(page, 'Rang the landlord');
  await chooseKind(page, 'Decision');
  await log(page, 'Stay on LTE overnight');
  const filter = await filterField(page);
  await filter.fill('lte stay');
  await expect(page.getByRole('article')).toHaveCount(1);
  await expect(rowOf(page, 'Stay on LTE overnight')).toBeVisible();
  await filter.fill('nothing like it');
  await expect(page.getByText('No entry fits all of the filter.')).toBeVisible();
  await filter.fill('');
  await page.getByRole('tab', { name: /Decisions 1/ }).click();
  await expect(page.getByRole('article')).toHaveCount(1);
});

test('[L3, L4] takes a time of its own, says how it was read, and warns of a late one', async ({ page }) => {
  await openWarRoom(page);
  await bar(page).fill('Van left');
  await page.keyboard.press('Alt+t');
  const time = page.getByLabel('When it happened');
  await expect(time).toBeFocused();
  await time.fill('25:99');
  await bar(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText('25:99 is not a time of day');
  await expect(bar(page)).toHaveValue('Van left');
  await time.fill('14:05');
  await expect(page.getByText('the entry will say “entered late”')).toBeVisible();
  await page.getByLabel(/Why late/).fill('Was on the roof');
  await bar(page).press('Enter');
  await expect(rowOf(page, 'Van left')).toContainText('entered late at 14:32: Was on the roof');
  await expect(bar(page)).toHaveValue('');
});

test('[X3, L9] a refusal keeps every word, and takes out what cannot be shown only when told to', async ({ page }) => {
  await openWarRoom(page);
  await bar(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText('is empty');
  await bar(page).fill('abc\u202Edef');
  await bar(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText('U+202E');
  await expect(bar(page)).toHaveValue('abc\u202Edef');
  await page.getByRole('button', { name: 'Remove them' }).click();
  await expect(bar(page)).toHaveValue('abcdef');
  await bar(page).press('Enter');
  await expect(rowOf(page, 'abcdef')).toBeVisible();

  const million = 'x'.repeat(1_000_000);
  await bar(page).fill(million);
  await bar(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText('1,000,000 characters, 50,000 fit');
  await expect(bar(page)).toHaveValue(million);
});

test('[L1, L9] Shift+Enter is a new line, Esc leaves and keeps the draft, / comes back, and no field loses the focus', async ({
  page,
}) => {
  await openWarRoom(page);
  const filter = await filterField(page);
  await filter.focus();
  await page.keyboard.press('/');
  await expect(filter).toBeFocused();
  await filter.fill('');
  await page.getByRole('tab', { name: /Everything/ }).focus();
  await page.keyboard.press('/');
  await expect(bar(page)).toBeFocused();
  await page.keyboard.type('First line');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('second / line');
  await page.keyboard.press('Escape');
  await expect(bar(page)).not.toBeFocused();
  await expect(bar(page)).toHaveValue('First line\nsecond / line');
  await page.keyboard.press('Control+l');
  await expect(bar(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'First line')).toContainText('second / line');
});

test('[L9, J1] the draft and what was saved survive SIGKILL', async ({ holdline, page }) => {
  await openWarRoom(page);
  await log(page, 'Saved before the power went');
  await chooseKind(page, 'Decision');
  await bar(page).fill('Half a thought');
  await expect.poll(() => draftsText(holdline)).toContain('Half a thought');
  await holdline.killHard();
  const again = await holdline.relaunch();
  await again.getByRole('listitem').filter({ hasText: 'Fibre line dead' }).getByRole('button').first().click();
  await expect(rowOf(again, 'Saved before the power went')).toBeVisible();
  await expect(bar(again)).toHaveValue('Half a thought');
  await expect(again.getByRole('button', { name: 'Kind: Decision' })).toBeVisible();
});
