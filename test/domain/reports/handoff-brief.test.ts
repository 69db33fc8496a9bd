import type { IncidentEvent } from '@domain/incident/incident';
import {
  commitmentIdSchema,
  decisionIdSchema,
  entryIdSchema,
  hypothesisIdSchema,
  stepIdSchema,
} from '@domain/kernel/ids';
import { handoffBrief } from '@domain/reports/handoff-brief';
import { handoffMarkdown } from '@domain/reports/handoff-markdown';
import { expect, it } from 'vitest';
import { at, KESTREL, NORTHLINE, roomWith, US, ZONE } from '../../support/incident-scenario';
import {
  attemptMade,
  commitmentMade,
  entryLogged,
  escalationOpened,
  replyReceived,
  workaroundId,
  workaroundProposed,
} from '../../support/sample-events';

const events: readonly IncidentEvent[] = [
  { type: 'LeadAssigned', lead: 'Dana' },
  commitmentMade({ entryId: null, promise: 'Splice redone', dueAt: at('14:15') }),
  commitmentMade({
    ...{ commitmentId: commitmentIdSchema.parse('commitment-2'), entryId: null, byPartyId: US, toPartyId: KESTREL },
    ...{ promise: 'Send the light readings', dueAt: at('17:00') },
  }),
  { type: 'UpdateCadenceSet', audience: 'staff', everyMinutes: 180 },
  workaroundProposed,
  { type: 'WorkaroundMoved', workaroundId, state: 'in-use', at: at('12:00'), certainty: 'exact', entryId: null },
  { type: 'SideEffectsNoted', workaroundId, text: 'No faxes' },
  { type: 'StepAdded', workaroundId, stepId: stepIdSchema.parse('step-9'), text: 'Unplug the router', part: 'undo' },
  { type: 'HypothesisProposed', hypothesisId: hypothesisIdSchema.parse('hypothesis-1'), text: 'Water in the splice' },
  {
    ...{ type: 'DecisionDeferred', decisionId: decisionIdSchema.parse('decision-1'), what: 'Move the clinic' },
    ...{
      unless: 'the line is back',
      startedAt: at('12:00'),
      dueAt: at('18:00'),
      certainty: 'exact',
      entryId: null,
      audiences: null,
    },
  },
  escalationOpened(),
  attemptMade({ at: at('12:10') }),
  replyReceived({ at: at('12:20'), person: 'Priya' }),
  attemptMade({ attemptId: 'attempt-2' as ReturnType<typeof attemptMade>['attemptId'], at: at('13:32') }),
  { type: 'ReferenceNoted', partyId: NORTHLINE, reference: 'NB-4471902' },
];

const brief = handoffBrief(roomWith(events).incident, at('14:32'), ZONE);
const linesOf = (heading: string) => brief.parts.find((part) => part.heading === heading)?.lines;

it('[O1] begins with our own promises, the owed update first among them, and then theirs', () => {
  expect(brief.parts.map(({ heading }) => heading).slice(0, 2)).toEqual(['We promised', 'They promised']);
  expect(linesOf('We promised')).toEqual([
    'Update for staff: Mon 16 Nov 2026, 15:00, in 28 min',
    'Send the light readings, to Kestrel Networks: Mon 16 Nov 2026, 17:00, in 2 h 28 m',
  ]);
  expect(linesOf('They promised')).toEqual([
    'Overdue: Splice redone, Northline Broadband: Mon 16 Nov 2026, 14:15, 17 min late',
  ]);
});

it('[O1, C3] names who spoke last and by which way, a typed call included', () => {
  const call: IncidentEvent = {
    ...entryLogged({ kind: 'contact', occurredAt: at('14:00'), partyId: NORTHLINE, person: 'Leo', channel: 'chat' }),
    entryId: entryIdSchema.parse('entry-9'),
  };
  const told = handoffBrief(roomWith([...events, call]).incident, at('14:32'), ZONE);
  const [northline] = told.parts.find(({ heading }) => heading === 'Who to ring')?.lines ?? [];
  expect(northline).toContain('last spoke Mon 16 Nov 2026, 14:00 (Leo, chat)');
});

it('[O1] says what runs, what is in force, what to undo, what is believed and who to ring', () => {
  expect(linesOf('Clocks')).toEqual([
    'No outside party has accepted it for 2 h 41 m in all',
    'Decide: Move the clinic, unless the line is back: Mon 16 Nov 2026, 18:00, in 3 h 28 m',
  ]);
  expect(linesOf('In force')).toEqual(['Work over LTE (in use); it breaks: No faxes']);
  expect(linesOf('To undo when it is over')).toEqual(['Work over LTE: Unplug the router']);
  expect(linesOf('What we think')).toEqual(['Water in the splice (open)']);
  expect(linesOf('Who to ring')?.[0]).toBe(
    'Northline Broadband: we wait for them; last spoke Mon 16 Nov 2026, 12:20 (Priya, phone); 1 unanswered for 1 h 00 m; reference NB-4471902',
  );
});

it('[O1, R4] is Markdown in which nothing that people typed does anything', () => {
  const nasty: IncidentEvent = { type: 'TitleChanged', title: '<b>Fibre</b> # [x](http://example.org)' };
  const text = handoffMarkdown(handoffBrief(roomWith([...events, nasty]).incident, at('14:32'), ZONE));
  expect(text).toContain('# Handoff: INC-0042 &lt;b&gt;Fibre');
  expect(text).not.toMatch(/[^\\]\]\(http/);
  expect(text).toContain('\n## We promised\n\n- Update for staff');
  expect(text.indexOf('## We promised')).toBeLessThan(text.indexOf('## They promised'));
});

it('[O1] of an empty incident says what is not known, and names no part without a line in its Markdown', () => {
  const empty = handoffMarkdown(handoffBrief(roomWith([]).incident, at('14:32'), ZONE));
  expect(empty).toContain('The impact is not noted.');
  expect(empty).not.toContain('## We promised');
});
