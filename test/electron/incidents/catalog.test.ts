import { appendFile, cp, mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aDeclaration, type Bench, bench, declared, entry, must } from '../support/incident-room';

/** The one segment of a record. */
async function segmentOf({ dataFolder }: Bench, id: string): Promise<string> {
  const folder = path.join(dataFolder, 'incidents', id);
  const name = (await readdir(folder)).find((one) => one.endsWith('.jsonl'));
  return path.join(folder, name ?? expect.fail('there is no segment'));
}

it('lists what an incident says now, with its entries, parties and phase', async () => {
  const b = await bench();
  const id = await declared(b);
  must(await b.room.execute(id, { type: 'AddParty', name: 'Northline', role: 'provider' }));
  must(await b.room.execute(id, entry('one')));
  must(await b.room.execute(id, { type: 'ChangePhase', phase: 'watching' }));
  expect(await b.room.list()).toMatchObject([
    { incidentId: id, reference: 'INC-0001', phase: 'watching', outsideParties: ['Northline'], practice: false },
  ]);
});

it('[I1] gives a letter to the later of two that took the same number while offline', async () => {
  const [b, away] = [await bench('disk'), await bench('disk')];
  away.clock.move(60_000);
  const [first, second] = [await declared(b), await declared(away)];
  const record = (one: Bench) => path.join(one.dataFolder, 'incidents', second);
  await cp(record(away), record(b), { recursive: true });
  const references = (await b.room.list()).map((one) => [one.incidentId, one.reference]);
  expect(Object.fromEntries(references)).toEqual({ [first]: 'INC-0001', [second]: 'INC-0001b' });
  must(await b.room.declare(aDeclaration));
  expect((await b.room.list()).map((one) => one.reference)).toContain('INC-0002');
});

it('reads no record again that did not change since the last start', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  await b.room.close();
  const [before] = await b.another().room.list();
  // Same name, same size: only reading it could show that it is no record any more.
  const segment = await segmentOf(b, id);
  const { length } = await readFile(segment);
  await writeFile(segment, ' '.repeat(length));
  expect(await b.another().room.list()).toEqual([before]);
  await rm(path.join(b.dataFolder, 'cache.json'));
  expect(await b.another().room.list()).toMatchObject([{ incidentId: id, problem: expect.any(String) }]);
});

it('reads a record again that another computer wrote to', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  await b.room.list();
  await b.room.close();
  await b.another().room.list();
  must(await b.another('desktop').room.execute(id, { type: 'RetitleIncident', title: 'Mail is back' }));
  expect(await b.another().room.list()).toMatchObject([{ title: 'Mail is back' }]);
});

it.each([
  '',
  '{',
  '[]',
  '{"version":1}',
  '{"version":1,"lines":{"x":{"fingerprint":"","listed":{}}}}',
  '{"version":0}',
])('rebuilds its cache without a word when the file says %j', async (text) => {
  const b = await bench('disk');
  const id = await declared(b);
  await b.room.close();
  const file = path.join(b.dataFolder, 'cache.json');
  await writeFile(file, text);
  const again = b.another();
  expect(await again.room.list()).toMatchObject([{ incidentId: id, reference: 'INC-0001' }]);
  expect(again.errors).toEqual([]);
  expect(JSON.parse(await readFile(file, 'utf8')).lines).toHaveProperty([id]);
});

it('forgets a record that was taken out of the folder', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  await b.room.close();
  await b.another().room.list();
  await rm(path.join(b.dataFolder, 'incidents', id), { recursive: true });
  expect(await b.another().room.list()).toEqual([]);
  expect(JSON.parse(await readFile(path.join(b.dataFolder, 'cache.json'), 'utf8')).lines).toEqual({});
});

it('[J3] lists an incident whose first line is damaged, with the reason, and the others as ever', async () => {
  const b = await bench('disk');
  const [damaged, whole] = [await declared(b), await declared(b)];
  await b.room.close();
  await truncate(await segmentOf(b, damaged), 100);
  const lines = await b.another().room.list();
  expect(lines).toHaveLength(2);
  expect(lines).toContainEqual(
    expect.objectContaining({ incidentId: whole, reference: 'INC-0002', title: aDeclaration.title }),
  );
  expect(lines).toContainEqual(
    expect.objectContaining({ incidentId: damaged, problem: expect.stringMatching(/declaration is missing/) }),
  );
  const opened = must(await b.another().room.open(damaged));
  expect(opened).toMatchObject({ commits: [], findings: [{ line: 1, byte: 0 }] });
});

it('[J3] shows the lines before and after a damaged one, and says where it is', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  for (const text of ['one', 'two', 'three']) must(await b.room.execute(id, entry(text)));
  await b.room.close();
  const segment = await segmentOf(b, id);
  const text = await readFile(segment, 'utf8');
  await writeFile(segment, text.replace('"two"', '"TWO"'));
  const opened = must(await b.another().room.open(id));
  expect(JSON.stringify(opened.commits)).toMatch(/"one".*"three"/);
  expect(opened.findings).toMatchObject([{ file: path.basename(segment), line: 3, sentence: expect.any(String) }]);
});

it('[J6] opens what a newer Holdline wrote, but adds nothing to it', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  await b.room.close();
  await appendFile(await segmentOf(b, id), '{"holdline":9,"future":true}\n');
  const again = b.another();
  expect(must(await again.room.open(id))).toMatchObject({ readOnly: true, commits: [{ seq: 1 }] });
  expect(await again.room.execute(id, entry('x'))).toMatchObject({ ok: false, error: { code: 'read-only-record' } });
});

it('passes over files and folders beside the records that are none', async () => {
  const b = await bench('disk');
  const id = await declared(b);
  await mkdir(path.join(b.dataFolder, 'incidents', 'Not A Record'));
  await mkdir(path.join(b.dataFolder, 'incidents', 'empty'));
  await writeFile(path.join(b.dataFolder, 'incidents', 'notes.txt'), 'x');
  expect((await b.room.list()).map((one) => one.incidentId)).toEqual([id]);
});
