import { describe, expect, it } from 'vitest';
import { isReady } from '../../../renderer/state/selectors';
import { memoryBridge } from '../../support/memory-bridge';
import { startApp, startInWarRoom } from './start-app';

describe('the frame', () => {
  it('asks for the name at the first start, and never again', async () => {
    const main = memoryBridge({});
    const first = await startApp(main);
    expect(first.store.getState().dialog).toEqual({ kind: 'name' });
    await first.store.getState().saveSettings({ name: 'Dana Reyes' });
    const second = await startApp(main);
    expect(second.store.getState().dialog).toBeNull();
  });

  it('[X3] refuses an empty name beside its field', async () => {
    const { store } = await startApp(memoryBridge({}));
    const outcome = await store.getState().saveSettings({ name: '  ' });
    expect(outcome).toMatchObject({ ok: false, error: { field: 'name' } });
  });

  it('[C6] has no clock but the ticks of the main process', async () => {
    const { store, main } = await startApp();
    expect(isReady(store.getState())).toBe(true);
    main.clock.move(86_400_000);
    expect(store.getState().now).not.toBe(main.clock.now());
    main.tick(main.clock.now());
    expect(store.getState().now).toBe(main.clock.now());
  });

  it('follows the menu, but not over a dialog that has to be answered first', async () => {
    const { store, main } = await startInWarRoom();
    main.tell({ type: 'menu', action: 'resolve-or-reopen' });
    expect(store.getState().dialog).toEqual({ kind: 'resolve' });
    main.tell({ type: 'menu', action: 'declare-incident' });
    expect(store.getState().dialog).toEqual({ kind: 'resolve' });
    store.getState().closeDialog();
    main.tell({ type: 'menu', action: 'show-settings' });
    expect(store.getState().screen).toEqual({ name: 'settings' });
  });

  it('passes on the menu items that only the page can do, until nobody listens', async () => {
    const { store, main } = await startApp();
    const heard: string[] = [];
    const end = store.getState().listenToMenu((action) => heard.push(action));
    main.tell({ type: 'menu', action: 'focus-capture' });
    end();
    main.tell({ type: 'menu', action: 'next-pane' });
    expect(heard).toEqual(['focus-capture']);
  });

  it('keeps the list up to date when an incident is declared or set aside', async () => {
    const { store } = await startInWarRoom();
    await expect.poll(() => store.getState().incidents?.map(({ title }) => title)).toEqual(['Fibre line dead']);
    const incidentId = store.getState().open?.incidentId ?? '';
    await store.getState().execute({ type: 'SetAsideIncident', reason: null });
    await expect.poll(() => store.getState().incidents?.[0]?.setAside).toBe(true);
    await store.getState().takeBack(incidentId);
    await expect.poll(() => store.getState().incidents?.[0]?.setAside).toBe(false);
  });

  it('shows at most three toasts, the newest ones', async () => {
    const { store } = await startApp();
    for (const text of ['a', 'b', 'c', 'd']) store.getState().toast(text);
    expect(store.getState().toasts.map(({ text }) => text)).toEqual(['b', 'c', 'd']);
  });

  it('announces the same words twice under different ids, so that they are read twice', async () => {
    const { store } = await startApp();
    store.getState().announce('Logged');
    const first = store.getState().announcement.id;
    store.getState().announce('Logged');
    expect(store.getState().announcement).toMatchObject({ text: 'Logged' });
    expect(store.getState().announcement.id).not.toBe(first);
  });
});
