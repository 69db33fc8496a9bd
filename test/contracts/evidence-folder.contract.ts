import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { bytesSource } from '../../electron/files/byte-source';
import type { EvidenceFolder } from '../../electron/record/evidence-folder';
import type { FaultyFileSystem } from '../support/faulty-file-system';

export interface EvidenceBench {
  readonly evidence: EvidenceFolder;
  readonly disk: FaultyFileSystem;
  /** Names in the folder of the files. */
  readonly names: () => Promise<readonly string[]>;
  /** Puts other bytes in the place of a file, as a failing disk or a person could. */
  readonly overwrite: (name: string, bytes: Uint8Array) => Promise<void>;
}

const LIMIT = 1_000_000;
export const shaOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const picture = Buffer.from('not really a picture');

/** What every folder of evidence keeps to, whatever disk it lies on. */
export function describeEvidenceFolder(open: () => Promise<EvidenceBench>): void {
  it('[L8] keeps bytes under their SHA-256 and the ending of their name, and gives them back', async () => {
    const { evidence, names } = await open();
    const bytes = Buffer.alloc(700_000, 'evidence ');
    const sha256 = shaOf(bytes);
    const added = await evidence.add(bytesSource(bytes, 'Screen shot.PNG'), LIMIT);
    expect(added).toMatchObject({ ok: true, value: { sha256, bytes: 700_000 } });
    expect(added.ok && added.value.head.byteLength).toBe(65_536);
    expect(await names()).toEqual([`${sha256}.png`]);
    const read = await evidence.read(sha256, LIMIT);
    expect(read.state === 'whole' && Buffer.compare(read.bytes, bytes)).toBe(0);
    expect([await evidence.check(sha256), [...(await evidence.sizes())]]).toEqual(['whole', [[sha256, 700_000]]]);
  });

  it('[L8] makes the same bytes one file, whatever they are called', async () => {
    const { evidence, names } = await open();
    for (const name of ['a.png', 'b.jpg', 'c'])
      expect((await evidence.add(bytesSource(picture, name), LIMIT)).ok).toBe(true);
    expect(await names()).toEqual([`${shaOf(picture)}.png`]);
  });

  it('[L8] keeps nothing under an ending that a double click could run', async () => {
    const { evidence, names } = await open();
    const kinds = [
      'run.exe',
      'run.desktop',
      'page.html',
      'pic.svg',
      'sheet.xlsm',
      'none',
      'toString',
      '.png',
      'a.x/../y',
    ];
    for (const [index, name] of kinds.entries()) await evidence.add(bytesSource(Buffer.from([index, 1]), name), LIMIT);
    expect((await names()).map((name) => name.split('.')[1])).toEqual(kinds.map(() => 'bin'));
  });

  it('[L8, X3] refuses nothing at all and more than the limit, and leaves no trace', async () => {
    const { evidence, names } = await open();
    const tried = async (size: number) => {
      const added = await evidence.add(bytesSource(Buffer.alloc(size), 'x.txt'), 1000);
      return added.ok ? 'added' : added.error.kind;
    };
    expect([await tried(0), await tried(1001), await names(), await tried(1000)]).toEqual([
      'empty',
      'too-large',
      [],
      'added',
    ]);
  });

  it('[L8, X3] refuses what came shorter or longer than it was, or failed half-way, and leaves no trace', async () => {
    const { evidence, names } = await open();
    const tried = async (size: number, failure?: Error) => {
      const source = {
        name: 'x.txt',
        size,
        async *pieces() {
          yield picture;
          if (failure !== undefined) throw failure;
        },
      };
      const added = await evidence.add(source, LIMIT);
      return added.ok ? 'added' : added.error;
    };
    const gone = Object.assign(new Error('gone'), { code: 'ENOENT' });
    expect(await tried(picture.byteLength + 1)).toEqual({ kind: 'changed' });
    expect(await tried(picture.byteLength - 1)).toEqual({ kind: 'changed' });
    expect(await tried(picture.byteLength, gone)).toEqual({ kind: 'not-read', cause: gone });
    expect(await names()).toEqual([]);
  });

  it('[L8] says that a file was altered or is missing, and puts it right when the same bytes come again', async () => {
    const { evidence, overwrite, names } = await open();
    const sha256 = shaOf(picture);
    expect(await evidence.check(sha256)).toBe('missing');
    await evidence.add(bytesSource(picture, 'a.png'), LIMIT);
    await overwrite(`${sha256}.png`, Buffer.from('NOT really a picture'));
    expect([await evidence.check(sha256), await evidence.read(sha256, LIMIT)]).toEqual([
      'altered',
      { state: 'altered' },
    ]);
    await evidence.add(bytesSource(picture, 'again.jpg'), LIMIT);
    expect([await evidence.check(sha256), await names()]).toEqual(['whole', [`${sha256}.png`]]);
  });

  it('[L8] does not read more than it is asked to', async () => {
    const { evidence } = await open();
    await evidence.add(bytesSource(picture, 'a.png'), LIMIT);
    expect(await evidence.read(shaOf(picture), 5)).toEqual({ state: 'too-large' });
  });

  it('[L5b] takes files away for good, and only those', async () => {
    const { evidence, names } = await open();
    const other = Buffer.from('other');
    await evidence.add(bytesSource(picture, 'a.png'), LIMIT);
    await evidence.add(bytesSource(other, 'b.txt'), LIMIT);
    await evidence.remove(new Set([shaOf(picture), '0'.repeat(64)]));
    expect([await names(), await evidence.check(shaOf(picture))]).toEqual([[`${shaOf(other)}.txt`], 'missing']);
    await evidence.remove(new Set());
  });

  it('[J5, L8] leaves nothing half behind, whichever step of the copying the disk fails at, and works the next time', async () => {
    const { evidence, disk, names } = await open();
    let failures = 0;
    for (let atCall = 1; ; atCall++) {
      const bytes = Buffer.from(`copy ${atCall}`);
      disk.fail({ atCall, error: 'ENOSPC' });
      const added = await evidence.add(bytesSource(bytes, 'x.txt'), LIMIT);
      const isHit = disk.calls.length >= atCall;
      disk.fail(null);
      expect((await names()).filter((name) => name.startsWith('.'))).toEqual([]);
      if (!isHit) break;
      if (!added.ok) {
        failures += 1;
        expect(added.error).toMatchObject({ kind: 'not-written', cause: { code: 'ENOSPC' } });
      }
      expect((await evidence.add(bytesSource(bytes, 'x.txt'), LIMIT)).ok).toBe(true);
      expect(await evidence.check(shaOf(bytes))).toBe('whole');
    }
    // The folder, the file, its bytes, its sync, its name, the folder's sync.
    expect(failures).toBeGreaterThanOrEqual(5);
  });

  it.each(['SHORT', 'LOST'])('[J5] takes a write that was cut off for a full disk: %s', async (error) => {
    const { evidence, disk, names } = await open();
    disk.fail({ atCall: 1, call: 'write', error });
    const added = await evidence.add(bytesSource(picture, 'x.txt'), LIMIT);
    expect(added).toMatchObject({ ok: false, error: { kind: 'not-written', cause: { code: 'ENOSPC' } } });
    expect(await names()).toEqual([]);
  });

  it('[L8] copies several files at once, the same one among them', async () => {
    const { evidence, names } = await open();
    const sources = ['a', 'b', 'a', 'c', 'a'].map((text) => bytesSource(Buffer.from(text), `${text}.txt`));
    const added = await Promise.all(sources.map((source) => evidence.add(source, LIMIT)));
    expect([added.every(({ ok }) => ok), (await names()).length]).toEqual([true, 3]);
  });
}
