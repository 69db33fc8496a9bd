import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from '../support/electron-app';
import { expectNoViolations } from './support/accessibility';
import { needDocumentTools } from './support/document-tools';
import { attach, fileBeside, picture } from './support/evidence-steps';
import { choose, exportTo, openExport, pastedReport } from './support/export-steps';
import { menuItem } from './support/menu';
import { giveName } from './support/steps';
import { answerDialogs } from './support/story-steps';

const cases = path.resolve(import.meta.dirname, '../fixtures/cases');

test.beforeAll(() => {
  test.setTimeout(600_000);
  needDocumentTools();
});

async function openCase(app: ElectronApplication, page: Page, name = 'office365-2012'): Promise<void> {
  await giveName(page);
  await answerDialogs(app, path.join(cases, `${name}.json`));
  await menuItem(app, 'Import Case…');
  await expect(page.getByRole('heading', { name: /Office 365 outgoing mail/, level: 1 })).toBeVisible();
}

/** What LibreOffice makes of a file, as text. */
function asText(file: string, filter: string): string {
  const folder = opened(file, filter);
  const [made = ''] = readdirSync(folder);
  return readFileSync(path.join(folder, made), 'utf8');
}

/** Opens a file in LibreOffice and saves it in another form; the folder in which that lies. */
function opened(file: string, filter: string): string {
  const folder = path.join(path.dirname(file), 'opened');
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(path.dirname(file), 'profile')).href}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', filter, '--outdir', folder, file], {
    stdio: 'ignore',
  });
  return folder;
}

