import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { declareIncident, giveName } from './support/steps';
import { addParty, bar, expectNoSidewaysScroll, log, openWarRoom, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[L10, X1] understands a typed line, with suggestions by keyboard, and shows it before Enter', async ({
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, 'Northline Broadband', 'Provider');
  await addParty(page, 'Kestrel', 'Intermediary');
  await page.keyboard.press('Control+l');
  await page.keyboard.type('/c');
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await expect(list.getByRole('option')).toHaveText([/\/call/, /\/chat/, /\/claim/, /\/contact/]);
  await expect(list.getByRole('option', { selected: true })).toContainText('/call');
  await expectNoViolations(page, 'capture bar with suggestions');
  await page.keyboard.press('ArrowDown');
  await expect(list.getByRole('option', { selected: true })).toContainText('/chat');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toHaveValue('/call ');
  await expect(list).toBeHidden();
  await page.keyboard.type('@nort');
  await expect(bar(page)).toHaveAttribute('aria-activedescendant', /./);
  const active = await bar(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`[id="${active}"]`)).toContainText('@Northline Broadband');
  await page.keyboard.press('Tab');
  await expect(bar(page)).toBeFocused();
  await page.keyboard.type('14:20 #NB-4471902 Priya rang: no crew yet');

  await expect(page.getByRole('button', { name: 'Kind: Contact' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Who: Northline Broadband' })).toBeVisible();
  await expect(page.getByRole('button', { name: '14:20', exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Details: phone, NB-4471902' })).toBeVisible();
  await expectNoViolations(page, 'capture bar with a line that was read');
  await expectNoSidewaysScroll(page);
  await page.keyboard.press('Enter');
  const entry = rowOf(page, 'Priya rang: no crew yet');
  await expect(entry).toContainText('14:20');
  await expect(entry).toContainText('Northline Broadband');
  await expect(entry).toContainText('NB-4471902');
  await expect(entry).not.toContainText('/call');
  await expect(bar(page)).toHaveValue('');
  await page.keyboard.press('ArrowUp');
  await expect(bar(page)).toHaveValue('/call @Northline Broadband 14:20 #NB-4471902 Priya rang: no crew yet');
});

test('[L10] Esc closes the suggestions and keeps the line; chips change what the words said', async ({ page }) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await page.keyboard.press('Control+l');
  await page.keyboard.type('/cal');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('listbox', { name: 'Suggestions' })).toBeHidden();
  await expect(bar(page)).toBeFocused();
  await page.keyboard.type('l @Acme 1405 rang them');
  await expect(page.getByRole('button', { name: 'Who: New: Acme' })).toBeVisible();
  await page.getByRole('button', { name: 'Kind: Contact' }).click();
  await page.getByRole('menuitem', { name: 'Decision' }).click();
  await expect(bar(page)).toHaveValue('rang them');
  await page.getByRole('button', { name: '14:05', exact: true }).click();
  await expect(page.getByLabel('When it happened')).toHaveValue('2026-11-21 14:05');
  await page.getByLabel('When it happened').fill('2026-11-21 14:06');
  await bar(page).press('Enter');
  const entry = rowOf(page, 'rang them');
  await expect(entry).toContainText('14:06');
  await expect(entry).toHaveAccessibleName('14:06 Decision, Acme');
  await expect(page.getByRole('region', { name: 'Acme', exact: true })).toBeVisible();

  await bar(page).fill('1432 tickets are open');
  await page.getByRole('button', { name: 'Leave it as typed' }).click();
  await expect(bar(page)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, '1432 tickets are open')).toBeVisible();

  await bar(page).fill('Priya rang at 14:10');
  await page.getByRole('button', { name: 'It happened 2026-11-21 14:10' }).click();
  await page.keyboard.press('Enter');
  await expect(rowOf(page, 'Priya rang at 14:10')).toContainText('entered late');
});

test('[L1, L10] keys that come faster than anything is drawn act upon the words as they are', async ({ page }) => {
  await openWarRoom(page);
  await bar(page).focus();
  // In one task of the page, so that no frame lies between the words and the key.
  const typeAndEnter = (words: string) =>
    bar(page).evaluate((field, text) => {
      document.execCommand('insertText', false, text);
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    }, words);
  await typeAndEnter('/ca');
  await expect(bar(page)).toHaveValue('/call ');
  await typeAndEnter('14:20 crew on site');
  await expect(rowOf(page, 'crew on site')).toContainText('14:20');
  await expect(bar(page)).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Kind: Observation' })).toBeVisible();
});

test('[L1, J1] words typed while a line is on its way are the next line, and the one that was logged stays gone', async ({
  page,
}) => {
  await openWarRoom(page);
  await bar(page).focus();
  // So slow that keys come between the moment when a line is durable and the one when that is drawn.
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 8 });
  const lines = ['crew on site', 'light is red', 'van leaves', 'cabinet open', 'splice redone', 'light is green'];
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await expect(bar(page)).toHaveValue('');
  for (const line of lines) await expect(page.getByRole('log').getByText(line, { exact: true })).toHaveCount(1);
});

