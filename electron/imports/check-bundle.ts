import { err, ok, type Result } from '@domain/kernel/result';
import type { SegmentFile } from '../record/segment-files';
import { type BundleFile, bundleFiles, inRecord, MANIFEST } from './bundle-files';
import { manifestOf } from './manifest';
import { zipFault } from './zip-fault';

export interface CheckedBundle {
  /** Files whose hash fits the manifest. */
  readonly fitting: number;
  /** What does not fit, in whole sentences, sorted by path. */
  readonly faults: readonly string[];
  /** The files of its record by the id of its incident, whole or not; empty where it has none. */
  readonly records: ReadonlyMap<string, readonly SegmentFile[]>;
}

/**
 * Holds every file of a bundle against its manifest: changed, missing, or put in afterwards. Refuses what cannot be unpacked
 * and what has no manifest. The lines of its record are for the record to check. [R2, J4]
 */
export async function checkBundle(file: string): Promise<Result<CheckedBundle, string>> {
  let files: ReadonlyMap<string, BundleFile>;
  try {
    files = await bundleFiles(file);
  } catch (cause) {
    return err(zipFault(cause));
  }
  const manifest = files.get(MANIFEST)?.bytes ?? null;
  if (manifest === null) return err(`no ${MANIFEST} is in it, so it is no bundle that Holdline made.`);
  const sums = manifestOf(manifest.toString('utf8'));
  const names = [...new Set([...files.keys(), ...sums.keys()])].filter((name) => name !== MANIFEST).sort();
  const faults = names.flatMap((name) => faultOf(name, files.get(name)?.sha256, sums.get(name)));
  return ok({ fitting: names.length - faults.length, faults, records: recordsOf(files) });
}

function faultOf(name: string, sha256: string | undefined, sum: string | undefined): readonly string[] {
  if (sha256 === undefined) return [`${name} is named by ${MANIFEST}, but is not in the bundle.`];
  if (sum === undefined) return [`${name} is in the bundle, but ${MANIFEST} does not name it.`];
  if (sha256 === sum) return [];
  return [`${name} was changed: it does not have the hash that ${MANIFEST} names for it.`];
}

function recordsOf(files: ReadonlyMap<string, BundleFile>): ReadonlyMap<string, readonly SegmentFile[]> {
  const records = new Map<string, SegmentFile[]>();
  for (const [path, { bytes }] of files) {
    const [, , incidentId = '', name] = inRecord.exec(path) ?? [];
    if (name === undefined || bytes === null) continue;
    records.set(incidentId, [...(records.get(incidentId) ?? []), { name, bytes }]);
  }
  return records;
}
