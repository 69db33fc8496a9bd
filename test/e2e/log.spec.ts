import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { menuItem } from './support/menu';
import { typeEntry } from './support/story-steps';
import { addParty, bar, expectNoSidewaysScroll, filterField, log, openWarRoom, rowOf } from './support/war-room-steps';

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

test('[L6, X1] P pins and unpins the chosen entry, and Ctrl+Z takes it back', async ({ app, page }) => {
  await openWarRoom(page);
  await log(page, 'Crew found water in the splice');
  await log(page, 'Light is green');
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await page.keyboard.press('p');
  const entry = rowOf(page, 'Crew found water');
  await expect(entry).toContainText('pinned');
  await expect(entry).toHaveAccessibleName('14:32 Observation, pinned');
  await expect(entry.getByText('pinned')).toHaveAttribute('title', 'Pinned by Dana Reyes, Sat 21 Nov 2026, 14:32');
  await expect(page.getByRole('tab', { name: 'Key moments 1' })).toBeVisible();
  await menuItem(app, 'Undo');
  await expect(entry).not.toContainText('pinned');
  await expect(page.getByRole('tab', { name: 'Key moments 0' })).toBeVisible();

  await expect(entry).toBeFocused();
  await page.keyboard.press('x');
  await page.getByRole('menuitem', { name: 'Pin as a key moment (P)' }).press('Enter');
  await expect(entry).toContainText('pinned');
  // A pin stays on what is retracted, and can be taken off there.
  await entry.focus();
  await page.keyboard.press('Delete');
  await expect(entry).toContainText('Retracted by');
  await page.keyboard.press('p');
  await expect(entry).not.toContainText('pinned');
  await page.keyboard.press('p');
  await expect(entry).not.toContainText('pinned');
});

test('[L6, X1] the tab of key moments is reached by arrow keys and shows them alone', async ({ page }) => {
  await openWarRoom(page);
  for (const line of ['/decision Stay on LTE', '/handoff Sam takes over']) {
    await bar(page).fill(line);
    await bar(page).press('Enter');
    await expect(bar(page)).toHaveValue('');
  }
  await log(page, 'Light is red');
  await page.getByRole('tab', { name: 'Everything 3' }).focus();
  await page.keyboard.press('End');
  await expect(page.getByRole('tab', { name: 'Key moments 2' })).toBeFocused();
  await expect(page.getByRole('article')).toHaveText([/Stay on LTE/, /Sam takes over/]);
  await expectNoViolations(page, 'key moments');
});

test('[L6] filters by words, party, kind and person together; each is taken away alone, and all at once', async ({
  app,
  page,
}) => {
  await openWarRoom(page);
  await addParty(page, 'Northline', 'Provider');
  await addParty(page, 'Kestrel', 'Intermediary');
  for (const line of ['/call @Northline rang them', '/claim @Northline line is fine', '/call @Kestrel rang them']) {
    await bar(page).fill(line);
    await bar(page).press('Enter');
    await expect(bar(page)).toHaveValue('');
  }
  await log(page, 'Line still dead');
  await menuItem(app, 'Filter the Log');
  const filter = page.getByRole('group', { name: 'Filter' });
  const words = page.getByRole('searchbox', { name: 'Filter the log' });
  await expect(words).toBeFocused();
  await expect(filter.getByRole('status')).toHaveText('Shown 4 of 4');

  await page.keyboard.press('Tab');
  await choose(page, 'Party', 'Northline');
  await expect(filter.getByRole('status')).toHaveText('Shown 2 of 4');
  await filter.getByRole('button', { name: 'Filter by kind' }).focus();
  await choose(page, 'Kind', 'Claim');
  await expect(filter.getByRole('status')).toHaveText('Shown 1 of 4');
  await filter.getByRole('button', { name: 'Filter by person' }).focus();
  await choose(page, 'Person', 'Dana Reyes');
  await words.fill('fine line');
  await expect(page.getByRole('article')).toHaveText([/line is fine/]);
  await expectNoViolations(page, 'filter');

  await words.fill('rang');
  await expect(page.getByText('No entry fits all of the filter.')).toBeVisible();
  await filter.getByRole('button', { name: 'Any kind' }).press('Enter');
  await expect(page.getByRole('article')).toHaveText([/Northline.*rang them/s]);
  await filter.getByRole('button', { name: 'Any party' }).press('Enter');
  await expect(filter.getByRole('status')).toHaveText('Shown 2 of 4');
  await page.getByRole('tab', { name: /^Decisions/ }).click();
  await expect(filter.getByRole('status')).toHaveText('Shown 0 of 0');
  await page.getByRole('tab', { name: /^Everything/ }).click();
  await filter.getByRole('button', { name: 'Clear all' }).press('Enter');
  await expect(words).toBeFocused();
  await expect(words).toHaveValue('');
  await expect(filter.getByRole('status')).toHaveText('Shown 4 of 4');
});

