import { z } from 'zod';
import { stepIdSchema, workaroundIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { bodySchema, lineSchema } from '../kernel/text';
import {
  type CommandsOf,
  type DecideContext,
  type Decided,
  everyMinutesSchema,
  momentOf,
  whenSchema,
} from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { entryOf, newEntryId } from './log.decide';
import { usOf } from './parties';
import { reject } from './rejection';
import { workaroundStateName } from './words';
import { type Workaround, workaroundOf, workaroundStateSchema } from './workarounds';
import { stepPartSchema } from './workarounds-events';
import { targetsOf } from './workarounds-targets';
import { decideTargets, targetCommands } from './workarounds-targets.decide';

const workaround = { workaroundId: workaroundIdSchema };
const step = { ...workaround, stepId: stepIdSchema };
const stepText = lineSchema(500);

const ownCommands = {
  ProposeWorkaround: z.object({ title: lineSchema(), steps: z.array(stepText).max(200).readonly() }),
  RetitleWorkaround: z.object({ ...workaround, title: lineSchema() }),
  MoveWorkaround: z.object({ ...workaround, state: workaroundStateSchema, when: whenSchema }),
  DescribeWorkaround: z.object({
    ...workaround,
    sideEffects: bodySchema().nullable(),
    verify: lineSchema(500).nullable(),
    everyMinutes: everyMinutesSchema,
  }),
  RecheckWorkaround: z.object({ ...workaround, holds: z.boolean(), when: whenSchema }),
  AddStep: z.object({ ...workaround, text: stepText, part: stepPartSchema }),
  RewordStep: z.object({ ...step, text: stepText }),
  TickStep: z.object({ ...step, when: whenSchema }),
  UntickStep: z.object(step),
  RemoveStep: z.object(step),
} as const;

export const workaroundCommands = { ...ownCommands, ...targetCommands } as const;

export type WorkaroundCommand = CommandsOf<typeof workaroundCommands>;

type CommandOf<Type extends WorkaroundCommand['type']> = Extract<WorkaroundCommand, { type: Type }>;

/** Decides what a command on a workaround or its checklist means. Changes of state leave an entry. [W1, W2, W3] */
export function decideWorkarounds(state: Incident, command: WorkaroundCommand, context: DecideContext): Decided {
  if (command.type === 'ProposeWorkaround') return ok(propose(state, command, context));
  const known = workaroundOf(state.workarounds, command.workaroundId);
  if (known === null) return reject('workaround-unknown');
  const { workaroundId } = command;
  switch (command.type) {
    case 'RetitleWorkaround':
      if (command.title === known.title) return reject('nothing-changed');
      return ok([{ type: 'WorkaroundRetitled', workaroundId, title: command.title }]);
    case 'MoveWorkaround':
      return command.state === known.state ? reject('nothing-changed') : ok(move(state, known, command, context));
    case 'DescribeWorkaround':
      return describe(known, command);
    case 'RecheckWorkaround':
      return ok(recheck(state, known, command, context));
    case 'AddStep':
      return ok([
        { type: 'StepAdded', workaroundId, stepId: newStepId(context), text: command.text, part: command.part },
      ]);
    case 'RewordStep':
    case 'TickStep':
    case 'UntickStep':
    case 'RemoveStep':
      return decideStep(known, command, context);
    default:
      return decideTargets(known, command, context);
  }
}

function decideStep(
  known: Workaround,
  command: CommandOf<'RewordStep' | 'TickStep' | 'UntickStep' | 'RemoveStep'>,
  context: DecideContext,
): Decided {
  const { workaroundId, stepId } = command;
  const theStep = known.steps.find((one) => one.id === stepId && !one.removed);
  if (theStep === undefined) return reject('step-unknown');
  switch (command.type) {
    case 'RewordStep':
      if (command.text === theStep.text) return reject('nothing-changed');
      return ok([{ type: 'StepReworded', workaroundId, stepId, text: command.text }]);
    case 'TickStep':
      if (targetsOf(known).length > 0) return reject('step-has-targets');
      if (theStep.done !== null) return reject('step-ticked');
      return ok([{ type: 'StepTicked', workaroundId, stepId, at: momentOf(command.when, context).at }]);
    case 'UntickStep':
      return theStep.done === null ? reject('step-not-ticked') : ok([{ type: 'StepUnticked', workaroundId, stepId }]);
    case 'RemoveStep':
      return ok([{ type: 'StepRemoved', workaroundId, stepId }]);
  }
}

function propose(
  state: Incident,
  command: CommandOf<'ProposeWorkaround'>,
  context: DecideContext,
): readonly IncidentEvent[] {
  const workaroundId = workaroundIdSchema.parse(context.newId());
  const byPartyId = usOf(state.parties)?.id ?? null;
  const steps = command.steps.map(
    (text): IncidentEvent => ({ type: 'StepAdded', workaroundId, stepId: newStepId(context), text, part: 'do' }),
  );
  return [{ type: 'WorkaroundProposed', workaroundId, title: command.title, byPartyId }, ...steps];
}

function move(
  state: Incident,
  known: Workaround,
  command: CommandOf<'MoveWorkaround'>,
  context: DecideContext,
): readonly IncidentEvent[] {
  const moment = momentOf(command.when, context);
  const entryId = newEntryId(context);
  const text = `${workaroundStateName(command.state)}: ${known.title}`;
  const partyId = usOf(state.parties)?.id ?? null;
  return [
    entryOf({ kind: 'workaround', text, partyId }, moment, entryId),
    { type: 'WorkaroundMoved', workaroundId: known.id, state: command.state, ...moment, entryId },
  ];
}

/** What is said anew of it, one fact each, in one act. [W3] */
function describe(known: Workaround, command: CommandOf<'DescribeWorkaround'>): Decided {
  const { workaroundId, sideEffects, verify, everyMinutes } = command;
  const events: IncidentEvent[] = [];
  if (sideEffects !== known.sideEffects) events.push({ type: 'SideEffectsNoted', workaroundId, text: sideEffects });
  if (verify !== known.verify) events.push({ type: 'VerifyStepNoted', workaroundId, text: verify });
  if (everyMinutes !== known.recheckMinutes) events.push({ type: 'RecheckIntervalSet', workaroundId, everyMinutes });
  return events.length === 0 ? reject('nothing-changed') : ok(events);
}

/** The log says what changed: that it no longer holds, or holds again. That it goes on holding stays on the card. [W3] */
function recheck(
  state: Incident,
  known: Workaround,
  { holds, when }: CommandOf<'RecheckWorkaround'>,
  context: DecideContext,
): readonly IncidentEvent[] {
  const moment = momentOf(when, context);
  const checked = { type: 'WorkaroundRechecked', workaroundId: known.id, holds, ...moment } as const;
  if (holds === (known.rechecks.at(-1)?.holds ?? true)) return [{ ...checked, entryId: null }];
  const entryId = newEntryId(context);
  const text = `${holds ? 'Holds again' : 'Does not hold'}: ${known.title}`;
  const partyId = usOf(state.parties)?.id ?? null;
  return [entryOf({ kind: 'workaround', text, partyId }, moment, entryId), { ...checked, entryId }];
}

function newStepId(context: DecideContext) {
  return stepIdSchema.parse(context.newId());
}
