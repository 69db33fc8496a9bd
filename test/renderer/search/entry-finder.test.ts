import type { IncidentCommand } from '@domain/incident/decide';
import type { EntryId } from '@domain/kernel/ids';
import { get, values } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { evidenceByEntry, namesOfFiles } from '../../../renderer/features/evidence/evidence-view';
import { createEntryFinder } from '../../../renderer/search/entry-finder';
import { createEntrySearch } from '../../../renderer/search/entry-search';
import type { FromSearch, SearchScope, ToSearch } from '../../../renderer/search/messages';
import type { AppStore } from '../../../renderer/state/app-store';
import { entry, startInWarRoom } from '../state/start-app';

/** The search without a thread: it answers when told to, so that answers can come late. */
function searchInHand() {
  const answer = createEntrySearch();
  const sent: ToSearch[] = [];
  const held: FromSearch[] = [];
  let listener: (message: FromSearch) => void = () => {};
  let fail: () => void = () => {};
  let idle: (() => void) | null = null;
  const port = {
    send: (message: ToSearch) => {
      sent.push(structuredClone(message));
      const said = answer(message);
      if (said !== null) held.push(said);
    },
    listen: (told: (message: FromSearch) => void, onFailure: () => void) => {
      listener = told;
      fail = onFailure;
    },
    close: () => {},
  };
  const finder = createEntryFinder(port, (run) => {
    idle = run;
  });
  /** One stretch in which the window has nothing else to do; false when nothing waited for it. */
  const idleOnce = (): boolean => {
    const run = idle;
    idle = null;
    run?.();
    return run !== null;
  };
  return {
    finder,
    sent,
    idleOnce,
    readAll: () => {
      while (idleOnce());
    },
    fail: () => fail(),
    answerAll: () => {
      for (const one of held.splice(0)) listener(one);
    },
  };
}

type Hand = ReturnType<typeof searchInHand>;

function follow({ finder, readAll }: Hand, store: AppStore): void {
  const { log, parties, evidence } = incidentOf(store);
  finder.follow({ incidentId: 'one', log, parties, files: namesOfFiles(evidenceByEntry(evidence)) });
  readAll();
}

async function found(hand: Hand, text: string, scope: SearchScope = 'words'): Promise<readonly string[]> {
  const answer = hand.finder.ask({ text, scope, limit: 10 });
  hand.answerAll();
  return (await answer)?.ids ?? [];
}

async function done(store: AppStore, command: IncidentCommand): Promise<void> {
  const outcome = await store.getState().execute(command);
  if (!outcome.ok) throw new Error(outcome.error.sentence);
}

function incidentOf(store: AppStore) {
  return store.getState().open?.incident ?? expect.fail('no incident is open');
}

/** The entry that says this now. */
function idOf(store: AppStore, text: string): EntryId {
  const { byId } = incidentOf(store).log;
  return [...values(byId)].find((one) => one.text === text)?.id ?? expect.fail(`nobody said: ${text}`);
}

function puts({ sent }: Hand): readonly string[] {
  return sent.flatMap((message) => (message.type === 'put' ? message.entries.map(({ id }) => id) : []));
}

async function withEntries(...texts: readonly string[]) {
  const { store } = await startInWarRoom();
  for (const text of texts) await done(store, entry(text));
  const hand = searchInHand();
  follow(hand, store);
  return { store, hand };
}

