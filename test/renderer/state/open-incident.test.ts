import type { News } from '@contract/news';
import type { WindowApi } from '@contract/window-api';
import { describe, expect, it } from 'vitest';
import { createAppStore } from '../../../renderer/state/app-store';
import { entry, logTexts, startApp, startInWarRoom } from './start-app';

describe('the open incident', () => {
  it('[J1] shows an entry once the main process says that it is durable, and says so', async () => {
    const { store, main } = await startInWarRoom();
    main.clock.move(60_000);
    const outcome = await store.getState().execute(entry('No light on the modem'), 'Logged');
    expect(outcome.ok).toBe(true);
    expect(logTexts(store)).toEqual(['No light on the modem']);
    expect(store.getState().saved).toEqual({ kind: 'saved', at: main.clock.now() });
  });

  it('folds an act once although the answer and the news both bring it', async () => {
    const { store } = await startInWarRoom();
    await store.getState().execute(entry('once'));
    await store.getState().execute(entry('twice'));
    expect(logTexts(store)).toEqual(['once', 'twice']);
  });

  it('[J8] takes commits that overtake the answer to opening, and late ones, into one order', async () => {
    const { store, main } = await startInWarRoom();
    for (const text of ['first', 'second', 'third']) {
      main.clock.move(60_000);
      await store.getState().execute(entry(text));
    }
    const incidentId = store.getState().open?.incidentId ?? '';
    const whole = await main.bridge.openIncident(incidentId);
    if (!whole.ok) throw new Error(whole.error.sentence);
    const { commits } = whole.value;
    const chunk = (part: typeof commits, remaining: number): News => {
      return { type: 'recordChunk', incidentId, commits: part, remaining };
    };
    // The answer holds the declaration only; the newest comes before it, the middle afterwards.
    const bridge: WindowApi = {
      ...main.bridge,
      openIncident: async () => {
        main.tell(chunk(commits.slice(2), 1));
        return { ok: true, value: { ...whole.value, commits: commits.slice(0, 1), remaining: 3 } };
      },
    };
    const late = createAppStore(bridge);
    late.getState().start();
    await late.getState().openIncident(incidentId);
    expect(logTexts(late)).toEqual(['second', 'third']);
    expect(late.getState().open?.remaining).toBe(1);

    main.tell(chunk(commits.slice(1, 2), 0));
    expect(logTexts(late)).toEqual(['first', 'second', 'third']);
    expect(late.getState().open?.remaining).toBe(0);
    expect(late.getState().open?.incident).toEqual(store.getState().open?.incident);
  });

  it('leaves an incident alone that was opened by mistake before another one', async () => {
    const { store, main } = await startInWarRoom();
    const first = store.getState().open?.incidentId ?? '';
    const second = await main.bridge.openPractice();
    if (!second.ok) throw new Error(second.error.sentence);
    store.getState().showScreen({ name: 'incidents' });
    await Promise.all([store.getState().openIncident(first), store.getState().openIncident(second.value.incidentId)]);
    expect(store.getState().screen).toEqual({ name: 'war-room', incidentId: second.value.incidentId });
    expect(store.getState().open?.incidentId).toBe(second.value.incidentId);
  });

  it('[J5] tells of a disk that takes nothing, and keeps the log as it was', async () => {
    const { store, main } = await startInWarRoom();
    main.disk.fail({ atCall: 1, error: 'ENOSPC', isLasting: true });
    const outcome = await store.getState().execute(entry('lost?'));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(store.getState().saved).toMatchObject({ kind: 'failed' });
    expect(logTexts(store)).toEqual([]);

    main.disk.fail(null);
    await store.getState().execute(entry('kept'));
    expect(store.getState().saved).toMatchObject({ kind: 'saved' });
  });

  it('[X3] hands a refusal to the form and does not call it a failure of the disk', async () => {
    const { store } = await startInWarRoom();
    const before = store.getState().saved;
    const outcome = await store.getState().execute(entry('   '));
    expect(outcome).toMatchObject({ ok: false, error: { field: 'text' } });
    expect(store.getState().saved).toEqual(before);
    expect(store.getState().acts).toEqual([]);
  });

  it('[X3] answers in words when the main process is gone', async () => {
    const { store: first, main } = await startInWarRoom();
    const bridge: WindowApi = { ...main.bridge, execute: () => Promise.reject(new Error('closed')) };
    const { store } = await startApp({ ...main, bridge });
    await store.getState().openIncident(first.getState().open?.incidentId ?? '');
    const outcome = await store.getState().execute(entry('still here'));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'unreachable' } });
  });
});
