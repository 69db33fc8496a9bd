import type { IncidentCommand } from '@domain/incident/decide';
import type { IncidentEvent } from '@domain/incident/incident';
import { stepsOf, workaroundOf } from '@domain/incident/workarounds';
import { stepIdSchema } from '@domain/kernel/ids';
import { recheckClocks } from '@domain/queries/recheck-clocks';
import { undoSteps } from '@domain/queries/undo-steps';
import { describe, expect, it } from 'vitest';
import { at, given, roomWith } from '../../support/incident-scenario';
import { stepAdded, stepId, workaroundId, workaroundProposed } from '../../support/sample-events';

const undoStep = stepIdSchema.parse('step-undo');
const undoAdded: IncidentEvent = {
  type: 'StepAdded',
  workaroundId,
  stepId: undoStep,
  text: 'Unplug the router',
  part: 'undo',
};
const everyTwoHours: IncidentCommand = {
  type: 'DescribeWorkaround',
  workaroundId,
  sideEffects: 'No backups over 4G',
  verify: 'A card payment goes through',
  everyMinutes: 120,
};
const inUse: IncidentCommand = { type: 'MoveWorkaround', workaroundId, state: 'in-use', when: null };
const recheck = (holds: boolean): IncidentCommand => ({ type: 'RecheckWorkaround', workaroundId, holds, when: null });

describe('a workaround that is in use', () => {
  it('[W3] says its side effects, how to verify it and how often to look again, each as a fact of its own', () => {
    given(workaroundProposed)
      .when(everyTwoHours)
      .then(
        { type: 'SideEffectsNoted', text: 'No backups over 4G' },
        { type: 'VerifyStepNoted', text: 'A card payment goes through' },
        { type: 'RecheckIntervalSet', everyMinutes: 120 },
      );
    const room = roomWith([workaroundProposed]);
    room.does(everyTwoHours);
    expect(room.tries(everyTwoHours)).toMatchObject({ error: { code: 'nothing-changed' } });
  });

  it('[W3, C4] is to be looked at again counted from when it came into use, then from the last look', () => {
    const room = roomWith([workaroundProposed]);
    room.does(everyTwoHours);
    expect(recheckClocks(room.incident)).toEqual([]);
    room.does(inUse, at('14:00'));
    expect(recheckClocks(room.incident)).toMatchObject([{ kind: 'workaround', workaroundId, dueAt: at('16:00') }]);
    room.does(recheck(true), at('16:30'));
    expect(recheckClocks(room.incident)).toMatchObject([{ dueAt: at('18:30') }]);
    room.does({ ...inUse, state: 'retired' }, at('17:00'));
    expect(recheckClocks(room.incident)).toEqual([]);
  });

  it('[W3] leaves an entry when it no longer holds and when it holds again, not for every look', () => {
    const room = roomWith([workaroundProposed]);
    const told = (holds: boolean) => room.does(recheck(holds)).flatMap((one) => ('text' in one ? [one.text] : []));
    expect(told(true)).toEqual([]);
    expect(told(false)).toEqual(['Does not hold: Work over LTE']);
    expect(told(false)).toEqual([]);
    expect(told(true)).toEqual(['Holds again: Work over LTE']);
    expect(workaroundOf(room.incident.workarounds, workaroundId)?.rechecks).toHaveLength(4);
  });

  it('[W3, C4] nothing is to be looked at again in an incident that is over', () => {
    const room = roomWith([workaroundProposed]);
    room.does(everyTwoHours);
    room.does(inUse, at('14:00'));
    room.does({ type: 'ResolveIncident', when: null, confirmation: 'Cards work' }, at('15:00'));
    expect(recheckClocks(room.incident)).toEqual([]);
  });
});

describe('undo steps', () => {
  it('[W3] stand apart from the checklist and do not count in it', () => {
    const room = roomWith([workaroundProposed, stepAdded, undoAdded]);
    const workaround = workaroundOf(room.incident.workarounds, workaroundId);
    if (workaround === null) return expect.fail('no workaround');
    expect(stepsOf(workaround).map(({ id }) => id)).toEqual([stepId]);
    expect(stepsOf(workaround, 'undo').map(({ id }) => id)).toEqual([undoStep]);
  });

  it('[W3] come back once there is something to undo, until they are done', () => {
    const room = roomWith([workaroundProposed, stepAdded, undoAdded]);
    expect(undoSteps(room.incident)).toEqual([]);
    room.does(inUse);
    room.does({ ...inUse, state: 'retired' });
    const list = [{ title: 'Work over LTE', state: 'retired', steps: [{ text: 'Unplug the router' }] }];
    expect(undoSteps(room.incident)).toMatchObject(list);
    room.does({ type: 'TickStep', workaroundId, stepId: undoStep, when: null });
    expect(undoSteps(room.incident)).toEqual([]);
  });

  it('[W3] are to be done for each target', () => {
    const room = roomWith([workaroundProposed, stepAdded, undoAdded]);
    room.does({ type: 'AddTargets', workaroundId, kind: 'site', names: ['Harbour Street', 'Mill Lane'] });
    room.does(inUse);
    const target = workaroundOf(room.incident.workarounds, workaroundId)?.targets[0];
    if (target === undefined) return expect.fail('no target');
    room.does({ type: 'TickCells', workaroundId, cells: [{ stepId: undoStep, targetId: target.id }] });
    expect(undoSteps(room.incident)).toMatchObject([{ steps: [{ progress: { done: 1, of: 2 } }] }]);
  });
});
