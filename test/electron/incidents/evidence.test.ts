import { execFileSync } from 'node:child_process';
import { chmod, mkdir, readdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { EvidenceFile } from '@contract/evidence';
import { evidenceOf } from '@domain/incident/evidence';
import { incidentProjection } from '@domain/incident/incident';
import { toArray } from '@domain/kernel/sorted-list';
import { emptyFold, receive, stateOf } from '@domain/record/fold';
import { describe, expect, it } from 'vitest';
import type { OpenCopy } from '../../../electron/incidents/evidence';
import { temporaryFolder } from '../../support/record';
import { type Bench, bench, declared, entry, must } from '../support/incident-room';

const PNG = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex');
const shot = { name: 'shot.png', bytes: PNG } as const;

const filesOf = ({ dataFolder }: Bench, id: string) => path.join(dataFolder, 'incidents', id, 'files');
const names = async (b: Bench, id: string) => (await readdir(filesOf(b, id)).catch(() => [])).sort();

/** A file in a folder of the person's own. */
async function ownFile(name: string, bytes: Uint8Array | string): Promise<{ name: string; path: string }> {
  const file = path.join(await temporaryFolder(), name);
  await writeFile(file, bytes);
  return { name, path: file };
}

async function onDisk(): Promise<{ b: Bench; id: string }> {
  const b = await bench('disk');
  return { b, id: await declared(b) };
}

/** Logs a line with files; answers the entry's id and its evidence. */
async function logged(b: Bench, id: string, ...files: readonly EvidenceFile[]) {
  must(await b.room.execute(id, { ...entry('It looks like this'), evidence: files }));
  const { commits } = must(await b.room.open(id));
  const incident = stateOf(receive(emptyFold(incidentProjection), commits));
  const entryId = toArray(incident.log.inOrder).find(({ text }) => text === 'It looks like this')?.id;
  if (entryId === undefined) return expect.fail('nothing was logged');
  return { entryId, evidence: evidenceOf(incident.evidence, entryId) };
}

const sentence = (outcome: { readonly ok: boolean; readonly error?: { readonly sentence: string } }) =>
  outcome.ok ? 'it was done' : outcome.error?.sentence;

describe('adding evidence', () => {
  it('[L8] keeps a dropped file under its SHA-256, and tells what it is', async () => {
    const { b, id } = await onDisk();
    const source = await ownFile('Router log.txt', 'line down\n'.repeat(100_000));
    const { file, mail } = must(await b.room.addEvidence(id, source));
    expect([file, mail]).toEqual([
      {
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        name: 'Router log.txt',
        bytes: 1_000_000,
        mediaType: 'text/plain',
      },
      null,
    ]);
    expect(await names(b, id)).toEqual([`${file.sha256}.txt`]);
    expect(await b.room.checkEvidence(id, file.sha256)).toEqual({ ok: true, value: 'whole' });
    const sum = execFileSync('sha256sum', [path.join(filesOf(b, id), `${file.sha256}.txt`)], { encoding: 'utf8' });
    expect(sum.slice(0, 64)).toBe(file.sha256);
  });

  it('[L8] keeps a pasted picture, and the same one twice only once', async () => {
    const { b, id } = await onDisk();
    const first = must(await b.room.addEvidence(id, shot));
    const again = must(await b.room.addEvidence(id, { ...shot, name: 'image.png' }));
    expect([first.file.mediaType, again.file.sha256]).toEqual(['image/png', first.file.sha256]);
    expect(await names(b, id)).toHaveLength(1);
  });

  it('[L8] reads a mail, and keeps its file as it came', async () => {
    const { b, id } = await onDisk();
    const bytes = await readFile(path.join(import.meta.dirname, '../../fixtures/mail/plain.eml'));
    const { file, mail } = must(await b.room.addEvidence(id, await ownFile('crew.EML', bytes)));
    expect(file).toMatchObject({ name: 'crew.EML', bytes: bytes.byteLength, mediaType: 'message/rfc822' });
    expect(mail).toMatchObject({ sentAt: '2026-11-21T12:32:10.000Z', offset: '+0200' });
    expect(await readFile(path.join(filesOf(b, id), `${file.sha256}.eml`))).toEqual(bytes);
  });

  it('[L8, X3] refuses with a sentence what is no file, is empty, too large or gone, and keeps no trace', async () => {
    const { b, id } = await onDisk();
    const huge = await ownFile('disk.img', '');
    await truncate(huge.path, 100 * 1024 * 1024);
    const gone = await ownFile('gone.txt', 'x');
    const pipe = path.join(await temporaryFolder(), 'pipe');
    execFileSync('mkfifo', [pipe]);
    const added = async (source: { name: string; path: string }) => sentence(await b.room.addEvidence(id, source));
    expect(await added(huge)).toMatch(/^disk\.img is larger than 50 MB, .* log where\.$/);
    expect(await added(await ownFile('empty.txt', ''))).toBe(
      'empty.txt is empty (0 bytes), so there is nothing to keep; choose another file.',
    );
    expect(await added({ ...gone, path: `${gone.path}.not` })).toMatch(/^gone\.txt could not be read\. .*not there/);
    expect(await added({ name: 'folder', path: path.dirname(gone.path) })).toMatch(/^folder is a folder or a device/);
    expect(await added({ name: 'pipe', path: pipe })).toMatch(/^pipe is a folder or a device/);
    expect(await added({ name: 'null', path: '/dev/null' })).toMatch(/^null is a folder or a device/);
    expect(await names(b, id)).toEqual([]);
  });

  it('[L8, X3] refuses a file that this user may not read', async ({ skip }) => {
    if (process.getuid?.() === 0) return skip('root may read everything');
    const { b, id } = await onDisk();
    const source = await ownFile('secret.txt', 'x');
    await chmod(source.path, 0);
    expect(sentence(await b.room.addEvidence(id, source))).toMatch(
      /^secret\.txt could not be read\. This user may not/,
    );
  });

  it.each([
    ['../../x', 'x'],
    ['CON.txt', 'CON_.txt'],
    [`${'n'.repeat(300)}.txt`, `${'n'.repeat(196)}.txt`],
    ['invoice\u202egpj.exe', 'invoice_gpj.exe'],
    ['run.desktop', 'run.desktop'],
  ])('[L8] takes a file called %j as %j, and keeps it inside the folder', async (given, name) => {
    const { b, id } = await onDisk();
    const { file } = must(await b.room.addEvidence(id, { name: given, bytes: Buffer.from('harmless') }));
    expect(file.name).toBe(name);
    expect(await names(b, id)).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.(?:txt|bin)$/)]);
    expect((await logged(b, id, file)).evidence).toMatchObject([{ name }]);
  });

  it('[J5, L8, X3] says that the disk is full, keeps nothing half, and logs the line without it', async () => {
    const b = await bench();
    const id = await declared(b);
    b.disk.fail({ atCall: 1, call: 'dataSync', error: 'ENOSPC' });
    expect(sentence(await b.room.addEvidence(id, shot))).toBe(
      'shot.png was not kept as evidence. The disk is full. What you typed is still here; try again.',
    );
    b.disk.fail(null);
    expect((await b.room.execute(id, entry('It looks like this'))).ok).toBe(true);
  });

  it('[X3] refuses an incident that is not here', async () => {
    const { b } = await onDisk();
    expect(await b.room.addEvidence('elsewhere', shot)).toMatchObject({ error: { code: 'incident-unknown' } });
    expect(await b.room.picture('elsewhere', 'a'.repeat(64))).toEqual({ state: 'missing' });
  });
});

