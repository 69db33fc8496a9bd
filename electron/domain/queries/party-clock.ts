import type { Commitment } from '../incident/commitments';
import type { Certainty } from '../incident/common';
import type { Attempt, Reply } from '../incident/escalations';
import type { Incident } from '../incident/incident';
import type { Moment } from '../incident/lifecycle';
import type { Party } from '../incident/parties';
import { byTime } from '../kernel/by-time';
import type { PartyId } from '../kernel/ids';
import { type Instant, msBetween } from '../kernel/instant';
import { groupedPerChunk } from '../kernel/per-chunk';
import type { SortedList } from '../kernel/sorted-list';
import { type Dealings, dealingsWith, type SpokenWord } from './dealings';
import { endOf } from './end-of';

/** What the clocks of one party rest on, at `now`. Nothing that lies in the future counts. [C3, P2, E3] */
export interface PartyClock {
  readonly partyId: PartyId;
  readonly lastAttempt: Attempt | null;
  /** Their last human answer. Automatic replies never count. [E3] */
  readonly lastReply: Reply | null;
  /** Our last try to reach them: an attempt, or a contact entry that names them. */
  readonly lastReachedOut: Moment | null;
  /** When they last spoke: a human answer, a promise, or what somebody there said in the log. */
  readonly lastSpoke: SpokenWord | null;
  readonly lastSpokeAt: Instant | null;
  /** The first try of ours since they last spoke; null when nothing is unanswered. */
  readonly unansweredSince: Instant | null;
  /** How often we tried since then. */
  readonly unansweredTries: number;
  /** With whom the ball lies, and since when; null while nothing has passed between us. [P2] */
  readonly ball: { readonly with: 'them' | 'us'; readonly since: Instant; readonly certainty: Certainty } | null;
  /** Milliseconds the ball has lain with them in all. */
  readonly withThemMs: number;
}

interface Pass extends Moment {
  readonly with: 'them' | 'us';
}

/** Clocks of one outside party. Where two passes of the ball share a moment, a question to us and a word by hand win. */
export function partyClock(incident: Incident, party: Party, now: Instant): PartyClock {
  // Most entries of a log are ours, and nobody waits for them.
  if (party.role === 'us') return { ...stoodStill, partyId: party.id };
  const attempts = upTo(itemsOf(incident.escalations.attempts, attemptsOfParties, party.id), now);
  const replies = upTo(itemsOf(incident.escalations.replies, repliesOfParties, party.id), now).filter(isHuman);
  const promises = promisesOf(incident, party.id, now);
  const told = new Set(attempts.map(({ entryId }) => entryId));
  const inLog = dealingsWith(incident, party.id, now, told);
  // Of one moment an answer counts last: it knows best who spoke.
  const promised = promises.map((moment): SpokenWord => ({ ...moment, person: null, channel: null }));
  const spoken = byTime<SpokenWord>([...promised, ...listOf(inLog.lastWord), ...replies]);
  const lastSpoke = spoken.at(-1) ?? null;
  const unanswered = tries(attempts, inLog, lastSpoke?.at ?? null, now);
  const passes = ballPasses(party, { attempts, replies, promises, inLog }, now);
  return {
    partyId: party.id,
    lastAttempt: attempts.at(-1) ?? null,
    lastReply: replies.at(-1) ?? null,
    lastReachedOut: momentOrNull(byTime([...listOf(attempts.at(-1)), ...listOf(inLog.lastTry)]).at(-1)),
    lastSpoke: lastSpoke === null ? null : wordOf(lastSpoke),
    lastSpokeAt: lastSpoke?.at ?? null,
    unansweredSince: unanswered[0]?.at ?? null,
    unansweredTries: unanswered.length,
    ball: currentBall(passes),
    withThemMs: msWithThem(passes, endOf(incident, now)),
  };
}

const stoodStill: Omit<PartyClock, 'partyId'> = {
  lastAttempt: null,
  lastReply: null,
  lastReachedOut: null,
  lastSpoke: null,
  lastSpokeAt: null,
  unansweredSince: null,
  unansweredTries: 0,
  ball: null,
  withThemMs: 0,
};

/** All tries after a moment, attempts and what the log tells of others, in order of time. */
function tries(attempts: readonly Attempt[], inLog: Dealings, after: Instant | null, upTo: Instant): readonly Moment[] {
  return byTime<Moment>([...attempts.filter(({ at }) => after === null || at > after), ...inLog.tries(after, upTo)]);
}

