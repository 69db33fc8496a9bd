import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import { err, ok, type Result } from '@domain/kernel/result';
import type { Commit } from '@domain/record/envelope';
import { FIRST_STAMP, formatOrder, nextStamp, observe, parseOrder, type Stamp } from '@domain/record/order';
import { diskFailure } from './disk-failure';
import type { FileSystem } from './file-system';
import { encodeLine, UnwritableAct } from './line';
import type { RecordReader } from './record-reader';
import type { Act, AppendFailure, Head } from './record-store';
import { createSegmentWriter, type SegmentWriter } from './segment-writer';
import { sha256 } from './sha256';
import { vouch } from './witnesses';

/** Appends acts to this run's own segment. */
export interface RecordWriter {
  append(act: Act): Promise<Result<Commit, AppendFailure>>;
  /** Follows the clock of a commit that was read. */
  observe(order: string): void;
  /** Ends the segment being written; the next act opens another. */
  endSegment(): Promise<void>;
}

export interface RecordWriterOptions {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  readonly device: string;
  readonly now: () => Instant;
  readonly newId: NewId;
  readonly reader: RecordReader;
}

export function createRecordWriter(options: RecordWriterOptions): RecordWriter {
  const { fileSystem, folder, device, now, newId, reader } = options;
  let writer: SegmentWriter | null = null;
  let clock: Stamp = FIRST_STAMP;
  let previous: Head | null = lastOwnHead();
  /** Segment id to the last line of it that a line of ours has named. */
  const announced = new Map<string, number>();

  /** The last line of this device's latest earlier segment. */
  function lastOwnHead(): Head | null {
    const own = [...reader.segments.values()].filter((segment) => segment.device === device && segment.head !== null);
    const latest = own.sort((a, b) => (a.id < b.id ? 1 : -1))[0];
    if (latest?.head == null) return null;
    vouch(reader.witnessed, latest.id, latest.head.seq);
    return latest.head;
  }

  /** What we have seen of other files and no line anywhere has vouched for yet. [J4] */
  function newlySeen(ownId: string): Record<string, Head> {
    const seen: Record<string, Head> = {};
    for (const { id, head } of reader.segments.values()) {
      if (id === ownId || head === null) continue;
      if (head.seq > Math.max(announced.get(id) ?? 0, reader.witnessed.get(id) ?? 0)) seen[id] = head;
    }
    return seen;
  }

  async function endSegment(): Promise<void> {
    const ended = writer;
    if (ended === null) return;
    writer = null;
    await ended.leave();
    const { id, head } = ended.segment;
    if (head !== null) {
      previous = head;
      vouch(reader.witnessed, id, head.seq);
    }
    reader.release();
  }

  async function writeLine(act: Act, order: string, at: Instant, firstId: string): Promise<Commit> {
    if (writer === null) {
      writer = await createSegmentWriter(fileSystem, folder, firstId);
      reader.setActive(writer.segment);
    }
    const { segment } = writer;
    const seq = (segment.head?.seq ?? 0) + 1;
    const seen = newlySeen(segment.id);
    const prev = segment.head?.sum ?? previous?.sum ?? null;
    const line = encodeLine({ seq, id: act.id, order, at, by: act.by, seen, prev }, act.events, sha256);
    await writer.write(seq, line, device);
    for (const [id, head] of Object.entries(seen)) announced.set(id, head.seq);
    return { seq, id: act.id, order, at, by: { device: act.by.device, name: act.by.name }, events: line.events };
  }

  return {
    async append(act) {
      const at = now();
      clock = nextStamp(clock, at);
      let segmentId = writer?.segment.id ?? newId();
      // The second try keeps the stamp: whichever copy a reader meets, the act has one place and counts once.
      const order = formatOrder(clock, segmentId);
      let failure: unknown;
      for (let attempt = 1; attempt <= 2; attempt++) {
        try {
          const commit = await writeLine(act, order, at, segmentId);
          reader.merge.know(commit, `${writer?.segment.file}`);
          return ok(commit);
        } catch (cause) {
          if (cause instanceof UnwritableAct) {
            return err({ kind: 'unwritable', message: `This could not be saved: ${cause.message}.` });
          }
          failure = cause;
          // Never again on this descriptor: after a failed fdatasync the kernel may have dropped the pages. [J5]
          await endSegment();
          segmentId = newId();
        }
      }
      // A record that could not be begun leaves no folder behind; one that holds anything is not taken away.
      await fileSystem.removeFolder(folder).catch(() => {});
      const { kind, reason } = diskFailure(failure);
      return err({ kind, message: `This was not saved. ${reason}` });
    },
    observe(order) {
      const stamp = parseOrder(order);
      if (stamp !== null) clock = observe(clock, stamp, now());
    },
    endSegment,
  };
}
