import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@domain/kernel/result';
import type { SegmentFile } from '../record/segment-files';
import { bundleFiles, inRecord, MANIFEST } from './bundle-files';
import { manifestOf } from './manifest';
import type { RecordFile } from './record-file';

/**
 * The record in a bundle, with its evidence; reports beside it are passed over. Refuses what is no bundle, a path that leads
 * out of it, a file that the manifest does not name or whose hash does not fit, two records, and more than 1 GB. [Q1]
 */
export async function readBundle(file: string): Promise<Result<RecordFile, string>> {
  let unpacked: ReadonlyMap<string, Buffer>;
  try {
    unpacked = await bundleFiles(file, (name) => inRecord.test(name) || name === MANIFEST);
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
