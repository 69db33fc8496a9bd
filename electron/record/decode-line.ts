import type { FindingKind, StoredEvent } from '@domain/record/envelope';
import { FORMAT, isDeeperThan, type LineHead, MAX_DEPTH, type Sha256 } from './line';
import { parseEvents, parseHead } from './line-shape';

export type DecodedLine = GoodLine | SetAsideLine | NewerLine;

export interface GoodLine {
  readonly kind: 'good';
  readonly head: LineHead;
  readonly sum: string;
  readonly events: readonly StoredEvent[];
  /** Words of this line were blanked: `body` speaks of what stood there before. [L5b] */
  readonly isRedacted: boolean;
}

export interface SetAsideLine {
  readonly kind: 'set-aside';
  readonly finding: FindingKind;
  /** Continues "This line is set aside: ". */
  readonly why: string;
  /** Its place in the chain, when at least its head is whole. */
  readonly head: LineHead | null;
  readonly sum: string | null;
}

export interface NewerLine {
  readonly kind: 'newer';
  readonly format: number;
}

const START = Buffer.from(`{"holdline":${FORMAT},`);
// Cannot stand inside the head: a quote in text is written \", and no key before it is called events.
const BOUNDARY = Buffer.from('","events":');
const SUM_START = Buffer.from(',"sum":"');
const SUM_DIGITS = 64;
const REDACTED_TAIL = /,"redacted":"([0-9a-f]{64})"\}$/;
const REDACTED_TAIL_BYTES = 79;
const CLOSE = 0x7d;

/**
 * The bytes of one line, without its LF, to what they say; checks both hashes on the bytes as they are. Never throws.
 * The bytes are changed for a moment and put back.
 */
export function decodeLine(bytes: Buffer, sha256: Sha256): DecodedLine {
  if (!startsWith(bytes, START)) return decodeOtherStart(bytes, sha256);
  const parts = splitLine(bytes, sha256);
  if (parts === null) return damaged('it is not a whole line of a record');
  if (parts.sum !== parts.actualSum) return damaged('its head does not match its hash');

  const head = parseHead(bytes.toString('utf8', 0, parts.headEnd));
  if (head === null) {
    const why = 'its head is not as this version knows it';
    return { kind: 'set-aside', finding: 'not-understood', why, head: null, sum: parts.sum };
  }
  const setAside = (finding: FindingKind, why: string): SetAsideLine => {
    return { kind: 'set-aside', finding, why, head, sum: parts.sum };
  };

  const redaction = redactionOf(bytes);
  const eventsBytes = bytes.subarray(parts.eventsStart, bytes.byteLength - (redaction?.length ?? 1));
  const expected = redaction?.now ?? head.body;
  if (sha256(eventsBytes) !== expected) return setAside('damaged-line', 'its events do not match their hash');
  if (isDeeperThan(eventsBytes, MAX_DEPTH)) return setAside('too-deep', `its data is nested over ${MAX_DEPTH} deep`);
  const events = parseEvents(eventsBytes.toString('utf8'), redaction !== null);
  if (typeof events === 'string') return setAside('not-understood', events);
  return { kind: 'good', head, sum: parts.sum, events, isRedacted: redaction !== null };
}

/** Without the byte order mark and the carriage return that other programs add; neither is covered by a hash. */
export function withoutMarks(bytes: Buffer, isFirst: boolean): Buffer {
  const start = isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const end = bytes[bytes.byteLength - 1] === 0x0d ? bytes.byteLength - 1 : bytes.byteLength;
  return start === 0 && end === bytes.byteLength ? bytes : bytes.subarray(start, Math.max(start, end));
}

/** The device that a line, whole or half, says it comes from; null when it does not get that far. A hint, unchecked. */
export function deviceHint(bytes: Buffer): string | null {
  return /"by":\{"device":"([^"\\]{1,100})"/.exec(bytes.toString('latin1', 0, 1000))?.[1] ?? null;
}

interface LineParts {
  readonly sum: string;
  readonly actualSum: string;
  /** End of the head, without its closing brace. */
  readonly headEnd: number;
  readonly eventsStart: number;
}

function splitLine(bytes: Buffer, sha256: Sha256): LineParts | null {
  const sumEnd = bytes.indexOf(BOUNDARY);
  const headEnd = sumEnd - SUM_DIGITS - SUM_START.byteLength;
  if (headEnd <= 0 || bytes[bytes.byteLength - 1] !== CLOSE) return null;
  if (SUM_START.compare(bytes, headEnd, headEnd + SUM_START.byteLength) !== 0) return null;
  const sum = bytes.toString('latin1', sumEnd - SUM_DIGITS, sumEnd);
  // The head was hashed with its brace, so that it is JSON by itself; borrowing a byte saves a copy of every head.
  const borrowed = bytes[headEnd] ?? 0;
  bytes[headEnd] = CLOSE;
  const actualSum = sha256(bytes.subarray(0, headEnd + 1));
  bytes[headEnd] = borrowed;
  return { sum, actualSum, headEnd, eventsStart: sumEnd + BOUNDARY.byteLength };
}

/** A line may be newer, or ours with its format digit flipped: then the sum of format 1 still fits. [J6] */
function decodeOtherStart(bytes: Buffer, sha256: Sha256): DecodedLine {
  const format = Number(/^\{"holdline":([1-9]\d{0,5}),/.exec(bytes.toString('latin1', 0, 30))?.[1] ?? 0);
  if (format <= FORMAT) return damaged('it is not a line of a record');
  if (format < 10) {
    const restored = Buffer.from(bytes);
    START.copy(restored);
    const parts = splitLine(restored, sha256);
    if (parts !== null && parts.sum === parts.actualSum) return damaged('its format number was changed');
  }
  return { kind: 'newer', format };
}

function redactionOf(bytes: Buffer): { readonly now: string; readonly length: number } | null {
  if (bytes[bytes.byteLength - 2] !== 0x22) return null;
  const now = REDACTED_TAIL.exec(bytes.toString('latin1', bytes.byteLength - REDACTED_TAIL_BYTES))?.[1];
  return now === undefined ? null : { now, length: REDACTED_TAIL_BYTES };
}

function damaged(why: string): SetAsideLine {
  return { kind: 'set-aside', finding: 'damaged-line', why, head: null, sum: null };
}

function startsWith(bytes: Buffer, start: Buffer): boolean {
  return bytes.byteLength >= start.byteLength && start.compare(bytes, 0, start.byteLength) === 0;
}