describe('links that somebody else put into the folder', () => {
  it('[L8] are not followed: neither read, nor shown, nor written through', async () => {
    const { b, id } = await onDisk();
    const { file } = must(await b.room.addEvidence(id, shot));
    const outside = await temporaryFolder();
    await writeFile(path.join(outside, 'victim'), PNG);
    const linked = 'b'.repeat(64);
    await symlink(path.join(outside, 'victim'), path.join(filesOf(b, id), `${linked}.png`));
    expect(await b.room.checkEvidence(id, linked)).toEqual({ ok: true, value: 'missing' });
    expect(await b.room.picture(id, linked)).toEqual({ state: 'missing' });
    expect(await b.room.execute(id, { ...entry('x'), evidence: [{ ...file, sha256: linked }] })).toMatchObject({
      error: { code: 'evidence-missing' },
    });
  });

  it('[L8, X3] in place of the folder refuse every file', async () => {
    const { b, id } = await onDisk();
    const outside = await temporaryFolder();
    await symlink(outside, filesOf(b, id));
    expect(sentence(await b.room.addEvidence(id, shot))).toMatch(
      /^shot\.png was not kept as evidence\. .*not a folder/,
    );
    expect(await readdir(outside)).toEqual([]);
  });
});

describe('logging evidence', () => {
  it('[L8] refuses a line that names a file which is not in the folder, or is not as long as it says', async () => {
    const { b, id } = await onDisk();
    const { file } = must(await b.room.addEvidence(id, shot));
    const { entryId } = await logged(b, id, file);
    const absent = [{ ...file, sha256: 'f'.repeat(64) }];
    for (const files of [absent, [{ ...file, bytes: file.bytes + 1 }]]) {
      const refused = { ok: false, error: { code: 'evidence-missing', field: 'evidence' } };
      expect(await b.room.execute(id, { ...entry('x'), evidence: files })).toMatchObject(refused);
      expect(await b.room.execute(id, { type: 'AttachEvidence', entryId, files })).toMatchObject(refused);
    }
  });

  it('[L8] shows it again after the app was started again', async () => {
    const { b, id } = await onDisk();
    const { file } = must(await b.room.addEvidence(id, shot));
    await logged(b, id, file);
    await b.room.close();
    const again = b.another();
    const { commits, findings } = must(await again.room.open(id));
    const { evidence } = stateOf(receive(emptyFold(incidentProjection), commits));
    expect([toArray(evidence.byId), findings]).toMatchObject([[{ ...file }], []]);
    expect((await again.room.list()).map(({ problem }) => problem)).toEqual([undefined]);
  });
});

