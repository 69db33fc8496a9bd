import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { err } from '@domain/kernel/result';
import type { Commit } from '@domain/record/envelope';
import { compareOrder } from '@domain/record/order';
import { createEvidenceFolder } from './file-evidence-folder';
import type { FileSystem } from './file-system';
import { createQueue } from './queue';
import { aheadFrom, createRecordReader } from './record-reader';
import type { Act, AppendFailure, OpenRecord } from './record-store';
import { createRecordWriter } from './record-writer';
import { redactRecord } from './redact-record';
import { readSegmentFiles } from './segment-files';
import { verifyRecord } from './verify-record';

export interface OpenRecordOptions {
  readonly id: string;
  readonly folder: string;
  readonly fileSystem: FileSystem;
  readonly device: string;
  readonly now: () => Instant;
  readonly newId: NewId;
}

const readOnlyReasons = {
  'newer-format': 'A newer Holdline wrote here: update this one to go on.',
  unreadable: 'The folder of this record cannot be read.',
} as const;

/** Reads the whole record of a folder and makes it ready for new acts. */
export async function openRecord(options: OpenRecordOptions): Promise<OpenRecord> {
  const { id, folder, fileSystem, device, now } = options;
  const reader = createRecordReader(options);
  const commits = (await reader.readNew())?.commits ?? [];
  const writer = createRecordWriter({ ...options, reader });
  observeAll(commits);
  const queue = createQueue();
  /** Commits that were read on another errand and that the caller has not been given yet. */
  const waiting: Commit[] = [];
  let isClosed = false;

  async function pull(): Promise<void> {
    const arrived = (await reader.readNew())?.commits ?? [];
    observeAll(arrived);
    for (const commit of arrived) waiting.push(commit);
  }

  function observeAll(arrived: readonly Commit[]): void {
    // In order, so the last one that does not lie too far ahead is the highest.
    const limit = aheadFrom(now());
    const last = arrived.findLast((commit) => commit.order <= limit);
    if (last !== undefined) writer.observe(last.order);
  }

  function refusal(act: Act): AppendFailure | null {
    if (isClosed) return { kind: 'closed', message: 'This was not saved. The record was closed.' };
    const because = reader.readOnlyBecause;
    if (because !== null)
      return { kind: 'read-only-record', message: `This was not saved. ${readOnlyReasons[because]}` };
    if (reader.merge.has(act.id)) return { kind: 'already-recorded', message: 'This is saved already.' };
    checkAct(act);
    return null;
  }

  /** Throws for what only a bug can bring. */
  function checkAct(act: Act): void {
    const fail = (why: string): never => {
      throw new Error(`act ${act.id} ${why}`);
    };
    if (act.events.length === 0) fail('has no events');
    if (act.by.device !== device) fail('names another device as its writer');
    const ids = new Set<string>();
    for (const event of act.events) {
      if (ids.has(event.id) || reader.merge.hasEvent(event.id)) fail(`repeats event ${event.id}`);
      if (event.redacted === true) fail(`has a blanked event ${event.id}`);
      ids.add(event.id);
    }
  }

  return {
    id,
    commits,
    get findings() {
      return reader.findings;
    },
    get readOnly() {
      return reader.readOnlyBecause !== null;
    },
    get heads() {
      return reader.heads;
    },
    evidence: createEvidenceFolder(options),
    append: (act) =>
      queue(async () => {
        const refused = refusal(act);
        return refused === null ? writer.append(act) : err(refused);
      }),
    readNew: () =>
      queue(async () => {
        if (!isClosed) await pull();
        const arrived = waiting.toSorted((a, b) => compareOrder(a.order, b.order));
        waiting.length = 0;
        return { commits: arrived, findings: reader.findings };
      }),
    segmentFiles: () => queue(() => readSegmentFiles(fileSystem, folder)),
    verify: (verifyOptions = {}) => queue(() => verifyRecord({ fileSystem, folder, device, now }, verifyOptions)),
    redact: (eventIds) =>
      queue(async () => {
        if (isClosed) return err({ kind: 'closed', message: 'Nothing was blanked. The record was closed.' });
        const because = reader.readOnlyBecause;
        if (because !== null) {
          return err({ kind: 'read-only-record', message: `Nothing was blanked. ${readOnlyReasons[because]}` });
        }
        // A segment is never reopened, and the one being written is about to be exchanged for its blanked copy.
        await writer.endSegment();
        await pull();
        const result = await redactRecord({ fileSystem, folder, device, reader }, eventIds);
        await pull();
        return result;
      }),
    close: () =>
      queue(async () => {
        isClosed = true;
        await writer.endSegment();
      }),
  };
}
