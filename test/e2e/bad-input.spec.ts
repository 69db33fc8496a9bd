import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { exportTo, openExport } from './support/export-steps';
import { menuItem } from './support/menu';
import { giveName } from './support/steps';
import { answerDialogs } from './support/story-steps';
import { bar, log, openWarRoom, rowOf } from './support/war-room-steps';

const whole = readFileSync(path.resolve(import.meta.dirname, '../fixtures/cases/office365-2012.json'), 'utf8');
const MEGABYTE = 'x'.repeat(1_000_000);

test.use({ clock: '2026-11-21T14:32:09.000Z', timeZone: 'Europe/London' });

let folder = '';
test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'holdline-bad-input-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const badCases: readonly (readonly [string, string | Buffer, RegExp])[] = [
  ['cut in half', whole.slice(0, whole.length / 2), /^case\.json, line \d+, column \d+: .+ Nothing was imported\.$/],
  ['that is not JSON', 'Dear all,', /^case\.json, line 1, column 1: .+ Nothing was imported\.$/],
  [
    'with an unknown kind',
    whole.replace('"kind": "observation"', '"kind": "rumour"'),
    /^case\.json, timeline row \d+: kind .*“rumour”.+ Nothing was imported\.$/,
  ],
  [
    'with 50 levels of nesting',
    `{"title": ${'['.repeat(50)}${']'.repeat(50)}}`,
    /^case\.json, line 1, column \d+: .+ Nothing was imported\.$/,
  ],
  [
    'with a __proto__ key',
    whole.replace('{', '{"__proto__": {"polluted": 1},'),
    /^case\.json, line 1, column \d+: .*__proto__.+ Nothing was imported\.$/,
  ],
  ['with an empty title', withTitle(''), /^case\.json, case file: .*title.+ Nothing was imported\.$/],
  ['with a title of 1 MB', withTitle(MEGABYTE), /^case\.json, case file: .*title.+ Nothing was imported\.$/],
  [
    'with a right-to-left override',
    withTitle('abc\\u202edef'),
    /^case\.json, case file: .*title.*U\+202E.+ Nothing was imported\.$/,
  ],
  ['with the time 25:99', withTime('T25:99:00'), /^case\.json, timeline row 1: at .+ Nothing was imported\.$/],
  ['of the year 0001', withYear('0001'), /^case\.json, timeline row 1: at .+ Nothing was imported\.$/],
  ['of 25 MB', Buffer.alloc(25 * 1024 * 1024, 0x20), /^case\.json is larger than 20 MB, .+\.$/],
  ['that is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0a]), /^case\.json is not UTF-8 text \(line 1\).+\.$/],
  ['that is empty', '', /^case\.json is empty; .+\.$/],
];