describe('what can be found', () => {
  it('[L6] follows the log, and sends an entry once', async () => {
    const { store, hand } = await withEntries('Line dead');
    await done(store, entry('Crew on site'));
    follow(hand, store);
    follow(hand, store);
    expect(await found(hand, 'crwe')).toEqual([idOf(store, 'Crew on site')]);
    expect(puts(hand).toSorted()).toEqual([...new Set(puts(hand))].toSorted());
  });

  it('[L5] finds a corrected entry by what it says now and by what it said before', async () => {
    const { store, hand } = await withEntries('Crew at nine');
    const entryId = idOf(store, 'Crew at nine');
    const { occurredAt } = get(incidentOf(store).log.byId, entryId) ?? expect.fail('gone');
    const {
      type: _type,
      lateReason: _late,
      answersEntryId: _answers,
      audiences: _seen,
      ...typed
    } = entry('Van at ten');
    const when = { at: occurredAt, certainty: 'exact' } as const;
    await done(store, { ...typed, type: 'CorrectEntry', entryId, reference: 'NB-77', when, reason: null });
    follow(hand, store);
    expect(await found(hand, 'van')).toEqual([entryId]);
    expect(await found(hand, 'nine')).toEqual([entryId]);
    expect(await found(hand, '77', 'references')).toEqual([entryId]);
  });

  it('[L5b] finds nothing of a redacted entry', async () => {
    const { store, hand } = await withEntries('The password is hunter22');
    const entryId = idOf(store, 'The password is hunter22');
    expect(await found(hand, 'hunter22')).toEqual([entryId]);
    await done(store, { type: 'RedactEntry', entryId, reason: 'a password' });
    follow(hand, store);
    expect(await found(hand, 'hunter22')).toEqual([]);
    expect(await found(hand, 'observation')).not.toContain(entryId);
  });

  it('[P1] finds entries by the name that their party has now', async () => {
    const { store, hand } = await withEntries();
    await done(store, { type: 'AddParty', name: 'Northline', role: 'provider' });
    const partyId = incidentOf(store).parties.at(-1)?.id ?? expect.fail('no party');
    await done(store, { ...entry('Rang'), partyId });
    follow(hand, store);
    expect(await found(hand, 'northline rang')).toEqual([idOf(store, 'Rang')]);
    await done(store, { type: 'RenameParty', partyId, name: 'Kestrel' });
    follow(hand, store);
    expect(await found(hand, 'kestrel rang')).toEqual([idOf(store, 'Rang')]);
    expect(await found(hand, 'northline rang')).toEqual([]);
  });

  it('[L8] finds an entry by the name of a file that was added to it later', async () => {
    const { store, hand } = await withEntries('Router');
    const panel = new File(['light is red'], 'led-panel.txt', { type: 'text/plain' });
    await store.getState().attachToEntry(idOf(store, 'Router'), [panel]);
    follow(hand, store);
    expect(await found(hand, 'led panel')).toEqual([idOf(store, 'Router')]);
  });

  it('looks through references alone where those are asked for', async () => {
    const { store, hand } = await withEntries('Call 4471 back');
    await done(store, { ...entry('Rang'), reference: 'NB-4471' });
    follow(hand, store);
    expect(await found(hand, '4471', 'references')).toEqual([idOf(store, 'Rang')]);
    expect(await found(hand, '4471')).toHaveLength(2);
  });

  it('knows nothing of an incident that is not open any more', async () => {
    const { hand } = await withEntries('Crew on site');
    hand.finder.follow(null);
    hand.readAll();
    expect(await found(hand, 'crew')).toEqual([]);
    expect(hand.finder.known()).toBe(0);
  });
});

describe('while a long log is read in', () => {
  it('takes it in slices, tells of each, and says how far it is', async () => {
    const { store } = await startInWarRoom();
    const one = entry('Line dead');
    for (let count = 0; count < 1_100; count++) await done(store, one);
    const hand = searchInHand();
    const { open } = store.getState();
    const { log, parties } = open?.incident ?? expect.fail('no incident is open');
    const heard: number[] = [];
    hand.finder.subscribe(() => heard.push(hand.finder.known()));
    hand.finder.follow({ incidentId: 'one', log, parties, files: new Map() });
    expect(hand.finder.known()).toBe(0);
    hand.readAll();
    expect(heard.length).toBeGreaterThan(1);
    expect(heard[0]).toBeLessThan(1_100);
    expect(heard.at(-1)).toBe(log.byId.size);
  });

  it('drops the answer to an older query, however late it comes', async () => {
    const { store, hand } = await withEntries('Crew on site', 'Line dead');
    const older = hand.finder.ask({ text: 'crew', scope: 'words', limit: 10 });
    const newer = hand.finder.ask({ text: 'dead', scope: 'words', limit: 10 });
    hand.answerAll();
    expect(await older).toBeNull();
    expect((await newer)?.ids).toEqual([idOf(store, 'Line dead')]);
  });

  it('leaves nobody waiting once the search broke, and says so', async () => {
    const { hand } = await withEntries('Crew on site');
    const asked = hand.finder.ask({ text: 'crew', scope: 'words', limit: 10 });
    const before = hand.finder.version();
    hand.fail();
    expect((await asked)?.ids).toEqual([]);
    expect(hand.finder.hasFailed()).toBe(true);
    expect(hand.finder.version()).not.toBe(before);
    expect((await hand.finder.ask({ text: 'crew', scope: 'words', limit: 10 }))?.total).toBe(0);
  });

  it('leaves nobody waiting once it is closed', async () => {
    const { hand } = await withEntries('Crew on site');
    const asked = hand.finder.ask({ text: 'crew', scope: 'words', limit: 10 });
    hand.finder.close();
    expect(await asked).toBeNull();
  });
});
