import { describe, expect, it } from 'vitest';
import { entry, logTexts, startInWarRoom } from './start-app';

describe('undo', () => {
  it('[L5] takes back the acts of the session one by one, the last one first', async () => {
    const { store } = await startInWarRoom();
    await store.getState().execute(entry('first'));
    await store.getState().execute(entry('second'));
    await store.getState().undo();
    expect(logTexts(store)).toEqual(['first']);
    await store.getState().undo();
    expect(logTexts(store)).toEqual([]);
    await store.getState().undo();
    expect(store.getState().toasts.at(-1)?.text).toBe('Nothing to undo in this session');
  });

  it('[L5] offers Undo in the toast of an act, for that act alone', async () => {
    const { store } = await startInWarRoom();
    await store.getState().execute(entry('first'), 'Logged the first');
    await store.getState().execute(entry('second'), 'Logged the second');
    const toast = store.getState().toasts.find(({ text }) => text === 'Logged the first');
    await store.getState().undo(toast?.undoActId ?? undefined);
    expect(logTexts(store)).toEqual(['second']);
    expect(store.getState().toasts.map(({ text }) => text)).toEqual(['Logged the second', 'Undone']);
  });

  it('[L5] lets go of an act that another writer built upon, so that the one before can be undone', async () => {
    const { store, main } = await startInWarRoom();
    const incidentId = store.getState().open?.incidentId ?? '';
    await store.getState().execute(entry('before'));
    await store.getState().execute({ type: 'ChangeSeverity', severity: 2 });
    await main.bridge.execute(incidentId, { type: 'ChangeSeverity', severity: 3 });
    await store.getState().undo();
    expect(store.getState().toasts.at(-1)).toMatchObject({ tone: 'problem' });
    await store.getState().undo();
    expect(logTexts(store)).not.toContain('before');
    expect(store.getState().open?.incident.lifecycle.severity).toBe(3);
  });

  it('[J5] keeps an act on the stack when the disk refused to take its answer', async () => {
    const { store, main } = await startInWarRoom();
    await store.getState().execute(entry('first'));
    main.disk.fail({ atCall: 1, error: 'ENOSPC', isLasting: true });
    await store.getState().undo();
    expect(logTexts(store)).toEqual(['first']);
    main.disk.fail(null);
    await store.getState().undo();
    expect(logTexts(store)).toEqual([]);
  });

  it('[L5] takes back the act of a toast where it was done, also once another incident is open', async () => {
    const { store } = await startInWarRoom();
    await store.getState().execute(entry('on the first'), 'Logged on the first');
    const first = store.getState().open?.incidentId ?? '';
    const toast = store.getState().toasts.find(({ text }) => text === 'Logged on the first');
    await store.getState().openPractice();
    const before = logTexts(store);
    await store.getState().undo(toast?.undoActId ?? undefined);
    expect(store.getState().toasts.map(({ text }) => text)).toEqual(['Undone']);
    expect(logTexts(store)).toEqual(before);
    await store.getState().openIncident(first);
    expect(logTexts(store)).toEqual([]);
  });

  it('leaves the acts on another incident alone', async () => {
    const { store } = await startInWarRoom();
    await store.getState().execute(entry('on the first'));
    const first = store.getState().open?.incidentId ?? '';
    await store.getState().openPractice();
    await store.getState().undo();
    expect(store.getState().toasts.at(-1)?.text).toBe('Nothing to undo in this session');
    await store.getState().openIncident(first);
    await store.getState().undo();
    expect(logTexts(store)).toEqual([]);
  });
});
