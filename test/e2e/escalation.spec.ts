import type { Locator, Page } from '@playwright/test';
import { expect, type Holdline, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { declareIncident, giveName } from './support/steps';
import { partyCard } from './support/story-steps';
import { addParty, draftsText, recordText, reply, rowOf } from './support/war-room-steps';

const title = 'Outgoing mail vanishes on the way to the VA';
/** 14:40 in New York, as in the published story. */
const declaredAt = '2012-05-09T18:40:00.000Z';

test.use({ clock: declaredAt, timeZone: 'America/New_York' });

test('[E5, E3, E4, E6] the Office 365 ladder from the support desk to a public post, as patience runs out', async ({
  holdline,
  page,
}) => {
  await openStory(page);
  await expect(trail(page)).toContainText('Not asked yet');

  // Two keys from the rung: nobody answers the support desk.
  await rung(page, 'Support phone').focus();
  await page.keyboard.press('n');
  await expect(rowOf(page, 'No answer: Support phone')).toBeVisible();
  await expect(trail(page)).toContainText('Unanswered since 14:40');
  await expect(trail(page)).toContainText('Patience runs out in 30 min');
  await expect(trail(page)).toContainText('then Chat or ticket');
  await holdline.setClock('2012-05-09T18:58:00.000Z');
  await expect(trail(page)).toContainText('Patience runs out in 12 min');
  await expectNoViolations(page, 'the trail while patience runs');

  // A machine answers: no clock moves.
  await reply(page, 'Your call is important to us', ['Automatic reply']);
  await expect(trail(page)).toContainText('Patience runs out in 12 min');

  await holdline.setClock('2012-05-09T19:22:00.000Z');
  await expect(trail(page)).toContainText('Patience: 12 min past');
  await expect(trail(page)).toContainText('Next rung: Chat or ticket');
  const say = await whatToSay(page, 'Microsoft: Chat or ticket');
  await expect(say.getByLabel('What to say')).toHaveValue(/We tried:\n- Support phone: once .*14:40 \(18:40 UTC\)/);
  await say.getByLabel('What to say').fill('Service request 118-1: which gateway refuses our mail?');
  await say.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect.poll(() => clipboardOf(holdline)).toBe('Service request 118-1: which gateway refuses our mail?');
  await expectNoViolations(page, 'what to say');
  await say.getByRole('button', { name: 'Log attempt' }).click();
  const ticket = page.getByRole('dialog', { name: 'Attempt to reach Microsoft' });
  await expect(ticket.getByLabel('What we asked, and what came of it')).toHaveValue(/^Service request 118-1/);
  await ticket.getByLabel('Reference').fill('118-1');
  await ticket.getByRole('button', { name: 'Log attempt' }).click();
  await expect(ticket).toBeHidden();
  await expect(trail(page)).toContainText('Patience runs out in 1 h 00 m');

  // A person answers, and asks nothing: it stays with them, and patience starts anew.
  await holdline.setClock('2012-05-09T19:50:00.000Z');
  await reply(page, 'We are looking into it', []);
  await expect(trail(page)).toContainText('Patience runs out in 1 h 00 m');

  await holdline.setClock('2012-05-09T21:00:00.000Z');
  await expect(trail(page)).toContainText('Next rung: Social post');
  const post = await whatToSay(page, 'Microsoft: Social post');
  await expect(post.getByLabel('What to say')).toHaveValue(/Your reference: 118-1\./);
  await post.getByRole('button', { name: 'Log attempt' }).click();
  const posted = page.getByRole('dialog', { name: 'Attempt to reach Microsoft' });
  await posted.getByLabel('The words we posted').fill('@Office365 hours without outgoing mail. Who takes 118-1?');
  await posted.getByLabel('Handle').fill('https://twitter.com/Office365');
  await expect(posted.getByText('@Office365 on twitter.com')).toBeVisible();
  await posted.getByLabel('Link to the post').fill('https://twitter.com/us/status/1');
  await expectNoViolations(page, 'a post');
  await posted.getByRole('button', { name: 'Log attempt' }).click();
  await expect(posted).toBeHidden();
  await expect(rowOf(page, 'Who takes 118-1?').getByRole('link')).toHaveText('https://twitter.com/us/status/1');
  await expect(trail(page)).toContainText('then Duty manager');
  expect(recordText(holdline.dataDir)).toContain('"network":"twitter.com","handle":"@Office365"');
});

test('[E2, L9] a call from a rung runs with its hold through a kill, and fills the minutes of the attempt', async ({
  holdline,
  page,
}) => {
  await openStory(page);
  await rung(page, 'Support phone').focus();
  await page.keyboard.press('Enter');
  const call = page.getByRole('region', { name: 'Call to Microsoft' });
  await expect(call).toContainText('On the line');
  await page.keyboard.press('Control+Shift+h');
  await expect(call).toContainText('On hold; 0:00:00 on hold');
  await call.getByLabel('What we ask, and what they say').fill('Kyle will pass it on');
  await holdline.setClock('2012-05-09T19:10:00.000Z');
  await expect(call).toContainText('0:30:00 on hold');
  await expectNoViolations(page, 'the call');
  await expect.poll(() => draftsText(holdline)).toContain('Kyle will pass it on');
  await holdline.killHard();

  const again = await holdline.relaunch();
  await again.getByRole('button', { name: new RegExp(title) }).click();
  const kept = again.getByRole('region', { name: 'Call to Microsoft' });
  await expect(kept).toContainText('0:30:00 on hold');
  await expect(kept.getByLabel('What we ask, and what they say')).toHaveValue('Kyle will pass it on');
  await kept.getByRole('button', { name: 'They speak' }).click();
  await holdline.setClock('2012-05-09T19:18:00.000Z');
  await expect(kept.getByRole('timer')).toHaveText('0:38:00');
  await again.keyboard.press('Control+Shift+e');

  const dialog = again.getByRole('dialog', { name: 'Attempt to reach Microsoft' });
  await expect(dialog.getByLabel('What we asked, and what came of it')).toHaveValue('Kyle will pass it on');
  await expect(dialog.getByLabel('Minutes in all')).toHaveValue('38');
  await expect(dialog.getByLabel('Of them on hold')).toHaveValue('30');
  await again.keyboard.press('Escape');
  await expect(kept).toContainText('Ended, not logged yet');
  await kept.getByRole('button', { name: 'Log it' }).click();
  await dialog.locator('label', { hasText: 'Answered' }).click();
  await again.keyboard.press('Control+Enter');
  await expect(kept).toBeHidden();
  await expect(rowOf(again, 'Kyle will pass it on')).toContainText('14:40');
  await expect(trail(again)).toContainText('1 try, 1 answer, 30 min on hold');
});

test('[L7] one key copies the brief for support, and what is filled in is kept', async ({ holdline, page }) => {
  await openStory(page);
  await addParty(page, 'SenderBase', 'Upstream');
  await rung(page, 'Support phone').focus();
  await page.keyboard.press('n');
  await expect(rowOf(page, 'No answer: Support phone')).toBeVisible();
  await page.keyboard.press('Control+b');
  await expect(page.getByRole('status')).toContainText('Brief for Microsoft copied');
  const copied = await clipboardOf(holdline);
  expect(copied).toContain(title);
  expect(copied).toContain('Began: about Wed 9 May 2012, 12:00 (16:00 UTC)');
  expect(copied).toContain('Support phone: once');

  await page.keyboard.press('Control+Shift+b');
  const dialog = page.getByRole('dialog', { name: 'Brief for the support of Microsoft' });
  await dialog.getByLabel('Our organisation and account ids').fill('VA clinic, tenant 4471');
  await dialog.getByLabel('Exact error text').fill('550 5.7.1 Service unavailable');
  await dialog.getByText('Markdown', { exact: true }).click();
  await expectNoViolations(page, 'the brief');
  await dialog.getByLabel('What is copied').press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect.poll(() => clipboardOf(holdline)).toContain('## Exact error\n\n- 550 5.7.1 Service unavailable');
  await page.keyboard.press('Control+b');
  await expect.poll(() => clipboardOf(holdline)).toContain('Organisation and account:\nVA clinic, tenant 4471');
});

test('[E1, E5] the ladder of a party is changed, undone, and keeps what was tried on a renamed rung', async ({
  page,
}) => {
  await openStory(page);
  await rung(page, 'Support phone').focus();
  await page.keyboard.press('n');
  await expect(trail(page)).toContainText('Patience runs out in 30 min');
  await trail(page).getByRole('button', { name: 'Change the ladder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ladder of Microsoft' });
  await dialog.getByLabel('Rung 1', { exact: true }).fill('Partner desk');
  await dialog.getByLabel('Patience, minutes').first().fill('10');
  await dialog.getByRole('button', { name: 'Take off Chat or ticket' }).click();
  await dialog.getByRole('button', { name: 'Move Duty manager up' }).click();
  await dialog.getByRole('button', { name: 'Add a rung' }).click();
  await dialog.getByLabel('Rung 7', { exact: true }).fill('Duty manager');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('Two rungs have the same name')).toBeVisible();
  await dialog.getByLabel('Rung 7', { exact: true }).fill('Ombudsman');
  await expectNoViolations(page, 'the ladder');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(trail(page).getByRole('listitem')).toHaveText([
    /Partner desk.*1 try/,
    /Duty manager/,
    /Social post/,
    /Account manager/,
    /Executive/,
    /Formal complaint/,
    /Ombudsman/,
  ]);
  await expect(trail(page)).toContainText('Patience runs out in 10 min');
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(rung(page, 'Chat or ticket')).toBeVisible();
  await expect(trail(page)).toContainText('Patience runs out in 30 min');
});

async function openStory(page: Page): Promise<void> {
  await giveName(page, 'Dana Reyes');
  await declareIncident(page, { title, severity: /Sev 2/, began: 'about 12:00' });
  await addParty(page, 'Microsoft', 'Provider');
  await expect(partyCard(page, 'Microsoft')).toBeVisible();
}

function trail(page: Page): Locator {
  return page.getByRole('region', { name: 'Escalation', exact: true });
}

function rung(page: Page, name: string): Locator {
  return trail(page).getByRole('list', { name: 'Ladder' }).getByRole('button', { name, exact: true });
}

async function whatToSay(page: Page, name: string): Promise<Locator> {
  await trail(page).getByRole('button', { name: 'What to say' }).click();
  return page.getByRole('dialog', { name });
}

function clipboardOf(holdline: Holdline): Promise<string> {
  return holdline.app.evaluate(({ clipboard }) => clipboard.readText());
}