/** What turns the ball, each in order of time. */
interface Turns {
  readonly attempts: readonly Attempt[];
  readonly replies: readonly Reply[];
  readonly promises: readonly Moment[];
  readonly inLog: Dealings;
}

/**
 * The passes of the ball in order of time: our tries and their promises to them, their questions to us, and by hand. Of
 * the thousands of tries that may lie between two others only the first is among them: it is what the ball goes by.
 */
function ballPasses(party: Party, { attempts, replies, promises, inLog }: Turns, now: Instant): readonly Pass[] {
  const others = byTime<Pass>([
    ...promises.map((moment): Pass => ({ ...moment, with: 'them' })),
    ...replies.filter(({ asksUs }) => asksUs).map(({ at, certainty }): Pass => ({ at, certainty, with: 'us' })),
    ...party.ballPasses
      .filter(({ at }) => at <= now)
      .map((pass): Pass => ({ at: pass.at, certainty: 'exact', with: pass.with })),
  ]);
  const passes: Pass[] = [];
  let after: Instant | null = null;
  for (const other of [...others, null]) {
    const to = other?.at ?? now;
    const attempt = attempts.find(({ at }) => at <= to && (after === null || at > after));
    const [first] = byTime<Moment>([...listOf(attempt), ...firstOf(inLog.tries(after, to))]);
    if (first !== undefined) passes.push({ at: first.at, certainty: first.certainty, with: 'them' });
    if (other !== null) passes.push(other);
    after = to;
  }
  return passes;
}

function promisesOf(incident: Incident, partyId: PartyId, now: Instant): readonly Moment[] {
  const made = itemsOf(incident.commitments, promisesOfParties, partyId).flatMap(
    ({ madeAt: at, madeCertainty: certainty }) => (at === null || at > now ? [] : [{ at, certainty }]),
  );
  return byTime(made);
}

function currentBall(passes: readonly Pass[]): PartyClock['ball'] {
  const current = passes.at(-1);
  if (current === undefined) return null;
  const before = passes.findLastIndex((pass) => pass.with !== current.with);
  const first = passes[before + 1] ?? current;
  return { with: current.with, since: first.at, certainty: first.certainty };
}

/** Between a first pass to them and the next to us there may be thousands of ours: only the two ends are read. */
function msWithThem(passes: readonly Pass[], end: Instant): number {
  let sum = 0;
  let since: Instant | null = null;
  const upTo = (moment: Instant) => {
    const to = moment < end ? moment : end;
    if (since !== null && to > since) sum += msBetween(since, to);
    since = null;
  };
  for (const pass of passes) {
    if (pass.with === 'us') upTo(pass.at);
    else since ??= pass.at;
  }
  upTo(end);
  return sum;
}

const attemptsOfParties = groupedPerChunk((attempt: Attempt) => [attempt.partyId]);
const repliesOfParties = groupedPerChunk((reply: Reply) => [reply.partyId]);
const promisesOfParties = groupedPerChunk((commitment: Commitment) => listOf(commitment.byPartyId));

function itemsOf<T>(
  list: SortedList<T>,
  groups: ReturnType<typeof groupedPerChunk<T, PartyId>>,
  partyId: PartyId,
): readonly T[] {
  return list.chunks.flatMap((chunk) => groups.of(chunk).get(partyId) ?? []);
}

function upTo<T extends { readonly at: Instant; readonly position: string }>(
  items: readonly T[],
  now: Instant,
): readonly T[] {
  const known = items.filter(({ at }) => at <= now);
  return byTime(known.toSorted((a, b) => (a.position < b.position ? -1 : 1)));
}

const isHuman = ({ automatic }: Reply): boolean => !automatic;

function listOf<T>(item: T | null | undefined): readonly T[] {
  return item === null || item === undefined ? [] : [item];
}

function firstOf<T>(items: Iterable<T>): readonly T[] {
  for (const item of items) return [item];
  return [];
}

function wordOf({ at, certainty, person, channel }: SpokenWord): SpokenWord {
  return { at, certainty, person, channel };
}

function momentOrNull(moment: Moment | undefined): Moment | null {
  return moment === undefined ? null : { at: moment.at, certainty: moment.certainty };
}