describe('showing evidence', () => {
  it('[L8] gives the window pictures only, by their bytes, and only while they are whole', async () => {
    const { b, id } = await onDisk();
    const add = async (name: string, bytes: Uint8Array) =>
      must(await b.room.addEvidence(id, { name, bytes })).file.sha256;
    const picture = await add('anything.bin', PNG);
    const svg = await add('shot.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'));
    expect(await b.room.picture(id, picture)).toEqual({ state: 'whole', bytes: PNG, mediaType: 'image/png' });
    expect(await b.room.picture(id, svg)).toEqual({ state: 'not-a-picture' });
    await writeFile(path.join(filesOf(b, id), `${picture}.bin`), Buffer.concat([PNG, Buffer.from('x')]));
    expect(await b.room.picture(id, picture)).toEqual({ state: 'altered' });
    expect(await b.room.checkEvidence(id, picture)).toEqual({ ok: true, value: 'altered' });
  });

  it('[L8, X3] opens and saves a whole copy under its own name, and nothing that was changed or is gone', async () => {
    const { b, id } = await onDisk();
    const { file } = must(await b.room.addEvidence(id, shot));
    const [evidence] = (await logged(b, id, file)).evidence;
    if (evidence === undefined) return expect.fail('nothing is shown');
    const opened: Parameters<OpenCopy>[0][] = [];
    const openCopy: OpenCopy = async (copy) => {
      opened.push(copy);
      return { ok: true, value: null };
    };
    must(await b.room.openEvidence(id, evidence.id, openCopy));
    expect(opened).toMatchObject([{ name: 'shot.png', mediaType: 'image/png', bytes: PNG }]);

    const place = await temporaryFolder();
    const save = () => b.room.saveEvidence(id, evidence.id, async (name) => path.join(place, name));
    expect(must(await save())).toEqual({ path: path.join(place, 'shot.png') });
    expect(await readFile(path.join(place, 'shot.png'))).toEqual(PNG);
    expect(must(await b.room.saveEvidence(id, evidence.id, async () => null))).toBeNull();
    const nowhere = await b.room.saveEvidence(id, evidence.id, async (name) => path.join(place, 'gone', name));
    expect(sentence(nowhere)).toMatch(/^The copy was not written to .*\. That place is not there\./);

    await writeFile(path.join(filesOf(b, id), `${file.sha256}.png`), 'other bytes');
    expect(sentence(await save())).toMatch(/was changed after it was kept: its SHA-256 does not fit/);
    expect(sentence(await b.room.openEvidence(id, evidence.id, openCopy))).toMatch(/was changed after it was kept/);
    expect(opened).toHaveLength(1);
    expect(await b.room.openEvidence(id, 'unknown', openCopy)).toMatchObject({ error: { code: 'evidence-unknown' } });
  });
});

