import type { Certainty } from '../incident/common';
import type { Attempt, Reply } from '../incident/escalations';
import type { Incident } from '../incident/incident';
import type { Moment } from '../incident/lifecycle';
import type { Party } from '../incident/parties';
import type { PartyId } from '../kernel/ids';
import { type Instant, msBetween } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
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
  const attempts = upTo(values(incident.escalations.attempts), party.id, now);
  const replies = upTo(values(incident.escalations.replies), party.id, now).filter((reply) => !reply.automatic);
  const inLog = dealings(incident, party.id, now);
  const told = new Set(attempts.map(({ entryId }) => entryId));
  const reached = byTime<Moment>([...attempts, ...inLog.reached.filter(({ entryId }) => !told.has(entryId))]);
  // Of one moment an answer counts last: it knows best who spoke.
  const spoken = byTime<SpokenWord>([...inLog.spoken, ...replies]);
  const lastSpoke = spoken.at(-1) ?? null;
  const unanswered = reached.filter((one) => lastSpoke === null || one.at > lastSpoke.at);
  const passes = ballPasses(incident, party, now, reached, replies);
  return {
    partyId: party.id,
    lastAttempt: attempts.at(-1) ?? null,
    lastReply: replies.at(-1) ?? null,
    lastReachedOut: momentOrNull(reached.at(-1)),
    lastSpoke: lastSpoke === null ? null : wordOf(lastSpoke),
    lastSpokeAt: lastSpoke?.at ?? null,
    unansweredSince: unanswered[0]?.at ?? null,
    unansweredTries: unanswered.length,
    ball: currentBall(passes),
    withThemMs: msWithThem(passes, endOf(incident, now)),
  };
}

/** What the log and the promises tell; what shares a moment is put in place by whoever takes it. */
function dealings(incident: Incident, partyId: PartyId, now: Instant): Dealings {
  const { reached, spoken } = dealingsWith(incident, partyId, now);
  const promised: SpokenWord[] = [];
  for (const { byPartyId, madeAt: at, madeCertainty: certainty } of values(incident.commitments)) {
    if (byPartyId === partyId && at !== null && at <= now) {
      promised.push({ at, certainty, person: null, channel: null });
    }
  }
  return { reached, spoken: [...promised, ...spoken] };
}

/** Every pass of the ball in order of time: our tries and their promises to them, their questions to us, and by hand. */
function ballPasses(
  incident: Incident,
  party: Party,
  now: Instant,
  reached: readonly Moment[],
  replies: readonly Reply[],
): readonly Pass[] {
  const passes: Pass[] = reached.map(({ at, certainty }) => ({ at, certainty, with: 'them' }));
  for (const { byPartyId, madeAt: at, madeCertainty: certainty } of values(incident.commitments)) {
    if (byPartyId === party.id && at !== null) passes.push({ at, certainty, with: 'them' });
  }
  for (const { at, certainty, asksUs } of replies) if (asksUs) passes.push({ at, certainty, with: 'us' });
  for (const pass of party.ballPasses) passes.push({ at: pass.at, certainty: 'exact', with: pass.with });
  return byTime(passes.filter((pass) => pass.at <= now));
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

function upTo<T extends { readonly partyId: PartyId; readonly at: Instant; readonly position: string }>(
  items: Iterable<T>,
  partyId: PartyId,
  now: Instant,
): readonly T[] {
  const theirs = [...items].filter((item) => item.partyId === partyId && item.at <= now);
  return byTime(theirs.toSorted((a, b) => (a.position < b.position ? -1 : 1)));
}

/** In order of time; what shares a moment stays in place. */
function byTime<T extends { readonly at: Instant }>(items: readonly T[]): readonly T[] {
  return items.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function wordOf({ at, certainty, person, channel }: SpokenWord): SpokenWord {
  return { at, certainty, person, channel };
}

function momentOrNull(moment: Moment | undefined): Moment | null {
  return moment === undefined ? null : { at: moment.at, certainty: moment.certainty };
}
