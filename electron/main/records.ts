import path from 'node:path';
import type { News } from '@contract/news';
import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import type { Author } from '@domain/record/envelope';
import { createDirectoryRoom, type DirectoryRoom } from '../directory/directory-room';
import type { PrintPdf } from '../exports/formats';
import { createCaseReader } from '../imports/case-reader';
import { createMailReader } from '../imports/mail-reader';
import { createCatalogCache } from '../incidents/catalog-cache';
import { createExportThread } from '../incidents/export-thread';
import { segmentFingerprint } from '../incidents/fingerprint';
import { createIncidentRoom, type IncidentRoom } from '../incidents/incident-room';
import { createFileRecordStore } from '../record/file-record-store';
import type { Places } from '../shell/places';

const AFTER_ANSWER_MS = 5;

export interface RecordsOptions {
  readonly places: Places;
  readonly now: () => Instant;
  readonly newId: NewId;
  readonly author: () => Author;
  /** The zone of the practice incident. */
  readonly timeZone: () => string;
  readonly printPdf: PrintPdf;
  readonly publish: (news: News) => void;
  readonly logError: (what: string, cause: unknown) => void;
}

export interface Records {
  readonly incidents: IncidentRoom;
  readonly directory: DirectoryRoom;
}

/** The records below the data folder: incidents, the practice incident apart from them, and the directory. */
export function openRecords(options: RecordsOptions): Records {
  const { places, now, newId, author, timeZone, printPdf, publish, logError } = options;
  const recordsIn = (root: string) => ({
    store: createFileRecordStore({ root, device: author().device, now, newId }),
    fingerprint: segmentFingerprint(root),
  });
  const real = recordsIn(path.join(places.data, 'incidents'));
  const practice = recordsIn(path.join(places.data, 'practice', 'incidents'));
  // Whoever acted hears first that it is durable. What every window draws anew follows the answer, which goes its own way
  // and may come later than what is sent right behind it. [J1]
  const publishLater = (news: News) => void setTimeout(() => publish(news), AFTER_ANSWER_MS);
  const writing = { now, newId, author, publish: publishLater, logError };
  return {
    incidents: createIncidentRoom({
      ...writing,
      stores: { real: real.store, practice: practice.store },
      fingerprints: { real: real.fingerprint, practice: practice.fingerprint },
      cache: createCatalogCache(path.join(places.userData, 'catalog-cache.json')),
      dataFolder: places.data,
      timeZone,
      readCaseFile: createCaseReader(places.caseWorker),
      readMail: createMailReader(places.mailWorker),
      makeExport: createExportThread(places.exportWorker, printPdf),
    }),
    // The record of the directory lies beside the folder of the incidents, under its own name.
    directory: createDirectoryRoom({ ...writing, store: recordsIn(places.data).store }),
  };
}