test('[L6, X1] Esc empties the words first and then ends the filter, back at its button', async ({ page }) => {
  await openWarRoom(page);
  await log(page, 'Line dead');
  const words = await filterField(page);
  await expect(words).toBeFocused();
  await page.getByRole('button', { name: 'Filter by kind' }).focus();
  await choose(page, 'Kind', 'Claim');
  await words.fill('nothing');
  await words.press('Escape');
  await expect(words).toHaveValue('');
  await expect(page.getByRole('button', { name: 'Filter by kind: Claim' })).toBeVisible();
  await words.press('Escape');
  await expect(words).toBeHidden();
  await expect(page.getByRole('button', { name: 'Filter', exact: true })).toBeFocused();
  await expect(rowOf(page, 'Line dead')).toBeVisible();
});

test('[L6] the filter stays while entries come, and one that it hides is said and shown on demand', async ({
  page,
}) => {
  await openWarRoom(page);
  await log(page, 'Line dead');
  await (await filterField(page)).fill('line');
  await log(page, 'Line still dead');
  await expect(page.getByText('hidden by the filter')).toBeHidden();
  await bar(page).fill('Crew on site');
  await bar(page).press('Enter');
  await expect(page.getByText('Logged 14:32; hidden by the filter')).toBeVisible();
  await expect(page.getByRole('article')).toHaveCount(2);
  await expect(bar(page)).toBeFocused();
  await expectNoViolations(page, 'an entry that the filter hides');
  await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
  await expect(rowOf(page, 'Crew on site')).toBeFocused();
  await expect(page.getByText('hidden by the filter')).toBeHidden();

  // Whoever chose a tab knows that the rest is not under it.
  await page.getByRole('tab', { name: /^Evidence/ }).click();
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByText('not under “Evidence”')).toBeHidden();
  await bar(page).fill('Crew has left');
  await bar(page).press('Enter');
  await expect(page.getByText('Logged 14:32; not under “Evidence”')).toBeVisible();
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await expect(rowOf(page, 'Crew has left')).toBeFocused();
});

test.describe('on a small window', () => {
  test.use({ windowSize: { width: 1024, height: 700 } });

  test('[X5] five tabs, the filter and its notice fit at 1024×700, and at 200 % zoom', async ({ app, page }) => {
    await openWarRoom(page);
    await log(page, 'Line dead');
    await (await filterField(page)).fill('line');
    await bar(page).fill('Crew on site');
    await bar(page).press('Enter');
    for (const zoom of [1, 2]) {
      const window = await app.browserWindow(page);
      await window.evaluate((browserWindow, factor) => browserWindow.webContents.setZoomFactor(factor), zoom);
      await page.waitForFunction((width) => innerWidth === width, 1024 / zoom);
      await expectNoSidewaysScroll(page);
      await page.getByRole('tab', { name: 'Everything 2' }).focus();
      await page.keyboard.press('End');
      await expect(page.getByRole('tab', { name: 'Key moments 0' })).toBeFocused();
      await expect(page.getByRole('tab', { name: 'Key moments 0' })).toBeInViewport();
      await page.keyboard.press('Home');
      await page.getByRole('button', { name: 'Clear all' }).focus();
      await expect(page.getByRole('button', { name: 'Clear all' })).toBeInViewport();
      await page.getByRole('button', { name: 'Show', exact: true }).focus();
      await expect(page.getByRole('button', { name: 'Show', exact: true })).toBeInViewport();
    }
  });
});

test('[R4, X2] Markdown is shown, links open outside on a click only, and what is copied is what was typed', async ({
  app,
  page,
}) => {
  const opened = await watchLinks(app);
  await openWarRoom(page);
  const text =
    'Ran `ping`, **all lost**: https://status.example/x and [theirs](https://аpple.com/)\n- <b>one</b>\n- two';
  await bar(page).fill(`${text} [no](javascript:alert(1)) ![no](https://status.example/a.png)`);
  await bar(page).press('Enter');
  const entry = rowOf(page, 'all lost');
  await expect(entry.locator('strong')).toHaveText('all lost');
  await expect(entry.locator('code')).toHaveText('ping');
  await expect(entry.getByRole('listitem')).toHaveCount(2);
  await expect(entry).toContainText('<b>one</b>');
  await expect(entry).toContainText('[no](javascript:alert(1))');
  await expect(entry.locator('img')).toHaveCount(0);
  const links = entry.getByRole('link');
  await expect(links).toHaveText(['https://status.example/x', 'theirs (xn--pple-43d.com)', 'no (status.example)']);
  await expect(links.nth(1)).toHaveAttribute('title', 'https://xn--pple-43d.com/');
  await expectNoViolations(page, 'Markdown');

  await links.nth(0).hover();
  await links.nth(0).focus();
  await links.nth(0).click({ button: 'middle' });
  expect(await opened()).toEqual([]);
  await links.nth(0).click();
  await links.nth(1).press('Enter');
  await expect.poll(opened).toEqual(['https://status.example/x', 'https://xn--pple-43d.com/']);
  expect(app.windows()).toHaveLength(1);

  await entry.focus();
  await page.keyboard.press('Control+c');
  await expect(page.getByRole('status')).toHaveText('Entry copied');
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toContain(text);

  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Correct the entry' });
  await expect(dialog.getByLabel('Words')).toHaveValue(/^Ran `ping`, \*\*all lost/);
  await dialog.getByLabel('Words').fill('Some came back');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await rowOf(page, 'Some came back')
    .getByRole('button', { name: /Show the old words/ })
    .press('Enter');
  await expect(rowOf(page, 'Some came back').locator('del strong')).toHaveText('all lost');
});

