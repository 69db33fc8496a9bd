import { expect, it } from 'vitest';
import { createAppStore } from '../../../renderer/state/app-store';
import { entry, logTexts, startInWarRoom } from './start-app';

/** A main window with an incident, and a small one beside it over the same main process. */
async function bothWindows() {
  const { store, main } = await startInWarRoom();
  const small = createAppStore(main.bridge);
  small.getState().startQuick();
  await expect.poll(() => small.getState().quick?.opening).toBe(1);
  return { store, small, main };
}

it('[L1] the small window opens the incident that is meant, without a list and without asking for a name', async () => {
  const { store, small } = await bothWindows();
  expect(small.getState().open?.incidentId).toBe(store.getState().open?.incidentId);
  expect(small.getState().quick?.targets.map(({ title }) => title)).toEqual(['Fibre line dead']);
  expect([small.getState().incidents, small.getState().dialog]).toEqual([null, null]);
});

it('[J1] what one window logs is in the other at once, either way', async () => {
  const { store, small } = await bothWindows();
  await small.getState().execute(entry('from anywhere'));
  await store.getState().execute(entry('from the war room'));
  expect(logTexts(store)).toEqual(['from anywhere', 'from the war room']);
  expect(logTexts(small)).toEqual(logTexts(store));
});

it('[L5] the main window says what the small one logged, and takes it back', async () => {
  const { store, small } = await bothWindows();
  await small.getState().execute(entry('a slip'));
  await small.getState().closeQuickCapture('Logged 14:32 Observation');
  const [toast] = store.getState().toasts;
  expect(toast?.text).toBe('Logged 14:32 Observation');
  expect(toast?.undoActId).toBe(store.getState().acts.at(-1)?.actId);
  await store.getState().undo();
  expect(logTexts(store)).toEqual([]);
});

it('[L5] nothing is told of a line that was not logged, nor of one twice', async () => {
  const { store, small } = await bothWindows();
  await small.getState().closeQuickCapture('');
  await small.getState().execute(entry('once'));
  await small.getState().closeQuickCapture('Logged 14:32 Observation');
  await small.getState().closeQuickCapture('');
  expect(store.getState().toasts.map(({ text }) => text)).toEqual(['Logged 14:32 Observation']);
});

it('asks again where a line goes at each opening', async () => {
  const { store, small, main } = await bothWindows();
  await store.getState().execute({ type: 'SetAsideIncident', reason: null });
  main.tell({ type: 'quickCaptureWanted' });
  await expect.poll(() => small.getState().quick).toEqual({ targets: [], opening: 2 });
});

it('settings that one window changes are the other’s too', async () => {
  const { store, small, main } = await bothWindows();
  const settings = store.getState().settings ?? expect.fail('no settings');
  const hotkey = { problem: 'Ctrl+Shift+L does not open quick capture.', advice: null };
  main.tell({ type: 'settings', settings: { ...settings, theme: 'dark' }, hotkey });
  expect([small.getState().settings?.theme, small.getState().hotkey]).toEqual(['dark', hotkey]);
});
