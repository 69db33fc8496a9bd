import type { IncidentCommand } from '@domain/incident/decide';
import type { IncidentEvent } from '@domain/incident/incident';
import { workaroundOf } from '@domain/incident/workarounds';
import { progressOf, targetsOf, tickOf } from '@domain/incident/workarounds-targets';
import { stepIdSchema, targetIdSchema } from '@domain/kernel/ids';
import { describe, expect, it } from 'vitest';
import { at, given, type Room, roomWith, SAM } from '../../support/incident-scenario';
import { stepAdded, stepId, workaroundId, workaroundProposed } from '../../support/sample-events';

const secondStep = stepIdSchema.parse('step-2');
const bo = targetIdSchema.parse('target-bo');
const cy = targetIdSchema.parse('target-cy');

const steps: readonly IncidentEvent[] = [
  workaroundProposed,
  stepAdded,
  { type: 'StepAdded', workaroundId, stepId: secondStep, text: 'Test', part: 'do' },
];
const targets: readonly IncidentEvent[] = [
  { type: 'TargetAdded', workaroundId, targetId: bo, kind: 'person', name: 'Bo Lee' },
  { type: 'TargetAdded', workaroundId, targetId: cy, kind: 'person', name: 'Cy Ruiz' },
];
const grid = [...steps, ...targets];
const column = [
  { stepId, targetId: bo },
  { stepId: secondStep, targetId: bo },
] as const;

function workaroundIn(room: Room) {
  const workaround = workaroundOf(room.incident.workarounds, workaroundId);
  return workaround ?? expect.fail('no workaround');
}

function addTargets(names: readonly string[]): IncidentCommand {
  return { type: 'AddTargets', workaroundId, kind: 'person', names };
}