test('[L1, X1] R logs an answer to the chosen entry, Tab and Enter go from it to what it answers', async ({ page }) => {
  await openWarRoom(page);
  await log(page, 'Which socket is it? See https://status.example/ they ask');
  await log(page, 'Light is red');
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await page.keyboard.press('r');
  await expect(bar(page)).toBeFocused();
  await page.keyboard.type('The grey one');
  await page.keyboard.press('Enter');
  const answer = rowOf(page, 'The grey one');
  await expect(answer).toContainText('Answers 14:32');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await expect(answer).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answer.getByRole('button', { name: 'Answers 14:32' })).toBeFocused();
  await page.keyboard.press('Enter');
  const asked = rowOf(page, 'they ask');
  await expect(asked).toBeFocused();
  // Tab stops at what is in the chosen row, then leaves the log.
  await page.keyboard.press('Tab');
  await expect(asked.getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(asked.getByRole('button', { name: 'More for this entry' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Kind: Observation' })).toBeFocused();
});

test('[L4] a row says that an entry was entered late, ahead of its time, or out of order', async ({ page }) => {
  await openWarRoom(page);
  await log(page, 'Light is red');
  await typeEntry(page, { text: 'Van left', when: '14:05' });
  await typeEntry(page, { text: 'Van came back', when: '14:30' });
  await typeEntry(page, { text: 'Crew is due', when: '2026-11-21 16:00' });
  await expect(rowOf(page, 'Van left')).toContainText('entered late at 14:32');
  await expect(rowOf(page, 'Van came back')).toContainText('out of order, entered at 14:32');
  await expect(rowOf(page, 'Crew is due')).toContainText('entered ahead at 14:32');
  await expect(rowOf(page, 'Light is red')).not.toContainText('entered');
  await expect(page.getByRole('article')).toHaveText([/Van left/, /Van came back/, /Light is red/, /Crew is due/]);
});

test('[L6] no row moves against the end of the log in any frame while the capture bar grows', async ({ page }) => {
  await openWarRoom(page);
  for (let number = 1; number <= 12; number++) await log(page, `Entry ${number}\nof two lines`);
  await bar(page).focus();
  const seen = await page.getByRole('log').evaluateHandle(watchEnd);
  const latest = () => seen.evaluate((all) => all.at(-1)?.height ?? 0);
  await expect.poll(latest).toBeGreaterThan(0);
  const height = await latest();
  for (let line = 1; line <= 4; line++) {
    const before = await latest();
    await page.keyboard.press('Shift+Enter');
    await expect.poll(latest).toBeLessThan(before);
  }
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect.poll(latest).toBe(height);
  const gaps = await seen.evaluate((all) => all.map(({ gap }) => Math.round(gap)));
  expect(new Set(gaps).size, gaps.join(' ')).toBe(1);
});

/** Notes after each frame how high the log is and how far its newest entry is from its lower edge. */
function watchEnd(list: Element) {
  const seen: { readonly height: number; readonly gap: number }[] = [];
  const measure = () => {
    const rows = list.querySelectorAll('[data-entry-id]');
    const end = rows[rows.length - 1]?.getBoundingClientRect().bottom ?? 0;
    seen.push({ height: list.clientHeight, gap: list.getBoundingClientRect().bottom - end });
  };
  const frame = () => {
    // Once the frame is painted: what the observers of its layout put right was never seen.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = measure;
    port2.postMessage(null);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
  return seen;
}

/** Chooses by keyboard alone, from the button that has the focus. */
async function choose(page: Page, what: string, name: string): Promise<void> {
  const button = `Filter by ${what.toLowerCase()}`;
  await expect(page.getByRole('button', { name: button })).toBeFocused();
  await page.keyboard.press('Enter');
  const item = page.getByRole('menu', { name: what }).getByRole('menuitem', { name });
  await expect(item).toBeVisible();
  await page.keyboard.type(name);
  await expect(item).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: `${button}: ${name}` })).toBeFocused();
}

/** Notes what would have been handed to the system instead of doing so; answers how to read it. */
async function watchLinks(app: ElectronApplication): Promise<() => Promise<readonly string[]>> {
  const opened = await app.evaluateHandle(({ shell }) => {
    const addresses: string[] = [];
    shell.openExternal = async (address) => {
      addresses.push(address);
    };
    return addresses;
  });
  return () => opened.evaluate((addresses) => addresses);
}
