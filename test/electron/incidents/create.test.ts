import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportRequest } from '@contract/export';
import { incidentProjection } from '@domain/incident/incident';
import { emptyFold, receive, stateOf } from '@domain/record/fold';
import { describe, expect, it } from 'vitest';
import { CASE_NAMES, caseText } from '../../support/imported-room';
import { temporaryFolder } from '../../support/record';
import { bench, declared, entry, must } from '../support/incident-room';

async function fileWith(content: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'case.json');
  await writeFile(file, content);
  return file;
}

describe('importing a case', () => {
  it.each(CASE_NAMES)('[Q1] takes %s as one act, and it is there after the next start', async (name) => {
    const b = await bench('disk');
    const text = caseText(name);
    const { incidentId } = must(await b.room.importCase(await fileWith(text)));
    const { commits, findings } = must(await b.another().room.open(incidentId));
    expect(commits).toHaveLength(1);
    expect(findings).toEqual([]);
    const { log } = stateOf(receive(emptyFold(incidentProjection), commits));
    expect(log.byId.size).toBe(JSON.parse(text).timeline.length);
    expect(await b.room.list()).toMatchObject([{ incidentId, reference: 'INC-0001', practice: false }]);
  });

  it.each([
    ['cut in half', (text: string) => text.slice(0, text.length / 2), /^case\.json, line \d+, column \d+: /],
    ['not JSON', () => 'Dear all,', /^case\.json, line 1, column 1: /],
    [
      'with an unknown kind',
      (text: string) => text.replace('"kind": "observation"', '"kind": "rumour"'),
      /timeline row \d+/,
    ],
    ['with 50 levels of nesting', () => `${'['.repeat(50)}${']'.repeat(50)}`, /^case\.json, .*Nothing was imported\.$/],
    [
      'with a __proto__ key',
      (text: string) => text.replace('{', '{"__proto__": {"polluted": 1},'),
      /^case\.json, |^taken$/,
    ],
    ['empty', () => '', /is empty; choose another file/],
  ] as const)(
    '[Q1, X3] refuses a file %s in one sentence, and nothing of it is imported',
    async (_how, spoil, sentence) => {
      const b = await bench('disk');
      const imported = await b.room.importCase(await fileWith(spoil(caseText('office365-2012'))));
      if (!imported.ok) {
        expect(imported.error.sentence).toMatch(sentence);
        expect(await b.room.list()).toEqual([]);
        expect(await readdir(b.dataFolder)).not.toContain('incidents');
      } else expect('taken').toMatch(sentence);
      expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    },
  );

  it('[J5] imports nothing when the disk is full', async () => {
    const b = await bench('disk');
    b.disk.fail({ atCall: 1, call: 'write', error: 'ENOSPC', isLasting: true });
    const imported = await b.room.importCase(await fileWith(caseText('fastly-2021')));
    expect(imported).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    b.disk.fail(null);
    expect((await b.another().room.list()).filter((one) => one.problem === undefined)).toEqual([]);
  });
});

describe('the practice incident', () => {
  it('[I4] is made once, lies apart from real ones, and takes no number from them', async () => {
    const b = await bench('disk');
    const first = must(await b.room.openPractice());
    expect(must(await b.room.openPractice())).toEqual(first);
    expect(must(await b.another().room.openPractice())).toEqual(first);
    expect(await readdir(path.join(b.dataFolder, 'practice', 'incidents'))).toEqual([first.incidentId]);
    await declared(b);
    const lines = await b.room.list();
    expect(lines.map((one) => [one.practice, one.reference])).toEqual([
      [false, 'INC-0001'],
      [true, 'INC-0001'],
    ]);
  });

  it('[I4] takes acts like any other', async () => {
    const b = await bench();
    const { incidentId } = must(await b.room.openPractice());
    must(await b.room.execute(incidentId, entry('trying it out')));
    expect((await b.room.list())[0]?.entries).toBeGreaterThan(1);
  });

  it('is made anew once it was set aside', async () => {
    const b = await bench();
    const first = must(await b.room.openPractice());
    must(await b.room.execute(first.incidentId, { type: 'SetAsideIncident', reason: null }));
    b.clock.move(60_000);
    expect(must(await b.room.openPractice())).not.toEqual(first);
  });
});

describe('exporting the timeline', () => {
  it('[R1, R5] writes the same bytes for the same record, whenever it is asked for', async () => {
    const b = await bench('disk');
    const { incidentId } = must(await b.room.importCase(await fileWith(caseText('office365-2012'))));
    const folder = await temporaryFolder();
    const names: string[] = [];
    const exportTo = (name: string) =>
      b.room.exportReport(incidentId, fullRecord, {
        onProgress: () => {},
        async choosePlace(suggested) {
          names.push(suggested);
          return path.join(folder, name);
        },
      });
    must(await exportTo('one.md'));
    b.clock.move(86_400_000);
    expect(must(await exportTo('two.md'))).toEqual({ path: path.join(folder, 'two.md') });
    const [one, two] = [
      await readFile(path.join(folder, 'one.md'), 'utf8'),
      await readFile(path.join(folder, 'two.md'), 'utf8'),
    ];
    expect(one).toBe(two);
    expect(one).toMatch(/^# INC-0001: /);
    expect(names).toEqual(['INC-0001 full.md', 'INC-0001 full.md']);
  });

  it('does nothing when no place is chosen', async () => {
    const b = await bench();
    const id = await declared(b);
    expect(await b.room.exportReport(id, fullRecord, nowhere)).toEqual({ ok: true, value: null });
  });

  it('has in it what was logged while the person chose the place', async () => {
    const b = await bench('disk');
    const id = await declared(b);
    const file = path.join(await temporaryFolder(), 'x.md');
    await b.room.exportReport(id, fullRecord, {
      onProgress: () => {},
      async choosePlace() {
        must(await b.room.execute(id, entry('while the dialog was open')));
        return file;
      },
    });
    expect(await readFile(file, 'utf8')).toContain('while the dialog was open');
  });
});

it('copies the data so that the copy opens with everything in it', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  must(await b.room.execute(id, entry('worth keeping')));
  const { path: copy } = must(await b.room.copyData(await temporaryFolder()));
  expect(path.basename(copy)).toBe('Holdline data 2026-11-21');
  const [segment = ''] = await readdir(path.join(copy, 'incidents', id));
  expect(await readFile(path.join(copy, 'incidents', id, segment), 'utf8')).toContain('worth keeping');
});

const fullRecord: ExportRequest = {
  reader: { kind: 'full', partyId: null },
  format: 'md',
  bundled: null,
  zone: null,
  asOf: null,
  range: { from: null, to: null },
};

const nowhere = { choosePlace: async () => null, onProgress: () => {} };
