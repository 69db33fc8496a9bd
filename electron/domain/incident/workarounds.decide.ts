import { z } from 'zod';
import { stepIdSchema, workaroundIdSchema } from '../kernel/ids';
import { ok } from '../kernel/result';
import { lineSchema } from '../kernel/text';
import { type CommandsOf, type DecideContext, type Decided, momentOf, whenSchema } from './deciding';
import type { Incident, IncidentEvent } from './incident';
import { entryOf, newEntryId } from './log.decide';
import { usOf } from './parties';
import { reject } from './rejection';
import { workaroundStateName } from './words';
import { stepsOf, type Workaround, workaroundOf, workaroundStateSchema } from './workarounds';

const workaround = { workaroundId: workaroundIdSchema };
const step = { ...workaround, stepId: stepIdSchema };
const stepText = lineSchema(500);

export const workaroundCommands = {
  ProposeWorkaround: z.object({ title: lineSchema(), steps: z.array(stepText).max(200).readonly() }),
  RetitleWorkaround: z.object({ ...workaround, title: lineSchema() }),
  MoveWorkaround: z.object({ ...workaround, state: workaroundStateSchema, when: whenSchema }),
  AddStep: z.object({ ...workaround, text: stepText }),
  RewordStep: z.object({ ...step, text: stepText }),
  TickStep: z.object({ ...step, when: whenSchema }),
  UntickStep: z.object(step),
  RemoveStep: z.object(step),
} as const;

export type WorkaroundCommand = CommandsOf<typeof workaroundCommands>;

/** Decides what a command on a workaround or its checklist means. Changes of state leave an entry. [W1, W2] */
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
    case 'AddStep':
      return ok([{ type: 'StepAdded', workaroundId, stepId: newStepId(context), text: command.text }]);
    default:
      return decideStep(known, command, context);
  }
}

type StepCommand = Extract<WorkaroundCommand, { type: 'RewordStep' | 'TickStep' | 'UntickStep' | 'RemoveStep' }>;

function decideStep(known: Workaround, command: StepCommand, context: DecideContext): Decided {
  const { workaroundId, stepId } = command;
  const theStep = stepsOf(known).find((one) => one.id === stepId);
  if (theStep === undefined) return reject('step-unknown');
  switch (command.type) {
    case 'RewordStep':
      if (command.text === theStep.text) return reject('nothing-changed');
      return ok([{ type: 'StepReworded', workaroundId, stepId, text: command.text }]);
    case 'TickStep':
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
  command: Extract<WorkaroundCommand, { type: 'ProposeWorkaround' }>,
  context: DecideContext,
): readonly IncidentEvent[] {
  const workaroundId = workaroundIdSchema.parse(context.newId());
  const byPartyId = usOf(state.parties)?.id ?? null;
  const steps = command.steps.map(
    (text): IncidentEvent => ({ type: 'StepAdded', workaroundId, stepId: newStepId(context), text }),
  );
  return [{ type: 'WorkaroundProposed', workaroundId, title: command.title, byPartyId }, ...steps];
}

function move(
  state: Incident,
  known: Workaround,
  command: Extract<WorkaroundCommand, { type: 'MoveWorkaround' }>,
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

function newStepId(context: DecideContext) {
  return stepIdSchema.parse(context.newId());
}
