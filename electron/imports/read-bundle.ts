import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@domain/kernel/result';
import yauzl from 'yauzl';
import type { SegmentFile } from '../record/segment-files';
import { manifestOf } from './manifest';
import type { RecordFile } from './record-file';

/** Unpacked, in all; a bomb of a few kilobytes unpacks to more. */
const MOST_BYTES = 1024 * 1024 * 1024;
const MOST_FILES = 20_000;
const MANIFEST = 'SHA256SUMS';
const inRecord =
  /^record\/(practice\/)?incidents\/([0-9a-z][0-9a-z-]{0,63})\/(?:([0-9a-z][0-9a-z-]{0,63}\.jsonl)|files\/([0-9a-f]{64}\.[0-9a-z]{1,8}))$/;

/**
 * The record in a bundle, with its evidence; reports beside it are passed over. Refuses what is no bundle, a path that leads
 * out of it, a file that the manifest does not name or whose hash does not fit, two records, and more than 1 GB. [Q1]
 */
export async function readBundle(file: string): Promise<Result<RecordFile, string>> {
  let unpacked: ReadonlyMap<string, Buffer>;
  try {
    unpacked = await filesOf(file);
  } catch (cause) {
    return err(`it cannot be unpacked: ${cause instanceof Error ? cause.message : cause}.`);
  }
  const sums = manifestOf(unpacked.get(MANIFEST)?.toString('utf8') ?? '');
  const segments: SegmentFile[] = [];
  const evidence: SegmentFile[] = [];
  const records = new Set<string>();
  let isPractice = false;
  for (const [name, bytes] of unpacked) {
    const parts = inRecord.exec(name);
    if (parts === null) continue;
    const [, practice, incidentId = '', segment, kept] = parts;
    const sum = createHash('sha256').update(bytes).digest('hex');
    if (sums.get(name) !== sum) return err(`${name} does not have the hash that ${MANIFEST} names for it.`);
    if (kept !== undefined && !kept.startsWith(sum)) return err(`${name} is not the file that its name says.`);
    records.add(incidentId);
    isPractice ||= practice !== undefined;
    if (segment !== undefined) segments.push({ name: segment, bytes });
    if (kept !== undefined) evidence.push({ name: kept, bytes });
  }
  const [incidentId] = records;
  if (incidentId === undefined || segments.length === 0)
    return err('no record is in it; export the full record to have one.');
  return records.size > 1 ? err('more than one record is in it.') : ok({ incidentId, isPractice, segments, evidence });
}

async function filesOf(file: string): Promise<ReadonlyMap<string, Buffer>> {
  // yauzl refuses absolute paths, backslashes and `..` by itself.
  const zip = await yauzl.openPromise(file);
  const files = new Map<string, Buffer>();
  let bytes = 0;
  for await (const entry of zip.eachEntry()) {
    if (!inRecord.test(entry.fileName) && entry.fileName !== MANIFEST) continue;
    if (files.has(entry.fileName)) throw new Error(`${entry.fileName} is in it twice`);
    if (files.size >= MOST_FILES) throw new Error(`more than ${MOST_FILES} files are in it`);
    const pieces: Buffer[] = [];
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      // Counted as it comes: what the entry says of its own size may be a lie.
      bytes += piece.length;
      if (bytes > MOST_BYTES) throw new Error('unpacked it is larger than 1 GB');
      pieces.push(piece);
    }
    files.set(entry.fileName, Buffer.concat(pieces));
  }
  return files;
}
