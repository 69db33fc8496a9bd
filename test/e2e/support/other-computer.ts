import path from 'node:path';
import { type Instant, instantFromMs } from '@domain/kernel/instant';
import type { StoredEvent } from '@domain/record/envelope';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import type { Holdline } from '../../support/electron-app';

const BEGAN = Date.UTC(2026, 10, 16, 11, 51);
const EVERY_MS = 43_000;
const OTHER_COMPUTER = '00000000-0000-7000-8000-00000000d0d0';

/**
 * Adds entries to the one incident there is, every third a contact, as another run of the app on another computer
 * would have written them and a sync tool brought them. `lineOf` gives the words of each, from 1.
 */
export async function writeEntries(
  { dataDir }: Holdline,
  entries: number,
  lineOf: (number: number) => string,
): Promise<void> {
  let made = 0;
  const store = createFileRecordStore({
    root: path.join(dataDir, 'incidents'),
    device: OTHER_COMPUTER,
    now: () => instantAt(entries),
    newId: () => id(++made + 900_000),
  });
  const [incidentId] = await store.list();
  if (incidentId === undefined) throw new Error('The declared incident is not on the disk.');
  const record = await store.open(incidentId);
  for (let from = 1; from <= entries; from += 100) {
    const events = Array.from({ length: 100 }, (_, index) => logged(from + index, lineOf(from + index)));
    const done = await record.append({ id: id(from + 500_000), events, by: { device: OTHER_COMPUTER, name: 'Sam' } });
    if (!done.ok) throw new Error(done.error.message);
  }
  await record.close();
}

function logged(number: number, text: string): StoredEvent {
  const data = {
    entryId: id(number),
    kind: number % 3 === 0 ? 'contact' : 'observation',
    text,
    occurredAt: instantAt(number),
    certainty: 'exact',
    partyId: null,
    toPartyId: null,
    person: null,
    channel: null,
    reference: null,
    timeNote: null,
    lateReason: null,
    answersEntryId: null,
    audiences: null,
    origin: 'import',
  };
  return { id: id(number + 200_000), type: 'EntryLogged', v: 1, data };
}

function instantAt(number: number): Instant {
  const instant = instantFromMs(BEGAN + number * EVERY_MS);
  if (instant === null) throw new Error('The years of this test exist.');
  return instant;
}

function id(number: number): string {
  return `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`;
}