for (const [what, content, sentence] of badCases) {
  test(`[Q1, X3] a case file ${what} is refused in one sentence; the record and the capture bar stay as they are`, async ({
    app,
    page,
    dataDir,
  }) => {
    await openWarRoom(page);
    await log(page, 'Line dead');
    await bar(page).fill('Half a thought');
    const before = contents(dataDir);

    await chooseCase(app, content);
    const problem = toast(page, sentence);
    await expect(problem).toBeVisible();
    expect((await problem.innerText()).length).toBeLessThan(300);

    await expect(bar(page)).toHaveValue('Half a thought');
    await expect(rowOf(page, 'Line dead')).toBeVisible();
    expect(contents(dataDir)).toEqual(before);
    expect(await page.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
    expect(await app.evaluate(() => Object.hasOwn(Object.prototype, 'polluted'))).toBe(false);
  });
}

test('[Q1, X3] the same file, once it is whole, is taken after it was refused', async ({ app, page }) => {
  await giveName(page);
  await chooseCase(app, whole.slice(0, whole.length / 2));
  await expect(page.getByText(/Nothing was imported/).first()).toBeVisible();
  await chooseCase(app, whole);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(JSON.parse(whole).title);
});

for (const [what, title, sentence] of [
  ['nothing', '   ', /Say in a few words what is down/],
  ['1 MB', MEGABYTE, /1,000,000 characters, 300 fit/],
  ['a right-to-left override', 'Mail \u202Edown', /U\+202E/],
  ['a control character', 'Mail \u0007down', /U\+0007/],
] as const) {
  test(`[X3] a title of ${what} is refused beside its field, which keeps it, and nothing is declared`, async ({
    page,
    dataDir,
  }) => {
    await giveName(page);
    const before = contents(dataDir);
    const dialog = await declareDialog(page);
    const field = dialog.getByLabel('What is down?');
    await field.fill(title);
    await dialog.getByText(/Sev 2/).click();
    await dialog.getByRole('button', { name: 'Declare' }).click();
    await expect(dialog).toContainText(sentence);
    await expect(field).toHaveValue(title);
    expect(contents(dataDir)).toEqual(before);
  });
}

for (const began of ['25:99', '0001-01-01 10:00', '2026-02-30 10:00', '\u202E14:32']) {
  test(`[X3] "${began.replace('\u202E', 'U+202E ')}" is no beginning of an incident, and nothing is declared`, async ({
    page,
    dataDir,
  }) => {
    await giveName(page);
    const before = contents(dataDir);
    const dialog = await declareDialog(page);
    await dialog.getByLabel('What is down?').fill('Mail is down');
    await dialog.getByText(/Sev 2/).click();
    await dialog.getByText('I know when').click();
    await dialog.getByLabel('Began at').fill(began);
    await dialog.getByRole('button', { name: 'Declare' }).click();
    await expect(dialog.getByLabel('Began at')).toHaveAttribute('aria-invalid', 'true');
    await expect(dialog.getByLabel('Began at')).toHaveValue(began);
    await expect(dialog.getByLabel('What is down?')).toHaveValue('Mail is down');
    expect(contents(dataDir)).toEqual(before);
  });
}

for (const [what, typed, sentence] of [
  ['a control character', 'abc\u0000def', /U\+0000/],
  ['a right-to-left override', 'abc\u202Edef', /U\+202E/],
  ['1 MB', MEGABYTE, /1,000,000 characters, 50,000 fit/],
] as const) {
  test(`[X3, L9] an entry with ${what} is refused in a sentence, kept in the bar, and there after a kill`, async ({
    holdline,
    page,
    dataDir,
  }) => {
    await openWarRoom(page);
    const before = contents(dataDir);
    await bar(page).fill(typed);
    await bar(page).press('Enter');
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(bar(page)).toHaveValue(typed);
    expect(contents(dataDir)).toEqual(before);

    await expect.poll(() => draftTexts(holdline.settingsDir)).toEqual([typed]);
    await holdline.killHard();
    const again = await holdline.relaunch();
    await again.getByRole('listitem').getByRole('button').first().click();
    await expect(bar(again)).toHaveValue(typed);
  });
}

test('[X3] a time of the year 0001 is refused in the capture bar, and the words stay', async ({ page, dataDir }) => {
  await openWarRoom(page);
  const before = contents(dataDir);
  await bar(page).fill('Van left');
  await page.keyboard.press('Alt+t');
  await page.getByLabel('When it happened').fill('0001-01-01 10:00');
  await bar(page).press('Enter');
  await expect(page.getByRole('alert')).toContainText('1970');
  await expect(bar(page)).toHaveValue('Van left');
  expect(contents(dataDir)).toEqual(before);
});

test('[X3] a place that takes no export is named in a sentence, and what lies there stays', async ({ app, page }) => {
  await openWarRoom(page);
  await bar(page).fill('Half a thought');
  const taken = path.join(folder, 'timeline.md');
  mkdirSync(taken);
  const dialog = await openExport(app, page);
  for (const place of [taken, path.join(folder, 'gone', 'timeline.md'), path.join(folder, `${'n'.repeat(300)}.md`)]) {
    await exportTo(app, dialog, place);
    const problem = dialog.getByText(/^The export was not written to .+ Choose another place and try again\.$/);
    await expect(problem).toContainText(place);
  }
  expect(readdirSync(folder)).toEqual(['timeline.md']);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveValue('Half a thought');
});

/** A word at the bottom of the window; the live region that reads it out has the same text. */
function toast(page: Page, sentence: RegExp) {
  return page.getByRole('region', { name: 'What was just done' }).getByText(sentence);
}

async function chooseCase(app: ElectronApplication, content: string | Buffer): Promise<void> {
  const file = path.join(folder, 'case.json');
  writeFileSync(file, content);
  await answerDialogs(app, file);
  await menuItem(app, 'Import Case…');
}

async function declareDialog(page: Page) {
  await page.getByRole('button', { name: 'Declare an incident' }).click();
  return page.getByRole('dialog', { name: 'Declare an incident' });
}

/** Every file below a folder with its size: what there is, and whether any of it grew. */
function contents(below: string): readonly string[] {
  mkdirSync(below, { recursive: true });
  return readdirSync(below, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => `${file} ${readFileSync(file).byteLength}`)
    .sort();
}

/** What stands in the capture bars, as it lies on the disk. */
function draftTexts(settingsDir: string): readonly string[] {
  const below = path.join(settingsDir, 'drafts');
  mkdirSync(below, { recursive: true });
  return readdirSync(below)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(JSON.parse(readFileSync(path.join(below, name), 'utf8')).text).text);
}

function withTitle(title: string): string {
  return whole.replace(/"title": "[^"]*"/, `"title": "${title}"`);
}

function withTime(clock: string): string {
  return inFirstRow((at) => at.replace(/T\d\d:\d\d(:\d\d)?/, clock));
}

function withYear(year: string): string {
  return inFirstRow((at) => at.replace(/^\d{4}/, year));
}

function inFirstRow(change: (at: string) => string): string {
  const start = whole.indexOf('"timeline"');
  return whole.slice(0, start) + whole.slice(start).replace(/(?<="at": ")[^"]*/, change);
}
