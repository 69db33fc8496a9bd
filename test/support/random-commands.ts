import { shippedPlaybooks } from '@domain/directory/shipped-playbooks';
import { checkResultSchema } from '@domain/incident/checks';
import { type IncidentCommand, incidentCommands } from '@domain/incident/decide';
import { attemptEndSchema } from '@domain/incident/escalations';
import { openHandoff } from '@domain/incident/handoffs';
import { hypothesisStatusSchema } from '@domain/incident/hypotheses';
import type { Incident } from '@domain/incident/incident';
import { activePhaseSchema } from '@domain/incident/lifecycle';
import { entryKindSchema } from '@domain/incident/log';
import { contractSchema, partyRoleSchema } from '@domain/incident/parties';
import { stanceKindSchema } from '@domain/incident/stances';
import { updateAudienceSchema } from '@domain/incident/status-updates';
import { type Workaround, workaroundStateSchema } from '@domain/incident/workarounds';
import { type Cell, stepPartSchema, targetKindSchema } from '@domain/incident/workarounds-events';
import { cellKey } from '@domain/incident/workarounds-targets';
import { addMs, type Instant, MINUTE } from '@domain/kernel/instant';
import { toArray } from '@domain/kernel/sorted-list';
import { testedPaths } from '@domain/queries/check-paths';
import fc from 'fast-check';
import type { Room } from './incident-scenario';
import { vendorFacts } from './sample-vendor';

/** Numbers from which a command is made once the incident is known that it is for. */
export interface Draw {
  readonly command: number;
  readonly target: number;
  readonly choice: number;
  readonly text: string;
  /** Minutes until the next act; 0 lets two acts share a moment. */
  readonly minutes: number;
  /** Minutes before now that the thing happened; null is now. */
  readonly ago: number | null;
}

/** Acts of people in a war room, in any order, few words and targets so that they meet often. */
export const draws = fc.array(
  fc.record({
    // Unbiased: fast-check favours small numbers, which would leave the last commands of the list untried.
    command: fc.noBias(fc.nat(1_000_000)),
    target: fc.noBias(fc.nat(12)),
    choice: fc.noBias(fc.nat(30)),
    text: fc.constantFrom('Line dead', 'Still dead', 'Light is red', 'Rang again', 'Zoë: “fixed”'),
    minutes: fc.nat(40),
    ago: fc.option(fc.nat(90)),
  }),
  { minLength: 1, maxLength: 60, size: 'max' },
);

/** Does what a draw means; null when it means nothing here or is refused. */
export function act(room: Room, draw: Draw): IncidentCommand | null {
  const now = addMs(room.now, draw.minutes * MINUTE);
  const command = commandOf(draw, room.incident, now);
  if (command === null) return null;
  const decided = room.tries(command, now);
  if (!decided.ok) return null;
  room.receives(decided.value, now);
  return command;
}

/** Commands on an incident that has been declared. */
export const TYPES = Object.keys(incidentCommands).filter((type) => type !== 'DeclareIncident');

/**
 * The command that a draw means for an incident as it stands; null where it has nothing to be about. Made as plain data
 * and read by the command's own schema, as a request from the window would be.
 */
export function commandOf(draw: Draw, incident: Incident, now: Instant): IncidentCommand | null {
  // An incident that is set aside takes nothing else, and would stay so for the rest of most runs.
  if (incident.lifecycle.setAside !== null) return { type: 'TakeBackIncident' };
  const type = pick(TYPES, draw.command);
  return type === undefined ? null : commandOfType(type, draw, incident, now);
}

/** What has to be there before a command can be about anything; drawn in its place, so that long chains are met. */
const FIRST: Readonly<Record<string, string>> = {
  UntickCells: 'TickCells',
  TickCells: 'AddTargets',
  RemoveTarget: 'AddTargets',
  RenameTarget: 'AddTargets',
  AddTargets: 'ProposeWorkaround',
  JudgeHypothesis: 'ProposeHypothesis',
  RewordHypothesis: 'ProposeHypothesis',
  ReopenCommitment: 'WithdrawCommitment',
  WithdrawCommitment: 'LogEntry',
  KeepCommitment: 'LogEntry',
  UnpinEntry: 'PinEntry',
  TakeBackPath: 'SetAsidePath',
  SetAsidePath: 'RunCheck',
  AcceptHandoff: 'OfferHandoff',
  WithdrawHandoff: 'OfferHandoff',
};

