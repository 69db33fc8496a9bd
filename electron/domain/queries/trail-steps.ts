import type { Incident } from '../incident/incident';
import { type Ladder, rungNow, rungsOf } from '../incident/ladder';
import type { Moment } from '../incident/lifecycle';
import type { PartyId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import { last, values } from '../kernel/sorted-list';
import { dealingsWith } from './dealings';

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

/**
 * Our steps toward a party up to `now`, or all of them, in order of time: attempts, rungs that were opened, and contacts
 * that were typed without a rung, such as `/call @Northline`. Such a contact is a try like any other. It stands on the
 * rung where we are when that is reached by its channel, else on the first one of its channel at support. [C3, E1, E5]
 */
export function trailSteps(incident: Incident, partyId: PartyId, now: Instant | null): readonly TrailStep[] {
  const { attempts, escalations } = incident.escalations;
  const nowName = (rung: string) => rungNow(incident.ladders, partyId, rung);
  const tries = [...values(attempts)].filter((one) => one.partyId === partyId);
  const opened = [...values(escalations)].filter((one) => one.partyId === partyId);
  const named: readonly TrailStep[] = [
    ...opened.map(({ openedAt: at, certainty, rung, channel }) => ({
      ...{ at, certainty, rung: nowName(rung), channel, isTry: false, isAnswered: false },
    })),
    ...tries.map(({ at, certainty, rung, channel }) => ({
      ...{ at, certainty, rung: nowName(rung), channel, isTry: true, isAnswered: false },
    })),
  ];
  const told = new Set(tries.map(({ entryId }) => entryId));
  const upTo = now ?? last(incident.log.inOrder)?.occurredAt ?? null;
  const inLog = upTo === null ? [] : [...dealingsWith(incident, partyId, upTo, told).tries(null, upTo)];
  const bare = inLog
    .filter(({ isTyped }) => isTyped)
    .map(
      ({ at, certainty, channel, isAnswered }): TrailStep => ({
        ...{ at, certainty, rung: null, channel, isTry: true, isAnswered },
      }),
    );
  const all = [...named.filter(({ at }) => now === null || at <= now), ...bare];
  return placed(
    all.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    rungsOf(incident.ladders, partyId),
  );
}

function placed(steps: readonly TrailStep[], ladder: Ladder): readonly TrailStep[] {
  const support = supportRungs(ladder);
  const channelOf = new Map(ladder.map(({ name, channel }) => [name, channelKey(channel)]));
  let current: string | null = null;
  return steps.map((step) => {
    const channel = channelKey(step.channel);
    const isThere = current !== null && channelOf.get(current) === channel;
    const rung: string | null = step.rung ?? (isThere ? current : (support.get(channel) ?? null));
    current = rung ?? current;
    return { ...step, rung };
  });
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