describe('the targets of a workaround', () => {
  it('[W2] make a grid of step and target, of which every ticked cell counts', () => {
    const room = roomWith(grid);
    expect(progressOf(workaroundIn(room))).toEqual({ done: 0, of: 4 });
    room.does({ type: 'TickCells', workaroundId, cells: column }, at('15:01'), SAM);
    expect(progressOf(workaroundIn(room))).toEqual({ done: 2, of: 4 });
    const tick = { at: at('15:01'), by: 'Sam', words: 'Plug in the router' };
    expect(tickOf(workaroundIn(room), column[0])).toEqual(tick);
  });

  it('[W2] are filled by row or column in one act, which leaves earlier ticks as they were', () => {
    const room = roomWith(grid);
    room.does({ type: 'TickCells', workaroundId, cells: [column[0]] }, at('15:01'));
    const events = room.does({ type: 'TickCells', workaroundId, cells: column }, at('15:09'));
    expect(events).toMatchObject([{ type: 'CellsTicked', cells: [column[1]] }]);
    expect(tickOf(workaroundIn(room), column[0])?.at).toBe(at('15:01'));
    expect(room.undoes().ok).toBe(true);
    expect(progressOf(workaroundIn(room))).toEqual({ done: 1, of: 4 });
    given(...grid, { type: 'CellsTicked', workaroundId, cells: column, at: at('15:00'), by: null })
      .when({ type: 'TickCells', workaroundId, cells: column })
      .refuses('step-ticked');
  });

  it('[W2] of two writers who tick one cell, the first one ticked it', () => {
    const room = roomWith(grid);
    const ticked = (clock: string): IncidentEvent => ({
      type: 'CellsTicked',
      workaroundId,
      cells: [column[0]],
      at: at(clock),
      by: null,
    });
    room.receives([ticked('15:01')], at('15:01'), SAM);
    room.receives([ticked('15:02')], at('15:02'));
    expect(tickOf(workaroundIn(room), column[0])).toMatchObject({ at: at('15:01'), by: 'Sam' });
  });

  it('[W2, L5] keep who ticked and when through an untick by somebody else that is undone', () => {
    const room = roomWith(grid);
    room.does({ type: 'TickCells', workaroundId, cells: column }, at('15:01'), SAM);
    room.does({ type: 'UntickCells', workaroundId, cells: column }, at('15:05'));
    expect(tickOf(workaroundIn(room), column[0])).toBeNull();
    room.undoes();
    expect(tickOf(workaroundIn(room), column[0])).toMatchObject({ at: at('15:01'), by: 'Sam' });
  });

  it('[W2] taken out after ticks count no more, keep their ticks, and come back with them', () => {
    const room = roomWith(grid);
    room.does({ type: 'TickCells', workaroundId, cells: column });
    room.does({ type: 'RemoveTarget', workaroundId, targetId: bo });
    expect(progressOf(workaroundIn(room))).toEqual({ done: 0, of: 2 });
    expect(tickOf(workaroundIn(room), column[0])).not.toBeNull();
    expect(room.tries({ type: 'TickCells', workaroundId, cells: column })).toMatchObject({
      error: { code: 'target-unknown' },
    });
    expect(room.does(addTargets(['bo  LEE']))).toMatchObject([{ type: 'TargetTakenBack', targetId: bo }]);
    expect(progressOf(workaroundIn(room))).toEqual({ done: 2, of: 4 });
  });

  it('[W2] a tick remembers what the step said when it is reworded afterwards', () => {
    const room = roomWith(grid);
    room.does({ type: 'TickCells', workaroundId, cells: column });
    room.does({ type: 'RewordStep', workaroundId, stepId, text: 'Plug in the LTE router' });
    expect(tickOf(workaroundIn(room), column[0])?.words).toBe('Plug in the router');
  });

  it('[W2] are added as a pasted list of 40, without those that are there already or named twice', () => {
    const room = roomWith(grid);
    const names = Array.from({ length: 38 }, (_, i) => `Person ${i + 1}`);
    room.does(addTargets(['Bo Lee', ...names, 'person 1', 'Zoe\u0308', 'Zo\u00eb']));
    expect(targetsOf(workaroundIn(room))).toHaveLength(2 + 38 + 1);
    expect(room.tries(addTargets(['cy ruiz']))).toMatchObject({ error: { code: 'targets-there' } });
  });

  it('[W2, X3] are 500 at most, so that a column stays one act', () => {
    const room = roomWith(grid);
    const names = (from: number, count: number) => Array.from({ length: count }, (_, i) => `Person ${from + i}`);
    room.does(addTargets(names(1, 498)));
    expect(room.tries(addTargets(['One more']))).toMatchObject({ error: { code: 'too-many-targets' } });
    const column500 = targetsOf(workaroundIn(room)).map(({ id }) => ({ stepId, targetId: id }));
    expect(room.does({ type: 'TickCells', workaroundId, cells: column500 })).toHaveLength(1);
  });

  it('[W2] of one name are told apart by their kind, and none takes the name of another', () => {
    const room = roomWith(grid);
    room.does({ ...addTargets(['Bo Lee']), kind: 'device' } as IncidentCommand);
    const rename = (name: string) => room.tries({ type: 'RenameTarget', workaroundId, targetId: cy, name });
    expect(rename('BO LEE')).toMatchObject({ error: { code: 'target-name-taken' } });
    expect(rename('Cy Ruiz')).toMatchObject({ error: { code: 'nothing-changed' } });
    expect(rename('Cy Ruiz, till 2').ok).toBe(true);
  });

  it('[W2] leave what was ticked before them readable, and the step is ticked for each from then on', () => {
    const room = roomWith(steps);
    room.does({ type: 'TickStep', workaroundId, stepId, when: null }, at('15:01'));
    room.does(addTargets(['Bo Lee']));
    expect(workaroundIn(room).steps[0]?.done).toMatchObject({ at: at('15:01') });
    expect(progressOf(workaroundIn(room))).toEqual({ done: 0, of: 2 });
    expect(room.tries({ type: 'TickStep', workaroundId, stepId: secondStep, when: null })).toMatchObject({
      error: { code: 'step-has-targets' },
    });
  });

  it('[W2, J8] a tick that comes before its target or step waits for both', () => {
    const ticked: IncidentEvent = { type: 'CellsTicked', workaroundId, cells: column, at: at('15:00'), by: null };
    const room = roomWith([workaroundProposed, ticked, stepAdded, ...targets]);
    expect(progressOf(workaroundIn(room))).toEqual({ done: 1, of: 2 });
  });
});