function commandOfType(type: string, draw: Draw, incident: Incident, now: Instant): IncidentCommand | null {
  const fields = { ...fieldsOf(draw, incident, now), ...special(type, draw, incident, now) };
  const schema = incidentCommands[type as keyof typeof incidentCommands];
  const read = schema.safeParse(fields);
  // The schema of this type has just read the fields.
  if (read.success) return { type, ...read.data } as IncidentCommand;
  const first = FIRST[type];
  return first === undefined ? null : commandOfType(first, draw, incident, now);
}

/** Files of one folder; few, so that several entries show the same. */
const FILES = ['a', 'b'].map((digit) => ({
  sha256: digit.repeat(64),
  name: `screenshot ${digit}.png`,
  bytes: 1000,
  mediaType: 'image/png',
}));

const CONTRACT = vendorFacts().contract;

/** Every field that any command has, under its name; a schema takes those that it knows. */
function fieldsOf(draw: Draw, incident: Incident, now: Instant): Readonly<Record<string, unknown>> {
  const { target, choice, text, ago } = draw;
  const at = addMs(now, -(ago ?? 0) * MINUTE);
  const workaround = pick(incident.workarounds, target);
  return {
    ...{ title: text, text, note: text, reason: choice % 2 === 0 ? text : null, confirmation: text, words: text },
    ...{ who: text, what: text, usersHit: choice, usersTotal: 30, lead: choice % 3 === 0 ? null : text },
    ...{ name: `${text} ${choice % 4}`, reference: choice % 3 === 0 ? `REF-${choice % 5}` : null, person: null },
    ...{ channel: 'phone', rung: pick(['Support phone', 'Chat or ticket'], choice), through: null },
    ...{ lateReason: null, answersEntryId: null, audiences: null, minutes: 12, minutesOnHold: null, deflectedTo: null },
    ...{ at, certainty: 'exact', basis: 'known', when: ago === null ? null : { at, certainty: 'about' } },
    ...{ before: at, after: now, cause: 'resumed', severity: (choice % 4) + 1 },
    ...{ phase: pick(activePhaseSchema.options, choice), kind: pick(entryKindSchema.options, choice) },
    ...{ role: pick(partyRoleSchema.options, choice), contract: pick(contractSchema.options, choice) },
    ...{ stance: pick(stanceKindSchema.options, choice), ended: pick([null, ...attemptEndSchema.options], choice) },
    post: choice % 5 === 0 ? { network: 'X', handle: '@northline', link: null } : null,
    ...{ state: pick(workaroundStateSchema.options, choice), with: choice % 2 === 0 ? 'them' : 'us' },
    ...{
      automatic: choice % 3 === 0,
      asksUs: choice % 2 === 0,
      saysFixed: choice % 5 === 0,
      steps: ['First', 'Second'],
    },
    promise: choice % 3 === 0 ? null : promiseOf(draw, incident, now),
    vendor: { vendorId: 'vendor-1', facts: vendorFacts({ contract: choice % 2 === 0 ? null : CONTRACT, notes: text }) },
    partyId: pick(incident.parties, target)?.id,
    pointsAtPartyId: pick(incident.parties, choice)?.id ?? null,
    entryId: pick(toArray(incident.log.inOrder), target)?.id,
    workaroundId: workaround?.id,
    evidence: choice % 3 === 0 ? [FILES[choice % 2]] : [],
    files: FILES.slice(0, 1 + (choice % 2)),
    evidenceId: pick(toArray(incident.evidence.byId), target)?.id,
    commitmentId: pick(toArray(incident.commitments), target)?.id,
    due: choice % 4 === 0 ? null : { at: addMs(now, choice * MINUTE), certainty: 'exact' },
    decisionId: pick(toArray(incident.decisions), target)?.id,
    outcome: text,
    allClearId: pick(toArray(incident.allClears), target)?.id,
    retestAt: choice % 3 === 0 ? null : addMs(now, choice * MINUTE),
    ...{ scope: choice % 2 === 0 ? 'full' : 'partial', wasTrue: choice % 2 === 0 },
    stepId: workaround === undefined ? undefined : pick(workaround.steps, choice)?.id,
    ...workFields(draw, incident, workaround),
  };
}

