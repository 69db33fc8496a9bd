import { err, ok, type Result } from '@domain/kernel/result';
import type { ByteSource } from '../record/evidence-folder';
import type { SegmentFile } from '../record/segment-files';
import { type BundleFile, type BundleLimits, bundleFiles, inRecord, MANIFEST } from './bundle-files';
import { manifestOf } from './manifest';
import type { RecordFile } from './record-file';
import { zipFault } from './zip-fault';

/**
 * The record in a bundle, with its evidence, which stays in the file until it is kept; reports beside it are passed over.
 * Refuses what is no bundle, a path that leads out of it, a link, a file of the record that the manifest does not name, whose
 * hash does not fit, or that is named and not there, two records, and more than 20,000 files or 1 GB. [Q1]
 */
export async function readBundle(file: string, limits?: BundleLimits): Promise<Result<RecordFile, string>> {
  let unpacked: ReadonlyMap<string, BundleFile>;
  try {
    unpacked = await bundleFiles(file, limits);
  } catch (cause) {
    return err(zipFault(cause));
  }
  const sums = manifestOf(unpacked.get(MANIFEST)?.bytes?.toString('utf8') ?? '');
  const absent = [...sums.keys()].find((name) => inRecord.test(name) && !unpacked.has(name));
  if (absent !== undefined) return err(`${absent} is named by ${MANIFEST}, but is not in it; ask for a whole bundle.`);
  const segments: SegmentFile[] = [];
  const evidence: ByteSource[] = [];
  const records = new Set<string>();
  let isPractice = false;
  for (const [name, { sha256, size, bytes, pieces }] of unpacked) {
    const parts = inRecord.exec(name);
    if (parts === null) continue;
    const [, practice, incidentId = '', segment, kept] = parts;
    if (sums.get(name) !== sha256) return err(`${name} does not have the hash that ${MANIFEST} names for it.`);
    if (kept !== undefined && !kept.startsWith(sha256)) return err(`${name} is not the file that its name says.`);
    records.add(incidentId);
    isPractice ||= practice !== undefined;
    if (segment !== undefined && bytes !== null) segments.push({ name: segment, bytes });
    if (kept !== undefined) evidence.push({ name: kept, size, pieces });
  }
  const [incidentId] = records;
  if (incidentId === undefined || segments.length === 0)
    return err('no record is in it; export the full record to have one.');
  return records.size > 1 ? err('more than one record is in it.') : ok({ incidentId, isPractice, segments, evidence });
}
