import type { Author, Commit, Finding, FindingKind } from '@domain/record/envelope';
import { type DecodedLine, decodeLine, deviceHint, type GoodLine, withoutMarks } from './decode-line';
import { finding } from './findings';
import type { RawLine } from './read-lines';
import type { ReadLine, Segment } from './segment';
import { sha256 } from './sha256';

/** What the reader knows beside the file: whose device this is, and from which stamp on a clock must have been wrong. */
export interface ReadContext {
  readonly device: string;
  readonly aheadFrom: string;
}

/** Takes in the next line of a segment: gives it when it is good, else leaves a finding. [J3] */
export function takeLine(segment: Segment, raw: RawLine, context: ReadContext): ReadLine | null {
  if (raw.bytes === null) {
    if (raw.isEnded) setAside(segment, raw, 'line-too-long', 'it is longer than 64 MB');
    else segment.tail = finding('line-too-long', place(segment, raw), 'it is longer than 64 MB');
    return null;
  }
  if (segment.isLfOwed && raw.isEnded && isBlank(raw.bytes)) {
    segment.isLfOwed = false;
    segment.offset = raw.byte + raw.length + 1;
    return null;
  }
  const bytes = withoutMarks(raw.bytes, raw.byte === 0);
  if (bytes.byteLength !== raw.length) noteMarks(segment, raw, raw.bytes);
  const decoded = decodeLine(bytes, sha256);
  if (!raw.isEnded && decoded.kind !== 'good') {
    segment.tail = tailFinding(segment, raw, bytes, context);
    return null;
  }
  segment.isLfOwed = !raw.isEnded;
  segment.tail = null;
  return takeDecoded(segment, decoded, raw, context);
}

function takeDecoded(segment: Segment, decoded: DecodedLine, raw: RawLine, context: ReadContext): ReadLine | null {
  if (decoded.kind === 'newer') {
    noteOnce(segment, finding('newer-format', place(segment, raw), String(decoded.format)));
    segment.isNewer = true;
    segment.unlinked += 1;
    pass(segment, raw);
    return null;
  }
  if (decoded.head !== null) link(segment, decoded.head, decoded.sum, raw);
  if (decoded.kind === 'set-aside') {
    setAside(segment, raw, decoded.finding, decoded.why, decoded.head !== null);
    return null;
  }
  noteClockAhead(segment, decoded, raw, context);
  segment.goodLines += 1;
  const { seq, id, order, at, body } = decoded.head;
  const commit: Commit = { seq, id, order, at, by: authorOf(segment, decoded), events: decoded.events };
  const { isRedacted, sum } = decoded;
  const line = { commit, sum, body, isRedacted, file: segment.file, line: segment.lines + 1, byte: raw.byte };
  pass(segment, raw);
  return line;
}

/** Checks the line's place in its file's chain and keeps what it claims about others. [J4] */
function link(
  segment: Segment,
  head: Pick<GoodLine['head'], 'seq' | 'prev' | 'seen' | 'by'>,
  sum: string | null,
  raw: RawLine,
): void {
  const at = place(segment, raw);
  const expected = (segment.head?.seq ?? 0) + segment.unlinked + 1;
  if (head.seq !== expected) {
    segment.findings.push(finding('sequence-gap', at, `${head.seq} where ${expected} is due`));
  } else if (segment.unlinked === 0 && segment.head !== null && head.prev !== segment.head.sum) {
    segment.findings.push(finding('chain-broken', at, ''));
  }
  const claim = { line: at.line, byte: at.byte };
  if (head.seq === 1 && head.prev !== null) segment.claims.push({ segment: null, seq: 0, sum: head.prev, ...claim });
  for (const [other, seen] of Object.entries(head.seen)) {
    if (other !== segment.id) segment.claims.push({ segment: other, ...seen, ...claim });
  }
  segment.device ??= head.by.device;
  // A repeated earlier line does not move the chain back.
  if (sum === null || head.seq < expected) return;
  segment.head = { seq: head.seq, sum };
  segment.unlinked = 0;
  // A line number far beyond the lines that are here would only waste memory.
  if (head.seq <= segment.lines + 1_000_000) segment.sums.set(head.seq, sum);
}

function setAside(segment: Segment, raw: RawLine, kind: FindingKind, why: string, isLinked = false): void {
  segment.findings.push(finding(kind, place(segment, raw), why));
  if (!isLinked) segment.unlinked += 1;
  pass(segment, raw);
}

function pass(segment: Segment, raw: RawLine): void {
  segment.lines += 1;
  segment.offset = raw.byte + raw.length + (raw.isEnded ? 1 : 0);
}

/** A half line at the end: of our own earlier run it is torn; of another writer it is still arriving. [J3] */
function tailFinding(segment: Segment, raw: RawLine, bytes: Buffer, context: ReadContext): Finding {
  const device = segment.device ?? deviceHint(bytes);
  return finding(device === context.device ? 'torn-tail' : 'still-arriving', place(segment, raw), device ?? '');
}

function noteClockAhead(segment: Segment, decoded: GoodLine, raw: RawLine, context: ReadContext): void {
  if (decoded.head.order <= context.aheadFrom) return;
  noteOnce(segment, finding('clock-ahead', place(segment, raw), decoded.head.at));
}

/** One author object for all lines of a segment that name the same one. */
function authorOf(segment: Segment, decoded: GoodLine): Author {
  const { device, name } = decoded.head.by;
  const known = segment.author;
  if (known !== null && known.device === device && known.name === name) return known;
  segment.author = { device, name };
  return segment.author;
}

function noteMarks(segment: Segment, raw: RawLine, bytes: Buffer): void {
  if (raw.byte === 0 && bytes[0] === 0xef) noteOnce(segment, finding('byte-order-mark', place(segment, raw), ''));
  if (bytes[bytes.byteLength - 1] === 0x0d) noteOnce(segment, finding('line-endings-changed', place(segment, raw), ''));
}

/** Keeps a finding that would repeat on every line of a file to the first of them. */
function noteOnce(segment: Segment, note: Finding): void {
  if (!segment.findings.some((known) => known.kind === note.kind)) segment.findings.push(note);
}

function isBlank(bytes: Buffer): boolean {
  return bytes.byteLength === 0 || (bytes.byteLength === 1 && bytes[0] === 0x0d);
}

function place(segment: Segment, raw: RawLine) {
  return { file: segment.file, line: segment.lines + 1, byte: raw.byte };
}