function workFields({ target, choice, text }: Draw, incident: Incident, workaround: Workaround | undefined) {
  const { targets = [] } = workaround ?? {};
  return {
    part: pick(stepPartSchema.options, choice),
    ...{ names: [text, `${text} ${choice % 3}`], targetId: pick(targets, choice)?.id, holds: choice % 3 === 0 },
    ...{ sideEffects: choice % 3 === 0 ? null : text, verify: choice % 4 === 0 ? null : text },
    everyMinutes: choice % 3 === 0 ? null : 1 + (choice % 2) * 60,
    hypothesisId: pick(toArray(incident.hypotheses), target)?.id,
    ...{ status: pick(hypothesisStatusSchema.options, choice), why: choice % 2 === 0 ? text : null },
    entryIds:
      choice % 3 === 0
        ? toArray(incident.log.inOrder)
            .slice(0, 2)
            .map(({ id }) => id)
        : [],
    ...{ from: 'Reception', to: choice % 2 === 0 ? 'Booking' : 'booking', via: choice % 3 === 0 ? null : 'LTE' },
    result: pick(checkResultSchema.options, choice),
  };
}

/** Half of them in the words of the entry, some undated, by and to anybody. */
function promiseOf({ target, choice, text }: Draw, incident: Incident, now: Instant) {
  const due = { at: addMs(now, choice * MINUTE), certainty: 'exact' };
  return {
    words: choice % 2 === 0 ? text : 'Crew by noon',
    due: choice % 5 === 0 ? null : due,
    byPartyId: pick([null, ...incident.parties], target)?.id ?? null,
    toPartyId: pick([null, ...incident.parties], choice)?.id ?? null,
  };
}

function namelessParty({ choice }: Draw, incident: Incident) {
  return { partyId: pick([null, ...incident.parties], choice)?.id ?? null, toPartyId: null };
}

/** Some taken, some put off, half of them in the words of the entry. */
function decisionOf({ choice, text }: Draw, now: Instant) {
  if (choice % 4 === 0) return undefined;
  const due = choice % 4 === 1 ? null : { at: addMs(now, choice * MINUTE), certainty: 'exact' };
  return { what: choice % 2 === 0 ? text : 'Fail over', reason: text, options: [text], due, unless: null };
}

function ladderOf({ choice }: Draw) {
  const names = ['Support phone', 'Chat or ticket', 'Executive'].slice(0, 1 + (choice % 3));
  return names.map((name) => ({ name, channel: 'phone', to: null, patienceMinutes: choice + 1, whatToSay: null }));
}

/** Steps that can be unticked: among all of them a draw would hardly ever meet one. */
function tickedSteps({ workarounds }: Incident) {
  return workarounds.flatMap(({ id: workaroundId, steps }) =>
    steps.filter(({ done, removed }) => done !== null && !removed).map(({ id: stepId }) => ({ workaroundId, stepId })),
  );
}

