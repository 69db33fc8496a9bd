import { NO_FILTER } from '@domain/queries/log-filter';
import { expect, it } from 'vitest';
import { entry, startInWarRoom } from '../state/start-app';

it('[L6] keeps of each act which entries it logged, so that one which the filter hides can be said', async () => {
  const { store } = await startInWarRoom();
  await store.getState().execute(entry('No light'));
  const [logged] = store.getState().acts.at(-1)?.entryIds ?? [];
  expect(
    store
      .getState()
      .open?.incident.log.byId.chunks.flat()
      .map(({ id }) => id),
  ).toContain(logged);
  await store.getState().execute({ type: 'AddParty', name: 'Northline', role: 'provider' });
  expect(store.getState().acts.map(({ entryIds }) => entryIds.length)).toEqual([1, 0]);
});

it('[L6] goes to an entry past the tab and every part of the filter that would hide it', async () => {
  const { store } = await startInWarRoom();
  const { setLogView, showEntry } = store.getState();
  setLogView({ tab: 'evidence', filter: 'van', only: { partyId: 'p', kind: 'claim', person: 'Priya' } });
  showEntry('entry-1');
  const { text, ...only } = NO_FILTER;
  expect(store.getState().logView).toEqual({ tab: 'everything', filter: text, only, selectedEntryId: 'entry-1' });
});
