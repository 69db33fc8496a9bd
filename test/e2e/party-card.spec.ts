import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { noteDatedStance } from './support/map-steps';
import { noteOwnership, partyCard, typeAttempt, typeEntry } from './support/story-steps';
import { addParty, expectNoSidewaysScroll, openWarRoom, reply, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[P1, P2, P4] a click on a name opens the full card, and each line leads to the entry that proves it', async ({
  holdline,
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, 'Clinic IT', 'Us');
  await addParty(page, 'Northline', 'Provider');
  await addParty(page, 'Kestrel', 'Intermediary');
  await noteOwnership(page, 'Northline', 'Owns the splice in cabinet 14');
  await noteOwnership(page, 'Northline', 'Owns cabinet 14, not the riser');
  await typeAttempt(page, { party: 'Northline', text: 'Asked for a crew', rung: 'Duty manager', channel: 'phone' });
  await reply(page, 'A crew comes by 17:00', []);
  await typeEntry(page, { text: 'Ticket is with the field desk', kind: 'Claim', who: 'Northline', channel: 'chat' });
  await noteDatedStance(page, 'Northline', { stance: 'Denies', when: '12:00', words: 'Not our splice' });
  await noteDatedStance(page, 'Kestrel', { stance: 'Points at', target: 'Northline', words: 'Ask Northline' });
  await partyCard(page, 'Northline').getByRole('button', { name: 'Edit Northline' }).click();
  await page.getByRole('textbox', { name: 'Add a reference' }).fill('=NB-4471902');
  await page.getByRole('button', { name: 'Save' }).click();
  await holdline.setClock('2026-11-21T16:40:00.000Z');

  await partyCard(page, 'Northline').getByRole('button', { name: 'Northline', exact: true }).click();
  const card = page.getByRole('dialog', { name: 'Northline' });
  const part = (name: string) => card.getByRole('region', { name, exact: true });
  await expect(part('With whom the ball lies')).toContainText('Waiting on them2 h 07 m');
  await expect(part('What it owns, in our words').locator('s')).toHaveText('Owns the splice in cabinet 14');
  await expect(part('What it owns, in our words')).toContainText('Owns cabinet 14, not the riser');
  await expect(part('What they say')).toContainText('Denies Sat 21 Nov 2026, 12:00');
  await expect(part('What others say of them')).toContainText('Kestrel: points at Northline');
  await expect(part('Last attempt')).toContainText(/Duty manager, phone: waiting.*Asked for a crew/);
  await expect(card).toContainText('Provider, contract not known');
  await expect(part('Last useful answer')).toContainText('A crew comes by 17:00');
  await expect(part('People and channels').getByRole('listitem')).toContainText(['chat']);
  await expectNoViolations(page, 'full card');

  await part('References').getByRole('button', { name: 'Copy =NB-4471902' }).click();
  await expect.poll(() => holdline.app.evaluate(({ clipboard }) => clipboard.readText())).toBe('=NB-4471902');

  await part('What others say of them').getByTitle('Show the entry that proves it').click();
  await expect(card).toBeHidden();
  await expect(rowOf(page, 'Ask Northline')).toBeFocused();
  await partyCard(page, 'Northline').getByRole('button', { name: 'Northline', exact: true }).click();
  await part('Last attempt').getByTitle('Show the entry').click();
  await expect(rowOf(page, 'Asked for a crew')).toBeFocused();
});

test('[P1, X1] the card opens by keys: from the palette, by Enter on the card in the pane, and leads on to its dialogs', async ({
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('@north');
  await expect(page.getByRole('option', { name: /Northline/ }).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(partyCard(page, 'Northline')).toBeFocused();
  await page.keyboard.press('Enter');
  const card = page.getByRole('dialog', { name: 'Northline' });
  await expect(card).toContainText('No person has answered yet');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await expect(partyCard(page, 'Northline')).toBeFocused();

  await page.keyboard.press('Control+k');
  await page.keyboard.type('>open the card of north');
  await expect(page.getByRole('option', { name: /Open the card of Northline/ })).toBeVisible();
  await page.keyboard.press('Enter');
  await card.getByRole('button', { name: 'Log attempt' }).press('Enter');
  await expect(page.getByRole('dialog', { name: 'Attempt to reach Northline' })).toBeVisible();
});

test.describe('on a small window', () => {
  test.use({ windowSize: { width: 1024, height: 700 } });

  test('[X5] the card holds at 200 % zoom, and at its end stand its buttons', async ({ holdline, page }) => {
    await openWarRoom(page);
    await page.getByRole('button', { name: /^Parties/ }).click();
    await addParty(page, 'Northline', 'Provider');
    await partyCard(page, 'Northline').getByRole('button', { name: 'Northline', exact: true }).click();
    const window = await holdline.app.browserWindow(page);
    await window.evaluate((browserWindow) => browserWindow.webContents.setZoomFactor(2));
    await page.waitForFunction(() => innerWidth === 512);
    await expectNoSidewaysScroll(page);
    await expect(page.getByRole('button', { name: 'Edit the card' })).toBeInViewport();
  });
});
