import type { Incident } from '@domain/incident/incident';
import { type Rung, rungsOf } from '@domain/incident/ladder';
import type { Moment } from '@domain/incident/lifecycle';
import type { PartyId } from '@domain/kernel/ids';
import { values } from '@domain/kernel/sorted-list';
import { type TrailPlace, trailOf } from '@domain/queries/trail';

/** One level of a party's ladder: where we are now, have been, or have not been yet. [E1] */
export interface RungView extends Rung {
  readonly state: 'done' | 'at' | 'not-yet';
  readonly tries: number;
  readonly first: Moment | null;
}

export interface LadderView {
  readonly rungs: readonly RungView[];
  readonly opened: number;
  readonly tries: number;
  /** Human answers, a call in which somebody there is named among them; automatic replies are no answer. [C3, E3] */
  readonly answers: number;
  readonly automatic: number;
  readonly minutesOnHold: number;
}

/** A party's trail on its ladder, then rungs beside it in the order in which they were used. [E1, E2] */
export function ladderOf(incident: Incident, partyId: PartyId): LadderView {
  const attempts = [...values(incident.escalations.attempts)].filter((one) => one.partyId === partyId);
  const replies = [...values(incident.escalations.replies)].filter((one) => one.partyId === partyId);
  // An imported case tells of escalations without each try; here the first try opens one.
  const { places, rung: latest } = trailOf(incident, partyId, null);
  const rungs = rungsOf(incident.ladders, partyId);
  const names = new Set(rungs.map(({ name }) => name));
  const beside = places.flatMap(({ rung, channel }) =>
    rung === null || names.has(rung) ? [] : [besideLadder(rung, channel ?? '')],
  );
  const sum = (count: (place: TrailPlace) => number) => places.reduce((all, place) => all + count(place), 0);
  return {
    rungs: [...rungs, ...beside].map((rung): RungView => {
      const place = places.find((one) => one.rung === rung.name);
      const state = place === undefined ? 'not-yet' : rung.name === latest ? 'at' : 'done';
      return { ...rung, state, tries: place?.tries ?? 0, first: place?.first ?? null };
    }),
    opened: sum(({ opened }) => opened),
    tries: sum(({ tries }) => tries),
    answers: replies.filter((reply) => !reply.automatic).length + sum(({ answered }) => answered),
    automatic: replies.filter((reply) => reply.automatic).length,
    minutesOnHold: attempts.reduce((sum, attempt) => sum + (attempt.minutesOnHold ?? 0), 0),
  };
}

/** `16 tries, 3 answers, 5 h 10 m on hold`. */
export function ladderSummary(ladder: LadderView): string {
  const hours = Math.trunc(ladder.minutesOnHold / 60);
  const minutes = Math.round(ladder.minutesOnHold % 60);
  const hold = hours === 0 ? `${minutes} min` : `${hours} h ${String(minutes).padStart(2, '0')} m`;
  return [
    ladder.tries === 0 && ladder.opened > 0
      ? `${ladder.opened} opened`
      : ladder.tries === 1
        ? '1 try'
        : `${ladder.tries} tries`,
    ladder.answers === 1 ? '1 answer' : `${ladder.answers} answers`,
    ...(ladder.automatic === 0 ? [] : [`${ladder.automatic} automatic`]),
    ...(ladder.minutesOnHold === 0 ? [] : [`${hold} on hold`]),
  ].join(', ');
}

/** The rung that the next try most likely climbs to: where the last one was. */
export function likelyRung(ladder: LadderView): string {
  return (ladder.rungs.find((rung) => rung.state === 'at') ?? ladder.rungs[0])?.name ?? '';
}

/** The channel of a rung; nothing for one that nobody has named yet. */
export function likelyChannel(ladder: LadderView, rung: string): string {
  return ladder.rungs.find(({ name }) => name === rung)?.channel ?? '';
}

/** True for a rung where people are rung up: a try of it is a call, with a timer. */
export function isCalled({ channel }: Pick<Rung, 'channel'>): boolean {
  return channel.trim().toLowerCase() === 'phone';
}

function besideLadder(name: string, channel: string): Rung {
  return { name, channel, to: null, patienceMinutes: null, whatToSay: null };
}
