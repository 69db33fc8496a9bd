import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { needDocumentTools } from './support/document-tools';
import { pdfText } from './support/pdf-text';

const top = path.resolve(import.meta.dirname, '../..');
const cases = path.join(top, 'test/fixtures/cases');

let folder = '';
let packaged = '';

/** A package as it would be given away, with its fuses set, around the Electron of development. */
test.beforeAll(() => {
  test.skip(process.platform !== 'linux', 'the wrapper is for Linux: elsewhere there is always a display');
  test.setTimeout(600_000);
  needDocumentTools();
  folder = mkdtempSync(path.join(os.tmpdir(), 'holdline-packaged-'));
  const builder = path.join(top, 'node_modules/.bin/electron-builder');
  const settings = ['-c.electronDist=node_modules/electron/dist', `-c.directories.output=${folder}`];
  const { status, stderr } = spawnSync(builder, ['--linux', 'dir', '-p', 'never', ...settings], {
    cwd: top,
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  packaged = path.join(folder, 'linux-unpacked');
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the wrapper where there is no display, in folders of its own. */
function run(given: readonly string[], wrapper = path.join(packaged, 'holdline-cli')) {
  const { PATH, HOME } = process.env;
  const { status, stdout, stderr } = spawnSync(wrapper, given, {
    env: { PATH, HOME, HOLDLINE_USER_DATA: path.join(folder, 'user') },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, errors: stderr };
}

test('[V4, Q1] the packaged app does its commands without a display, with clean output and exit codes', () => {
  const file = path.join(cases, 'office365-2012.json');
  const { expected } = JSON.parse(readFileSync(file, 'utf8'));
  const told = run(['figures', file, '--json']);
  expect({ ...told, out: JSON.parse(told.out) }).toEqual({ code: 0, out: expected, errors: '' });

  const data = path.join(folder, 'a folder with blanks');
  expect(run(['import', file, '--data', data])).toMatchObject({ code: 0, errors: '' });
  const link = path.join(folder, 'linked');
  symlinkSync(path.join(packaged, 'holdline-cli'), link);
  const listed = run(['list', '--json', '--data', data], link);
  expect(JSON.parse(listed.out)).toMatchObject([{ reference: 'INC-0001' }]);
  // A switch of Chromium behind a command is no switch any more.
  expect(run(['list', '--version'])).toMatchObject({ code: 2, out: '', errors: expect.stringMatching(/--version/) });
  expect(run(['figures', 'INC-0404'])).toMatchObject({ code: 2, errors: expect.stringContaining('INC-0404') });
  expect(run(['verify', path.join(folder, 'nowhere.zip')]).code).toBe(1);
});

test('[R2] it prints a PDF without a display, with tags and the words, and leaves nothing of the session behind', () => {
  const before = temporaries();
  const out = path.join(folder, 'owner.pdf');
  const given = ['--reader', 'owner', '--format', 'pdf', '--out', out];
  expect(run(['export', path.join(cases, 'fastly-2021.json'), ...given])).toEqual({ code: 0, out: '', errors: '' });
  expect(execFileSync('pdfinfo', [out], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/);
  expect(execFileSync('pdftotext', [out, '-'], { encoding: 'utf8' })).toContain('Fastly global CDN outage');
  expect(temporaries()).toEqual(before);
});

test('[R2, R3] a PDF tells its reader no word more than the page does that a property holds to its audience', () => {
  test.setTimeout(120_000);
  const file = path.join(cases, 'office365-2012.json');
  for (const reader of [
    'owner',
    'customer',
    'technical',
    'vendor:Microsoft Office 365 support',
    'claim',
    'review',
    'full',
  ]) {
    const [pdf, html] = ['pdf', 'html'].map((format) => {
      const out = path.join(folder, `words of ${reader.replace(':', ' ')}.${format}`);
      const given = ['--reader', reader, '--format', format, '--out', out];
      expect(run(['export', file, ...given]), `${reader} ${format}`).toEqual({ code: 0, out: '', errors: '' });
      return out;
    });
    if (pdf === undefined || html === undefined) throw new Error('no place');
    const page = withoutBlanks(wordsOfPage(readFileSync(html, 'utf8')));
    // The page breaks long words where the paper does, and numbers what it fills.
    const printed = pdfText(pdf).replaceAll(/^\d+ ?\/ ?\d+$/gm, '');
    const strange = printed.split(/\s+/).filter((word) => !page.includes(word));
    expect(strange, reader).toEqual([]);
    expect(printed.length, reader).toBeGreaterThan(200);
  }
});

/** What a page shows, without its markup. */
function wordsOfPage(html: string): string {
  const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  const shown = html.replaceAll(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ');
  return shown.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_whole, name: string) => signs[name] ?? '');
}

function withoutBlanks(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function temporaries(): readonly string[] {
  return readdirSync(os.tmpdir()).filter((name) => /^holdline-(command|print)-/.test(name));
}
