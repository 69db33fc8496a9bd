import type { IncidentCommand } from '../incident/decide';
import type { IncidentEvent } from '../incident/incident';
import type { WorkaroundId } from '../kernel/ids';
import type { Instant } from '../kernel/instant';
import type { Hour } from './practice-story';
import {
  STORY_CHECKS,
  STORY_HYPOTHESES,
  STORY_WORKAROUNDS,
  type StoryCheck,
  type StoryHypothesis,
  type StoryWorkaround,
} from './practice-work-story';

export interface Teller {
  readonly events: readonly IncidentEvent[];
  /** Lets a command happen at a moment; answers its events. */
  tell(at: Instant, command: IncidentCommand): readonly IncidentEvent[];
}

type AtHour = (hour: Hour) => Instant;

/** Workarounds, hypotheses and checks of the story. [W1, W2, W3, H1, T1, I4] */
export function tellWork(teller: Teller, at: AtHour): void {
  for (const told of STORY_WORKAROUNDS) tellWorkaround(teller, told, at);
  for (const told of STORY_HYPOTHESES) tellHypothesis(teller, told, at);
  for (const told of STORY_CHECKS) tellCheck(teller, told, at);
}

function tellWorkaround(teller: Teller, told: StoryWorkaround, at: AtHour): void {
  const events = teller.tell(at([1, 0]), {
    type: 'ProposeWorkaround',
    title: told.title,
    steps: told.steps.map(([text]) => text),
  });
  const workaroundId = events.find((one) => one.type === 'WorkaroundProposed')?.workaroundId;
  const stepIds = events.filter((one) => one.type === 'StepAdded').map((one) => one.stepId);
  if (workaroundId === undefined) return;
  if (told.inUse !== null)
    teller.tell(at(told.inUse), { type: 'MoveWorkaround', workaroundId, state: 'in-use', when: null });
  for (const [i, [, ticked]] of told.steps.entries()) {
    const stepId = stepIds[i];
    if (ticked !== null && stepId !== undefined) {
      teller.tell(at(ticked), { type: 'TickStep', workaroundId, stepId, when: null });
    }
  }
  for (const text of told.undo) teller.tell(at([4, 0]), { type: 'AddStep', workaroundId, text, part: 'undo' });
  tellCare(teller, told, workaroundId, at);
  const { people = [], filled = [] } = told;
  if (people.length === 0) return;
  const added = teller.tell(at([74, 20]), { type: 'AddTargets', workaroundId, kind: 'person', names: people });
  const targetIds = added.filter((one) => one.type === 'TargetAdded').map((one) => one.targetId);
  for (const [step, count, hour] of filled) {
    const stepId = stepIds[step];
    if (stepId === undefined) continue;
    const cells = targetIds.slice(0, count).map((targetId) => ({ stepId, targetId }));
    teller.tell(at(hour), { type: 'TickCells', workaroundId, cells });
  }
}

function tellCare(teller: Teller, { care }: StoryWorkaround, workaroundId: WorkaroundId, at: AtHour): void {
  if (care === undefined) return;
  const { looks, ...described } = care;
  teller.tell(at([4, 10]), { type: 'DescribeWorkaround', workaroundId, ...described });
  for (const look of looks) teller.tell(at(look), { type: 'RecheckWorkaround', workaroundId, holds: true, when: null });
}

function tellHypothesis(teller: Teller, told: StoryHypothesis, at: AtHour): void {
  const [proposed] = teller.tell(at(told.at), { type: 'ProposeHypothesis', text: told.text });
  if (proposed?.type !== 'HypothesisProposed' || told.judged === null) return;
  const [status, why, hour] = told.judged;
  const { hypothesisId } = proposed;
  teller.tell(at(hour), { type: 'JudgeHypothesis', hypothesisId, status, why, entryIds: [] });
}

function tellCheck(teller: Teller, { everyMinutes, runs, ...path }: StoryCheck, at: AtHour): void {
  for (const [result, hour] of runs) teller.tell(at(hour), { type: 'RunCheck', ...path, result, when: null });
  if (everyMinutes !== null) teller.tell(at([0, 15]), { type: 'SetCheckInterval', ...path, everyMinutes });
}
