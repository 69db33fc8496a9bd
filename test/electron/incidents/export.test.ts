import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { ExportFormat, ExportProgress, ExportRequest } from '@contract/export';
import { addMs, type Instant } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import yauzl from 'yauzl';
import { textIn } from '../../support/formats';
import { caseText } from '../../support/imported-room';
import { temporaryFolder } from '../../support/record';
import { png } from '../../support/tiny-pictures';
import { type Bench, bench, declared, entry, must } from '../support/incident-room';

const fullRecord: ExportRequest = {
  reader: { kind: 'full', partyId: null },
  format: 'md',
  bundled: null,
  zone: null,
  asOf: null,
  range: { from: null, to: null },
};

const HOUR = 3_600_000;

/** Exports to a file of a folder of its own; gives the folder, the outcome, and what was told on the way. */
async function exported(b: Bench, id: string, change: Partial<ExportRequest> = {}, stopAt?: string) {
  const folder = await temporaryFolder();
  const told: ExportProgress[] = [];
  const request = { ...fullRecord, ...change };
  const file = path.join(folder, `export.${request.format}`);
  const outcome = await b.room.exportReport(id, request, {
    choosePlace: async () => file,
    onProgress(progress) {
      told.push(progress);
      if (progress.step.kind === stopAt) b.room.cancelExport();
    },
  });
  return { folder, file, outcome, told };
}

async function text(b: Bench, id: string, change: Partial<ExportRequest> = {}): Promise<string> {
  const { file, outcome } = await exported(b, id, change);
  must(outcome);
  return readFile(file, 'utf8');
}

/** A bundle, unpacked. */
async function unpacked(b: Bench, id: string, change: Partial<ExportRequest> = {}) {
  const { folder, file, outcome } = await exported(b, id, { ...change, format: 'zip' });
  must(outcome);
  const names: string[] = [];
  const zip = await yauzl.openPromise(file);
  for await (const packed of zip.eachEntry()) {
    names.push(packed.fileName);
    await mkdir(path.dirname(path.join(folder, packed.fileName)), { recursive: true });
    const bytes = await buffer(await zip.openReadStreamPromise(packed));
    await writeFile(path.join(folder, packed.fileName), bytes);
  }
  return { folder, names, read: (name: string) => readFile(path.join(folder, name), 'utf8') };
}

