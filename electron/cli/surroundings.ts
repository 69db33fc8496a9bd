import os from 'node:os';
import path from 'node:path';
import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import type { Author } from '@domain/record/envelope';
import type { Stores } from '../incidents/open-incidents';
import { createFileRecordStore } from '../record/file-record-store';
import { createMemoryRecordStore } from '../record/memory-record-store';
import { createNewId } from '../record/new-id';
import { createClock } from '../shell/clock';
import { deviceOf, type Folders, type Machine } from './folders';
import { latestMoment } from './latest-moment';

/** What the incidents of a workspace lie in and take from outside. */
export interface Surroundings {
  readonly stores: Stores;
  readonly now: () => Instant;
  readonly newId: NewId;
  readonly author: () => Author;
  readonly logError: (what: string, cause: unknown) => void;
  /** Surroundings for a case file that is only read: in memory, with the same ids and moments each time. [R5] */
  readonly passing: (file: string) => Promise<Surroundings>;
}

/** The data folder on the disk, by this computer's clock. */
export async function surroundingsOf(
  machine: Machine,
  folders: Folders,
  logError: Surroundings['logError'],
): Promise<Surroundings> {
  const { now } = createClock(machine.environment.HOLDLINE_CLOCK_FILE ?? null);
  const newId = createNewId(now);
  const author = { device: (await deviceOf(folders)) ?? newId(), name: userName() };
  const storeIn = (root: string) => createFileRecordStore({ root, device: author.device, now, newId });
  const stores = {
    real: storeIn(path.join(folders.data, 'incidents')),
    practice: storeIn(path.join(folders.data, 'practice', 'incidents')),
  };
  return { stores, now, newId, author: () => author, logError, passing: (file) => passing(file, now, logError) };
}

/** The recorded moment is where the file ends, because that is all that the file can speak for. */
async function passing(file: string, clock: () => Instant, logError: Surroundings['logError']): Promise<Surroundings> {
  const moment = (await latestMoment(file)) ?? clock();
  const now = () => moment;
  let count = 0;
  const newId: NewId = () => {
    count += 1;
    return `read-${String(count).padStart(8, '0')}`;
  };
  const device = 'case-file';
  const store = () => createMemoryRecordStore({ root: '/', device, now, newId });
  return {
    stores: { real: store(), practice: store() },
    now,
    newId,
    author: () => ({ device, name: 'the case file' }),
    logError,
    passing: (other) => passing(other, clock, logError),
  };
}

/** Whoever runs the command: the record says by whom an incident was imported. */
function userName(): string {
  try {
    return os.userInfo().username;
  } catch {
    return 'Nobody named';
  }
}
