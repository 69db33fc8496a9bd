import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import {
  catchContextMenus,
  caughtPlace,
  chooseFromMenu,
  contextMenuByKey,
  contextMenuByMouse,
  labelsOf,
} from './support/context-menu';
import { declareIncident, giveName } from './support/steps';
import { addParty, bar, openWarRoom } from './support/war-room-steps';

/** Types words, and puts the cursor into one of them. */
async function typeAndEnter(field: Locator, text: string, word: string): Promise<void> {
  await field.pressSequentially(text);
  await putCursorInto(field, word);
}

async function putCursorInto(field: Locator, word: string): Promise<void> {
  // The type is a textarea's or a text input's; both have a value and a selection.
  await field.evaluate((element: HTMLTextAreaElement, wanted) => {
    element.focus();
    const at = element.value.indexOf(wanted) + 1;
    element.setSelectionRange(at, at);
  }, word);
}

/** The word at the cursor as Chromium tells it to the context menu: empty where it is not marked. */
async function markedWord(app: ElectronApplication, page: Page): Promise<string> {
  // Listens before the key is pressed: a busy machine may be that late.
  await app.evaluate(({ BrowserWindow }) => {
    Reflect.deleteProperty(globalThis, 'marked');
    BrowserWindow.getAllWindows()[0]?.webContents.once('context-menu', (_event, { misspelledWord }) => {
      Object.assign(globalThis, { marked: misspelledWord });
    });
  });
  await page.keyboard.press('Shift+F10');
  const marked = () => app.evaluate(() => Reflect.get(globalThis, 'marked'));
  await expect.poll(marked).toBeDefined();
  return marked();
}

async function expectMark(app: ElectronApplication, page: Page, word: string): Promise<void> {
  await expect.poll(() => markedWord(app, page), `${word} is marked`).toBe(word);
}

/** Marks come all at once for a field, so where the last word has one, a word without has been looked at. */
async function expectNoMark(app: ElectronApplication, page: Page, field: Locator, word: string): Promise<void> {
  await putCursorInto(field, word);
  expect(await markedWord(app, page), `${word} is not marked`).toBe('');
}

test.beforeEach(async ({ app }) => catchContextMenus(app));

test('[X2] a misspelled word is marked, and a suggestion replaces it, taken back by Ctrl+Z', async ({
  holdline,
  app,
  page,
}) => {
  await openWarRoom(page);
  await typeAndEnter(bar(page), 'The outtage goes on ', 'outtage');
  await expectMark(app, page, 'outtage');
  const items = await contextMenuByKey(app, bar(page));
  expect(labelsOf(items).slice(0, 2)).toEqual(['outage', 'outrage']);
  expect(labelsOf(items)).toContain('Add to dictionary');
  await chooseFromMenu(app, 'outage');
  await expect(bar(page)).toHaveValue('The outage goes on ');
  await page.keyboard.press('Control+z');
  await expect(bar(page)).toHaveValue('The outtage goes on ');
  const told = await readFile(path.join(holdline.settingsDir, 'logs', 'holdline.log'), 'utf8').catch(() => '');
  expect(told).not.toContain('refused');
});

test('names of the incident, tags, capitals, numbers, and American spellings are not marked', async ({ app, page }) => {
  await openWarRoom(page);
  await addParty(page, 'Northlyne Telekom', 'Provider');
  const words = [
    'Northlyne',
    'Telekom',
    'Danaa',
    'brightnet',
    'xq77z',
    'SMTPX',
    'colour',
    'color',
    'organized',
    'failover',
  ];
  // A token of hundreds of letters keeps no other word from its mark.
  const token = 'x'.repeat(300);
  const text = `${token} Northlyne Telekom said @Danaa #brightnet xq77z SMTPX colour color organized failover wrokarond `;
  await typeAndEnter(bar(page), text, 'wrokarond');
  await expectMark(app, page, 'wrokarond');
  for (const word of words) await expectNoMark(app, page, bar(page), word);
});

test('[X3] a word that was added is known at once and after a restart, and can be taken off again', async ({
  holdline,
  app,
  page,
}) => {
  await openWarRoom(page);
  await typeAndEnter(bar(page), 'Ask Priyanka about it ', 'Priyanka');
  await expectMark(app, page, 'Priyanka');
  await contextMenuByKey(app, bar(page));
  await chooseFromMenu(app, 'Add to dictionary');
  await expect.poll(() => markedWord(app, page)).toBe('');
  const kept = JSON.parse(await readFile(path.join(holdline.settingsDir, 'settings.json'), 'utf8'));
  expect(kept.dictionary).toEqual(['Priyanka']);

  const again = await holdline.relaunch();
  await catchContextMenus(holdline.app);
  await again.getByRole('button', { name: 'Settings' }).click();
  await expectNoViolations(again, 'settings with a word of one’s own');
  await again.getByRole('button', { name: 'Take off Priyanka' }).click();
  await expect(again.getByRole('region', { name: 'Words you added' })).toBeHidden();
});