test.describe('in a wide window', () => {
  test.use({ windowSize: { width: 1440, height: 900 } });

  test('[L10, X5] the field is as high as its words, however they came, and is scrolled once it is at its highest', async ({
    page,
  }) => {
    await openWarRoom(page);
    const tooHigh = () => bar(page).evaluate((field) => field.scrollHeight - field.clientHeight);
    const line =
      '/call @Northline Broadband and Telephony Wholesale Partners yesterday 18:40 Priya: crew by tomorrow 09:00';
    for (let length = 60; length <= line.length; length += 3) {
      await bar(page).fill('');
      await bar(page).fill(line.slice(0, length));
      await expect.poll(tooHigh, line.slice(0, length)).toBe(0);
    }
    await bar(page).fill(`${line} `.repeat(10));
    await expect(bar(page)).toHaveCSS('overflow-y', 'auto');
    expect(await tooHigh()).toBeGreaterThan(0);
    await bar(page).fill(line);
    await expect.poll(tooHigh).toBe(0);
  });
});

test('[L1] a key inside of a plain line changes nothing on the page but its field, and asks for one frame', async ({
  page,
}) => {
  await openWarRoom(page);
  await bar(page).focus();
  await page.keyboard.type('The gateway ref');
  await expect(bar(page), 'drawn').not.toHaveAttribute('placeholder', /./);
  const changes = await page.evaluateHandle(() => {
    const seen: string[] = [];
    const form = document.activeElement?.closest('form');
    new MutationObserver((records) => {
      for (const { type, attributeName, target } of records) seen.push(`${type} ${attributeName} ${target.nodeName}`);
    }).observe(form ?? document, { attributes: true, characterData: true, childList: true, subtree: true });
    return seen;
  });
  const frames = await page.evaluateHandle(() => {
    const asked = { count: 0 };
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (callback) => {
      asked.count += 1;
      return ask(callback);
    };
    return asked;
  });
  const words = 'uses our mail';
  // So that each key is painted before the next one comes.
  await page.keyboard.type(words, { delay: 40 });
  const { count } = await frames.jsonValue();
  expect(count, 'frames asked for').toBeGreaterThan(0);
  expect(count, 'frames asked for').toBeLessThanOrEqual(words.length);
  // A key that may act upon the line has it drawn first.
  await page.keyboard.press('Control');
  expect(await changes.jsonValue()).toEqual([]);
  await page.keyboard.type(' by 15:00');
  await expect(page.getByRole('button', { name: /^Promise/ })).toBeVisible();
  expect(await changes.jsonValue()).not.toEqual([]);
});

test('[L1, X5] the line is as high as its words, however they came and however wide it is', async ({ app, page }) => {
  await openWarRoom(page);
  const height = () => bar(page).evaluate((field) => field.clientHeight);
  const isWholeInView = () => bar(page).evaluate((field) => field.scrollHeight <= field.clientHeight);
  const row = await height();
  await bar(page).focus();
  await page.keyboard.type('Two');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('rows');
  await expect.poll(height).toBeGreaterThan(row);
  expect(await isWholeInView()).toBe(true);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(height).toBe(row);

  await page.keyboard.insertText('It fits one row of a window as wide as this');
  await expect.poll(() => bar(page).inputValue()).not.toBe('');
  expect(await height()).toBe(row);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1024, 700));
  await page.evaluate(() => document.documentElement.style.setProperty('zoom', '2'));
  await expect.poll(isWholeInView).toBe(true);
  expect(await height()).toBeGreaterThan(row);
});

