import type { Incident } from '@domain/incident/incident';
import type { Moment } from '@domain/incident/lifecycle';
import type { Party } from '@domain/incident/parties';
import { type Stance, stancesOf } from '@domain/incident/stances';
import { stanceName } from '@domain/incident/words';
import { addMs, type Instant, MINUTE } from '@domain/kernel/instant';
import { visibleText } from '@domain/kernel/text';
import { type PartyClock, partyClock } from '@domain/queries/clocks';
import { type DueCommitment, dueCommitments } from '@domain/queries/due-commitments';
import { type Finding, standingOf } from '@domain/queries/ownership';

/** What "says fixed" reads like once it was found false. */
export const FOUND_FALSE = 'Said fixed, found false';

export interface PartyCardView {
  /** With whom the ball lies, and since when; null while nothing has passed between us. [P2] */
  readonly ball: PartyClock['ball'];
  readonly stance: Stance | null;
  /** What we found of it, where it says fixed. [A2] */
  readonly finding: Finding | null;
  /** Newest first, without the current one. [P1] */
  readonly earlierStances: readonly Stance[];
  readonly lastContact: Moment | null;
  /** What they promised that is overdue, else what is due next. [C4] */
  readonly promise: DueCommitment | null;
}

/**
 * What a party's card shows. `moment` is cut to minutes, so what was written down since counts as now: one minute of
 * what is to come is taken in.
 */
export function partyCardView(incident: Incident, party: Party, moment: Instant): PartyCardView {
  const standing = standingOf(incident, party, addMs(moment, MINUTE));
  const clock = partyClock(incident, party, addMs(moment, MINUTE));
  const { overdue, toCome } = dueCommitments(incident, moment);
  const isTheirs = ({ byPartyId }: DueCommitment) => byPartyId === party.id;
  const stances = stancesOf(incident.stances, party.id).toReversed();
  return {
    ball: clock.ball,
    stance: stances[0] ?? null,
    finding: standing.stance?.id === stances[0]?.id ? standing.finding : null,
    earlierStances: stances.slice(1),
    promise: overdue.find(isTheirs) ?? toCome.find(isTheirs) ?? null,
    lastContact: party.role === 'us' ? null : newest([clock.lastReachedOut, clock.lastReply, clock.lastSpoke]),
  };
}

/** `Points at Cisco`, `Says fixed`, `Said fixed, found false`. */
export function stanceText(stance: Stance, parties: readonly Party[], finding: Finding | null = null): string {
  if (finding === 'false') return FOUND_FALSE;
  if (stance.stance !== 'points-at') return stanceName(stance.stance);
  const target = parties.find((party) => party.id === stance.pointsAtPartyId);
  return `${stanceName('points-at')} ${target === undefined ? 'somebody' : visibleText(target.name)}`;
}

/** `contract`, `no contract`, `contract through the partner`; null while nobody has said. [P1] */
export function contractText(party: Party): string | null {
  switch (party.contract) {
    case 'yes':
      return 'contract';
    case 'no':
      return 'no contract';
    case 'through':
      return `contract through ${party.contractThrough === null ? 'somebody else' : visibleText(party.contractThrough)}`;
    case 'unknown':
      return null;
  }
}

function newest(moments: readonly (Moment | null)[]): Moment | null {
  return moments.reduce((a, b) => (b !== null && (a === null || b.at > a.at) ? b : a), null);
}