describe('redacting an entry with evidence', () => {
  const redact = (b: Bench, id: string, entryId: Awaited<ReturnType<typeof logged>>['entryId']) =>
    b.room.execute(id, { type: 'RedactEntry', entryId, reason: 'A password' });

  it('[L5b, L8] takes its name out of the files of the record, and its file off the disk', async () => {
    const { b, id } = await onDisk();
    const { file } = must(await b.room.addEvidence(id, { ...shot, name: 'hunter2.png' }));
    const { entryId, evidence } = await logged(b, id, file);
    must(await redact(b, id, entryId));
    expect(await names(b, id)).toEqual([]);
    const folder = path.dirname(filesOf(b, id));
    const segments = (await readdir(folder)).filter((name) => name.endsWith('.jsonl'));
    const text = (await Promise.all(segments.map((name) => readFile(path.join(folder, name), 'utf8')))).join('');
    expect(text).not.toContain('hunter2');
    expect(b.errors).toEqual([]);
    const [gone] = evidence;
    if (gone === undefined) return expect.fail('nothing was shown');
    const { commits } = must(await b.room.open(id));
    const [left] = toArray(stateOf(receive(emptyFold(incidentProjection), commits)).evidence.byId);
    expect(left).toMatchObject({ name: '', sha256: file.sha256 });
    expect(await b.room.saveEvidence(id, left?.id ?? '', async () => null)).toMatchObject({
      error: { code: 'evidence-removed' },
    });
  });

  it('[L5b, L8] keeps a file that another entry shows', async () => {
    const { b, id } = await onDisk();
    const { file } = must(await b.room.addEvidence(id, shot));
    must(await b.room.execute(id, { ...entry('Another one'), evidence: [file] }));
    const { entryId } = await logged(b, id, file);
    must(await redact(b, id, entryId));
    expect(await names(b, id)).toEqual([`${file.sha256}.png`]);
  });

  it('[L5b, L8] is made good at the next start when the file could not be removed', async () => {
    const { b, id } = await onDisk();
    const { file } = must(await b.room.addEvidence(id, shot));
    const { entryId } = await logged(b, id, file);
    b.disk.fail({ atCall: 1, call: 'remove', error: 'EACCES', isLasting: true });
    must(await redact(b, id, entryId));
    b.disk.fail(null);
    expect([await names(b, id), b.errors]).toEqual([
      [`${file.sha256}.png`],
      expect.arrayContaining([expect.stringContaining('a redacted file is still there')]),
    ]);
    const said = [expect.objectContaining({ sentence: expect.stringContaining('is still in the folder files') })];
    expect(must(await b.room.open(id)).findings).toEqual(said);
    expect(b.news).toContainEqual({ type: 'findings', incidentId: id, findings: said });
    await b.room.close();
    expect(must(await b.another().room.open(id)).findings).toEqual([]);
    expect(await names(b, id)).toEqual([]);
  });

  it('[L5b, L8] is done by every computer, since a sync tool may bring the file back', async () => {
    const { b, id } = await onDisk();
    const { file } = must(await b.room.addEvidence(id, shot));
    const { entryId } = await logged(b, id, file);
    must(await redact(b, id, entryId));
    await mkdir(filesOf(b, id), { recursive: true });
    await writeFile(path.join(filesOf(b, id), `${file.sha256}.png`), PNG);
    must(await b.another('desktop').room.open(id));
    expect(await names(b, id)).toEqual([]);
  });
});
