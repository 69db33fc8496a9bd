import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import { type Ladder, type Rung, rungsOf } from '../incident/ladder';
import { isOpen, type Moment } from '../incident/lifecycle';
import type { Party } from '../incident/parties';
import type { PartyId } from '../kernel/ids';
import { addMs, type Instant, MINUTE } from '../kernel/instant';
import { shownMoment } from './as-of';
import { dueCommitments } from './due-commitments';
import { partyClock } from './party-clock';
import { stepsSince } from './trail';
import type { TrailStep } from './trail-steps';

/** How long we still wait on the rung where we are with a party, and what comes then. */
export interface PatienceClock {
  readonly partyId: PartyId;
  /** The rung where we wait, by the name that it has now. */
  readonly rung: Rung;
  /** Since when we have waited there in vain. */
  readonly since: Moment;
  readonly runsOutAt: Instant;
  readonly certainty: Certainty;
  /** `promise`: they promised something by then, so that the rung's own patience has to wait for it. */
  readonly waitsFor: 'answer' | 'promise';
  /** The rung to climb to then; null where none is left. */
  readonly next: Rung | null;
}

/**
 * Every patience that runs, or has run out, at `asOf` in an incident that is not over; the first to run out first. An
 * imported case that was never resolved stands still where its file ends. [E5, C4]
 */
export function patienceClocks(incident: Incident, asOf: Instant): readonly PatienceClock[] {
  if (!isOpen(incident.lifecycle)) return [];
  const now = shownMoment(incident, asOf);
  return incident.parties
    .filter((party) => party.role !== 'us' && !party.setAside)
    .map((party) => patienceClock(incident, party, now))
    .filter((clock) => clock !== null)
    .toSorted((a, b) => (a.runsOutAt < b.runsOutAt ? -1 : a.runsOutAt > b.runsOutAt ? 1 : 0));
}

/**
 * The patience of the rung where we tried a party last. It runs from our first try there that a person has not answered,
 * from their answer where one came and the ball stayed with them, and until what they promised is due. Null while the
 * ball is not theirs, where the rung has no patience, and where only a date is known. Nothing after `now` counts; an
 * automatic reply is no answer. [E5, E3, L3]
 */
export function patienceClock(incident: Incident, party: Party, now: Instant): PatienceClock | null {
  const { ball, lastSpoke } = partyClock(incident, party, now);
  if (ball?.with !== 'them') return null;
  const { steps, rung: where } = stepsSince(incident, party.id, lastSpoke?.at ?? null, now);
  const ladder = rungsOf(incident.ladders, party.id);
  const rung = ladder.find(({ name }) => name === where);
  if (rung === undefined || rung.patienceMinutes === null) return null;
  const unanswered = steps.filter(({ rung: name }) => name !== null);
  const since = latest([firstOf(unanswered, rung.name) ?? lastSpoke, { at: ball.since, certainty: ball.certainty }]);
  if (since === null || since.certainty === 'day') return null;
  const next = nextRung(ladder, rung, unanswered);
  const own = addMs(since.at, rung.patienceMinutes * MINUTE);
  const promised = lastPromise(incident, party.id, now);
  const waiting = { partyId: party.id, rung, since, next };
  if (promised !== null && promised.at > own) {
    return { ...waiting, runsOutAt: promised.at, certainty: promised.certainty, waitsFor: 'promise' };
  }
  return { ...waiting, runsOutAt: own, certainty: since.certainty, waitsFor: 'answer' };
}

/** The first of the tries on one rung that no other rung came after. */
function firstOf(steps: readonly TrailStep[], rung: string): Moment | null {
  const before = steps.findLastIndex((step) => step.rung !== rung);
  return steps[before + 1] ?? null;
}

/** The next rung up that was not tried in this silence. */
function nextRung(ladder: Ladder, current: Rung, unanswered: readonly TrailStep[]): Rung | null {
  const above = ladder.slice(ladder.indexOf(current) + 1);
  return above.find(({ name }) => !unanswered.some((step) => step.rung === name)) ?? null;
}

/** When the last of their promises is due that nobody has said the end of. */
function lastPromise(incident: Incident, partyId: PartyId, now: Instant): Moment | null {
  const { overdue, toCome } = dueCommitments(incident, now);
  const theirs = [...overdue, ...toCome].filter(
    ({ byPartyId, madeAt, dueCertainty }) =>
      byPartyId === partyId && dueCertainty !== 'day' && (madeAt === null || madeAt <= now),
  );
  return latest(theirs.map(({ dueAt: at, dueCertainty: certainty }) => ({ at, certainty })));
}

function latest(moments: readonly (Moment | null)[]): Moment | null {
  return moments.reduce((a, b) => (b !== null && (a === null || b.at > a.at) ? b : a), null);
}
