import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addMs, type Instant } from '@domain/kernel/instant';
import type { Commit, StoredEvent } from '@domain/record/envelope';
import { onTestFinished } from 'vitest';
import type { Act, OpenRecord } from '../../electron/record/record-store';

/** A clock that tests move by hand. */
export interface HandClock {
  readonly now: () => Instant;
  move(milliseconds: number): void;
  set(instant: Instant): void;
}

export function handClock(start = '2026-11-21T14:00:00.000Z'): HandClock {
  let moment = start as Instant;
  return {
    now: () => moment,
    move: (milliseconds) => {
      moment = addMs(moment, milliseconds);
    },
    set: (instant) => {
      moment = instant;
    },
  };
}

/** Ids that count up under a name and sort in the order in which they were made. */
export function countingIds(name: string): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `${name}-${String(count).padStart(6, '0')}`;
  };
}

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'holdline-record-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

let made = 0;

/** An act of `texts.length` events, with ids of its own. */
export function act(device: string, ...texts: readonly string[]): Act {
  made += 1;
  const id = `act-${device}-${made}`;
  const events = (texts.length === 0 ? ['something happened'] : texts).map(
    (text, index): StoredEvent => ({ id: `${id}-event-${index}`, type: 'EntryLogged', v: 1, data: { text } }),
  );
  return { id, events, by: { device, name: `Name of ${device}` } };
}

/** Appends and gives the commit; fails the test when it was refused. */
export async function appended(record: OpenRecord, what: Act): Promise<Commit> {
  const result = await record.append(what);
  if (!result.ok) throw new Error(`not appended: ${result.error.kind}, ${result.error.message}`);
  return result.value;
}

/** The texts of entries as they stand in these commits, in order. */
export function textsOf(commits: readonly Commit[]): readonly string[] {
  return commits.flatMap(({ events }) =>
    events.map(({ data }) => (data as { text?: string } | undefined)?.text ?? '█'),
  );
}
