import { partyIdSchema } from '@domain/kernel/ids';
import { describe, expect, it } from 'vitest';
import {
  callMinutes,
  callSpans,
  endedCall,
  startedCall,
  toggledHold,
} from '../../../renderer/features/escalations/running-call';
import { startApp, startInWarRoom } from '../state/start-app';
import { at } from '../war-room/story';

const northline = partyIdSchema.parse('northline');
const started = startedCall(northline, 'Support phone', at('16T12:00'));

describe('a call that is going on', () => {
  it('[E2] counts its minutes and those on hold, and stands still once it has ended', () => {
    const held = toggledHold(started, at('16T12:02'));
    expect(callMinutes(held, at('16T12:30'))).toEqual({ minutes: 30, onHold: 28 });
    const spoken = toggledHold(held, at('16T12:40'));
    const again = toggledHold(spoken, at('16T12:41'));
    const ended = endedCall(again, at('16T12:44'));
    expect(callMinutes(ended, at('16T15:00'))).toEqual({ minutes: 44, onHold: 41 });
    expect(endedCall(ended, at('16T15:00'))).toEqual(ended);
    expect(toggledHold(ended, at('16T15:00'))).toEqual(ended);
  });

  it('[E2, C6] is a minute at least, never on hold for longer than it took, and not negative when the clock is set back', () => {
    expect(callMinutes(started, at('16T12:00'))).toEqual({ minutes: 1, onHold: 0 });
    const held = toggledHold(started, at('16T12:10'));
    expect(callSpans(held, at('16T11:00'))).toEqual({ all: 0, held: 0 });
    const back = endedCall({ ...held, heldMs: 3_600_000 }, at('16T12:20'));
    expect(callMinutes(back, at('16T12:20'))).toEqual({ minutes: 20, onHold: 20 });
  });

  it('[L9] is kept at once, comes back with its incident, and leaves no draft once it was logged', async () => {
    const { store, main } = await startInWarRoom();
    const incidentId = store.getState().open?.incidentId ?? expect.fail('no incident is open');
    store.getState().changeCall({ ...started, words: 'not read yet' });
    expect(store.getState().call).toBeNull();
    await store.getState().loadCall(incidentId);
    store.getState().changeCall({ ...started, words: 'Kyle' });
    expect(main.drafts.get(`call/${incidentId}`)).toContain('Kyle');
    const { store: later } = await startApp(main);
    await later.getState().openIncident(incidentId);
    await later.getState().loadCall(incidentId);
    expect(later.getState().call).toMatchObject({ words: 'Kyle', rung: 'Support phone' });
    later.getState().changeCall(null);
    expect([...main.drafts.keys()]).toEqual([]);
  });
});
