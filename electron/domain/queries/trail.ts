import type { Incident } from '../incident/incident';
import type { Moment } from '../incident/lifecycle';
import type { Entry } from '../incident/log';
import type { EntryId, PartyId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { lastPerChunk } from '../kernel/per-chunk';
import { entriesOf } from './dealings';
import { type Leg, legsOf, stepsOf, type Track, type TrailStep, trackOf } from './trail-steps';

/** Our steps in one place: on a rung, or by a channel where they stand on none. */
export interface TrailPlace {
  readonly rung: string | null;
  /** That of the last step there. */
  readonly channel: string | null;
  readonly first: Moment;
  readonly opened: number;
  readonly tries: number;
  /** Of the tries, those in which somebody there is named. */
  readonly answered: number;
}

/** Our steps toward a party, counted. */
export interface Trail {
  /** In the order of their first steps. */
  readonly places: readonly TrailPlace[];
  /** Where we are: the rung of the last step that stands on one; null before the first. */
  readonly rung: string | null;
}

/**
 * Our steps toward a party up to `now`, or all of them, counted: attempts, rungs that were opened, and contacts that were
 * typed without a rung, such as `/call @Northline`. Such a contact is a try like any other. It stands on the rung where we
 * are when that is reached by its channel, else on the first one of its channel at support. [C3, E1, E5]
 */
export function trailOf(incident: Incident, partyId: PartyId, now: Instant | null): Trail {
  const track = trackOf(incident, partyId);
  let stand = NOWHERE;
  for (const leg of legsOf(incident, partyId, now)) stand = after(track, leg, stand);
  return { places: [...stand.places.values()], rung: stand.rung };
}

/** The same steps one by one, in order of time, from after a moment on; and where we are at `now`. [C3, E1, E5] */
export function stepsSince(
  incident: Incident,
  partyId: PartyId,
  moment: Instant | null,
  now: Instant,
): { readonly steps: readonly TrailStep[]; readonly rung: string | null } {
  const track = trackOf(incident, partyId);
  const steps: TrailStep[] = [];
  let stand = NOWHERE;
  for (const leg of legsOf(incident, partyId, now)) {
    if (moment !== null && leg.end <= moment) stand = after(track, leg, stand);
    else {
      let { rung } = stand;
      for (const step of stepsOf(track, leg, rung)) {
        rung = step.rung ?? rung;
        if (moment === null || step.at > moment) steps.push(step);
      }
      stand = { ...stand, rung };
    }
  }
  return { steps, rung: stand.rung };
}

/** Where the steps so far have led. */
interface Stand {
  readonly places: ReadonlyMap<string, TrailPlace>;
  readonly rung: string | null;
}

const NOWHERE: Stand = { places: new Map(), rung: null };

const knownTold = lastPerChunk<Entry, PartyId, readonly EntryId[]>();
const knownStands = lastPerChunk<Entry, PartyId, Stand>();

/** Where a leg leads. A leg that nothing has changed since is not walked again, so that one more try costs one chunk. */
function after(track: Track, leg: Leg, before: Stand): Stand {
  if (!leg.isWhole) return walked(track, leg, before);
  const { partyId, us, set } = track;
  const told = knownTold(leg.chunk, partyId, [track.told], () =>
    entriesOf(leg.chunk, partyId).flatMap(({ id }) => (track.told.has(id) ? [id] : [])),
  );
  const basis = [before, set, us, ...leg.named, ...told];
  return knownStands(leg.chunk, partyId, basis, () => walked(track, leg, before));
}

function walked(track: Track, leg: Leg, before: Stand): Stand {
  const steps = stepsOf(track, leg, before.rung);
  if (steps.length === 0) return before;
  const places = new Map(before.places);
  let { rung } = before;
  for (const step of steps) {
    const key = step.rung === null ? `by ${step.channel ?? ''}` : `on ${step.rung}`;
    places.set(key, counted(step, places.get(key)));
    rung = step.rung ?? rung;
  }
  return { places, rung };
}

function counted({ at, certainty, rung, channel, isTry, isAnswered }: TrailStep, place?: TrailPlace): TrailPlace {
  return {
    rung,
    channel,
    first: place?.first ?? { at, certainty },
    opened: (place?.opened ?? 0) + (isTry ? 0 : 1),
    tries: (place?.tries ?? 0) + (isTry ? 1 : 0),
    answered: (place?.answered ?? 0) + (isAnswered ? 1 : 0),
  };
}
