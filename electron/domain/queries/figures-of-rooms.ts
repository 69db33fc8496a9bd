import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import type { Entry, EntryKind } from '../incident/log';
import { type PartyRole, usOf } from '../incident/parties';
import { firstInUse } from '../incident/workarounds';
import { type Instant, MINUTE, msBetween } from '../kernel/instant';
import { perChunk } from '../kernel/per-chunk';
import { values } from '../kernel/sorted-list';
import { inRecordOrder } from '../record/definition';
import { contactedParty } from './dealings';

/** What the entries of the log alone give. */
export interface EntryFigures {
  readonly longest_gap_min: number | null;
  readonly entries: number;
  /** Kinds that occur, with their counts. */
  readonly by_kind: Readonly<Partial<Record<EntryKind, number>>>;
}

interface Point {
  readonly at: Instant;
  readonly certainty: Certainty;
}

const PUBLIC_CHANNELS: ReadonlySet<string> = new Set([
  'status-page',
  'twitter',
  'mastodon',
  'web',
  'blog',
  'mailing-list',
  'forum',
  'in-app',
  'email-broadcast',
  'service-health',
]);
const RESPONSIBLE: ReadonlySet<PartyRole> = new Set<PartyRole>(['us', 'provider', 'upstream', 'intermediary']);
const PUBLIC_KINDS: ReadonlySet<EntryKind> = new Set<EntryKind>(['update', 'claim', 'promise']);

/** Entries that count: all but the retracted ones, in order of occurrence. */
export function* countedEntries(incident: Incident): Generator<Entry, void, undefined> {
  for (const entry of values(incident.log.inOrder)) if (entry.retraction === null) yield entry;
}

/** How many entries count, for what asks after each act. */
export function countEntries(incident: Incident): number {
  return incident.log.inOrder.chunks.reduce((sum, chunk) => sum + countedPerChunk.of(chunk), 0);
}

const countedPerChunk = perChunk(
  (chunk: readonly Entry[]) => chunk.filter((entry) => entry.retraction === null).length,
);

/**
 * Counts of entries, and the largest distance between neighbours from `began` to `end` whose clock is known: a day-only
 * time never enters a gap. [L3]
 */
export function entryFigures(
  incident: Incident,
  began: Instant | null,
  end: Instant,
): EntryFigures & { readonly gapIsApprox: boolean } {
  const byKind: Partial<Record<EntryKind, number>> = {};
  let entries = 0;
  let before: Entry | null = null;
  let gap: { readonly ms: number; readonly isApprox: boolean } | null = null;
  for (const entry of countedEntries(incident)) {
    entries += 1;
    byKind[entry.kind] = (byKind[entry.kind] ?? 0) + 1;
    if (entry.certainty === 'day' || began === null || entry.occurredAt < began || entry.occurredAt > end) continue;
    if (before !== null) {
      const ms = msBetween(before.occurredAt, entry.occurredAt);
      const isApprox = before.certainty !== 'exact' || entry.certainty !== 'exact';
      if (gap === null || ms > gap.ms) gap = { ms, isApprox };
    }
    before = entry;
  }
  return {
    longest_gap_min: gap === null ? null : Math.trunc(gap.ms / MINUTE),
    entries,
    by_kind: byKind,
    gapIsApprox: gap?.isApprox ?? false,
  };
}

/** Contact entries by the id of the party contacted; one that names nobody is counted with no party. */
export function contactFigures(incident: Incident): {
  readonly contacts: Readonly<Record<string, number>>;
  readonly contacts_total: number;
} {
  const us = usOf(incident.parties)?.id ?? null;
  const counts = new Map<string, number>();
  for (const entry of countedEntries(incident)) {
    const partyId = contactedParty(entry, us);
    if (partyId !== null) counts.set(partyId, (counts.get(partyId) ?? 0) + 1);
  }
  return {
    contacts: Object.fromEntries(counts),
    contacts_total: [...counts.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** The first word on a public channel, at or after `began`, by anybody responsible. */
export function firstPublicUpdate(incident: Incident, began: Instant | null): Point | null {
  const responsible = new Set<string>(incident.parties.filter((one) => RESPONSIBLE.has(one.role)).map((one) => one.id));
  for (const entry of countedEntries(incident)) {
    if (began === null || entry.occurredAt < began || !PUBLIC_KINDS.has(entry.kind)) continue;
    if (entry.partyId === null || !responsible.has(entry.partyId)) continue;
    if (entry.channel === null || !PUBLIC_CHANNELS.has(entry.channel)) continue;
    return { at: entry.occurredAt, certainty: entry.certainty };
  }
  return null;
}

/** Our earliest escalation, and the earliest human answer to any; automatic replies do not count. [E3] */
export function firstResponse(incident: Incident): { readonly asked: Point | null; readonly answered: Point | null } {
  const opened = inRecordOrder(values(incident.escalations.escalations)).map((one) => ({
    at: one.openedAt,
    certainty: one.certainty,
  }));
  const answers = inRecordOrder(values(incident.escalations.replies)).filter(
    (reply) => !reply.automatic && reply.escalationId !== null,
  );
  return { asked: earliest(opened), answered: earliest(answers) };
}

/** When the first workaround came into use. [C1] */
export function firstWorkaround(incident: Incident): Point | null {
  return earliest(incident.workarounds.map(firstInUse).filter((move) => move !== null));
}

/** The earliest point; of several at one moment the first. */
function earliest(points: readonly Point[]): Point | null {
  return points.reduce<Point | null>((first, point) => (first !== null && first.at <= point.at ? first : point), null);
}
