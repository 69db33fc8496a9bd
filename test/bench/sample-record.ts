import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addMs, type Instant } from '@domain/kernel/instant';
import { formatOrder } from '@domain/record/order';
import { encodeLine } from '../../electron/record/line';
import { createNewId } from '../../electron/record/new-id';
import type { Act } from '../../electron/record/record-store';
import { sha256 } from '../../electron/record/sha256';

export const DEVICE = '0197a000-0000-7000-8000-00000000000a';
const START = '2026-11-21T09:00:00.000Z' as Instant;
let moment = START;
/** A clock that moves 20 seconds with each look. */
export const now = (): Instant => {
  moment = addMs(moment, 20_000);
  return moment;
};
export const newId = createNewId(now);

/** A folder that is gone when the process ends. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'holdline-bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An act such as the capture bar makes: one entry. */
export function sampleAct(count: number): Act {
  const text = `Called the provider again, ${count} minutes on hold; Priya says a crew is on its way by 15:00`;
  const data = { entryId: newId(), text, kind: 'contact', occurredAt: START, certainty: 'exact', visibility: [] };
  return {
    id: newId(),
    events: [{ id: newId(), type: 'EntryLogged', v: 1, data }],
    by: { device: DEVICE, name: 'Priya' },
  };
}

/** Writes a record of so many acts, in one segment, below `root`; gives the segment's file. */
export function writeSampleRecord(root: string, recordId: string, acts: number): string {
  const segmentId = newId();
  const parts: Uint8Array[] = [];
  let prev: string | null = null;
  for (let seq = 1; seq <= acts; seq++) {
    const { id, events, by } = sampleAct(seq);
    const at = now();
    const order = formatOrder({ ms: Date.parse(at), counter: 0 }, segmentId);
    const line = encodeLine({ seq, id, order, at, by, seen: {}, prev }, events, sha256);
    prev = line.sum;
    parts.push(line.bytes);
  }
  mkdirSync(path.join(root, recordId), { recursive: true });
  const file = path.join(root, recordId, `${segmentId}.jsonl`);
  writeFileSync(file, Buffer.concat(parts));
  return file;
}
