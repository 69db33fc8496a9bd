import type { Entry, Log } from '@domain/incident/log';
import type { Party } from '@domain/incident/parties';
import { msOf } from '@domain/kernel/instant';
import { get } from '@domain/kernel/sorted-list';
import { wordsOfEntry } from '@domain/queries/entry-words';
import type { FilesByEntry } from '@domain/queries/log-filter';
import type { EntryWords, ToSearch } from './messages';

/** What the words of entries are made of. */
export interface FeedSource {
  readonly incidentId: string;
  readonly log: Log;
  readonly parties: readonly Party[];
  readonly files: FilesByEntry;
}

/** Keeps the search in step with the log of the open incident. */
export interface EntryFeed {
  /** From now on the log is this one; null when none is open. Sends nothing but that another was opened. */
  readonly follow: (source: FeedSource | null) => void;
  /** Sends what changed in some chunks of the log. True while there is more. */
  readonly step: (chunks: number) => boolean;
  /** How many entries of the log the search knows. */
  readonly known: () => number;
}

/**
 * Text is made once per entry. Chunks of a sorted list never change, so a new act costs the chunk that it replaced,
 * and only those of its entries that are other than before are sent. [L5, L6]
 */
export function createEntryFeed(send: (message: ToSearch) => void): EntryFeed {
  let source: FeedSource | null = null;
  let sent = new Map<string, Entry>();
  let seen = new WeakSet<readonly Entry[]>();
  let ahead: readonly (readonly Entry[])[] = [];
  let names: ReadonlyMap<string, string> = new Map();

  const sendAnew = () => {
    sent = new Map();
    seen = new WeakSet();
  };

  const sendChanged = (entries: readonly Entry[], { files }: FeedSource) => {
    const changed = entries.filter((entry) => sent.get(entry.id) !== entry);
    for (const entry of changed) sent.set(entry.id, entry);
    const gone = changed.filter(({ redaction }) => redaction !== null);
    const standing = changed.filter(({ redaction }) => redaction === null);
    // What was blanked must not be found by the party and kind that it still has. [L5b]
    if (gone.length > 0) send({ type: 'remove', ids: gone.map(({ id }) => id) });
    if (standing.length > 0) send({ type: 'put', entries: standing.map((entry) => wordsFor(entry, names, files)) });
  };

  return {
    follow(next) {
      if (source?.incidentId !== next?.incidentId) {
        send({ type: 'forget' });
        sendAnew();
        names = new Map();
      }
      const before = source;
      source = next;
      ahead = [];
      if (next === null) return;
      const known = names;
      names = new Map(next.parties.map(({ id, name }) => [id, name]));
      if (next.parties.some(({ id, name }) => known.has(id) && known.get(id) !== name)) sendAnew();
      for (const id of changedFiles(before?.incidentId === next.incidentId ? before.files : noFiles, next.files)) {
        sent.delete(id);
        const entry = get(next.log.byId, id);
        if (entry !== undefined) sendChanged([entry], next);
      }
      ahead = next.log.byId.chunks.filter((chunk) => !seen.has(chunk));
    },
    step(chunks) {
      const now = ahead.slice(0, chunks);
      ahead = ahead.slice(chunks);
      if (source !== null) sendChanged(now.flat(), source);
      for (const chunk of now) seen.add(chunk);
      return ahead.length > 0;
    },
    known: () => sent.size,
  };
}

const noFiles: FilesByEntry = new Map();

function wordsFor(entry: Entry, names: ReadonlyMap<string, string>, files: FilesByEntry): EntryWords {
  const { id, partyId, toPartyId, reference, occurredAt } = entry;
  const parties = [partyId, toPartyId].flatMap((party) => (party === null ? [] : (names.get(party) ?? [])));
  const text = [wordsOfEntry(entry), ...parties, ...(files.get(id) ?? [])].join('\n');
  return { id, text, reference, rank: msOf(occurredAt) };
}

function changedFiles(before: FilesByEntry, after: FilesByEntry): readonly string[] {
  if (before === after) return [];
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => before.get(id)?.join('\n') !== after.get(id)?.join('\n'));
}
