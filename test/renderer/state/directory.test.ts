import { toArray } from '@domain/kernel/sorted-list';
import { personsTaken } from '@domain/queries/persons-met';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../../../renderer/features/capture/capture-draft';
import { sendCapture } from '../../../renderer/features/capture/send-capture';
import type { AppStore } from '../../../renderer/state/app-store';
import { vendorFacts } from '../../support/sample-vendor';
import { startApp, startInWarRoom } from './start-app';

const names = (store: AppStore) =>
  toArray(store.getState().openDirectory?.directory.vendors ?? expect.fail('not read')).map(({ name }) => name);

const card = vendorFacts({ people: [] });

describe('the directory in the window', () => {
  it('[B1, J1] shows what is durable, says saved, and takes back the last act', async () => {
    const { store } = await startApp();
    const outcome = await store.getState().changeDirectory({ type: 'AddVendor', facts: card }, 'added');
    expect(outcome.ok).toBe(true);
    expect(names(store)).toEqual(['Northline Broadband']);
    expect(store.getState().saved.kind).toBe('saved');
    await store.getState().undoInDirectory();
    expect(toArray(store.getState().openDirectory?.directory.vendors ?? expect.fail())).toMatchObject([
      { setAside: true },
    ]);
    await store.getState().undoInDirectory();
    expect(store.getState().toasts.at(-1)?.text).toBe('Nothing to undo in this session');
  });

  it('[B1, J5] keeps nothing that the disk did not take, and says that it was not saved', async () => {
    const { store, main } = await startApp();
    main.disk.fail({ atCall: 1, call: 'write', error: 'ENOSPC', isLasting: true });
    expect((await store.getState().changeDirectory({ type: 'AddVendor', facts: card })).ok).toBe(false);
    expect(names(store)).toEqual([]);
    expect(store.getState().saved.kind).toBe('failed');
  });

  it('[B2, L10] makes a vendor that was typed after @ a party with its ladder', async () => {
    const { store } = await startInWarRoom();
    await store.getState().changeDirectory({ type: 'AddVendor', facts: { ...vendorFacts(), people: peopleToAdd } });
    let draft = { ...emptyDraft, text: '@"northline broadband" no answer' };
    const failure = await sendCapture(store, {
      current: () => draft,
      put: (next) => {
        draft = next;
      },
    });
    expect(failure).toBeNull();
    const incident = store.getState().open?.incident ?? expect.fail('no incident');
    const party = incident.parties.find(({ vendor }) => vendor !== null) ?? expect.fail('no vendor');
    expect(party).toMatchObject({ role: 'provider', contract: 'yes' });
    expect(incident.ladders.map(({ rungs }) => rungs)).toEqual([vendorFacts().ladder]);
    expect(personsTaken(incident.parties)).toEqual([{ name: 'Priya Shah', partyId: party.id }]);
  });
});

const peopleToAdd = vendorFacts().people.map((person) => ({ ...person, personId: null }));
