import { isDeepStrictEqual } from 'node:util';
import type { IncidentSummary } from '@contract/incidents';
import { incidentProjection } from '@domain/incident/incident';
import type { Instant } from '@domain/kernel/instant';
import { nextReferenceNumber } from '@domain/queries/incident-list';
import { emptyFold, receive, stateOf } from '@domain/record/fold';
import { createQueue } from '../record/queue';
import type { RecordStore } from '../record/record-store';
import type { CachedLine, CatalogCache } from './catalog-cache';
import type { Fingerprint } from './fingerprint';
import { type ListedIncident, listedIncident, withReferences } from './listed-incident';
import type { OpenIncidents, Stores } from './open-incidents';
import { unreadableSummary } from './unreadable-summary';

export interface CatalogOptions {
  readonly stores: Stores;
  readonly fingerprints: { readonly real: Fingerprint; readonly practice: Fingerprint };
  readonly open: OpenIncidents;
  readonly cache: CatalogCache;
  readonly now: () => Instant;
  readonly logError: (what: string, cause: unknown) => void;
}

/** All incidents there are, practice ones included. */
export interface Catalog {
  list(): Promise<readonly IncidentSummary[]>;
  /** The next free reference number among real or practice incidents. [I1] */
  nextReference(which: keyof Stores): Promise<number>;
}

type Line = { readonly listed: ListedIncident } | { readonly recordId: string; readonly problem: string };

export function createCatalog({ stores, fingerprints, open, cache, now, logError }: CatalogOptions): Catalog {
  const queue = createQueue();
  let cached: ReadonlyMap<string, CachedLine> | null = null;

  async function readAll(): Promise<Readonly<Record<keyof Stores, readonly Line[]>>> {
    const before = cached ?? (await cache.load());
    const after = new Map<string, CachedLine>();
    const read = async (which: keyof Stores) => {
      const lines: Line[] = [];
      for (const recordId of await stores[which].list()) lines.push(await lineOf(which, recordId, before, after));
      return lines;
    };
    const lines = { real: await read('real'), practice: await read('practice') };
    const isSame = after.size === before.size && [...after].every(([id, line]) => before.get(id) === line);
    if (!isSame) await cache.save(after);
    cached = after;
    return lines;
  }

  async function lineOf(
    which: keyof Stores,
    recordId: string,
    before: ReadonlyMap<string, CachedLine>,
    after: Map<string, CachedLine>,
  ): Promise<Line> {
    const known = before.get(recordId);
    const opened = open.find(recordId)?.state;
    const openLine = opened === undefined ? null : listedIncident(recordId, opened, now());
    if (openLine !== null) {
      // What the cache says otherwise goes at once: it may hold words that were redacted since. [L5b]
      if (known !== undefined && isDeepStrictEqual(known.listed, openLine)) after.set(recordId, known);
      return { listed: openLine };
    }
    try {
      const fingerprint = await fingerprints[which](recordId);
      const isKnown = known !== undefined && known.fingerprint === fingerprint;
      const listed = isKnown ? known.listed : await readLine(stores[which], recordId, now());
      if (listed === null) return { recordId, problem: notDeclared };
      if (isKnown) after.set(recordId, known);
      else if (fingerprint !== null) after.set(recordId, { fingerprint, listed });
      return { listed };
    } catch (cause) {
      logError(`record ${recordId} cannot be read`, cause);
      return { recordId, problem: unreadable };
    }
  }

  return {
    list: () =>
      queue(async () => {
        const { real, practice } = await readAll();
        return [real, practice].flatMap((some, index) => [
          ...withReferences(some.flatMap((line) => ('listed' in line ? [line.listed] : []))),
          ...some.flatMap((line) => ('problem' in line ? [unreadableSummary(line, index === 1, now())] : [])),
        ]);
      }),
    nextReference: (which) =>
      queue(async () => {
        const read = (await readAll())[which];
        return nextReferenceNumber(read.flatMap((line) => ('listed' in line ? [line.listed.claim] : [])));
      }),
  };
}

const notDeclared =
  'Its declaration is missing: it was damaged, or is still on its way from another computer. What is there can be read in its folder.';
const unreadable = 'Its files cannot be read; look at the rights of the data folder and its disk.';

/** Reads one record for its line in the list, and lets it go again. */
async function readLine(store: RecordStore, recordId: string, now: Instant): Promise<ListedIncident | null> {
  const record = await store.open(recordId);
  try {
    return listedIncident(recordId, stateOf(receive(emptyFold(incidentProjection), record.commits)), now);
  } finally {
    await record.close();
  }
}
