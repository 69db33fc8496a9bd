import type { News } from '@contract/news';
import type { NewId } from '@domain/kernel/ids';
import type { Instant } from '@domain/kernel/instant';
import type { Author } from '@domain/record/envelope';
import type { RecordStore } from '../record/record-store';
import { findingText } from './failures';
import { type OpenIncident, openIncident } from './open-incident';

/** Real incidents and practice ones lie apart, so that practice never gets into a figure. [I4] */
export interface Stores {
  readonly real: RecordStore;
  readonly practice: RecordStore;
}

export interface OpenIncidentsOptions {
  readonly stores: Stores;
  readonly now: () => Instant;
  readonly newId: NewId;
  readonly author: () => Author;
  readonly publish: (news: News) => void;
  readonly logError: (what: string, cause: unknown) => void;
}

/** The incidents that this run has opened; each is opened once, and stays open until the app quits. */
export interface OpenIncidents {
  /** Null when there is no such incident. */
  open(incidentId: string): Promise<OpenIncident | null>;
  /** Opens a record that comes into being with its first act. */
  create(incidentId: string, store: RecordStore): Promise<OpenIncident>;
  /** The incident, if it is open already. */
  find(incidentId: string): OpenIncident | null;
  /** Lets go of one whose first act could not be saved: it never came into being. */
  discard(incidentId: string): Promise<void>;
  all(): readonly OpenIncident[];
  /** Takes in what other writers brought, for every open incident. */
  refresh(): Promise<void>;
  close(): Promise<void>;
}

export function createOpenIncidents(options: OpenIncidentsOptions): OpenIncidents {
  const { stores, now, newId, author, publish, logError } = options;
  const opening = new Map<string, Promise<OpenIncident>>();
  const opened = new Map<string, OpenIncident>();
  let refreshing: Promise<void> | null = null;

  function openIn(store: RecordStore, incidentId: string): Promise<OpenIncident> {
    const known = opening.get(incidentId);
    if (known !== undefined) return known;
    const promise = openFrom(store, incidentId).then(
      (incident) => {
        opened.set(incidentId, incident);
        return incident;
      },
      (cause) => {
        // A record that could not be opened is tried again at the next ask.
        opening.delete(incidentId);
        throw cause;
      },
    );
    opening.set(incidentId, promise);
    return promise;
  }

  async function openFrom(store: RecordStore, incidentId: string): Promise<OpenIncident> {
    return openIncident({
      record: await store.open(incidentId),
      now,
      newId,
      author,
      logError,
      onCommits: (commits) => {
        publish({ type: 'committed', incidentId, commits });
        publish({ type: 'incidentsChanged' });
      },
      onFindings: (findings) => publish({ type: 'findings', incidentId, findings: findings.map(findingText) }),
    });
  }

  async function refreshAll(): Promise<void> {
    for (const incident of opened.values()) {
      await incident.refresh().catch((cause: unknown) => logError('the record was not read again', cause));
    }
  }

  return {
    async open(incidentId) {
      const known = opening.get(incidentId);
      if (known !== undefined) return known;
      for (const store of [stores.real, stores.practice]) {
        if ((await store.list()).includes(incidentId)) return openIn(store, incidentId);
      }
      return null;
    },
    create: (incidentId, store) => openIn(store, incidentId),
    find: (incidentId) => opened.get(incidentId) ?? null,
    async discard(incidentId) {
      opening.delete(incidentId);
      const incident = opened.get(incidentId);
      opened.delete(incidentId);
      await incident?.close();
    },
    all: () => [...opened.values()],
    refresh() {
      // On a disk that hangs, looks that are asked for by the clock must not pile up before the next act.
      refreshing ??= refreshAll().finally(() => {
        refreshing = null;
      });
      return refreshing;
    },
    async close() {
      await Promise.all([...opened.values()].map((incident) => incident.close()));
    },
  };
}
