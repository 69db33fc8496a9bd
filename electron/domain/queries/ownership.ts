import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import { beganOf } from '../incident/lifecycle';
import type { Party } from '../incident/parties';
import { type Stance, stancesOf } from '../incident/stances';
import type { PartyId } from '../kernel/ids';
import { addMs, type Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { endOf } from './end-of';
import { ringsOf } from './rings';
import { unownedMs, unownedStretches } from './unowned';

export type Finding = 'true' | 'false';

/** How one party stands at a moment. */
export interface Standing {
  readonly party: Party;
  /** The latest by then; null where none was noted, and for our own side. */
  readonly stance: Stance | null;
  /** What we found by then of its "says fixed"; null while nobody of ours has said. [A2] */
  readonly finding: Finding | null;
  /** It accepts, or says fixed and nobody has found that false. [C5] */
  readonly owns: boolean;
}

/** Who owns the fault at a moment, and who points at whom. */
export interface Ownership {
  readonly at: Instant;
  /** Every party that is not set aside, and any that one of those points at, in the order of the parties. */
  readonly standings: readonly Standing[];
  /** Milliseconds until then in which nobody owned it, and how well they are known; null without a beginning. [L3] */
  readonly unowned: { readonly ms: number; readonly certainty: Certainty } | null;
  /** Since when nobody owns it; null while somebody does, and once it is resolved. */
  readonly unownedSince: Instant | null;
  /** True where somebody owned it earlier. */
  readonly isUnownedAgain: boolean;
  readonly isResolved: boolean;
  /** Parties that point at one another in a circle, each at the next and the last at the first. */
  readonly rings: readonly (readonly PartyId[])[];
}

/**
 * Ownership as it stood at `at`, by what had occurred by then, whenever it was written down. A party that was set aside
 * owns nothing and says nothing; it is shown only where another points at it. [P3, C5]
 */
export function ownershipAt(incident: Incident, at: Instant): Ownership {
  const all = incident.parties.map((party) => standingOf(incident, party, at));
  const shown = all.filter(({ party }) => !party.setAside);
  const targets = new Set(shown.map(({ stance }) => stance?.pointsAtPartyId ?? null));
  const standings = all.filter(({ party }) => !party.setAside || targets.has(party.id));
  const { resolved } = incident.lifecycle;
  const isResolved = resolved !== null && resolved.at <= at;
  const began = beganOf(incident.lifecycle);
  // What changes at the very moment that is asked about has changed.
  const horizon = addMs(at, 1);
  const stretches = unownedStretches(incident, horizon);
  const latest = stretches.at(-1);
  const isUnowned = !isResolved && latest !== undefined && latest.to === endOf(incident, horizon);
  return {
    at,
    standings,
    unowned: began === null ? null : { ms: unownedMs(incident, at), certainty: began.certainty },
    unownedSince: isUnowned ? latest.from : null,
    isUnownedAgain: isUnowned && latest.from !== began?.at,
    isResolved,
    rings: ringsOf(arrowsAmong(standings)),
  };
}

/** Each party that points at another, with whom it points at. */
function arrowsAmong(standings: readonly Standing[]): ReadonlyMap<PartyId, PartyId> {
  const arrows = new Map<PartyId, PartyId>();
  for (const { party, stance } of standings) {
    if (stance?.pointsAtPartyId != null) arrows.set(party.id, stance.pointsAtPartyId);
  }
  return arrows;
}

/** How one party stands at a moment; our own side and one that was set aside say nothing. [C5] */
export function standingOf(incident: Incident, party: Party, at: Instant): Standing {
  const isSilent = party.role === 'us' || party.setAside;
  const stance = isSilent ? null : (stancesOf(incident.stances, party.id).findLast((one) => one.at <= at) ?? null);
  const finding = stance?.stance === 'says-fixed' ? findingOf(incident, stance, at) : null;
  const owns = stance?.stance === 'accepts' || (stance?.stance === 'says-fixed' && finding !== 'false');
  return { party, stance, finding, owns };
}

/** What was found of the party's all-clears since it said so, false before true; by nobody knows when: at the claim. */
function findingOf(incident: Incident, stance: Stance, at: Instant): Finding | null {
  let finding: Finding | null = null;
  for (const { partyId, claimedAt, judgement } of values(incident.allClears)) {
    if (partyId !== stance.partyId || judgement === null) continue;
    const foundAt = judgement.at ?? claimedAt;
    if (foundAt < stance.at || foundAt > at) continue;
    if (!judgement.wasTrue) return 'false';
    finding = 'true';
  }
  return finding;
}
