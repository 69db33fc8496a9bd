import type { Attempt, Reply } from '../incident/escalations';
import type { Incident } from '../incident/incident';
import { beganOf, type Moment } from '../incident/lifecycle';
import type { Party } from '../incident/parties';
import type { PartyId } from '../kernel/ids';
import { type Instant, msBetween } from '../kernel/instant';
import { toArray, values } from '../kernel/sorted-list';

/** The main clock. `running` until our own confirmed end; a vendor's "fixed" changes nothing. [C2, C7] */
export interface MainClock {
  /** Milliseconds, never below 0. */
  readonly elapsedMs: number;
  readonly running: boolean;
  /** The start is only a first report: it has been at least this long. [I3] */
  readonly atLeast: boolean;
  /** `day` when one of the two ends is a date without a clock: show days, not digits. [L3] */
  readonly certainty: 'exact' | 'about' | 'day';
}

/** How long it has been, at `now`; null while nobody has said when it began. */
export function mainClock(incident: Incident, now: Instant): MainClock | null {
  const began = beganOf(incident.lifecycle);
  if (began === null) return null;
  const end = incident.lifecycle.resolved;
  const certainties = [began.certainty, end?.certainty ?? 'exact'];
  return {
    elapsedMs: Math.max(0, msBetween(began.at, end?.at ?? now)),
    running: end === null,
    atLeast: began.basis === 'first-report',
    certainty: certainties.includes('day') ? 'day' : certainties.includes('about') ? 'about' : 'exact',
  };
}

/** Milliseconds from "began" to a moment; negative before it, null while nobody has said when it began. */
export function sinceBegan(incident: Incident, moment: Instant): number | null {
  const began = beganOf(incident.lifecycle);
  return began === null ? null : msBetween(began.at, moment);
}

/** What the clocks of one party rest on, at `now`. Nothing that lies in the future counts. [C3, P2, E3] */
export interface PartyClock {
  readonly partyId: PartyId;
  readonly lastAttempt: Attempt | null;
  /** Their last human answer. Automatic replies never count. [E3] */
  readonly lastReply: Reply | null;
  /** When they last spoke: a human answer, or an entry of theirs in the log. */
  readonly lastSpokeAt: Instant | null;
  /** The first try of ours since they last spoke; null when nothing is unanswered. */
  readonly unansweredSince: Instant | null;
  /** With whom the ball lies, and since when; null while nothing has passed between us. [P2] */
  readonly ball: { readonly with: 'them' | 'us'; readonly since: Instant } | null;
  /** Milliseconds the ball has lain with them in all. */
  readonly withThemMs: number;
}

/** Clocks of one outside party. */
export function partyClock(incident: Incident, party: Party, now: Instant): PartyClock {
  const attempts = upTo(toArray(incident.escalations.attempts), party.id, now);
  const replies = upTo(toArray(incident.escalations.replies), party.id, now).filter((reply) => !reply.automatic);
  const lastReply = replies.at(-1) ?? null;
  const lastSpokeAt = latest([lastReply?.at ?? null, lastEntryOf(incident, party.id, now)]);
  const unanswered = attempts.find((attempt) => lastSpokeAt === null || attempt.at > lastSpokeAt);
  const passes = ballPasses(incident, party, now);
  const ball = currentBall(passes);
  return {
    partyId: party.id,
    lastAttempt: attempts.at(-1) ?? null,
    lastReply,
    lastSpokeAt,
    unansweredSince: unanswered?.at ?? null,
    ball,
    withThemMs: msWithThem(passes, endOf(incident, now)),
  };
}

/** A stretch of time in which nobody owned the fault. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/**
 * Stretches from "began" to the end (or `now`) in which no outside party's latest stance is "accepts", or "says fixed"
 * not yet found false. Their sum is the unowned hours. [C5]
 */
export function unownedStretches(incident: Incident, now: Instant): readonly Stretch[] {
  const began = beganOf(incident.lifecycle);
  const end = endOf(incident, now);
  if (began === null || began.at >= end) return [];
  const turns = [...ownershipTurns(incident), { at: end, partyId: null, owns: false }]
    .filter((turn) => turn.at <= end)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const owners = new Set<PartyId>();
  const stretches: Stretch[] = [];
  let from: Instant = began.at;
  for (const turn of turns) {
    const at = turn.at > began.at ? turn.at : began.at;
    if (owners.size === 0 && from < at) stretches.push({ from, to: at });
    from = at;
    if (turn.partyId === null) continue;
    if (turn.owns) owners.add(turn.partyId);
    else owners.delete(turn.partyId);
  }
  return joined(stretches);
}