test('[L1] what opens over the page has a place of its own, so that a key is heard once', async ({ page }) => {
  await openWarRoom(page);
  await page.keyboard.press('Control+k');
  await expect(page.locator('body > #overlays').getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Kind: Observation' }).click();
  await expect(page.locator('body > #overlays').getByRole('menu')).toBeVisible();
});

test('[L1, X1] a key that types a character is the field’s alone, and any other key is everyone’s', async ({
  page,
}) => {
  await openWarRoom(page);
  await bar(page).focus();
  const heard = await page.evaluateHandle(() => {
    const keys: string[] = [];
    const root = document.getElementById('root');
    for (const type of ['keydown', 'keypress', 'keyup', 'textInput', 'input', 'selectionchange']) {
      const place = type === 'selectionchange' ? document : root;
      place?.addEventListener(type, (event) => {
        keys.push(
          `${type} ${event instanceof KeyboardEvent ? event.key : event instanceof InputEvent ? event.data : ''}`,
        );
      });
    }
    return keys;
  });
  for (const key of ['j', 'Shift+K', '/', ' ']) await page.keyboard.press(key);
  await expect(bar(page)).toHaveValue('jK/ ');
  expect((await heard.jsonValue()).filter((one) => !one.includes('Shift'))).toEqual([]);

  for (const key of ['ArrowLeft', 'Alt+x', 'Control+l']) await page.keyboard.press(key);
  expect(await heard.jsonValue()).toEqual(expect.arrayContaining(['keydown ArrowLeft', 'keydown x', 'keydown l']));
  // Elsewhere a character may be a shortcut.
  await page.getByRole('button', { name: 'Kind: Observation' }).focus();
  await page.keyboard.press('j');
  expect(await heard.jsonValue()).toContain('keydown j');
});

test('[L10, X1] what is suggested follows the cursor, by keys and by the mouse, and a new word after Esc', async ({
  page,
}) => {
  await openWarRoom(page);
  await bar(page).focus();
  const list = page.getByRole('listbox', { name: 'Suggestions' });
  await page.keyboard.type('/ca x');
  await expect(bar(page)).toHaveValue('/ca x');
  await expect(list).toBeHidden();
  for (let times = 1; times <= 2; times++) await page.keyboard.press('ArrowLeft');
  await expect(list).toBeVisible();
  await page.keyboard.press('End');
  await expect(list).toBeHidden();
  await bar(page).click({ position: { x: 8, y: 8 } });
  await page.keyboard.press('Home');
  for (let times = 1; times <= 3; times++) await page.keyboard.press('ArrowRight');
  await expect(list).toBeVisible();

  // Elsewhere and back, at the same place in the words.
  await page.getByRole('button', { name: 'Log it' }).focus();
  await expect(list).toBeHidden();
  await bar(page).focus();
  await expect(list).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  for (let times = 1; times <= 3; times++) await page.keyboard.press('Backspace');
  await page.keyboard.type('/c');
  await expect(list).toBeVisible();
  // Words that came after the list was drawn go with the word that was begun.
  await list
    .getByRole('option')
    .first()
    .evaluate((option) => {
      document.execCommand('insertText', false, 'l');
      option.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    });
  await expect(bar(page)).toHaveValue('/call  x');
});

test('[L10, J5] several pasted lines are shown as several entries, and logged one after the other', async ({
  app,
  page,
}) => {
  await openWarRoom(page);
  await log(page, 'Line dead');
  const lines =
    '14:05 crew on site\n  they open cabinet 14\n/call @Kestrel 14:12 rang them\nyesterday 18:40 light was red';
  await app.evaluate(({ clipboard }, text) => clipboard.writeText(text), lines);
  await bar(page).focus();
  await page.keyboard.press('Control+v');
  const preview = page.getByRole('list', { name: '3 entries to log' });
  await expect(preview.getByRole('listitem')).toHaveText([
    /^14:05.*Observation.*crew on site\s+they open cabinet 14/,
    /14:12.*Contact · New: Kestrel · phone.*rang them/,
    /Fri 20 Nov 2026, 18:40.*light was red/,
  ]);
  await expectNoViolations(page, 'capture bar with several entries');
  await expectNoSidewaysScroll(page);
  await page.getByRole('button', { name: 'Log as one entry' }).click();
  await expect(preview).toBeHidden();
  await page.getByRole('button', { name: 'Read the words' }).click();
  await page.getByRole('button', { name: 'Log 3 entries' }).click();
  await expect(bar(page)).toHaveValue('');
  await expect(rowOf(page, 'crew on site')).toContainText('they open cabinet 14');
  await expect(rowOf(page, 'rang them')).toContainText('14:12');
  await expect(rowOf(page, 'light was red')).toContainText('18:40');
  await expect(page.getByRole('region', { name: 'Kestrel', exact: true })).toBeVisible();
});

test.describe('after the clocks were set back', () => {
  test.use({ clock: '2026-10-25T06:00:00.000Z', timeZone: 'Europe/London' });

  test('[L10] asks which one a time was that came twice', async ({ page }) => {
    await giveName(page);
    await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/, began: '2026-10-24 20:00' });
    await bar(page).fill('01:30 line fell');
    await bar(page).press('Enter');
    await expect(page.getByRole('alert')).toContainText('came twice');
    await page.getByRole('button', { name: 'Sun 25 Oct 2026, 01:30 UTC+00:00' }).click();
    await expect(bar(page)).toHaveValue('line fell');
    await expectNoViolations(page, 'capture bar after a choice');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'line fell')).toContainText('01:30');
    await expect(bar(page)).toHaveValue('');

    await bar(page).fill('00:10 light red\n01:30 light off');
    const preview = page.getByRole('list', { name: '2 entries to log' });
    await expect(preview).toContainText('Time not clear yet');
    await preview.getByRole('button', { name: 'Sun 25 Oct 2026, 01:30 UTC+01:00' }).click();
    await expect(bar(page)).toHaveValue('00:10 light red\n2026-10-25 00:30 UTC light off');
    await page.keyboard.press('Enter');
    await expect(rowOf(page, 'light off')).toContainText('01:30');
    await expect(bar(page)).toHaveValue('');
  });
});