test('spelling can be switched off, and fields for names are never looked at', async ({ app, page }) => {
  await giveName(page);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByText('Check spelling').click();
  await expect(page.getByRole('checkbox', { name: /Check spelling/ })).not.toBeChecked();
  expect(await page.evaluate(() => window.holdline.checkSpelling(['outtage']))).toEqual([]);
  await page.getByText('Check spelling').click();
  expect(await page.evaluate(() => window.holdline.checkSpelling(['outtage', 'outage']))).toEqual(['outtage']);
  await expect(page.getByLabel('Your name')).toHaveAttribute('spellcheck', 'false');
  await page.getByRole('button', { name: 'Incidents', exact: true }).click();
  await page.getByRole('button', { name: /^(Declare an incident|New incident)$/ }).click();
  await page.getByLabel('What is down?').fill('Outgoing mail');
  await expect(page.getByLabel('What is down?')).toHaveAttribute('spellcheck', 'true');
  expect(await app.evaluate(({ session }) => session.defaultSession.isSpellCheckerEnabled())).toBe(false);
});

test('[L9] the window stays alive while a line that begins with a sign or a digit is typed at leisure', async ({
  page,
}) => {
  await openWarRoom(page);
  for (const line of ['/call crew', '14:20 crew', '“Down” again']) {
    // Chromium looks at the spelling in the pauses of a hand.
    await bar(page).pressSequentially(line, { delay: 150 });
    await expect(bar(page)).toHaveValue(line);
    await bar(page).fill('');
  }
});

test('[X1] the menu of a field opens by key at the cursor, by mouse where the mouse is, and does what it says', async ({
  app,
  page,
}) => {
  await openWarRoom(page);
  await bar(page).pressSequentially('Crew is here');
  const offered = await contextMenuByKey(app, bar(page), 'ContextMenu');
  expect(labelsOf(offered)).toEqual(['Undo', 'Redo', 'Cut', 'Copy', 'Paste', 'Paste as plain text', 'Select all']);
  expect(offered.filter(({ enabled }) => enabled).map(({ label }) => label)).toEqual(
    expect.arrayContaining(['Undo', 'Select all']),
  );
  const box = await bar(page).boundingBox();
  if (box === null) throw new Error('the bar is not shown');
  const { x = 0, y = 0 } = await caughtPlace(app);
  expect(x).toBeGreaterThan(box.x);
  expect(x).toBeLessThan(box.x + box.width);
  expect(Math.abs(y - box.y)).toBeLessThan(box.height + 10);

  await chooseFromMenu(app, 'Select all');
  await contextMenuByKey(app, bar(page));
  await chooseFromMenu(app, 'Cut');
  await expect(bar(page)).toHaveValue('');
  await contextMenuByMouse(app, bar(page));
  expect(await caughtPlace(app)).toEqual({});
  await chooseFromMenu(app, 'Paste as plain text');
  await expect(bar(page)).toHaveValue('Crew is here');
  await contextMenuByKey(app, bar(page));
  await chooseFromMenu(app, 'Undo');
  await expect(bar(page)).toHaveValue('');
});

test('[X2] a link opens outside only when that is chosen, its address can be copied, and nothing asks the network', async ({
  app,
  page,
}) => {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  await giveName(page);
  await app.evaluate(({ shell }) => {
    Object.assign(globalThis, { opened: [] });
    shell.openExternal = async (url) => void Reflect.get(globalThis, 'opened').push(url);
  });
  const opened = () => app.evaluate(() => Reflect.get(globalThis, 'opened'));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/status`;
  await page.evaluate((href) => {
    const link = Object.assign(document.createElement('a'), { href, textContent: 'their status page' });
    document.querySelector('h1')?.append(link);
  }, url);
  const link = page.getByRole('link', { name: 'their status page' });
  expect(labelsOf(await contextMenuByMouse(app, link)).slice(0, 2)).toEqual(['Open link', 'Copy link address']);
  expect(await opened()).toEqual([]);
  await chooseFromMenu(app, 'Copy link address');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe(url);
  await chooseFromMenu(app, 'Open link');
  await expect.poll(opened).toEqual([url]);
  expect(visits).toEqual([]);
  await new Promise((resolve) => server.close(resolve));
});

test('selected words outside of a field can be copied', async ({ app, page }) => {
  await giveName(page);
  await declareIncident(page, { title: 'Fibre line dead', severity: /Sev 1/ });
  const title = page.getByRole('heading', { name: 'Fibre line dead' });
  await title.selectText();
  expect(labelsOf(await contextMenuByMouse(app, title))).toContain('Copy');
});