/** Milliseconds in which nobody owned the fault. [C5] */
export function unownedMs(incident: Incident, now: Instant): number {
  return unownedStretches(incident, now).reduce((sum, stretch) => sum + msBetween(stretch.from, stretch.to), 0);
}

/** The end of what counts at `now`: our confirmed end where it came first. */
export function endOf(incident: Incident, now: Instant): Instant {
  const end: Moment | null = incident.lifecycle.resolved;
  return end !== null && end.at < now ? end.at : now;
}

interface OwnershipTurn {
  readonly at: Instant;
  readonly partyId: PartyId | null;
  readonly owns: boolean;
}

/** Moments at which an outside party begins or ceases to own the fault. */
function ownershipTurns(incident: Incident): readonly OwnershipTurn[] {
  const outside = new Set(incident.parties.filter((party) => party.role !== 'us').map((party) => party.id));
  const turns: OwnershipTurn[] = [];
  for (const stance of values(incident.stances)) {
    if (!outside.has(stance.partyId)) continue;
    const owns = stance.stance === 'accepts' || stance.stance === 'says-fixed';
    turns.push({ at: stance.at, partyId: stance.partyId, owns });
  }
  for (const allClear of values(incident.allClears)) {
    const found = allClear.judgement;
    if (found === null || found.wasTrue || found.at === null) continue;
    if (stanceAt(incident, allClear.partyId, found.at) !== 'says-fixed') continue;
    turns.push({ at: found.at, partyId: allClear.partyId, owns: false });
  }
  return turns;
}

function stanceAt(incident: Incident, partyId: PartyId, at: Instant): string | null {
  let found: string | null = null;
  for (const stance of values(incident.stances)) {
    if (stance.partyId === partyId && stance.at <= at) found = stance.stance;
  }
  return found;
}

interface BallPass {
  readonly at: Instant;
  readonly with: 'them' | 'us';
}

/** Every pass of the ball in order of time: our attempts and their promises to them, their questions to us, and by hand. */
function ballPasses(incident: Incident, party: Party, now: Instant): readonly BallPass[] {
  const passes: BallPass[] = [...party.ballPasses];
  for (const attempt of values(incident.escalations.attempts)) {
    if (attempt.partyId === party.id) passes.push({ at: attempt.at, with: 'them' });
  }
  for (const reply of values(incident.escalations.replies)) {
    if (reply.partyId === party.id && reply.asksUs) passes.push({ at: reply.at, with: 'us' });
  }
  for (const commitment of values(incident.commitments)) {
    if (commitment.byPartyId === party.id && commitment.madeAt !== null) {
      passes.push({ at: commitment.madeAt, with: 'them' });
    }
  }
  return passes.filter((pass) => pass.at <= now).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function currentBall(passes: readonly BallPass[]): PartyClock['ball'] {
  const current = passes.at(-1);
  if (current === undefined) return null;
  const before = passes.findLastIndex((pass) => pass.with !== current.with);
  return { with: current.with, since: passes[before + 1]?.at ?? current.at };
}

function msWithThem(passes: readonly BallPass[], end: Instant): number {
  return passes.reduce((sum, pass, i) => {
    const to = passes[i + 1]?.at ?? end;
    return pass.with === 'them' && to > pass.at ? sum + msBetween(pass.at, to < end ? to : end) : sum;
  }, 0);
}

function upTo<T extends { readonly partyId: PartyId; readonly at: Instant }>(
  items: readonly T[],
  partyId: PartyId,
  now: Instant,
): readonly T[] {
  return items
    .filter((item) => item.partyId === partyId && item.at <= now)
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

function lastEntryOf(incident: Incident, partyId: PartyId, now: Instant): Instant | null {
  let found: Instant | null = null;
  for (const entry of values(incident.log.inOrder)) {
    if (entry.partyId !== partyId || entry.retraction !== null || entry.occurredAt > now) continue;
    if (entry.kind === 'claim' || entry.kind === 'promise' || entry.kind === 'update') found = entry.occurredAt;
  }
  return found;
}

function latest(instants: readonly (Instant | null)[]): Instant | null {
  return instants.reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null);
}

function joined(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const before = result.at(-1);
    if (before !== undefined && before.to === stretch.from) result[result.length - 1] = { ...before, to: stretch.to };
    else result.push(stretch);
  }
  return result;
}
