import type { IncidentCommand } from '@domain/incident/decide';
import { firstInUse, stepsOf, workaroundOf } from '@domain/incident/workarounds';
import { describe, expect, it } from 'vitest';
import { at, given, roomWith } from '../../support/incident-scenario';
import { stepAdded, stepId, workaroundId, workaroundProposed } from '../../support/sample-events';

const move: Extract<IncidentCommand, { type: 'MoveWorkaround' }> = {
  type: 'MoveWorkaround',
  workaroundId,
  state: 'in-use',
  when: null,
};

describe('a workaround', () => {
  it('[W1] begins as an idea with its checklist', () => {
    given()
      .when({ type: 'ProposeWorkaround', title: 'Work over LTE', steps: ['Plug in', 'Test'] })
      .then(
        { type: 'WorkaroundProposed', title: 'Work over LTE' },
        { type: 'StepAdded', text: 'Plug in' },
        { type: 'StepAdded', text: 'Test' },
      );
    expect(workaroundOf(roomWith([workaroundProposed]).incident.workarounds, workaroundId)?.state).toBe('idea');
  });

  it('[W1] dates every change of state, and leaves an entry for each', () => {
    given(workaroundProposed)
      .when(move, at('15:01'))
      .then(
        { type: 'EntryLogged', kind: 'workaround', text: 'In use: Work over LTE' },
        { type: 'WorkaroundMoved', state: 'in-use', at: at('15:01') },
      );
    given(workaroundProposed)
      .when({ ...move, state: 'idea' })
      .refuses('nothing-changed');
  });

  it('[C1] came into use at the earliest such moment, whenever it was written down', () => {
    const room = roomWith([workaroundProposed]);
    room.does(move, at('16:00'));
    room.does({ ...move, state: 'retired' }, at('17:00'));
    room.does({ ...move, when: { at: at('15:00'), certainty: 'about' } }, at('18:00'));
    const workaround = workaroundOf(room.incident.workarounds, workaroundId);
    expect(workaround === null ? null : firstInUse(workaround)).toMatchObject({ at: at('15:00'), certainty: 'about' });
  });

  it('[W2] ticks a step with who and when, and unticks it', () => {
    const room = roomWith([workaroundProposed, stepAdded]);
    room.does({ type: 'TickStep', workaroundId, stepId, when: null }, at('15:01'));
    const step = () => workaroundOf(room.incident.workarounds, workaroundId)?.steps[0];
    expect(step()?.done).toEqual({ at: at('15:01'), by: 'Dana', words: 'Plug in the router' });
    expect(room.tries({ type: 'TickStep', workaroundId, stepId, when: null })).toMatchObject({
      error: { code: 'step-ticked' },
    });
    room.does({ type: 'UntickStep', workaroundId, stepId });
    expect(step()?.done).toBeNull();
    expect(room.tries({ type: 'UntickStep', workaroundId, stepId })).toMatchObject({
      error: { code: 'step-not-ticked' },
    });
  });

  it('[W2] words a step anew and takes it out; what is out counts no more', () => {
    const room = roomWith([workaroundProposed, stepAdded]);
    room.does({ type: 'RewordStep', workaroundId, stepId, text: 'Plug in the LTE router' });
    room.does({ type: 'RemoveStep', workaroundId, stepId });
    const workaround = workaroundOf(room.incident.workarounds, workaroundId);
    expect(workaround === null ? null : stepsOf(workaround)).toEqual([]);
    expect(room.tries({ type: 'TickStep', workaroundId, stepId, when: null })).toMatchObject({
      error: { code: 'step-unknown' },
    });
    given().when(move).refuses('workaround-unknown');
  });
});
