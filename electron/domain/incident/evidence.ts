import { z } from 'zod';
import { type EntryId, type EvidenceId, entryIdSchema, evidenceIdSchema } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { at, get, insert, rank, remove, type SortedList, sortedList, values } from '../kernel/sorted-list';
import type { EventMeta, EventsOf } from '../record/definition';
import { audiencesSchema, words, wordsOrNull } from './common';

/** SHA-256 of a file's bytes: its name on the disk. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/, { error: 'is not a SHA-256' });

const attached = z.object({
  evidenceId: evidenceIdSchema,
  entryId: entryIdSchema,
  sha256: sha256Schema,
  /** Its name as it came, made safe; empty once the words of its entry were removed. [L5b] */
  name: words,
  bytes: z.number(),
  /** As its bytes say, not its name. */
  mediaType: words,
  audiences: audiencesSchema,
});

export const evidenceEvents = {
  EvidenceAttached: { v: 1, creates: 'evidenceId', needs: ['entryId'], shape: attached },
  EvidenceDetached: {
    v: 1,
    needs: ['evidenceId'],
    shape: z.object({ evidenceId: evidenceIdSchema, reason: wordsOrNull }),
  },
} as const;

export type EvidenceEvent = EventsOf<typeof evidenceEvents>;

/** A file that an entry shows: a screenshot, a mail, a log. Its bytes lie in the record's folder. [L8] */
export interface Evidence extends Readonly<Omit<z.infer<typeof attached>, 'evidenceId'>> {
  readonly id: EvidenceId;
  /** Place of its first event in the record; the order within its entry. */
  readonly position: string;
  /** The events that carry its words, for redaction. */
  readonly eventIds: readonly string[];
  /** Detached evidence stays readable, struck through, and its file stays where it is. [L5] */
  readonly detachment: { readonly at: Instant; readonly by: string; readonly reason: string | null } | null;
}

export interface AllEvidence {
  readonly byId: SortedList<Evidence>;
  /** Entry by entry, in the order of attaching. */
  readonly byEntry: SortedList<Evidence>;
}

export const initialEvidence: AllEvidence = {
  byId: sortedList((evidence) => evidence.id),
  byEntry: sortedList((evidence) => `${evidence.entryId} ${evidence.position} ${evidence.id}`),
};

/** Folds one event of evidence. Attached again, it is what it was before it was detached. [L8, L5] */
export function evolveEvidence(state: AllEvidence, event: EvidenceEvent, meta: EventMeta): AllEvidence {
  const known = get(state.byId, event.evidenceId);
  switch (event.type) {
    case 'EvidenceAttached': {
      if (known !== undefined) return put(state, { ...known, ...withEvent(known, meta), detachment: null });
      const { type: _, evidenceId, ...rest } = event;
      const { position, id } = meta;
      return put(state, { ...rest, id: evidenceId, position, eventIds: [id], detachment: null });
    }
    case 'EvidenceDetached': {
      if (known === undefined) return state;
      const detachment = { at: meta.at, by: meta.by.name, reason: event.reason };
      return put(state, { ...known, ...withEvent(known, meta), detachment });
    }
  }
}

/** What an entry shows, in the order of attaching; detached evidence is among it. */
export function evidenceOf(state: AllEvidence, entryId: string): readonly Evidence[] {
  const found: Evidence[] = [];
  for (let index = rank(state.byEntry, `${entryId} `); ; index++) {
    const evidence = at(state.byEntry, index);
    if (evidence?.entryId !== entryId) return found;
    found.push(evidence);
  }
}

/**
 * Without the evidence of an entry whose events were all named by the redaction of that entry. What another writer
 * attached without knowing of it was not meant, and stays. [L5b]
 */
export function withoutRedacted(state: AllEvidence, entryId: EntryId, eventIds: readonly string[]): AllEvidence {
  const named = new Set(eventIds);
  return evidenceOf(state, entryId)
    .filter((evidence) => evidence.eventIds.every((id) => named.has(id)))
    .reduce(drop, state);
}

/** True where the words of the entry were removed, and the file with them. [L5b] */
export function isRemoved(evidence: Pick<Evidence, 'name'>): boolean {
  return evidence.name === '';
}

/** The files that went with the words of an entry and that no other entry shows: they may not stay on a disk. [L5b] */
export function removedFiles(state: AllEvidence): ReadonlySet<string> {
  const removed = new Set<string>();
  for (const evidence of values(state.byId)) if (isRemoved(evidence)) removed.add(evidence.sha256);
  if (removed.size === 0) return removed;
  for (const evidence of values(state.byId)) if (!isRemoved(evidence)) removed.delete(evidence.sha256);
  return removed;
}

function withEvent(known: Evidence, meta: EventMeta): Pick<Evidence, 'eventIds'> {
  return { eventIds: [...known.eventIds, meta.id] };
}

function put(state: AllEvidence, evidence: Evidence): AllEvidence {
  return { byId: insert(state.byId, evidence), byEntry: insert(state.byEntry, evidence) };
}

function drop({ byId, byEntry }: AllEvidence, evidence: Evidence): AllEvidence {
  return { byId: remove(byId, evidence.id), byEntry: remove(byEntry, byEntry.keyOf(evidence)) };
}
