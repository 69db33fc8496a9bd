import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { incidentCatalog } from '@domain/incident/incident';
import { type Instant, instantFromMs } from '@domain/kernel/instant';
import type { StoredEvent } from '@domain/record/envelope';
import { readEvent } from '@domain/record/read-event';
import { createFileRecordStore } from '../../../electron/record/file-record-store';

const top = path.resolve(import.meta.dirname, '../../..');
const AUTHOR = '00000000-0000-7000-8000-00000000d0d0';

/** What takes words away again: the others are to stay in the reports. */
const takesAway =
  /(Withdrawn|Redacted|SetAside|Retracted|Removed|Detached|Dropped|Unpinned|Unticked|Renamed|Reworded|Retitled)$/;
/** Fields that say which or when, not what. */
const isName = /(Id|Ids|[aA]t|Zone|sha256|audiences?|cells|position|id|kept)$/;

export interface HostileRecord {
  /** The fields that hold hostile words, as `EntryLogged.text`; the words of the n-th are `wordsOf(n)`. */
  readonly fields: readonly string[];
  /** A report of it, written by the command line; gives its file. */
  readonly exported: (format: string, reader?: string) => string;
}

/**
 * A record in which every field that takes words, of every kind of event there is, holds hostile ones: made of the frozen
 * events, so that a new kind is among them as soon as it has its own.
 */
export async function hostileRecord(folder: string, wordsOf: (field: number) => string): Promise<HostileRecord> {
  const fields: string[] = [];
  const events = frozenEvents().map((event) => hostile(event, fields, wordsOf));
  const data = path.join(folder, 'data');
  let made = 0;
  const newId = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`;
  const store = createFileRecordStore({
    root: path.join(data, 'incidents'),
    device: AUTHOR,
    now: () => BEGAN,
    newId,
  });
  const record = await store.open('incident-1');
  const by = { device: AUTHOR, name: wordsOf(fields.push('author') - 1) };
  const done = await record.append({ id: newId(), events, by });
  if (!done.ok) throw new Error(done.error.message);
  await record.close();
  return {
    fields,
    exported(format, reader = 'full') {
      const out = path.join(folder, `${reader.replace(':', '-')}.${format}`);
      const given = ['export', 'incident-1', '--reader', reader, '--format', format, '--out', out, '--data', data];
      execFileSync(process.execPath, [path.join(top, 'dist/cli/cli.js'), ...given], {
        env: { PATH: process.env.PATH, HOLDLINE_USER_DATA: path.join(folder, 'user') },
        stdio: 'pipe',
      });
      return out;
    },
  };
}

function frozenEvents(): readonly StoredEvent[] {
  const folder = path.join(top, 'test/fixtures/events');
  return ['v1', 'v2', 'v1-due', 'v2-due']
    .flatMap((name): readonly StoredEvent[] => JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8')))
    .filter(({ type }) => !takesAway.test(type));
}

/** Puts hostile words in the place of every text that may be any text. */
function hostile(event: StoredEvent, fields: string[], wordsOf: (field: number) => string): StoredEvent {
  let data: unknown = event.data;
  for (const place of textsIn(data)) {
    const changed = withText(data, place, wordsOf(fields.length));
    if (!readEvent(incidentCatalog, { ...event, data: changed }).ok) continue;
    data = changed;
    fields.push(`${event.type}.${place.join('.')}`);
  }
  return { ...event, data };
}

type Place = readonly (string | number)[];

function textsIn(value: unknown, place: Place = []): readonly Place[] {
  if (typeof value === 'string')
    return isName.test(String(place.findLast((part) => typeof part === 'string'))) ? [] : [place];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    textsIn(inside, [...place, Array.isArray(value) ? Number(key) : key]),
  );
}

function withText(value: unknown, [first, ...rest]: Place, text: string): unknown {
  if (first === undefined) return text;
  if (Array.isArray(value)) return value.map((one, i) => (i === first ? withText(one, rest, text) : one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === first ? withText(one, rest, text) : one]),
  );
}

const BEGAN = moment(Date.UTC(2026, 10, 21, 14, 32));

function moment(ms: number): Instant {
  const instant = instantFromMs(ms);
  if (instant === null) throw new Error('The years of this test exist.');
  return instant;
}
