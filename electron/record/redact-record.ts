import path from 'node:path';
import { err, ok, type Result } from '@domain/kernel/result';
import type { StoredEvent } from '@domain/record/envelope';
import { decodeLine, type GoodLine, withoutMarks } from './decode-line';
import { diskFailure, ShortWrite } from './disk-failure';
import type { FileSystem } from './file-system';
import { encodeEvents } from './line';
import { readLines } from './read-lines';
import type { RecordReader } from './record-reader';
import type { Place, RedactFailure, RedactReport } from './record-store';
import type { Segment } from './segment';
import { sha256 } from './sha256';

export interface RedactOptions {
  readonly fileSystem: FileSystem;
  readonly folder: string;
  readonly device: string;
  readonly reader: RecordReader;
}

/**
 * Blanks the words of events in the segments of this device, one file after the other: a copy beside the file, synced,
 * then renamed over it. Head, `body` and `sum` of each line stay, so the chain verifies as before. [J2] [L5b]
 */
export async function redactRecord(
  options: RedactOptions,
  eventIds: ReadonlySet<string>,
): Promise<Result<RedactReport, RedactFailure>> {
  const { fileSystem, folder, device, reader } = options;
  const blanked = new Set<string>();
  const elsewhere = new Set<string>();
  const leftAlone: Place[] = [];
  try {
    for (const segment of reader.allFiles) {
      const found = await blankSegment(fileSystem, path.join(folder, segment.file), segment, eventIds);
      const isOurs = segment.device === device;
      for (const id of found.ids) (isOurs ? blanked : elsewhere).add(id);
      if (!isOurs && segment.device !== null) continue;
      leftAlone.push(...found.leftAlone);
      if (!isOurs || found.parts === null) continue;
      await replaceFile(fileSystem, folder, segment, found.parts, found.size);
      reader.forget(segment.file);
    }
  } catch (cause) {
    const { kind, reason } = diskFailure(cause);
    return err({ kind, message: `Not all words could be blanked. ${reason}` });
  }
  const unknown = [...eventIds].filter((id) => !blanked.has(id) && !elsewhere.has(id));
  return ok({ blanked: [...blanked], elsewhere: [...elsewhere], unknown, leftAlone });
}

interface Found {
  readonly ids: ReadonlySet<string>;
  /** The file's new bytes; null when no line has to change. */
  readonly parts: readonly Uint8Array[] | null;
  /** Bytes read from the file. */
  readonly size: number;
  readonly leftAlone: readonly Place[];
}

async function blankSegment(
  fileSystem: FileSystem,
  name: string,
  segment: Segment,
  eventIds: ReadonlySet<string>,
): Promise<Found> {
  const ids = new Set<string>();
  const parts: Uint8Array[] = [];
  const leftAlone: Place[] = [];
  let hasChanged = false;
  let size = 0;
  let line = 0;
  const file = await fileSystem.openForReading(name);
  try {
    await readLines(file, 0, segment.offset, (raw) => {
      line += 1;
      size = raw.byte + raw.length + (raw.isEnded ? 1 : 0);
      if (raw.bytes === null) throw new Error('a line is longer than 64 MB');
      const bytes = withoutMarks(raw.bytes, line === 1);
      const whole = raw.bytes;
      const keep = () => parts.push(Buffer.from(whole));
      const decoded = mentions(bytes, eventIds) ? decodeLine(bytes, sha256) : null;
      if (decoded === null) keep();
      else if (decoded.kind !== 'good') {
        keep();
        leftAlone.push({ file: segment.file, line, byte: raw.byte });
      } else {
        for (const { id } of decoded.events) if (eventIds.has(id)) ids.add(id);
        const blank = blankLine(bytes, decoded, eventIds);
        if (blank === null) keep();
        else parts.push(blank);
        hasChanged ||= blank !== null;
      }
      if (raw.isEnded) parts.push(LF);
    });
  } finally {
    await file.close();
  }
  return { ids, parts: hasChanged ? parts : null, size, leftAlone };
}

const LF = Buffer.from('\n');
const EVENTS = Buffer.from('","events":');

/** The line without the words of these events; null when there is nothing left to blank. */
function blankLine(bytes: Buffer, { events }: GoodLine, eventIds: ReadonlySet<string>): Buffer | null {
  if (!events.some((event) => eventIds.has(event.id) && event.redacted !== true)) return null;
  const text = encodeEvents(events.map((event) => (eventIds.has(event.id) ? blankEvent(event) : event)));
  const head = bytes.subarray(0, bytes.indexOf(EVENTS) + EVENTS.byteLength);
  // `redacted` is the hash of what stands here now: it finds decay, and cannot prove what stood here before.
  return Buffer.concat([head, Buffer.from(`${text},"redacted":"${sha256(Buffer.from(text))}"}`)]);
}

function blankEvent({ id, type, v }: StoredEvent): StoredEvent {
  return { id, type, v, redacted: true };
}

function mentions(bytes: Buffer, eventIds: ReadonlySet<string>): boolean {
  for (const id of eventIds) if (bytes.includes(id)) return true;
  return false;
}

async function replaceFile(
  fileSystem: FileSystem,
  folder: string,
  segment: Segment,
  parts: readonly Uint8Array[],
  size: number,
): Promise<void> {
  const target = path.join(folder, segment.file);
  const copy = path.join(folder, `.${segment.id}.redacting`);
  // One that a crash left behind holds nothing that the segment does not.
  await fileSystem.remove(copy).catch(() => {});
  const file = await fileSystem.createFile(copy);
  try {
    const bytes = Buffer.concat(parts);
    const taken = await file.write(bytes);
    if (taken !== bytes.byteLength) throw new ShortWrite(`the disk took ${taken} of ${bytes.byteLength} bytes`);
    await file.dataSync();
  } catch (cause) {
    await file.close().catch(() => {});
    await fileSystem.remove(copy).catch(() => {});
    throw cause;
  }
  await file.close();
  // Another process of this computer may be writing here; what it adds after this look it writes again elsewhere.
  if ((await fileSystem.stat(target)).size !== size) {
    await fileSystem.remove(copy).catch(() => {});
    throw new Error('another program is writing to it; try again');
  }
  await fileSystem.rename(copy, target);
  await fileSystem.syncFolder(folder);
}
