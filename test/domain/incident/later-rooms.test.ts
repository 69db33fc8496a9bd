import { statusOf } from '@domain/incident/commitments';
import type { IncidentEvent } from '@domain/incident/incident';
import {
  allClearIdSchema,
  checkIdSchema,
  commitmentIdSchema,
  decisionIdSchema,
  hypothesisIdSchema,
} from '@domain/kernel/ids';
import { get, toArray } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { at, NORTHLINE, roomWith, US } from '../../support/incident-scenario';

const commitmentId = commitmentIdSchema.parse('commitment-1');
const made: IncidentEvent = {
  type: 'CommitmentMade',
  commitmentId,
  byPartyId: NORTHLINE,
  toPartyId: US,
  promise: 'Splice redone',
  note: null,
  dueAt: at('14:00'),
  dueCertainty: 'exact',
  madeAt: at('13:00'),
  madeCertainty: 'exact',
  escalationId: null,
  entryId: null,
  audiences: null,
};

describe('promises', () => {
  const status = (asOf: string, ...events: readonly IncidentEvent[]) => {
    const commitment = get(roomWith([made, ...events]).incident.commitments, commitmentId);
    return commitment === undefined ? expect.fail('no promise') : statusOf(commitment, at(asOf));
  };
  const kept = (clock: string): IncidentEvent => ({
    type: 'CommitmentKept',
    commitmentId,
    keptAt: at(clock),
    certainty: 'exact',
  });

  it('[M2] is kept on the very minute, and broken a moment later', () => {
    expect(status('15:00', kept('14:00'))).toBe('kept');
    expect(status('15:00', kept('14:01'))).toBe('broken');
  });

  it('[M2] is broken at the moment asked about, not before it is due', () => {
    expect([status('14:00'), status('14:01')]).toEqual(['open', 'broken']);
  });

  it('[M1] without a date is undated, whether it was kept or not', () => {
    const room = roomWith([{ ...made, dueAt: null }, kept('14:00')]);
    const commitment = get(room.incident.commitments, commitmentId);
    expect(commitment === undefined ? null : statusOf(commitment, at('20:00'))).toBe('undated');
  });

  it('[M2] can be promised again, withdrawn, or of unknown outcome, as a person says', () => {
    const again: IncidentEvent = {
      type: 'CommitmentRepromised',
      commitmentId,
      dueAt: at('16:00'),
      dueCertainty: 'exact',
      at: at('14:10'),
    };
    expect(status('15:00', again)).toBe('open');
    expect(status('15:00', { type: 'CommitmentWithdrawn', commitmentId, at: at('13:30') })).toBe('withdrawn');
    expect(status('15:00', { type: 'CommitmentOutcomeUnknown', commitmentId })).toBe('unknown');
  });
});

it('[A2] an all-clear is true, false, or not judged by anybody yet', () => {
  const allClearId = allClearIdSchema.parse('all-clear-1');
  const claimed: IncidentEvent = {
    type: 'AllClearClaimed',
    allClearId,
    partyId: NORTHLINE,
    claimedAt: at('13:00'),
    certainty: 'exact',
    scope: 'full',
    note: null,
    entryId: null,
    retestAt: at('14:00'),
  };
  expect(get(roomWith([claimed]).incident.allClears, allClearId)).toMatchObject({
    judgement: null,
    retestAt: at('14:00'),
  });
  const judged: IncidentEvent = {
    type: 'AllClearJudged',
    allClearId,
    wasTrue: false,
    judgedAt: at('13:30'),
    entryId: null,
  };
  expect(get(roomWith([claimed, judged]).incident.allClears, allClearId)?.judgement).toEqual({
    wasTrue: false,
    at: at('13:30'),
  });
});

it('[H1] a hypothesis keeps every judgement, so that no dead end is walked twice', () => {
  const hypothesisId = hypothesisIdSchema.parse('hypothesis-1');
  const judged = (status: 'ruled-out' | 'supported'): IncidentEvent => ({
    type: 'HypothesisJudged',
    hypothesisId,
    status,
    why: status,
    entryIds: [],
  });
  const room = roomWith([
    { type: 'HypothesisProposed', hypothesisId, text: 'Water in the splice' },
    judged('ruled-out'),
    judged('supported'),
  ]);
  const hypothesis = get(room.incident.hypotheses, hypothesisId);
  expect(hypothesis).toMatchObject({ status: 'supported', why: 'supported' });
  expect(hypothesis?.judgements.map((one) => one.status)).toEqual(['ruled-out', 'supported']);
});

it('[T1] checks of a path stand in order of time', () => {
  const check = (id: string, clock: string, result: 'works' | 'fails'): IncidentEvent => ({
    type: 'CheckRun',
    checkId: checkIdSchema.parse(id),
    from: 'reception',
    to: 'booking',
    via: 'LTE',
    result,
    at: at(clock),
    certainty: 'exact',
    entryId: null,
  });
  const room = roomWith([check('check-2', '15:00', 'works'), check('check-1', '13:00', 'fails')]);
  expect(toArray(room.incident.checks.runs).map((one) => one.result)).toEqual(['fails', 'works']);
});

it('[D1] a decision keeps what, why, the options and who', () => {
  const decisionId = decisionIdSchema.parse('decision-1');
  const taken: IncidentEvent = {
    type: 'DecisionTaken',
    decisionId,
    what: 'Stay on LTE',
    reason: 'Nobody on site',
    options: ['Stay', 'Move'],
    at: at('18:05'),
    certainty: 'exact',
    entryId: null,
    audiences: null,
  };
  expect(get(roomWith([taken]).incident.decisions, decisionId)).toMatchObject({
    kind: 'taken',
    what: 'Stay on LTE',
    reason: 'Nobody on site',
    options: ['Stay', 'Move'],
    by: 'Dana',
  });
});

it('[D2] a deferred decision has a time at which it is up, and an outcome later', () => {
  const decisionId = decisionIdSchema.parse('decision-2');
  const deferred: IncidentEvent = {
    type: 'DecisionDeferred',
    decisionId,
    what: 'Fail over',
    unless: 'recovered',
    startedAt: at('11:00'),
    dueAt: at('11:15'),
    certainty: 'exact',
    audiences: null,
  };
  const ended: IncidentEvent = { type: 'DeferredDecisionEnded', decisionId, outcome: 'Failed over', at: null };
  expect(get(roomWith([deferred]).incident.decisions, decisionId)).toMatchObject({ dueAt: at('11:15'), outcome: null });
  expect(get(roomWith([deferred, ended]).incident.decisions, decisionId)).toMatchObject({ outcome: 'Failed over' });
});
