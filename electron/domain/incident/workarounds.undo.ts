import type { IncidentEvent } from './incident';
import { type Answer, addedLast, type Undoing } from './undoing';
import { type ChecklistStep, type Workaround, type WorkaroundEvent, workaroundOf } from './workarounds';
import { undoCells, undoTarget } from './workarounds-targets.undo';

type StepEvent = Extract<WorkaroundEvent, { readonly stepId: string }>;

/** Takes back one event of a workaround, its checklist or its targets. [W1, W2, W3, L5] */
export function undoWorkaround(event: WorkaroundEvent, undoing: Undoing): Answer {
  const { workaroundId } = event;
  const was = workaroundOf(undoing.before.workarounds, workaroundId);
  const is = workaroundOf(undoing.now.workarounds, workaroundId);
  if (event.type === 'WorkaroundProposed') return undoProposal(event, is, undoing);
  if (event.type === 'WorkaroundWithdrawn') return was === null || is !== null ? 'act-superseded' : proposedAgain(was);
  if ('stepId' in event) return undoStep(event, was, is, undoing);
  // Said as it was proposed, it goes with it.
  if (isNoted(event) && cameWithIt(undoing.act, workaroundId)) return [];
  if (is === null || was === null) return 'act-superseded';
  if ('targetId' in event) return undoTarget(event, was, is);
  if ('cells' in event) return undoCells(event, was, is);
  switch (event.type) {
    case 'WorkaroundRetitled':
      if (is.title !== event.title) return 'act-superseded';
      return [{ type: 'WorkaroundRetitled', workaroundId, title: was.title }];
    case 'WorkaroundMoved': {
      const move = addedLast(was.moves, is.moves);
      return move === null
        ? 'act-superseded'
        : [{ type: 'WorkaroundMoveWithdrawn', workaroundId, eventId: move.eventId }];
    }
    case 'WorkaroundMoveWithdrawn': {
      const move = addedLast(is.moves, was.moves);
      if (move === null) return 'act-superseded';
      const { state, at, certainty, entryId } = move;
      return [{ type: 'WorkaroundMoved', workaroundId, state, at, certainty, entryId }];
    }
    case 'SideEffectsNoted':
      if (is.sideEffects !== event.text) return 'act-superseded';
      return [{ type: 'SideEffectsNoted', workaroundId, text: was.sideEffects }];
    case 'VerifyStepNoted':
      if (is.verify !== event.text) return 'act-superseded';
      return [{ type: 'VerifyStepNoted', workaroundId, text: was.verify }];
    case 'RecheckIntervalSet':
      if (is.recheckMinutes !== event.everyMinutes) return 'act-superseded';
      return [{ type: 'RecheckIntervalSet', workaroundId, everyMinutes: was.recheckMinutes }];
    case 'WorkaroundRechecked': {
      const recheck = addedLast(was.rechecks, is.rechecks);
      return recheck === null
        ? 'act-superseded'
        : [{ type: 'RecheckWithdrawn', workaroundId, eventId: recheck.eventId }];
    }
    case 'RecheckWithdrawn': {
      const recheck = addedLast(is.rechecks, was.rechecks);
      if (recheck === null) return 'act-superseded';
      const { holds, at, certainty, entryId } = recheck;
      return [{ type: 'WorkaroundRechecked', workaroundId, holds, at, certainty, entryId }];
    }
  }
}

/** Goes as long as nothing was done on it since; its steps, added in the same act, go with it. */
function undoProposal(
  event: Extract<WorkaroundEvent, { type: 'WorkaroundProposed' }>,
  is: Workaround | null,
  { act }: Undoing,
): Answer {
  if (is === null || is.title !== event.title || is.moves.length > 0) return 'act-superseded';
  const own = act.flatMap((one) =>
    one.type === 'StepAdded' && one.workaroundId === event.workaroundId ? [one.text] : [],
  );
  const isUntouched = is.steps.every((step, i) => step.done === null && !step.removed && step.text === own[i]);
  const said = act.filter((one) => isNoted(one) && one.workaroundId === event.workaroundId);
  if (!isUntouched || is.steps.length !== own.length || hasMore(is, said)) return 'act-superseded';
  return [{ type: 'WorkaroundWithdrawn', workaroundId: event.workaroundId }];
}

type Noted = Extract<WorkaroundEvent, { type: 'SideEffectsNoted' | 'VerifyStepNoted' }>;

function isNoted(event: IncidentEvent): event is Noted {
  return event.type === 'SideEffectsNoted' || event.type === 'VerifyStepNoted';
}

/** True when more was said of it than what came with it, or somebody named to do it for. */
function hasMore(
  { sideEffects, verify, recheckMinutes, rechecks, targets }: Workaround,
  said: readonly IncidentEvent[],
): boolean {
  const own = (type: Noted['type']) => said.filter(isNoted).findLast((one) => one.type === type)?.text ?? null;
  const isAsSaid = sideEffects === own('SideEffectsNoted') && verify === own('VerifyStepNoted');
  return !isAsSaid || recheckMinutes !== null || rechecks.length > 0 || targets.length > 0;
}

function cameWithIt(act: Undoing['act'], workaroundId: string): boolean {
  return act.some((one) => one.type === 'WorkaroundProposed' && one.workaroundId === workaroundId);
}

function proposedAgain(was: Workaround): readonly IncidentEvent[] {
  const { id: workaroundId, title, byPartyId, steps, sideEffects, verify } = was;
  return [
    { type: 'WorkaroundProposed', workaroundId, title, byPartyId },
    ...steps.map(
      ({ id: stepId, text, part }): IncidentEvent => ({ type: 'StepAdded', workaroundId, stepId, text, part }),
    ),
    ...(sideEffects === null ? [] : [{ type: 'SideEffectsNoted', workaroundId, text: sideEffects } as const]),
    ...(verify === null ? [] : [{ type: 'VerifyStepNoted', workaroundId, text: verify } as const]),
  ];
}

function undoStep(event: StepEvent, was: Workaround | null, is: Workaround | null, { act }: Undoing): Answer {
  const { workaroundId, stepId } = event;
  if (event.type === 'StepAdded' && cameWithIt(act, workaroundId)) return [];
  const before = stepOf(was, stepId);
  const now = stepOf(is, stepId);
  if (now === null) return 'act-superseded';
  switch (event.type) {
    case 'StepAdded':
      if (now.removed || now.done !== null || now.text !== event.text) return 'act-superseded';
      return [{ type: 'StepRemoved', workaroundId, stepId }];
    case 'StepTakenBack':
      return now.removed ? 'act-superseded' : [{ type: 'StepRemoved', workaroundId, stepId }];
    case 'StepRemoved':
      return now.removed ? [{ type: 'StepTakenBack', workaroundId, stepId }] : 'act-superseded';
    case 'StepTicked':
      return now.done?.at === event.at ? [{ type: 'StepUnticked', workaroundId, stepId }] : 'act-superseded';
    case 'StepUnticked': {
      const at = before?.done?.at;
      if (now.done !== null || at === undefined) return 'act-superseded';
      return [{ type: 'StepTicked', workaroundId, stepId, at }];
    }
    case 'StepReworded':
      if (before === null || now.text !== event.text) return 'act-superseded';
      return [{ type: 'StepReworded', workaroundId, stepId, text: before.text }];
  }
}

function stepOf(workaround: Workaround | null, stepId: string): ChecklistStep | null {
  return workaround?.steps.find((step) => step.id === stepId) ?? null;
}
