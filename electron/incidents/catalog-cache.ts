import { readFile } from 'node:fs/promises';
import { certaintySchema } from '@domain/incident/common';
import { severitySchema } from '@domain/incident/lifecycle';
import { instantSchema } from '@domain/kernel/instant';
import { z } from 'zod';
import { writeWholeFile } from '../files/write-whole-file';
import type { ListedIncident } from './listed-incident';

/** What the list said of an incident when its files looked like this. */
export interface CachedLine {
  readonly fingerprint: string;
  readonly listed: ListedIncident;
}

/** Saves reading every record at each start. It can always be rebuilt, so whatever is wrong with it is no news. */
export interface CatalogCache {
  load(): Promise<ReadonlyMap<string, CachedLine>>;
  save(lines: ReadonlyMap<string, CachedLine>): Promise<void>;
}

/** Raise it when a line comes to say something else for the same record. */
const VERSION = 2;

const moment = z.object({ at: instantSchema, certainty: certaintySchema });
const summaryShape = z.object({
  incidentId: z.string(),
  title: z.string(),
  severity: severitySchema.nullable(),
  phase: z.enum(['investigating', 'cause-known', 'on-workaround', 'watching', 'resolved', 'closed']),
  lead: z.string().nullable(),
  timeZone: z.string(),
  practice: z.boolean(),
  setAside: z.boolean(),
  declaredAt: instantSchema,
  began: moment.extend({ atLeast: z.boolean() }).nullable(),
  resolved: moment.nullable(),
  asOf: moment.nullable(),
  entries: z.number(),
  outsideParties: z.array(z.string()),
  vendorIds: z.array(z.string()),
  waitingOn: z.array(z.string()),
});
const listedShape = z.object({
  summary: summaryShape,
  claim: z.object({ incidentId: z.string(), referenceNumber: z.number(), order: z.string() }),
});
const cacheFile = z.object({
  version: z.literal(VERSION),
  lines: z.record(z.string(), z.object({ fingerprint: z.string(), listed: listedShape })),
});

/** The cache as a file of its own, outside every record. */
export function createCatalogCache(file: string): CatalogCache {
  return {
    async load() {
      try {
        const read = cacheFile.safeParse(JSON.parse(await readFile(file, 'utf8')));
        return new Map(read.success ? Object.entries(read.data.lines) : []);
      } catch {
        return new Map();
      }
    },
    async save(lines) {
      const content = JSON.stringify({ version: VERSION, lines: Object.fromEntries(lines) });
      // A cache that cannot be kept costs time at the next start and nothing else.
      await writeWholeFile(file, content).catch(() => {});
    },
  };
}

/** No cache: every record is read. */
export const noCatalogCache: CatalogCache = {
  load: async () => new Map(),
  save: async () => {},
};
