import path from 'node:path';
import { err, ok, type Result } from '@domain/kernel/result';
import { mergedSegments } from './adopt-segments';
import { diskFailure, ShortWrite } from './disk-failure';
import type { ByteSource, EvidenceFailure } from './evidence-folder';
import { unfinishedName } from './evidence-kinds';
import { createEvidenceFolder, type EvidenceFolderOptions } from './file-evidence-folder';
import type { SegmentFile } from './segment-files';

/** A record from elsewhere, to be taken in. */
export interface ComingRecord {
  readonly segments: readonly SegmentFile[];
  /** Each named by its SHA-256 and ending. */
  readonly evidence: readonly ByteSource[];
  /** The largest file of evidence that is taken. */
  readonly evidenceLimit: number;
}

export interface NotAdopted {
  /** What is wrong, and where, in words that go on after a colon. */
  readonly why: string;
  /** Some of it is here: what has to be done to complete it stands in `why`. */
  readonly isPartly: boolean;
}

/**
 * Takes a record that comes from elsewhere into its folder, evidence first, so that no line ever names a file which has yet
 * to come. Every line is checked before anything is written, and everything is written beside before the first segment gets its
 * name; what fails until then is taken away again. A failure while the names are given, which only a failing disk brings,
 * says what completes it. [Q1, J1, J5, L8]
 */
export async function adoptRecord(
  options: EvidenceFolderOptions,
  { segments, evidence, evidenceLimit }: ComingRecord,
): Promise<Result<null, NotAdopted>> {
  const merged = await mergedSegments(options, segments);
  if (!merged.ok) return refuse(merged.error);
  const { folder, fileSystem } = options;
  const files = createEvidenceFolder(options);
  const before = new Set((await files.sizes()).keys());
  const added = new Set<string>();
  const beside: string[] = [];

  async function takeBack(): Promise<void> {
    // Each by itself: what one failing call leaves behind, no reader takes for a part of the record.
    await files.remove(new Set([...added].filter((sha256) => !before.has(sha256)))).catch(() => {});
    for (const name of beside) await fileSystem.remove(name).catch(() => {});
    await fileSystem.removeFolder(path.join(folder, 'files')).catch(() => {});
    await fileSystem.removeFolder(folder).catch(() => {});
  }

  try {
    await fileSystem.makeFolder(folder);
    for (const source of evidence) {
      // Also where adding it fails: it may have its name by then.
      added.add(source.name.slice(0, SHA256_CHARACTERS));
      const kept = await files.add(source, evidenceLimit);
      if (kept.ok) added.add(kept.value.sha256);
      const isAnother = kept.ok && !source.name.startsWith(kept.value.sha256);
      if (!kept.ok || isAnother) {
        await takeBack();
        return refuse(`its file ${source.name} ${kept.ok ? CHANGED : notKept(kept.error)}`);
      }
    }
    for (const { bytes } of merged.value) {
      const name = path.join(folder, unfinishedName(options.newId()));
      beside.push(name);
      await writeBeside(options, name, bytes);
    }
  } catch (cause) {
    await takeBack();
    return refuse(diskFailure(cause).reason);
  }

  let named = 0;
  try {
    for (const { name } of merged.value) {
      await fileSystem.rename(beside[named] ?? '', path.join(folder, name));
      named += 1;
    }
    await fileSystem.syncFolder(folder);
    return ok(null);
  } catch (cause) {
    const { reason } = diskFailure(cause);
    if (named === 0) {
      await takeBack();
      return refuse(reason);
    }
    const done = `${named} of ${merged.value.length} files of its record are here.`;
    return err({ isPartly: true, why: `${done} ${reason} Import it again to complete it; what is here counts once.` });
  }
}

const SHA256_CHARACTERS = 64;
const CHANGED = 'was changed while it was read; import it again.';

function notKept(failure: EvidenceFailure): string {
  switch (failure.kind) {
    case 'empty':
      return 'is empty, which no evidence is.';
    case 'too-large':
      return 'is larger than evidence may be.';
    case 'changed':
      return CHANGED;
    case 'not-read':
      return 'could not be read from it; ask for the bundle again.';
    case 'not-written':
      return `could not be kept. ${diskFailure(failure.cause).reason} Nothing of it is here; import it again.`;
  }
}

async function writeBeside({ fileSystem }: EvidenceFolderOptions, name: string, bytes: Uint8Array): Promise<void> {
  const file = await fileSystem.createFile(name);
  try {
    if ((await file.write(bytes)) !== bytes.byteLength) throw new ShortWrite();
    await file.dataSync();
  } finally {
    await file.close();
  }
}

function refuse(why: string): Result<null, NotAdopted> {
  return err({ why, isPartly: false });
}
