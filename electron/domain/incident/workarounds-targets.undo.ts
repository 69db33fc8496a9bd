import type { TargetId } from '../kernel/ids';
import type { IncidentEvent } from './incident';
import type { Answer } from './undoing';
import type { Workaround, WorkaroundEvent } from './workarounds';
import type { Cell } from './workarounds-events';
import { type Target, tickOf } from './workarounds-targets';

type TargetEvent = Extract<WorkaroundEvent, { readonly targetId: TargetId }>;
type CellsEvent = Extract<WorkaroundEvent, { type: 'CellsTicked' | 'CellsUnticked' }>;

/** Takes back one event of a target: what was added is taken out again, unless it was ticked since. [W2, L5] */
export function undoTarget(event: TargetEvent, was: Workaround, is: Workaround): Answer {
  const { workaroundId, targetId } = event;
  const before = targetIn(was, targetId);
  const now = targetIn(is, targetId);
  if (now === null) return 'act-superseded';
  switch (event.type) {
    case 'TargetAdded':
      if (now.removed || now.name !== event.name || isTicked(is, targetId)) return 'act-superseded';
      return [{ type: 'TargetRemoved', workaroundId, targetId }];
    case 'TargetTakenBack':
      return now.removed ? 'act-superseded' : [{ type: 'TargetRemoved', workaroundId, targetId }];
    case 'TargetRemoved':
      return now.removed ? [{ type: 'TargetTakenBack', workaroundId, targetId }] : 'act-superseded';
    case 'TargetRenamed':
      if (before === null || now.name !== event.name) return 'act-superseded';
      return [{ type: 'TargetRenamed', workaroundId, targetId, name: before.name }];
  }
}

/** Takes back ticks, or brings them back with who ticked and when, unless one of the cells was changed since. [W2, L5] */
export function undoCells(event: CellsEvent, was: Workaround, is: Workaround): Answer {
  const { workaroundId, cells } = event;
  if (event.type === 'CellsTicked') {
    const isAsTicked = cells.every((cell) => tickOf(is, cell)?.at === event.at);
    return isAsTicked ? [{ type: 'CellsUnticked', workaroundId, cells }] : 'act-superseded';
  }
  const again = new Map<string, Extract<IncidentEvent, { type: 'CellsTicked' }> & { readonly cells: Cell[] }>();
  for (const cell of cells) {
    const tick = tickOf(was, cell);
    if (tick === null || tickOf(is, cell) !== null) return 'act-superseded';
    const { at, by } = tick;
    const one = again.get(`${at} ${by}`) ?? { type: 'CellsTicked', workaroundId, cells: [], at, by };
    one.cells.push(cell);
    again.set(`${at} ${by}`, one);
  }
  return [...again.values()];
}

function targetIn(workaround: Workaround, targetId: string): Target | null {
  return workaround.targets.find((target) => target.id === targetId) ?? null;
}

function isTicked(workaround: Workaround, targetId: TargetId): boolean {
  return workaround.steps.some((step) => tickOf(workaround, { stepId: step.id, targetId }) !== null);
}
