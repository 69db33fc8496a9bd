import type { IncidentEvent } from '../incident/incident';
import {
  allClearIdSchema,
  decisionIdSchema,
  hypothesisIdSchema,
  type NewId,
  stepIdSchema,
  workaroundIdSchema,
} from '../kernel/ids';
import { addMs, MINUTE } from '../kernel/instant';
import type { CaseFile } from './read-case';
import type { RowLinks } from './row-links';

/** All-clears, hypotheses, deferred decisions and workarounds of a case file, in the order of the file. [A1, H1, D2, W1] */
export function aroundEvents(file: CaseFile, links: RowLinks, newId: NewId): readonly IncidentEvent[] {
  return [
    ...allClears(file, links, newId),
    ...hypotheses(file, newId),
    ...deferredDecisions(file, newId),
    ...workarounds(file, links, newId),
  ];
}

function allClears(file: CaseFile, links: RowLinks, newId: NewId): readonly IncidentEvent[] {
  return file.resolved_claimed.flatMap((claim): readonly IncidentEvent[] => {
    const allClearId = allClearIdSchema.parse(newId());
    const claimed: IncidentEvent = {
      type: 'AllClearClaimed',
      allClearId,
      partyId: claim.who,
      claimedAt: claim.at,
      certainty: claim.precision,
      scope: claim.scope,
      note: claim.note,
      entryId: links.entryAt(claim.who, claim.at, ['claim']),
      retestAt: null,
    };
    if (claim.was_true === null || claim.was_true === undefined) return [claimed];
    return [claimed, { type: 'AllClearJudged', allClearId, wasTrue: claim.was_true, judgedAt: null, entryId: null }];
  });
}

function hypotheses(file: CaseFile, newId: NewId): readonly IncidentEvent[] {
  return file.hypotheses.flatMap(({ text, status, why }): readonly IncidentEvent[] => {
    const hypothesisId = hypothesisIdSchema.parse(newId());
    const proposed: IncidentEvent = { type: 'HypothesisProposed', hypothesisId, text };
    if (status === 'open' && why === null) return [proposed];
    return [proposed, { type: 'HypothesisJudged', hypothesisId, status, why, entryIds: [] }];
  });
}

function deferredDecisions(file: CaseFile, newId: NewId): readonly IncidentEvent[] {
  return file.decision_timers.flatMap((timer): readonly IncidentEvent[] => {
    const decisionId = decisionIdSchema.parse(newId());
    const deferred: IncidentEvent = {
      type: 'DecisionDeferred',
      decisionId,
      what: timer.what,
      unless: null,
      startedAt: timer.started_at,
      dueAt: addMs(timer.started_at, timer.minutes * MINUTE),
      certainty: timer.precision,
      audiences: null,
    };
    if (timer.outcome === null) return [deferred];
    return [deferred, { type: 'DeferredDecisionEnded', decisionId, outcome: timer.outcome, at: null }];
  });
}

function workarounds(file: CaseFile, links: RowLinks, newId: NewId): readonly IncidentEvent[] {
  return file.workarounds.flatMap((workaround): readonly IncidentEvent[] => {
    const workaroundId = workaroundIdSchema.parse(newId());
    const { title, by, in_effect_at: at, precision: certainty } = workaround;
    const proposed: IncidentEvent = { type: 'WorkaroundProposed', workaroundId, title, byPartyId: by };
    const steps = workaround.steps.map(
      (text): IncidentEvent => ({
        type: 'StepAdded',
        workaroundId,
        stepId: stepIdSchema.parse(newId()),
        text,
        part: 'do',
      }),
    );
    if (at === null) return [proposed, ...steps];
    const entryId = by === null ? null : links.entryAt(by, at, ['workaround']);
    return [proposed, ...steps, { type: 'WorkaroundMoved', workaroundId, state: 'in-use', at, certainty, entryId }];
  });
}
