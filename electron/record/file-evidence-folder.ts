import { createHash, type Hash } from 'node:crypto';
import path from 'node:path';
import type { NewId } from '@domain/kernel/ids';
import { type Instant, MINUTE, msOf } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import { codeOf, ShortWrite } from './disk-failure';
import type { ByteSource, EvidenceFailure, EvidenceFolder, KeptFile, ReadFile } from './evidence-folder';
import { isUnfinished, keptEnding, unfinishedName } from './evidence-kinds';
import type { FileSystem, FolderEntry, WritableFile } from './file-system';
import { HEAD_BYTES } from './media-type';
import { createQueue } from './queue';

export interface EvidenceFolderOptions {
  /** The record's folder; the files lie in `files` inside it. */
  readonly folder: string;
  readonly fileSystem: FileSystem;
  readonly now: () => Instant;
  readonly newId: NewId;
}

const keptName = /^([0-9a-f]{64})(?:\.[0-9a-z]{1,8})?$/;
const ABANDONED_AFTER_MS = 60 * MINUTE;
const PIECE_BYTES = 256 * 1024;

/**
 * Evidence as files of a record's folder. A link among them is never followed: it is neither read, nor written through,
 * nor taken for a file, because a folder that others sync into could lead anywhere. [L8]
 */
export function createEvidenceFolder({ folder, fileSystem, now, newId }: EvidenceFolderOptions): EvidenceFolder {
  const files = path.join(folder, 'files');
  // One change at a time: whether the bytes are here already must still hold when the copy gets its name.
  const queue = createQueue();
  let isSwept = false;

  async function entries(): Promise<readonly FolderEntry[]> {
    const home = (await listOrNothing(folder)).find(({ name }) => name === 'files');
    if (home === undefined) return [];
    if (home.kind !== 'folder') throw Object.assign(new Error(`${files} is not a folder`), { code: 'ENOTDIR' });
    return listOrNothing(files);
  }

  async function listOrNothing(home: string): Promise<readonly FolderEntry[]> {
    try {
      return await fileSystem.listFolder(home);
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT') return [];
      throw cause;
    }
  }

  /** Two computers may have kept the same bytes under two endings: all names of a file. */
  async function namesOf(sha256: string): Promise<readonly string[]> {
    const kept = (await entries()).filter(({ name, kind }) => kind === 'file' && keptName.exec(name)?.[1] === sha256);
    return kept.map(({ name }) => path.join(files, name)).sort();
  }

  /** Streams a file past its hash; `onPiece` must not keep the piece. */
  async function isWhole(name: string, sha256: string, onPiece: (piece: Uint8Array) => void): Promise<boolean> {
    const hash = createHash('sha256');
    const file = await fileSystem.openForReading(name);
    try {
      const piece = Buffer.allocUnsafe(PIECE_BYTES);
      for (let position = 0; ; ) {
        const count = await file.read(piece, position);
        if (count === 0) return hash.digest('hex') === sha256;
        hash.update(piece.subarray(0, count));
        onPiece(piece.subarray(0, count));
        position += count;
      }
    } finally {
      await file.close();
    }
  }

  async function check(sha256: string) {
    const names = await namesOf(sha256);
    for (const name of names) if (await isWhole(name, sha256, () => {})) return 'whole';
    return names.length === 0 ? 'missing' : 'altered';
  }

  /** What a run that was killed left behind. Another computer's copy may be under way, so only old ones go. */
  async function sweep(): Promise<void> {
    if (isSwept) return;
    isSwept = true;
    for (const { name } of (await entries()).filter((entry) => entry.kind === 'file' && isUnfinished(entry.name))) {
      const left = path.join(files, name);
      const { modified } = await fileSystem.stat(left);
      if (msOf(now()) - modified > ABANDONED_AFTER_MS) await fileSystem.remove(left);
    }
  }

  /** Gives the finished copy its name. An altered file under that name is replaced by what it should be. */
  async function keep(unfinished: string, source: ByteSource, sha256: string): Promise<void> {
    const [name = path.join(files, `${sha256}.${keptEnding(source.name)}`)] = await namesOf(sha256);
    if ((await check(sha256)) === 'whole') await fileSystem.remove(unfinished);
    else await fileSystem.rename(unfinished, name);
    // Also where it was here before: that run may have failed at just this step.
    await fileSystem.syncFolder(files);
  }

  async function add(source: ByteSource): Promise<Result<KeptFile, EvidenceFailure>> {
    const unfinished = path.join(files, unfinishedName(newId()));
    try {
      // Refuses a link in place of the folder before anything is written through it.
      await entries();
      await fileSystem.makeFolder(files);
      await sweep().catch(() => {});
      const copied = await copy(fileSystem, source, unfinished);
      if (copied.ok) await keep(unfinished, source, copied.value.sha256);
      else await fileSystem.remove(unfinished);
      return copied;
    } catch (cause) {
      await fileSystem.remove(unfinished).catch(() => {});
      return err({ kind: 'not-written', cause });
    }
  }

  return {
    async add(source, limit) {
      if (source.size === 0) return err({ kind: 'empty' });
      if (source.size > limit) return err({ kind: 'too-large' });
      return queue(() => add(source));
    },
    async sizes() {
      const sizes = new Map<string, number>();
      for (const { name, kind } of await entries()) {
        const sha256 = keptName.exec(name)?.[1];
        if (sha256 === undefined || kind !== 'file') continue;
        sizes.set(sha256, (await fileSystem.stat(path.join(files, name))).size);
      }
      return sizes;
    },
    async read(sha256, limit): Promise<ReadFile> {
      const names = await namesOf(sha256);
      for (const name of names) {
        if ((await fileSystem.stat(name)).size > limit) return { state: 'too-large' };
        const pieces: Uint8Array[] = [];
        if (await isWhole(name, sha256, (piece) => pieces.push(Buffer.from(piece)))) {
          return { state: 'whole', bytes: Buffer.concat(pieces) };
        }
      }
      return { state: names.length === 0 ? 'missing' : 'altered' };
    },
    check,
    remove: (sha256s) =>
      queue(async () => {
        const kept = (await entries()).filter(({ name }) => sha256s.has(keptName.exec(name)?.[1] ?? ''));
        for (const { name } of kept) await fileSystem.remove(path.join(files, name));
        if (kept.length > 0) await fileSystem.syncFolder(files);
      }),
  };
}

