import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ExportFormat } from '@contract/export';
import { initialLog } from '@domain/incident/log';
import { type EntryId, entryIdSchema } from '@domain/kernel/ids';
import { values } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/record';
import { png } from '../../support/tiny-pictures';
import { type Bench, bench, declared, entry, must } from '../support/incident-room';

/** The full record in a format that can be imported; answers where it lies. */
async function exportedTo(b: Bench, id: string, format: ExportFormat): Promise<string> {
  const file = path.join(await temporaryFolder(), `record.${format}`);
  const reader = { kind: 'full', partyId: null } as const;
  const range = { from: null, to: null };
  const request = { reader, format, bundled: ['md'] as const, zone: null, asOf: null, range };
  must(await b.room.exportReport(id, request, { choosePlace: async () => file, onProgress: () => {} }));
  return file;
}

async function entryOf(b: Bench, id: string, text: string): Promise<EntryId> {
  must(await b.room.open(id));
  const found = [...values(b.room.find(id)?.log.byId ?? initialLog.byId)].find((one) => one.text === text);
  return entryIdSchema.parse(found?.id);
}

async function textsOf(b: Bench, id: string): Promise<readonly string[]> {
  must(await b.room.open(id));
  return [...values(b.room.find(id)?.log.inOrder ?? initialLog.inOrder)].map(({ text }) => text).toSorted();
}

/** An incident with everything that could be lost on the way: a picture, a correction, a retraction, words that were removed. */
async function eventful(): Promise<{ readonly b: Bench; readonly id: string }> {
  const b = await bench('disk');
  const id = await declared(b);
  const { file } = must(await b.room.addEvidence(id, { name: 'light.png', bytes: png(8, 4) }));
  must(await b.room.execute(id, { ...entry('The light is red'), evidence: [file] }));
  for (const text of ['A slip', 'Password is hunter2']) must(await b.room.execute(id, entry(text)));
  const [slip, secret] = [await entryOf(b, id, 'A slip'), await entryOf(b, id, 'Password is hunter2')];
  must(await b.room.execute(id, { type: 'RetractEntry', entryId: slip, reason: 'Another line' }));
  must(await b.room.execute(id, { type: 'RedactEntry', entryId: secret, reason: 'A password' }));
  return { b, id };
}

describe.each<ExportFormat>(['json', 'zip'])('a record as %s', (format) => {
  it('[Q1, R2] into an empty folder and out again gives equal bytes, whatever the record went through', async () => {
    const { b, id } = await eventful();
    const file = await exportedTo(b, id, format);
    const away = await bench('disk');
    must(await away.room.importCase(file));
    const back = await readFile(await exportedTo(away, id, format));
    expect(back.equals(await readFile(file))).toBe(true);
    expect(back.includes('hunter2')).toBe(false);
  });

  it('[Q1, J8] meets one that went on: the same acts count once, and those of the other are added', async () => {
    const { b: home, id } = await eventful();
    const away = await bench('disk');
    must(await away.room.importCase(await exportedTo(home, id, format)));
    must(await home.room.execute(id, entry('Written at home')));
    must(await away.room.execute(id, entry('Written away')));

    must(await home.room.importCase(await exportedTo(away, id, format)));
    must(await away.room.importCase(await exportedTo(home, id, format)));
    const all = await textsOf(home, id);
    expect(all).toEqual(expect.arrayContaining(['The light is red', 'Written at home', 'Written away']));
    expect(new Set(all).size, 'each once').toBe(all.length);
    expect(await textsOf(away, id)).toEqual(all);
    const [there, here] = [await exportedTo(away, id, 'json'), await exportedTo(home, id, 'json')];
    expect((await readFile(there)).equals(await readFile(here)), 'one record in both folders').toBe(true);
  });
});
