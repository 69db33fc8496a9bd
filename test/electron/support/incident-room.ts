import path from 'node:path';
import type { News } from '@contract/news';
import type { PrintPdf } from '../../../electron/exports/formats';
import { readCaseFile } from '../../../electron/imports/read-case-file';
import { readMail } from '../../../electron/imports/read-mail';
import { createCatalogCache, noCatalogCache } from '../../../electron/incidents/catalog-cache';
import { segmentFingerprint } from '../../../electron/incidents/fingerprint';
import { createIncidentRoom, type IncidentRoom } from '../../../electron/incidents/incident-room';
import { makeExportHere } from '../../../electron/incidents/make-export';
import { createFileRecordStore } from '../../../electron/record/file-record-store';
import type { FileSystem } from '../../../electron/record/file-system';
import { createMemoryFileSystem } from '../../../electron/record/memory-file-system';
import { createNewId } from '../../../electron/record/new-id';
import { nodeFileSystem as nodeDisk } from '../../../electron/record/node-file-system';
import { faultyFileSystem } from '../../support/faulty-file-system';
import { type HandClock, handClock, temporaryFolder } from '../../support/record';

export { entry } from '../../support/entry-command';

export interface Bench {
  readonly room: IncidentRoom;
  readonly news: readonly News[];
  readonly clock: HandClock;
  readonly disk: ReturnType<typeof faultyFileSystem>;
  readonly dataFolder: string;
  readonly errors: readonly string[];
  /** The same folders, opened by a computer of its own, or again by this one. */
  readonly another: (device?: string) => Bench;
}

/** Incidents on a disk in memory, or on the real one, with a clock that stands still. */
export async function bench(on: 'memory' | 'disk' = 'memory', printPdf: PrintPdf | null = null): Promise<Bench> {
  const dataFolder = on === 'disk' ? await temporaryFolder() : '/data';
  const fileSystem = on === 'disk' ? undefined : createMemoryFileSystem();
  return benchIn({ dataFolder, below: fileSystem, clock: handClock(), printPdf }, 'laptop');
}

interface BenchParts extends Pick<Bench, 'dataFolder' | 'clock'> {
  readonly below: FileSystem | undefined;
  readonly printPdf: PrintPdf | null;
}

function benchIn(parts: BenchParts, device: string): Bench {
  const { dataFolder, below, clock, printPdf } = parts;
  const disk = faultyFileSystem(below ?? nodeDisk);
  const newId = createNewId(clock.now);
  const news: News[] = [];
  const errors: string[] = [];
  const storeIn = (root: string) => createFileRecordStore({ root, device, now: clock.now, newId, fileSystem: disk });
  const real = path.join(dataFolder, 'incidents');
  const practice = path.join(dataFolder, 'practice', 'incidents');
  const room = createIncidentRoom({
    stores: { real: storeIn(real), practice: storeIn(practice) },
    fingerprints: { real: segmentFingerprint(real), practice: segmentFingerprint(practice) },
    cache: below === undefined ? createCatalogCache(path.join(dataFolder, 'cache.json')) : noCatalogCache,
    dataFolder,
    timeZone: () => 'Europe/London',
    now: clock.now,
    newId,
    author: () => ({ device, name: `Name of ${device}` }),
    readMail,
    makeExport: makeExportHere(printPdf),
    publish: (one) => news.push(one),
    readCaseFile,
    logError: (what, cause) => errors.push(`${what}: ${cause}`),
  });
  const another = (name = device) => benchIn(parts, name);
  return { room, news, clock, disk, dataFolder, errors, another };
}

export const aDeclaration = {
  title: 'Outgoing mail is refused',
  severity: 2,
  timeZone: 'Europe/London',
  began: null,
  lead: null,
} as const;

/** A declared incident's id; fails the test when it was refused. */
export async function declared({ room }: Bench): Promise<string> {
  return must(await room.declare(aDeclaration)).incidentId;
}

export function must<T>(
  outcome:
    | { readonly ok: true; readonly value: T }
    | { readonly ok: false; readonly error: { readonly sentence: string } },
): T {
  if (!outcome.ok) throw new Error(outcome.error.sentence);
  return outcome.value;
}