describe('as of an earlier moment', () => {
  async function twoMoments() {
    const b = await bench('disk');
    const id = await declared(b);
    must(await b.room.execute(id, entry('The line is dead')));
    const early = b.clock.now();
    b.clock.move(2 * HOUR);
    must(
      await b.room.execute(id, { ...entry('Priya says a crew is coming'), when: { at: early, certainty: 'exact' } }),
    );
    must(await b.room.execute(id, { type: 'ChangeSeverity', severity: 1 }));
    return { b, id, early };
  }

  it('[R5, V2] tells what was written down by then: no late entry, no later severity, and how much came later', async () => {
    const { b, id, early } = await twoMoments();
    const [then, latest] = [await text(b, id, { asOf: early }), await text(b, id)];
    expect(then).toContain('The line is dead');
    expect(then).not.toContain('Priya');
    expect(then).toContain('Severity: Sev 2');
    expect(then).toContain('Left out, written down after that moment: 2 acts');
    expect(latest).toContain('Priya says a crew is coming');
    expect(latest).toContain('Severity: Sev 1');
  });

  it('[R5] stays the same whatever is written down later', async () => {
    const { b, id, early } = await twoMoments();
    const withoutState = (whole: string) => whole.slice(0, whole.indexOf('State of the record'));
    const before = withoutState(await text(b, id, { asOf: early }));
    must(await b.room.execute(id, entry('Fixed, they say')));
    expect(withoutState(await text(b, id, { asOf: early }))).toBe(before);
  });

  it.each<ExportFormat>(['md', 'html', 'csv', 'json', 'ics'])(
    '[R5, R3] holds nothing that came later, %s',
    async (format) => {
      const { b, id, early } = await twoMoments();
      expect(await text(b, id, { asOf: early, format })).not.toContain('Priya');
      expect(await text(b, id, { format: format === 'ics' ? 'md' : format })).toContain('Priya');
    },
  );

  it('[R5, R3] a bundle of then has no record, which goes on to now', async () => {
    const { b, id, early } = await twoMoments();
    expect((await unpacked(b, id)).names.filter((name) => name.endsWith('.jsonl'))).toHaveLength(1);
    const then = await unpacked(b, id, { asOf: early, bundled: ['md'] });
    expect(then.names.filter((name) => name.endsWith('.jsonl'))).toEqual([]);
    expect(await then.read('HOW-TO-VERIFY.txt')).toContain('it holds more than the report tells');
  });

  it('[R5, X3] a moment before the record is refused with when it begins', async () => {
    const { b, id } = await twoMoments();
    const { outcome, folder } = await exported(b, id, { asOf: '2020-01-01T00:00:00.000Z' as Instant });
    expect(outcome).toMatchObject({
      ok: false,
      error: {
        sentence: expect.stringMatching(/^Nothing was written down by Wed 1 Jan 2020, 00:00: the record begins on /),
      },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('[R5, X3] a moment that is still to come is refused', async () => {
    const { b, id } = await twoMoments();
    const { outcome, folder } = await exported(b, id, { asOf: addMs(b.clock.now(), 60_000) });
    expect(outcome).toMatchObject({
      ok: false,
      error: { sentence: expect.stringContaining('is still to come'), field: 'as-of' },
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('[R5] names the moment in the name of its file', async () => {
    const { b, id, early } = await twoMoments();
    const names: string[] = [];
    const choosePlace = async (name: string) => {
      names.push(name);
      return null;
    };
    for (const asOf of [null, early]) {
      await b.room.exportReport(id, { ...fullRecord, asOf }, { choosePlace, onProgress: () => {} });
    }
    expect(names).toEqual([
      'INC-0001 full.md',
      expect.stringMatching(/^INC-0001 full as of \d{4}-\d\d-\d\d [\d-]{8}Z\.md$/),
    ]);
  });

  it('[R5, Q1] of an imported file it tells what that says had happened by then', async () => {
    const b = await bench('disk');
    const file = path.join(await temporaryFolder(), 'case.json');
    await writeFile(file, caseText('office365-2012'));
    const { incidentId } = must(await b.room.importCase(file));
    const { timeline } = JSON.parse(caseText('office365-2012'));
    const middle = timeline[Math.floor(timeline.length / 2)];
    const later = timeline.at(-1);
    const then = await text(b, incidentId, { asOf: new Date(middle.at).toISOString() as Instant, format: 'csv' });
    const latest = await text(b, incidentId, { format: 'csv' });
    const said = await text(b, incidentId, { asOf: new Date(middle.at).toISOString() as Instant });
    const rowsLater = latest.split('\r\n').length - then.split('\r\n').length;
    expect(said).toContain(`Left out, of the imported file, happened after that moment: ${rowsLater} entries`);
    expect(said).not.toContain('Left out of what is for this reader: nothing');
    expect(then.split('\r\n').length).toBeLessThan(latest.split('\r\n').length);
    expect(then).toContain(timeline[0].text.slice(0, 20));
    expect(then).not.toContain(later.text.slice(0, 30));
    expect(latest).toContain(later.text.slice(0, 30));
  });
});

describe('evidence that the disk does not have any more', () => {
  async function withEvidence() {
    const b = await bench('disk');
    const id = await declared(b);
    const bytesOf = ['whole', 'altered', 'missing'].map((name) => ({ name: `${name}.txt`, bytes: Buffer.from(name) }));
    const files = [];
    for (const source of bytesOf) files.push(must(await b.room.addEvidence(id, source)).file);
    must(await b.room.execute(id, { ...entry('It looks like this'), evidence: files }));
    const [whole, altered, missing] = files.map(({ sha256 }) => sha256);
    const home = path.join(b.dataFolder, 'incidents', id, 'files');
    await writeFile(path.join(home, `${altered}.txt`), 'alterec');
    await rm(path.join(home, `${missing}.txt`));
    return { b, id, whole, altered, missing };
  }

  it.each<ExportFormat>(['md', 'html', 'docx', 'csv', 'xlsx'])('[L8, R2] is said in the report, %s', async (format) => {
    const { b, id, whole, altered, missing } = await withEvidence();
    const { file, outcome } = await exported(b, id, { format });
    must(outcome);
    const bytes = await readFile(file);
    const isPacked = format === 'docx' || format === 'xlsx';
    const report = (await textIn(isPacked ? bytes : String(bytes))).replaceAll(/<[^>]*>/g, '');
    expect(report).toContain(`${altered}, altered on the disk when this was made`);
    expect(report).toContain(`${missing}, missing on the disk when this was made`);
    expect(report).not.toContain(`${whole}, `);
  });

  it('[L8, R2] a Word document shows the picture that is whole, and not the one that was altered', async () => {
    const b = await bench('disk');
    const id = await declared(b);
    const files = [];
    for (const width of [300, 600]) {
      const source = { name: `shot-${width}.png`, bytes: png(width, 200) };
      files.push(must(await b.room.addEvidence(id, source)).file);
    }
    must(await b.room.execute(id, { ...entry('It looks like this'), evidence: files }));
    const [, altered] = files;
    await writeFile(path.join(b.dataFolder, 'incidents', id, 'files', `${altered?.sha256}.png`), png(600, 201));
    const { file, outcome } = await exported(b, id, { format: 'docx' });
    must(outcome);
    const text = await textIn(await readFile(file));
    expect(text.match(/descr="[^"]+"/g)).toEqual(['descr="shot-300.png"']);
    expect(text).toContain(`<wp:extent cx="${300 * 9525}" cy="${200 * 9525}"/>`);
  });

  it('[L8, R2, J4] is said in the manifest, which holds, and the bundle has what is whole', async () => {
    const { b, id, whole, altered, missing } = await withEvidence();
    const { folder, names, read } = await unpacked(b, id, { bundled: ['md'] });
    expect(names.filter((name) => name.endsWith('.txt')).map((name) => path.basename(name))).toEqual([
      'HOW-TO-VERIFY.txt',
      `${whole}.txt`,
    ]);
    const manifest = await read('SHA256SUMS');
    expect(manifest).toContain(`# not in this bundle: ${altered}  altered.txt: altered\n`);
    expect(manifest).toContain(`# not in this bundle: ${missing}  missing.txt: missing\n`);
    const checked = execFileSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
    expect(
      checked
        .trim()
        .split('\n')
        .filter((line) => !line.endsWith(': OK')),
    ).toEqual([]);
    expect(await read('HOW-TO-VERIFY.txt')).toContain(`${missing}  missing.txt: missing`);
  });
});

it('[R2, R5] the texts for the clipboard are those of the files; refused and stopped as an export is', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  must(await b.room.execute(id, entry('The line is dead')));
  const texts = must(await b.room.reportTexts(id, { ...fullRecord, format: 'zip' }));
  expect(texts).toEqual({ markdown: await text(b, id), html: await text(b, id, { format: 'html' }) });
  expect(texts?.markdown).toMatch(/Segment \S+ up to line \d+, sum [0-9a-f]{64}/);
  const refused = await b.room.reportTexts(id, { ...fullRecord, reader: { kind: 'vendor', partyId: null } });
  expect(refused).toMatchObject({ ok: false, error: { field: 'reader' } });
  const stopped = b.room.reportTexts(id, fullRecord);
  b.room.cancelExport();
  expect(await stopped).toEqual({ ok: true, value: null });
});

describe('an export at work', () => {
  it('[R2] tells its steps in order: reading, each report, each file of evidence, writing', async () => {
    const b = await bench('disk');
    const id = await declared(b);
    const { file } = must(await b.room.addEvidence(id, { name: 'shot.txt', bytes: Buffer.from('x') }));
    must(await b.room.execute(id, { ...entry('With a file'), evidence: [file] }));
    const { told } = await exported(b, id, { format: 'zip', bundled: ['csv', 'md'] });
    expect(told.map(({ step }) => step)).toEqual([
      { kind: 'reading' },
      { kind: 'making', format: 'md' },
      { kind: 'making', format: 'csv' },
      { kind: 'evidence', number: 1, of: 1 },
      { kind: 'writing' },
    ]);
    expect(told.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4]);
    expect(told.at(-1)?.total).toBe(5);
  });

  it.each(['reading', 'making', 'writing'])(
    '[R2] stopped while %s, it answers null and leaves no file',
    async (kind) => {
      const b = await bench('disk');
      const id = await declared(b);
      const { outcome, folder, told } = await exported(b, id, {}, kind);
      expect(told.map(({ step }) => step.kind)).toContain(kind);
      expect(outcome).toEqual({ ok: true, value: null });
      expect(await readdir(folder)).toEqual([]);
    },
  );
});