/** Where one name means different things to different commands. */
function special(type: string, draw: Draw, incident: Incident, now: Instant): Readonly<Record<string, unknown>> {
  switch (type) {
    case 'LogEntry':
      return { ...namelessParty(draw, incident), decision: decisionOf(draw, now) };
    case 'CorrectEntry':
      return namelessParty(draw, incident);
    case 'RestoreEntry':
      // Few are retracted among many commands: one of those is meant.
      return {
        entryId: pick(
          toArray(incident.log.inOrder).filter(({ retraction }) => retraction !== null),
          draw.target,
        )?.id,
      };
    case 'ReopenCommitment':
      return {
        commitmentId: pick(
          toArray(incident.commitments).filter(({ outcomes }) => outcomes.length > 0),
          draw.target,
        )?.id,
      };
    case 'UnpinEntry':
      return {
        entryId: pick(
          toArray(incident.log.inOrder).filter(({ pin }) => pin !== null),
          draw.target,
        )?.id,
      };
    case 'ResolveIncident':
      return draw.choice % 2 === 0 ? { allClearId: undefined } : {};
    case 'AddTargets':
      return { kind: pick(targetKindSchema.options, draw.choice) };
    case 'RenameTarget':
      return { name: `${draw.text} ${draw.choice}` };
    case 'ClaimAllClear':
    case 'TakeStance':
      return { entryId: draw.choice % 2 === 0 ? null : (pick(toArray(incident.log.inOrder), draw.target)?.id ?? null) };
    case 'NoteReference':
      return { reference: `REF-${draw.choice % 5}` };
    case 'DropReference':
      return { reference: pick(pick(incident.parties, draw.target)?.references ?? [], draw.choice) };
    case 'SetNextChase':
      return { at: draw.choice % 3 === 0 ? null : addMs(now, draw.choice * MINUTE) };
    case 'ChangePartyCard':
      return {
        contract: draw.choice % 2 === 0 ? null : { contract: pick(contractSchema.options, draw.choice), through: null },
        ball: draw.choice % 3 === 0 ? 'us' : null,
        nextChase: draw.choice % 4 === 0 ? { at: addMs(now, draw.choice * MINUTE) } : null,
      };
    case 'TakePlaybook':
      return { playbookId: 'playbook-1', edition: draw.choice, facts: { ...shippedPlaybooks[0]?.facts, timers: [] } };
    case 'ListSites':
      return { sites: [draw.text, `Site ${draw.choice}`] };
    case 'SetCostRate':
      return {
        minorPerHour: draw.choice * 100,
        currency: 'GBP',
        from: draw.choice % 2 === 0 ? null : addMs(now, -draw.choice * MINUTE),
      };
    case 'OfferHandoff':
      return { to: `Sam ${draw.choice}`, words: draw.choice % 2 === 0 ? null : draw.text };
    case 'AcceptHandoff':
    case 'WithdrawHandoff':
      return { handoffId: openHandoff(incident.handoffs)?.id };
    case 'UntickStep':
      return pick(tickedSteps(incident), draw.target) ?? {};
    case 'NoteAgentBrief':
      return { accounts: draw.text, errorText: draw.choice % 2 === 0 ? null : draw.text, wanted: null };
    case 'SetLadder':
      return { rungs: draw.choice % 4 === 0 ? null : ladderOf(draw), renamed: [] };
    case 'TickCells':
    case 'UntickCells': {
      const { id, steps, targets, ticks } = incident.workarounds.find(isReady(type)) ?? {};
      const cells = (steps ?? []).flatMap((step) =>
        (targets ?? []).map((target) => ({ stepId: step.id, targetId: target.id })),
      );
      const isWanted = (cell: Cell) => type === 'TickCells' || ticks?.has(cellKey(cell)) === true;
      // A cell, a row, or more.
      return { workaroundId: id, cells: cells.filter(isWanted).slice(0, 1 + (draw.choice % 4)) };
    }
    case 'SetAsidePath':
      return { from: null, ...pick(testedPaths(incident.checks), draw.target) };
    case 'TakeBackPath':
      return { from: null, ...pick(incident.checks.setAside, draw.target) };
    case 'SetUpdateCadence':
    case 'MarkUpdateSent':
      return {
        audience: pick(updateAudienceSchema.options, draw.target),
        everyMinutes: pick([null, 20, 60], draw.choice),
        where: 'Text message',
        nextBy: draw.choice % 2 === 0 ? null : addMs(now, (draw.choice + 1) * MINUTE),
      };
    case 'MarkAudiences':
      return {
        kind: 'entry',
        id: pick(toArray(incident.log.inOrder), draw.target)?.id,
        audiences: pick([null, [], ['customer'], ['staff', 'public']], draw.choice),
      };
    case 'RedactEntry':
      return { reason: 'A password' };
    case 'ImportEntries':
      return { entries: [importedOf(draw, now, 'Harbour Power'), importedOf(draw, now, `Firm ${draw.choice % 3}`)] };
    default:
      return {};
  }
}

/** A row of a spreadsheet, of parties that are here or not. */
function importedOf({ choice, text, ago }: Draw, now: Instant, party: string) {
  return {
    ...{ kind: pick(entryKindSchema.options, choice), text, party, toParty: choice % 2 === 0 ? 'us' : null },
    ...{ when: { at: addMs(now, -(ago ?? 0) * MINUTE), certainty: 'exact' }, timeNote: null, lateReason: 'row 2' },
    ...{ person: null, channel: null, reference: null, evidence: choice % 3 === 0 ? FILES.slice(0, 1) : [] },
  };
}

/** The cells that a command is about are rarer than workarounds. */
function isReady(type: 'TickCells' | 'UntickCells') {
  return ({ steps, targets, ticks }: Workaround) =>
    type === 'TickCells' ? steps.length > 0 && targets.length > 0 : ticks.size > 0;
}

function pick<T>(items: readonly T[], index: number): T | undefined {
  return items[index % Math.max(1, items.length)];
}
