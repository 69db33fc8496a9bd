import type { Instant } from '@domain/kernel/instant';
import type { Author, StoredEvent } from '@domain/record/envelope';
import type { Heads } from './record-store';

/** The format this version writes, and the newest that it reads. [J6] */
export const FORMAT = 1;
/** A longer line is not read into memory, and not written. */
export const MAX_LINE_BYTES = 64 * 1024 * 1024;
/** Deeper JSON is set aside: JSON.parse takes a million levels, everything after it dies near five thousand. */
export const MAX_DEPTH = 500;

/** What a line says before its events. */
export interface LineHead {
  readonly seq: number;
  readonly id: string;
  readonly order: string;
  readonly at: Instant;
  readonly by: Author;
  /** Last lines of other segments, learnt since the line before. */
  readonly seen: Heads;
  /** SHA-256 of the events as written. */
  readonly body: string;
  /** `sum` of the line before; null where there was none. */
  readonly prev: string | null;
}

export type Sha256 = (bytes: Uint8Array) => string;

export interface EncodedLine {
  /** With its LF. */
  readonly bytes: Uint8Array;
  readonly sum: string;
  /** The events as a reader will see them: `undefined` gone, dates as text. */
  readonly events: readonly StoredEvent[];
}

/** Why an act cannot be written, in words that continue "This could not be saved: ". */
export class UnwritableAct extends Error {}

/**
 * One act to the bytes of its line. Both hashes are taken over text as it is written and never over parsed JSON,
 * because writing parsed JSON again moves keys that look like numbers to the front and picks other escapes.
 * Throws UnwritableAct for data that JSON cannot hold.
 */
export function encodeLine(head: Omit<LineHead, 'body'>, events: readonly StoredEvent[], sha256: Sha256): EncodedLine {
  const eventsText = encodeEvents(events);
  const eventsBytes = Buffer.from(eventsText);
  if (isDeeperThan(eventsBytes, MAX_DEPTH)) throw new UnwritableAct('it is nested too deeply');
  const { seq, id, order, at, by, seen, prev } = head;
  const headText = JSON.stringify({
    holdline: FORMAT,
    seq,
    id,
    order,
    at,
    by: { device: by.device, name: by.name },
    seen,
    body: sha256(eventsBytes),
    prev,
  });
  const sum = sha256(Buffer.from(headText));
  const bytes = Buffer.from(`${headText.slice(0, -1)},"sum":"${sum}","events":${eventsText}}\n`);
  if (bytes.byteLength > MAX_LINE_BYTES) throw new UnwritableAct('it is larger than 64 MB');
  return { bytes, sum, events: JSON.parse(eventsText) };
}

/** Events to their text in a line. A redacted event has no data. */
export function encodeEvents(events: readonly StoredEvent[]): string {
  return `[${events.map(encodeEvent).join(',')}]`;
}

/** True when arrays and objects in this JSON text lie inside each other more than `limit` times. */
export function isDeeperThan(json: Uint8Array, limit: number): boolean {
  // Each level costs two bytes at least.
  if (json.byteLength < limit * 2) return false;
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < json.byteLength; index++) {
    const byte = json[index];
    if (isInText) {
      if (byte === 0x5c) index += 1;
      else if (byte === 0x22) isInText = false;
    } else if (byte === 0x22) isInText = true;
    else if (byte === 0x5b || byte === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (byte === 0x5d || byte === 0x7d) depth -= 1;
  }
  return false;
}

function encodeEvent(event: StoredEvent): string {
  const { id, type, v, data } = event;
  if (event.redacted === true) return JSON.stringify({ id, type, v, redacted: true });
  let text: string | undefined;
  try {
    text = JSON.stringify(data);
  } catch (cause) {
    throw new UnwritableAct(`its data cannot be written as JSON (${cause instanceof Error ? cause.message : cause})`);
  }
  if (text === undefined) throw new UnwritableAct(`the event ${type} has no data`);
  return `${JSON.stringify({ id, type, v }).slice(0, -1)},"data":${text}}`;
}
