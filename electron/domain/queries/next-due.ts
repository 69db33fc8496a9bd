import type { Certainty } from '../incident/common';
import type { Incident } from '../incident/incident';
import { isOpen } from '../incident/lifecycle';
import { partyOf } from '../incident/parties';
import { updateAudienceName } from '../incident/words';
import type { Instant } from '../kernel/instant';
import { values } from '../kernel/sorted-list';
import { shownMoment } from './as-of';
import { dueCommitments } from './due-commitments';
import { updateClocks } from './update-clocks';

/** Something with a moment by which it was to be done, and that nobody has called done. */
export interface Due {
  readonly kind: 'promise' | 'decision' | 'chase' | 'update';
  readonly at: Instant;
  readonly certainty: Certainty;
  /** What was promised or is to be done, or whom an update is for; empty for a chase. */
  readonly what: string;
  /** Who promised, or whom to chase; null for a decision, which is ours. */
  readonly who: string | null;
}

export interface NextDue {
  /** The first that still lies ahead; null when nothing does. */
  readonly next: Due | null;
  /** What is past its moment, the latest first. */
  readonly late: readonly Due[];
}

/**
 * What is due at `now` in an incident that is not over: promises, deferred decisions, chases and updates. What is due on the
 * minute is not late. An imported case that was never resolved stands still where its file ends. [C4, M1, D2]
 */
export function nextDue(incident: Incident, now: Instant): NextDue {
  const moment = shownMoment(incident, now);
  const dues = isOpen(incident.lifecycle) ? duesOf(incident, moment).toSorted((a, b) => (a.at < b.at ? -1 : 1)) : [];
  return { next: dues.find(({ at }) => at >= moment) ?? null, late: dues.filter(({ at }) => at < moment).toReversed() };
}

function duesOf(incident: Incident, now: Instant): readonly Due[] {
  const { decisions, parties } = incident;
  const { overdue, toCome } = dueCommitments(incident, now);
  const promises = [...overdue, ...toCome].map(({ dueAt, dueCertainty, promise, byPartyId }): Due => {
    const who = byPartyId === null ? null : (partyOf(parties, byPartyId)?.name ?? null);
    return { kind: 'promise', at: dueAt, certainty: dueCertainty, what: promise, who };
  });
  const deferred = [...values(decisions)].flatMap((decision): readonly Due[] =>
    decision.kind === 'deferred' && decision.outcome === null
      ? [{ kind: 'decision', at: decision.dueAt, certainty: decision.certainty, what: decision.what, who: null }]
      : [],
  );
  const chases = parties.flatMap(({ nextChaseAt, name, setAside }): readonly Due[] =>
    nextChaseAt === null || setAside
      ? []
      : [{ kind: 'chase', at: nextChaseAt, certainty: 'exact', what: '', who: name }],
  );
  const updates = updateClocks(incident).flatMap(({ audience, dueAt }): readonly Due[] =>
    dueAt === null
      ? []
      : [{ kind: 'update', at: dueAt, certainty: 'exact', what: updateAudienceName(audience), who: null }],
  );
  return [...promises, ...deferred, ...chases, ...updates];
}
