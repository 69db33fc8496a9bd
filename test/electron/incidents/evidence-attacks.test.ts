import { appendFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFile } from '@contract/evidence';
import { incidentProjection } from '@domain/incident/incident';
import type { EntryId } from '@domain/kernel/ids';
import { values } from '@domain/kernel/sorted-list';
import { emptyFold, receive, stateOf } from '@domain/record/fold';
import { expect, it } from 'vitest';
import { visible } from '../../support/visible';
import { type Bench, bench, declared, entry, must } from '../support/incident-room';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');

const filesOf = (b: Bench, id: string) => readdir(path.join(b.dataFolder, 'incidents', id, 'files'));

async function stateIn(b: Bench, id: string) {
  await b.room.refresh();
  const { commits } = must(await b.room.open(id));
  return stateOf(receive(emptyFold(incidentProjection), commits));
}

/** Logs a line with the file; answers its id. */
async function logged(b: Bench, id: string, text: string, file: EvidenceFile): Promise<EntryId> {
  must(await b.room.execute(id, { ...entry(text), evidence: [file] }));
  const found = [...values((await stateIn(b, id)).log.inOrder)].find((one) => one.text === text);
  return found?.id ?? expect.fail('nothing was logged');
}

it('[L8] a picture of one incident is not shown under the address of another', async () => {
  const b = await bench('disk');
  const [one, other] = [await declared(b), await declared(b)];
  const { sha256 } = must(await b.room.addEvidence(one, { name: 'shot.png', bytes: PNG })).file;
  expect(await b.room.picture(one, sha256)).toMatchObject({ state: 'whole' });
  expect(await b.room.picture(other, sha256)).toMatchObject({ state: 'missing' });
  await expect(b.room.picture('../other', sha256).then((found) => found?.state)).resolves.not.toBe('whole');
});

it('[L8, J8] two computers that attach the same picture at once keep one file and both lines', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  const desktop = b.another('desktop');
  // Each looks for abandoned copies at its first file, by a clock that stands still here.
  for (const { room } of [b, desktop]) must(await room.addEvidence(id, { name: 'first.txt', bytes: Buffer.from('x') }));
  const [mine, theirs] = await Promise.all([
    b.room.addEvidence(id, { name: 'shot.png', bytes: PNG }),
    desktop.room.addEvidence(id, { name: 'clip.png', bytes: PNG }),
  ]);
  const [file, same] = [must(mine).file, must(theirs).file];
  await Promise.all([
    b.room.execute(id, { ...entry('from the laptop'), evidence: [file] }),
    desktop.room.execute(id, { ...entry('from the desktop'), evidence: [same] }),
  ]);
  expect((await filesOf(b, id)).filter((name) => name.endsWith('.png'))).toEqual([`${file.sha256}.png`]);
  expect(await filesOf(b, id)).toHaveLength(2);
  const [here, there] = [await stateIn(b, id), await stateIn(desktop, id)];
  expect(visible(here)).toEqual(visible(there));
  expect([...values(here.evidence.byId)].map(({ name }) => name).sort()).toEqual(['clip.png', 'shot.png']);
});

it('[L5b, L8, J8] a redaction leaves the file that a line of another computer shows, though nobody had told it yet', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  const { file } = must(await b.room.addEvidence(id, { name: 'shot.png', bytes: PNG }));
  const entryId = await logged(b, id, 'from the laptop', file);
  const desktop = b.another('desktop');
  await desktop.room.open(id);
  must(await desktop.room.execute(id, { ...entry('from the desktop'), evidence: [file] }));
  // The laptop has not looked since.
  must(await b.room.execute(id, { type: 'RedactEntry', entryId, reason: 'A password' }));
  expect([...values((await stateIn(desktop, id)).evidence.byId)].map(({ name }) => name)).toContain('shot.png');
  expect(await desktop.room.checkEvidence(id, file.sha256)).toEqual({ ok: true, value: 'whole' });
});

it('[J6, L8, M1] a record of a newer Holdline takes neither files nor promises, and shows what it has', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  const { file } = must(await b.room.addEvidence(id, { name: 'shot.png', bytes: PNG }));
  await logged(b, id, 'It looks like this', file);
  await b.room.close();
  const folder = path.join(b.dataFolder, 'incidents', id);
  const segment = (await readdir(folder)).find((name) => name.endsWith('.jsonl')) ?? '';
  await appendFile(path.join(folder, segment), '{"holdline":9,"future":true}\n');
  const again = b.another();
  expect(must(await again.room.open(id))).toMatchObject({ readOnly: true });
  const promise = { words: 'crew', due: null, byPartyId: null, toPartyId: null };
  expect(await again.room.execute(id, { ...entry('crew'), promise })).toMatchObject({
    ok: false,
    error: { code: 'read-only-record' },
  });
  const refused = await again.room.addEvidence(id, { name: 'more.png', bytes: PNG });
  expect(refused).toMatchObject({ ok: false, error: { sentence: expect.stringMatching(/[.]$/) } });
  expect(await again.room.picture(id, file.sha256)).toMatchObject({ state: 'whole' });
});
