import { z } from 'zod';
import { allClearIdSchema, incidentIdSchema } from '../kernel/ids';
import { instantSchema } from '../kernel/instant';
import { ok } from '../kernel/result';
import { get } from '../kernel/sorted-list';
import { bodySchema, lineSchema } from '../kernel/text';
import { zoneSchema } from '../kernel/zone';
import { certaintySchema } from './common';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { activePhaseSchema, beganBasisSchema, beganOf, isOpen, type Moment, severitySchema } from './lifecycle';
import { milestone } from './log.decide';
import { reject } from './rejection';
import { phaseName, severityName } from './words';

const reason = lineSchema().nullable();
const moment = { at: instantSchema, certainty: certaintySchema };

export const lifecycleCommands = {
  DeclareIncident: z.object({
    incidentId: incidentIdSchema,
    title: lineSchema(),
    severity: severitySchema.nullable(),
    timeZone: zoneSchema,
    referenceNumber: z.int().positive(),
    practice: z.boolean(),
    /** Null: not known; the first report is now. */
    began: z.object(moment).nullable(),
    lead: lineSchema().nullable(),
  }),
  RetitleIncident: z.object({ title: lineSchema() }),
  ChangeSeverity: z.object({ severity: severitySchema.nullable() }),
  AssignLead: z.object({ lead: lineSchema().nullable() }),
  DescribeImpact: z.object({
    who: lineSchema(),
    what: lineSchema(1000),
    usersHit: z.int().nonnegative().nullable(),
    usersTotal: z.int().nonnegative().nullable(),
  }),
  ChangePhase: z.object({ phase: activePhaseSchema }),
  ReviseBegan: z.object({ ...moment, basis: beganBasisSchema, reason }),
  NoteNoticed: z.object(moment),
  ResolveIncident: z.object({
    when: whenSchema,
    confirmation: bodySchema(2000),
    /** The claim whose retest confirmed it; it is found true by the same act. [A2] */
    allClearId: allClearIdSchema.optional(),
  }),
  CloseIncident: z.object({}),
  ReopenIncident: z.object({ reason }),
  SetAsideIncident: z.object({ reason }),
  TakeBackIncident: z.object({}),
  NoteClockJump: z.object({
    before: instantSchema,
    after: instantSchema,
    cause: z.enum(['clock-changed', 'resumed']),
  }),
} as const;

export type LifecycleCommand = CommandsOf<typeof lifecycleCommands>;
type Command<Type extends LifecycleCommand['type']> = Extract<LifecycleCommand, { type: Type }>;

/** Decides what a command on the incident as a whole means. Changes that matter to a reader leave a milestone. [I1–I3, C7] */
export function decideLifecycle(state: Incident, command: LifecycleCommand, context: DecideContext): Decided {
  const { lifecycle } = state;
  switch (command.type) {
    case 'DeclareIncident':
      return lifecycle.declared === null ? ok(declare(command, context)) : reject('already-declared');
    case 'RetitleIncident':
      if (command.title === lifecycle.title) return reject('nothing-changed');
      return ok([{ type: 'TitleChanged', title: command.title }]);
    case 'ChangeSeverity':
      if (command.severity === lifecycle.severity) return reject('nothing-changed');
      return ok([
        { type: 'SeverityChanged', severity: command.severity },
        milestone(`Severity: ${severityName(command.severity)}`, null, context),
      ]);
    case 'AssignLead':
      if (command.lead === lifecycle.lead) return reject('nothing-changed');
      return ok([
        { type: 'LeadAssigned', lead: command.lead },
        milestone(command.lead === null ? 'Lead: nobody' : `Lead: ${command.lead}`, null, context),
      ]);
    case 'DescribeImpact':
      return describeImpact(state, command);
    case 'ChangePhase':
      if (!isOpen(lifecycle)) return reject('incident-not-open');
      if (command.phase === lifecycle.phase) return reject('nothing-changed');
      return ok([
        { type: 'PhaseChanged', phase: command.phase },
        milestone(`Phase: ${phaseName(command.phase)}`, null, context),
      ]);
    case 'ReviseBegan':
      return reviseBegan(state, command);
    case 'NoteNoticed':
      if (sameMoment(lifecycle.noticed, command)) return reject('nothing-changed');
      return ok([{ type: 'IncidentNoticed', at: command.at, certainty: command.certainty }]);
    case 'ResolveIncident':
      return resolve(state, command, context);
    case 'CloseIncident':
      if (lifecycle.phase === 'closed') return reject('nothing-changed');
      return lifecycle.phase === 'resolved' ? ok([{ type: 'IncidentClosed' }]) : reject('incident-open');
    case 'ReopenIncident':
      if (isOpen(lifecycle)) return reject('nothing-changed');
      return ok([
        { type: 'IncidentReopened', reason: command.reason },
        milestone(command.reason === null ? 'Reopened' : `Reopened: ${command.reason}`, null, context),
      ]);
    case 'SetAsideIncident':
      if (lifecycle.setAside !== null) return reject('nothing-changed');
      return ok([{ type: 'IncidentSetAside', reason: command.reason }]);
    case 'TakeBackIncident':
      return lifecycle.setAside === null ? reject('incident-not-set-aside') : ok([{ type: 'IncidentTakenBack' }]);
    case 'NoteClockJump': {
      const { before, after, cause } = command;
      return ok([{ type: 'ClockJumped', before, after, cause }]);
    }
  }
}

