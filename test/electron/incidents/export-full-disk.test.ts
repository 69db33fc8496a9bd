import { randomBytes } from 'node:crypto';
import { readdir, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { EXPORT_FORMATS, type ExportRequest } from '@contract/export';
import { addMs } from '@domain/kernel/instant';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/record';
import { bench, declared, entry, must } from '../support/incident-room';
import { tinyDisk } from '../support/tiny-disk';

/** What is left on the disk: a file is begun on it, and not ended. */
const LEFT = 4096;

it.for(EXPORT_FORMATS)(
  '[R2, X3] a disk that gets full in the middle leaves no half of a file, %s',
  async (format, { skip }) => {
    const folder = await tinyDisk();
    if (folder === null) return skip('mounting a small disk needs Linux and root');
    const filler = path.join(folder, 'filler');
    await writeFile(filler, Buffer.alloc(64 * 1024));
    await truncate(filler, 64 * 1024 - LEFT);

    const b = await bench('disk', async () => randomBytes(2 * LEFT));
    const id = await declared(b);
    const due = { at: addMs(b.clock.now(), 3_600_000), certainty: 'exact' } as const;
    for (let line = 1; line <= 40; line++) {
      // What does not pack well, so that every format needs more than is left.
      const text = `Line ${line}: ${randomBytes(200).toString('base64')}`;
      const promise = { words: text, due, byPartyId: null, toPartyId: null };
      must(await b.room.execute(id, { ...entry(text), kind: 'promise', promise }));
    }
    const request: ExportRequest = {
      reader: { kind: 'full', partyId: null },
      format,
      bundled: ['md'],
      zone: null,
      asOf: null,
      range: { from: null, to: null },
    };
    const exportTo = (file: string) =>
      b.room.exportReport(id, request, { choosePlace: async () => file, onProgress: () => {} });
    const full = path.join(folder, `x.${format}`);
    const sentence = `The export was not written to ${full}. The disk is full. Choose another place and try again.`;
    expect(await exportTo(full)).toMatchObject({ ok: false, error: { sentence } });
    expect(await readdir(folder)).toEqual(['filler']);

    const roomy = path.join(await temporaryFolder(), `x.${format}`);
    must(await exportTo(roomy));
    expect((await stat(roomy)).size, 'it would have begun on what was left').toBeGreaterThan(LEFT);
  },
);
