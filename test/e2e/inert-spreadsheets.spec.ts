import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { test as base, expect } from '@playwright/test';
import { needDocumentTools } from './support/document-tools';
import { hostileRecord } from './support/hostile-record';

const test = base.extend<{ folder: string }>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'holdline-formulas-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
});

test.beforeAll(() => {
  test.setTimeout(600_000);
  needDocumentTools();
});

/** What one or another spreadsheet computes, fetches or starts, behind what it passes over. */
const FORMULAS = [
  '=1000+234',
  '+1000+234',
  '-1000+2234',
  '@SUM(1000;234)',
  '＝1000+234',
  "'=1000+234",
  '|calc',
  '%1234',
];
const BEFORE = ['', ' ', '\t', '\n', '\u00a0', '\u200b', '"'];

function formula(field: number): string {
  const [begin = '', start = ''] = [BEFORE[field % BEFORE.length], FORMULAS[field % FORMULAS.length]];
  return `${begin}${start}+HYPERLINK("http://evil.example/${field}";"field ${field}")`;
}

/** A file as LibreOffice has it once it was loaded and computed: its cells, in the flat form of OpenDocument. */
function computed(file: string): string {
  const folder = path.dirname(file);
  const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`;
  const given = ['--headless', '--convert-to', 'fods', '--outdir', path.join(folder, 'computed'), file];
  execFileSync('soffice', [profile, ...given], { stdio: 'ignore' });
  const name = `${path.basename(file, path.extname(file))}.fods`;
  return readFileSync(path.join(folder, 'computed', name), 'utf8');
}

for (const format of ['csv', 'xlsx']) {
  test(`[R4] LibreOffice computes nothing of what was typed, in any field: ${format}`, async ({ folder }) => {
    test.setTimeout(180_000);
    const record = await hostileRecord(folder, formula);
    const cells = computed(record.exported(format));
    expect(cells).not.toContain('table:formula');
    expect(cells).not.toContain('<text:a');
    expect(cells).toContain('field');
    const numbers = [...cells.matchAll(/office:value="([^"]*)"/g)].map(([, value]) => Math.abs(Number(value)));
    expect(numbers).not.toContain(1234);
    // The words are all there, as words: those of the log in both, those of the report beside it in the workbook.
    const seen = record.fields.filter((_, field) => cells.includes(`evil.example/${field}&quot;`));
    expect(seen.length).toBeGreaterThan(format === 'xlsx' ? 40 : 6);
    for (const name of ['EntryCorrected.text', 'EntryCorrected.reference']) expect(seen).toContain(name);
  });
}

test('[R4] LibreOffice does compute such words where nothing was done about them', ({ folder }) => {
  test.setTimeout(180_000);
  const file = path.join(folder, 'bare.csv');
  writeFileSync(file, `"=1000+234"\n`);
  const cells = computed(file);
  expect(cells).toContain('table:formula');
  expect(cells).toContain('office:value="1234"');
});