function declare(command: Command<'DeclareIncident'>, context: DecideContext): readonly IncidentEvent[] {
  const { incidentId, title, severity, timeZone, referenceNumber, practice, began, lead } = command;
  const declared: IncidentEvent = {
    type: 'IncidentDeclared',
    incidentId,
    title,
    severity,
    timeZone,
    referenceNumber,
    practice,
  };
  const start: IncidentEvent =
    began === null
      ? { type: 'BeganRevised', at: context.now, certainty: 'exact', basis: 'first-report', reason: null }
      : { type: 'BeganRevised', ...began, basis: 'known', reason: null };
  return lead === null ? [declared, start] : [declared, start, { type: 'LeadAssigned', lead }];
}

function reviseBegan(state: Incident, command: Command<'ReviseBegan'>): Decided {
  const { type: _, ...began } = command;
  const known = beganOf(state.lifecycle);
  if (sameMoment(known, began) && known?.basis === began.basis) return reject('nothing-changed');
  const end = state.lifecycle.resolved?.at;
  if (end !== undefined && began.at > end) return reject('end-before-began');
  return ok([{ type: 'BeganRevised', ...began }]);
}

function sameMoment(known: Moment | null, said: Moment): boolean {
  return known !== null && known.at === said.at && known.certainty === said.certainty;
}

function describeImpact(state: Incident, command: Command<'DescribeImpact'>): Decided {
  const { who, what, usersHit, usersTotal } = command;
  const known = state.lifecycle.impact;
  const same = known?.who === who && known.what === what;
  if (same && known.usersHit === usersHit && known.usersTotal === usersTotal) return reject('nothing-changed');
  if (usersHit !== null && usersTotal !== null && usersHit > usersTotal) return reject('users-hit-above-total');
  return ok([{ type: 'ImpactDescribed', who, what, usersHit, usersTotal }]);
}

/** Only our own confirmation resolves: it is asked for in words and kept. [I2, C7] */
function resolve(state: Incident, command: Command<'ResolveIncident'>, context: DecideContext): Decided {
  if (!isOpen(state.lifecycle)) return reject('nothing-changed');
  const end = momentOf(command.when, context);
  const began = beganOf(state.lifecycle);
  if (began !== null && end.at < began.at) return reject('end-before-began');
  const { confirmation, allClearId } = command;
  const resolved: IncidentEvent = { type: 'IncidentResolved', ...end, confirmation };
  const told = milestone(`Resolved: ${confirmation}`, end, context);
  if (allClearId === undefined) return ok([resolved, told]);
  const claim = get(state.allClears, allClearId);
  if (claim === undefined) return reject('all-clear-unknown');
  if (claim.judgement !== null) return reject('all-clear-judged');
  const { entryId } = told;
  return ok([resolved, told, { type: 'AllClearJudged', allClearId, wasTrue: true, judgedAt: end.at, entryId }]);
}
