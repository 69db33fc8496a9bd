import type { Attempt, Escalation } from '../incident/escalations';
import type { Incident } from '../incident/incident';
import { type Ladder, ladderOfParty, type PartyLadder, rungNow, rungsOf } from '../incident/ladder';
import type { Moment } from '../incident/lifecycle';
import type { Entry } from '../incident/log';
import { usOf } from '../incident/parties';
import { byTime } from '../kernel/by-time';
import type { EntryId, PartyId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { lastPerChunk } from '../kernel/per-chunk';
import { values } from '../kernel/sorted-list';
import { triesIn } from './dealings';

/** One step of ours toward a party. */
export interface TrailStep extends Moment {
  /** By the name that the rung has now; null for a try that stands on none. */
  readonly rung: string | null;
  readonly channel: string | null;
  /** False where a rung was opened, which an imported case tells without each try. */
  readonly isTry: boolean;
  /** True for a contact in which somebody there is named; what came of an attempt is its reply. [C3] */
  readonly isAnswered: boolean;
}

type Named = Attempt | Escalation;

/** A stretch of the trail: one chunk of the log, and what was done by name in its time. */
export interface Leg {
  readonly chunk: readonly Entry[];
  /** Up to the chunk's last entry, after that of the chunk before; in order of time. */
  readonly named: readonly Named[];
  /** Of its last step. */
  readonly end: Instant;
  /** Nothing of the chunk lies after `now`. */
  readonly isWhole: boolean;
}

/** What settles on which rung a step stands. */
export interface Track {
  readonly partyId: PartyId;
  readonly us: PartyId | null;
  /** Entries that tell of attempts. */
  readonly told: ReadonlySet<EntryId | null>;
  readonly set: PartyLadder | null;
  readonly nowName: (rung: string) => string;
  readonly channelOf: ReadonlyMap<string, string>;
  readonly support: ReadonlyMap<string, string>;
}

/** What a party's ladder, and the attempts that are told, say about where steps stand. */
export function trackOf({ ladders, parties, escalations }: Incident, partyId: PartyId): Track {
  const ladder = rungsOf(ladders, partyId);
  return {
    partyId,
    us: usOf(parties)?.id ?? null,
    told: byNameOf(escalations, partyId).told,
    set: ladderOfParty(ladders, partyId),
    nowName: (rung) => rungNow(ladders, partyId, rung),
    channelOf: new Map(ladder.map(({ name, channel }) => [name, channelKey(channel)])),
    support: supportRungs(ladder),
  };
}

interface ByName {
  /** In order of time. */
  readonly named: readonly Named[];
  readonly told: Track['told'];
}

const knownByName = lastPerChunk<readonly Attempt[], PartyId, ByName>();

/** What was done by name: worked out anew only after an attempt or an opening, whatever else is logged. */
function byNameOf({ attempts, escalations }: Incident['escalations'], partyId: PartyId): ByName {
  return knownByName(attempts.chunks, partyId, [escalations.chunks], () => {
    const tries = [...values(attempts)].filter((one) => one.partyId === partyId);
    const opened = [...values(escalations)].filter((one) => one.partyId === partyId);
    const named = byTime([...opened, ...tries].map((one) => ({ at: timeOf(one), one }))).map(({ one }) => one);
    return { named, told: new Set(tries.map(({ entryId }) => entryId)) };
  });
}

/** The stretches of a party's trail up to `now`, or all of them, in order of time. */
export function* legsOf({ escalations, log }: Incident, partyId: PartyId, now: Instant | null): Generator<Leg> {
  const { named } = byNameOf(escalations, partyId);
  let begun = 0;
  const upTo = (end: Instant): readonly Named[] => {
    const from = begun;
    for (let next = named[begun]; next !== undefined && timeOf(next) <= end; next = named[begun]) begun += 1;
    return from === begun ? NOTHING : named.slice(from, begun);
  };
  for (const chunk of log.inOrder.chunks) {
    const from = chunk[0]?.occurredAt;
    const to = chunk.at(-1)?.occurredAt;
    if (from === undefined || to === undefined || (now !== null && from > now)) break;
    const isWhole = now === null || to <= now;
    const end = isWhole ? to : now;
    yield { chunk, named: upTo(end), end, isWhole };
  }
  const end = now ?? named.map(timeOf).at(-1);
  const rest = end === undefined ? NOTHING : upTo(end);
  if (end !== undefined && rest.length > 0) yield { chunk: [], named: rest, end, isWhole: false };
}

const NOTHING: readonly never[] = [];

/** The steps of a leg in order of time, each where it stands, after a stand on `rung`. */
export function stepsOf(track: Track, { chunk, named, end }: Leg, rung: string | null): readonly TrailStep[] {
  const { nowName, channelOf, support } = track;
  const byName = named.map(
    (one): TrailStep => ({
      ...{ at: timeOf(one), certainty: one.certainty, rung: nowName(one.rung), channel: one.channel },
      ...{ isTry: 'at' in one, isAnswered: false },
    }),
  );
  const bare = triesIn(chunk, track)
    .filter(({ isTyped, at }) => isTyped && at <= end)
    .map(
      ({ at, certainty, channel, isAnswered }): TrailStep => ({
        ...{ at, certainty, rung: null, channel, isTry: true, isAnswered },
      }),
    );
  let current = rung;
  return byTime([...byName, ...bare]).map((step) => {
    const channel = channelKey(step.channel);
    const isThere = current !== null && channelOf.get(current) === channel;
    const stands: string | null = step.rung ?? (isThere ? current : (support.get(channel) ?? null));
    current = stands ?? current;
    return { ...step, rung: stands };
  });
}

function timeOf(step: Named): Instant {
  return 'at' in step ? step.at : step.openedAt;
}

/**
 * The rung of each channel at the foot of the ladder. Where a channel comes a second time, those in charge begin: a mail
 * that names no rung was not one to the executive.
 */
function supportRungs(ladder: Ladder): ReadonlyMap<string, string> {
  const rungs = new Map<string, string>();
  for (const { name, channel } of ladder) {
    const key = channelKey(channel);
    if (rungs.has(key)) break;
    rungs.set(key, name);
  }
  return rungs;
}

function channelKey(channel: string | null): string {
  return (channel ?? '').trim().toLowerCase();
}
