import path from 'node:path';
import { checkBundle } from '../imports/check-bundle';
import { createMemoryFileSystem } from '../record/memory-file-system';
import { createMemoryRecordStore } from '../record/memory-record-store';
import type { SegmentFile } from '../record/segment-files';
import { type Asked, type ExitCode, failed } from './command';
import { tellVerified, type VerifiedRecord, verifiedRecord } from './verified-record';

/** Checks a bundle as it came: every file against the manifest, and every line of its record; nothing is kept. [R2, J4] */
export async function verifyBundle(asked: Asked, file: string): Promise<ExitCode> {
  const name = path.basename(file);
  const checked = await checkBundle(file);
  if (!checked.ok) {
    return failed(asked, {
      code: 'bundle-refused',
      sentence: `${name} was not checked: ${checked.error}`,
      field: null,
    });
  }
  const { fitting, faults, records } = checked.value;
  const verified: VerifiedRecord[] = [];
  for (const [incidentId, segments] of records) verified.push(await inMemory(asked, incidentId, segments));
  if (asked.json) asked.say(JSON.stringify({ fitting, faults, records: verified }, null, 2));
  else {
    asked.say(`${name}: ${faults.length === 0 ? 'as' : 'NOT as'} it was made, ${fitting} files fit its manifest`);
    if (verified.length === 0) asked.say('No record is in it: only its files could be checked.');
  }
  for (const sentence of faults) asked.complain(sentence);
  const codes = verified.map((one) => tellVerified(asked, one));
  return faults.length === 0 && !codes.includes(1) ? 0 : 1;
}

async function inMemory(
  { workspace }: Asked,
  incidentId: string,
  segments: readonly SegmentFile[],
): Promise<VerifiedRecord> {
  const fileSystem = createMemoryFileSystem();
  const folder = path.join('/', incidentId);
  await fileSystem.makeFolder(folder);
  for (const { name, bytes } of segments) await (await fileSystem.createFile(path.join(folder, name))).write(bytes);
  // As no device of the record's: half a line at an end is nobody's here.
  const { now, newId } = workspace;
  const store = createMemoryRecordStore({ root: '/', device: 'bundle', now, newId, fileSystem });
  return verifiedRecord(store, incidentId);
}
