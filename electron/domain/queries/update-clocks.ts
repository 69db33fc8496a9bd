import type { Incident } from '../incident/incident';
import { isOpen, type Moment } from '../incident/lifecycle';
import { cadenceOf, type StatusUpdate, type UpdateAudience, updateAudienceSchema } from '../incident/status-updates';
import { addMs, type Instant, MINUTE } from '../kernel/instant';
import { get, values } from '../kernel/sorted-list';

/** An update with the moment at which it was sent. */
export interface SentUpdate extends Moment {
  readonly update: StatusUpdate;
}

/** When an audience is to hear of us next. [U1, C4] */
export interface UpdateClock {
  readonly audience: UpdateAudience;
  /** Null where nobody promised one and there is no rhythm. */
  readonly dueAt: Instant | null;
  readonly everyMinutes: number | null;
  readonly last: SentUpdate | null;
}

/** What an audience was told, oldest first. One whose entry is retracted was never sent. [U3, L5] */
export function sentUpdates(incident: Incident, audience: UpdateAudience): readonly SentUpdate[] {
  return [...values(incident.statusUpdates.sent)]
    .flatMap((update): readonly SentUpdate[] => {
      const entry = get(incident.log.byId, update.entryId);
      if (update.audience !== audience || entry === undefined || entry.retraction !== null) return [];
      return [{ update, at: entry.occurredAt, certainty: entry.certainty }];
    })
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.update.id < b.update.id ? -1 : 1));
}

/**
 * The clock of each audience, in the order staff, customers, owner. What we told people holds: the next one is due by
 * the moment that the last one names, else one rhythm after it. A rhythm that was set later than the last update was
 * written down counts from its setting; one that was ended then stops the clock. None runs once resolved. [U1, C4]
 */
export function updateClocks(incident: Incident): readonly UpdateClock[] {
  return updateAudienceSchema.options.map((audience) => {
    const last = sentUpdates(incident, audience).at(-1) ?? null;
    const cadence = cadenceOf(incident.statusUpdates, audience);
    const everyMinutes = cadence?.everyMinutes ?? null;
    const isNewer = cadence !== null && (last === null || cadence.at > last.update.recordedAt);
    const from = isNewer ? cadence.at : (last?.at ?? null);
    const next = from === null || everyMinutes === null ? null : addMs(from, everyMinutes * MINUTE);
    const dueAt = isNewer ? next : (last?.update.nextBy ?? next);
    return { audience, everyMinutes, last, dueAt: isOpen(incident.lifecycle) ? dueAt : null };
  });
}

/** The clock that is due first. */
export function nextUpdate(incident: Incident): (UpdateClock & { readonly dueAt: Instant }) | null {
  return updateClocks(incident).reduce<(UpdateClock & { readonly dueAt: Instant }) | null>((first, clock) => {
    const { dueAt } = clock;
    return dueAt === null || (first !== null && first.dueAt <= dueAt) ? first : { ...clock, dueAt };
  }, null);
}