/** Writes all bytes of a source to a new file and syncs it. Rejects with what the disk says; a bad source is a value. */
async function copy(
  fileSystem: FileSystem,
  source: ByteSource,
  target: string,
): Promise<Result<KeptFile, EvidenceFailure>> {
  const hash = createHash('sha256');
  const head: Uint8Array[] = [];
  let bytes = 0;
  const file = await fileSystem.createFile(target);
  try {
    for await (const piece of readable(source)) {
      if (bytes < HEAD_BYTES) head.push(Buffer.from(piece.subarray(0, HEAD_BYTES - bytes)));
      await take(file, hash, piece);
      bytes += piece.byteLength;
    }
    if (bytes !== source.size) return err({ kind: 'changed' });
    await file.dataSync();
  } catch (cause) {
    if (cause instanceof NotRead) return err({ kind: 'not-read', cause: cause.cause });
    throw cause;
  } finally {
    await file.close();
  }
  return ok({ sha256: hash.digest('hex'), bytes, head: Buffer.concat(head) });
}

class NotRead extends Error {}

/** Tells a source that fails from a disk that does. */
async function* readable(source: ByteSource): AsyncGenerator<Uint8Array> {
  try {
    yield* source.pieces();
  } catch (cause) {
    throw new NotRead('the source failed', { cause });
  }
}

async function take(file: WritableFile, hash: Hash, piece: Uint8Array): Promise<void> {
  const taken = await file.write(piece);
  if (taken !== piece.byteLength) throw new ShortWrite(`the disk took ${taken} of ${piece.byteLength} bytes`);
  hash.update(piece);
}