test('[R1, R3, X1] shows the report of each reader beside the choices, says what is left out, and takes no mouse', async ({
  app,
  page,
}) => {
  await openCase(app, page);
  const dialog = await openExport(app, page);
  const preview = dialog.frameLocator('iframe');
  await expect(preview.getByRole('heading', { name: 'Timeline', exact: true })).toBeVisible();
  await expect(dialog.getByText('Nothing of what is for this reader.')).toBeVisible();
  expect(await preview.locator('main').evaluate((main) => getComputedStyle(main).maxWidth)).not.toBe('none');
  await expectNoViolations(page, 'the export dialog');

  await dialog.getByRole('button', { name: /For$/ }).press('Enter');
  await page.keyboard.type('Vendor');
  await page.keyboard.press('Enter');
  await expect(preview.getByText('Nothing of anybody else.')).toBeVisible();
  await expect(dialog.getByText(/^not for this reader: .*\d+ entries/)).toBeVisible();
  await expect(preview.getByText('SenderBase')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

test('[R2] a PDF opens elsewhere, with tags, an outline, page numbers and the words', async ({
  app,
  page,
  dataDir,
}) => {
  await openCase(app, page);
  const dialog = await openExport(app, page);
  await choose(page, dialog, 'Format', 'PDF');
  const [one, two] = ['one', 'two'].map((name) => path.join(dataDir, '..', `${name}.pdf`));
  if (one === undefined || two === undefined) throw new Error('no place');
  await exportTo(app, dialog, one);
  await expect(dialog).toBeHidden();
  const facts = execFileSync('pdfinfo', [one], { encoding: 'utf8' });
  expect(facts).toMatch(/Tagged:\s+yes/);
  expect(facts).toMatch(/Title:\s+INC-0001: Office 365/);
  const text = execFileSync('pdftotext', ['-layout', one, '-'], { encoding: 'utf8' });
  for (const words of [/Office 365 outgoing mail refused/, /State of the record/, /\b1 ?\/ ?\d/]) {
    expect(text).toMatch(words);
  }
  expect(readFileSync(one, 'latin1')).toContain('/Outlines');

  // What was chosen for this reader is still chosen.
  const again = await openExport(app, page);
  await expect(again.getByRole('button', { name: /Format$/ })).toContainText('PDF');
  await exportTo(app, again, two);
  await expect(again).toBeHidden();
  expect(readFileSync(one).equals(readFileSync(two)), '[R5] equal bytes').toBe(true);
});

test('[R2, R4] a Word document and a workbook open in LibreOffice with every word and no formula', async ({
  app,
  page,
  dataDir,
}) => {
  await openCase(app, page);
  const bar = page.getByRole('textbox', { name: 'Add to the log' });
  await bar.fill('=HYPERLINK("http://evil.example";"x")');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('log')).toContainText('=HYPERLINK');
  for (const [format, ending, filter] of [
    ['Word document', 'docx', 'txt:Text'],
    ['Excel workbook', 'xlsx', 'csv'],
    ['CSV, the log as a table', 'csv', 'fods'],
  ] as const) {
    const folder = path.join(dataDir, '..', ending);
    mkdirSync(folder);
    const file = path.join(folder, `full.${ending}`);
    const dialog = await openExport(app, page);
    await choose(page, dialog, 'Format', format);
    await exportTo(app, dialog, file);
    await expect(dialog).toBeHidden();
    const text = asText(file, filter);
    expect(text).toContain('Second sending domain on the older mail contract');
    expect(text, 'the formula stays words').toContain('HYPERLINK(');
    if (filter === 'fods') expect(text).not.toContain('table:formula');
  }
});

test('[R2, L8] a Word document shows a screenshot, in LibreOffice as well', async ({
  holdline,
  app,
  page,
  dataDir,
}) => {
  await openCase(app, page);
  await page.getByRole('textbox', { name: 'Add to the log' }).fill('The page says so');
  await attach(page, [fileBeside(holdline, 'screenshot.png', picture(320, 200, [10, 100, 112]))]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('article').filter({ hasText: 'The page says so' })).toBeVisible();
  const folder = path.join(dataDir, '..', 'pictured');
  mkdirSync(folder);
  const file = path.join(folder, 'full.docx');
  const dialog = await openExport(app, page);
  await choose(page, dialog, 'Format', 'Word document');
  await exportTo(app, dialog, file);
  await expect(dialog).toBeHidden();
  opened(file, 'pdf');
  const listed = execFileSync('pdfimages', ['-list', path.join(folder, 'opened', 'full.pdf')], { encoding: 'utf8' });
  expect(listed).toMatch(/\bimage\s+320\s+200\b/);
});

test('[R2, J4] a bundle unpacks, and its manifest holds without Holdline', async ({ app, page, dataDir }) => {
  await openCase(app, page);
  const dialog = await openExport(app, page);
  await choose(page, dialog, 'Format', 'ZIP bundle with evidence and hashes');
  const folder = path.join(dataDir, '..', 'bundle');
  mkdirSync(folder);
  const file = path.join(folder, 'bundle.zip');
  await exportTo(app, dialog, file);
  await expect(dialog).toBeHidden();
  execFileSync('unzip', ['-q', file, '-d', folder]);
  const checked = execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  expect(
    checked
      .trim()
      .split('\n')
      .every((line) => line.endsWith(': OK')),
  ).toBe(true);
  expect(readFileSync(path.join(folder, 'HOW-TO-VERIFY.txt'), 'utf8')).toContain('sha256sum -c SHA256SUMS');
  const [id = ''] = readdirSync(path.join(folder, 'record/incidents'));
  const [segment = ''] = readdirSync(path.join(folder, 'record/incidents', id));
  const inData = path.join(dataDir, 'incidents', id, segment);
  expect(readFileSync(path.join(folder, 'record/incidents', id, segment)).equals(readFileSync(inData))).toBe(true);
});

test('[R2, X1] a bundle holds the formats that are ticked, by keyboard, and they come back', async ({
  app,
  page,
  dataDir,
}) => {
  await openCase(app, page);
  const dialog = await openExport(app, page);
  await choose(page, dialog, 'Format', 'ZIP bundle with evidence and hashes');
  const formats = dialog.getByRole('group', { name: 'Reports in the bundle' });
  for (const name of ['Web page', 'PDF', 'Word document', 'Excel workbook', 'JSON', 'Calendar']) {
    await formats.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  await expectNoViolations(page, 'the formats of a bundle');
  const folder = path.join(dataDir, '..', 'bundle');
  mkdirSync(folder);
  await exportTo(app, dialog, path.join(folder, 'bundle.zip'));
  await expect(dialog).toBeHidden();
  execFileSync('unzip', ['-q', path.join(folder, 'bundle.zip'), '-d', folder]);
  expect(readdirSync(path.join(folder, 'report')).map((name) => path.extname(name))).toEqual(['.csv', '.md']);

  const again = await openExport(app, page);
  await expect(again.getByRole('checkbox', { checked: true })).toHaveCount(2);
  await expect(again.getByRole('checkbox', { name: 'CSV', checked: true })).toBeVisible();
});

test('[R1, R2] copies the report as a file would hold it, as Markdown and as rich text', async ({
  app,
  page,
  dataDir,
}) => {
  await openCase(app, page);
  const dialog = await openExport(app, page);
  await choose(page, dialog, 'For', 'Owner brief');
  await choose(page, dialog, 'Format', 'CSV, the log as a table');
  await dialog.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText('Copied as Markdown and rich text')).toBeAttached();
  await expect(dialog.getByRole('button', { name: 'Copied' })).toBeVisible();
  await choose(page, dialog, 'Format', 'Markdown');
  const file = path.join(dataDir, '..', 'owner.md');
  await exportTo(app, dialog, file);
  await expect(dialog).toBeHidden();
  const { markdown, html } = await pastedReport(page);
  expect(markdown, 'the state of the record included').toBe(readFileSync(file, 'utf8'));
  expect(markdown).toMatch(/- Segment \S+ up to line \d+, sum [0-9a-f]{64}/);
  expect(html).toMatch(/<h1[^>]*>.*Office 365/);
  expect(html).toMatch(/<strong[^>]*>Owner brief<\/strong>/);
});
