import type { Incident } from '../incident/incident';
import { beganOf } from '../incident/lifecycle';
import { byTime } from '../kernel/by-time';
import type { PartyId } from '../kernel/ids';
import { type Instant, msBetween } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { endOf } from './end-of';

/** A stretch of time in which nobody owned the fault. */
export interface Stretch {
  readonly from: Instant;
  readonly to: Instant;
}

/** A moment at which an outside party begins or ceases to own the fault. */
interface Turn {
  readonly at: Instant;
  readonly partyId: PartyId;
  readonly owns: boolean;
}

/**
 * Stretches from "began" to the end (or `now`) in which no outside party's latest stance is "accepts", or "says fixed"
 * not yet found false. Their sum is the unowned hours. [C5]
 */
export function unownedStretches(incident: Incident, now: Instant): readonly Stretch[] {
  const began = beganOf(incident.lifecycle);
  const end = endOf(incident, now);
  if (began === null || began.at >= end) return [];
  const owners = new Set<PartyId>();
  const stretches: Stretch[] = [];
  let free: Instant | null = began.at;
  for (const turn of ownershipTurns(incident)) {
    if (turn.at >= end) break;
    if (turn.owns) owners.add(turn.partyId);
    else owners.delete(turn.partyId);
    const at = turn.at > began.at ? turn.at : began.at;
    if (owners.size === 0) {
      free ??= freeFrom(stretches, at);
      continue;
    }
    if (free !== null && free < at) stretches.push({ from: free, to: at });
    free = null;
  }
  return free === null ? stretches : [...stretches, { from: free, to: end }];
}

/** Taken on and given up at one moment is not owned at all: then the stretch before goes on. */
function freeFrom(stretches: Stretch[], at: Instant): Instant {
  return stretches.at(-1)?.to === at ? (stretches.pop()?.from ?? at) : at;
}

/** Milliseconds in which nobody owned the fault. [C5] */
export function unownedMs(incident: Incident, now: Instant): number {
  return unownedStretches(incident, now).reduce((sum, stretch) => sum + msBetween(stretch.from, stretch.to), 0);
}

function ownershipTurns(incident: Incident): readonly Turn[] {
  const outside = incident.parties.filter((party) => party.role !== 'us' && !party.setAside);
  const ids = new Set(outside.map((party) => party.id));
  const turns: Turn[] = [];
  for (const { partyId, stance, at } of values(incident.stances)) {
    if (ids.has(partyId)) turns.push({ at, partyId, owns: stance === 'accepts' || stance === 'says-fixed' });
  }
  for (const { partyId, claimedAt, judgement } of values(incident.allClears)) {
    if (!ids.has(partyId) || judgement === null || judgement.wasTrue) continue;
    // Found false by nobody knows when: then it was false from the moment of the claim.
    const at = judgement.at ?? claimedAt;
    if (stanceAt(incident, partyId, at) === 'says-fixed') turns.push({ at, partyId, owns: false });
  }
  // Sorting keeps what is equal in place: at one moment the finding comes after the stance that it is about.
  return byTime(turns);
}

function stanceAt(incident: Incident, partyId: PartyId, at: Instant): string | null {
  let found: string | null = null;
  for (const stance of values(incident.stances)) {
    if (stance.partyId === partyId && stance.at <= at) found = stance.stance;
  }
  return found;
}
