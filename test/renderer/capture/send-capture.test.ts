import { addMs, type Instant, MINUTE, msBetween } from '@domain/kernel/instant';
import { values } from '@domain/kernel/sorted-list';
import { formatTime } from '@domain/kernel/zone';
import { describe, expect, it } from 'vitest';
import { type CaptureDraft, emptyDraft } from '../../../renderer/features/capture/capture-draft';
import { sendCapture } from '../../../renderer/features/capture/send-capture';
import { logTexts, startInWarRoom } from '../state/start-app';

/** A bar over a started app, and what stands in it after Enter. */
async function startBar(draft: Partial<CaptureDraft>) {
  const { store } = await startInWarRoom();
  let current: CaptureDraft = { ...emptyDraft, ...draft };
  return {
    store,
    text: () => current.text,
    type: (text: string, saidAt: Instant | null = null) => {
      current = { ...current, text, saidAt };
    },
    enter: () =>
      sendCapture(store, {
        current: () => current,
        put: (next) => {
          current = next;
        },
      }),
    parties: () => store.getState().open?.incident.parties.map(({ name, role }) => [name, role]) ?? [],
    entries: () => [...values(store.getState().open?.incident.log.inOrder ?? emptyLog())],
  };
}

function emptyLog(): never {
  throw new Error('no incident is open');
}

describe('Enter in the capture bar', () => {
  it('[L10, P1] makes a party in passing, of role other, and the entry that names it', async () => {
    const bar = await startBar({ text: '/call @Acme rang them' });
    expect(await bar.enter()).toBeNull();
    expect(bar.parties()).toEqual([['Acme', 'other']]);
    expect(bar.entries()).toMatchObject([{ kind: 'contact', channel: 'phone', text: 'rang them' }]);
    expect(bar.entries()[0]?.partyId).toBe(bar.store.getState().open?.incident.parties[0]?.id);
    expect(bar.text()).toBe('');
  });

  it('[L10, X3] leaves no party behind where the words are refused', async () => {
    const bar = await startBar({ text: '/call @Acme' });
    expect(await bar.enter()).toMatchObject({ sentence: expect.stringContaining('is empty') });
    expect(bar.parties()).toEqual([]);
    expect(bar.text()).toBe('/call @Acme');
  });

  it('[L10, X3] refuses a party whose name would turn the direction of text, and keeps the words', async () => {
    const bar = await startBar({ text: '/call @"North\u202eenil" rang them' });
    expect(await bar.enter()).toMatchObject({ sentence: expect.stringContaining('U+202E') });
    expect(bar.parties()).toEqual([]);
    expect(bar.entries()).toEqual([]);
    expect(bar.text()).toContain('rang them');
  });

  it('[L10, P1] takes signs in the name of a party for what they are', async () => {
    const bar = await startBar({ text: '/call @"**Acme** [x](http://y) <b>" rang them' });
    expect(await bar.enter()).toBeNull();
    expect(bar.parties()).toEqual([['**Acme** [x](http://y) <b>', 'other']]);
  });

  it('[X3, L9] refuses one word of a megabyte in a sentence, and keeps it', async () => {
    const word = 'x'.repeat(1_000_000);
    const bar = await startBar({ text: word });
    expect(await bar.enter()).toMatchObject({ sentence: expect.stringMatching(/50,000/) });
    expect(bar.text()).toBe(word);
  });

  it('[L10] asks which party is meant where a name fits two', async () => {
    const bar = await startBar({});
    for (const name of ['Northline', 'Norwood']) {
      await bar.store.getState().execute({ type: 'AddParty', name, role: 'other' });
    }
    bar.type('@Nor rang');
    expect(await bar.enter()).toMatchObject({ sentence: '“@Nor” fits Northline and Norwood; type more of the name.' });
    expect(bar.entries()).toEqual([]);
  });

  it('[L10, J1] logs several lines one after the other, and takes each from the bar', async () => {
    const bar = await startBar({ text: '09:01 one\n09:02 two\n09:03 three', person: 'Priya' });
    expect(await bar.enter()).toBeNull();
    expect(logTexts(bar.store)).toEqual(['one', 'two', 'three']);
    expect(bar.entries().map(({ person }) => person)).toEqual(['Priya', 'Priya', 'Priya']);
    expect(bar.text()).toBe('');
  });

  it('[L10, M1] makes an entry and its promise one act, also with a party that is new', async () => {
    const bar = await startBar({ text: '/call @Acme Priya: crew by 23:59' });
    expect(await bar.enter()).toBeNull();
    const open = bar.store.getState().open?.incident;
    const acme = open?.parties[0]?.id;
    expect(bar.entries()).toMatchObject([{ person: 'Priya', text: 'crew by 23:59', partyId: acme }]);
    expect([...values(open?.commitments ?? emptyLog())]).toMatchObject([
      { promise: 'crew by 23:59', byPartyId: acme, entryId: bar.entries()[0]?.id },
    ]);
  });

  it('[L4, L10, M1] takes a promise that is due before its entry, whether a person or a line that waited says so', async () => {
    const due = { text: '2020-01-01 12:00', pick: null };
    const bar = await startBar({ text: 'crew', promise: { isPromise: true, words: null, due, by: null } });
    expect(await bar.enter()).toBeNull();
    const { now } = bar.store.getState();
    const minute = formatTime(addMs(now, -9 * MINUTE), 'Europe/London');
    bar.type(`/promise @Acme crew by ${minute}`, addMs(now, -10 * MINUTE));
    expect(await bar.enter()).toBeNull();
    const commitments = [...values(bar.store.getState().open?.incident.commitments ?? emptyLog())];
    expect(commitments.map(({ promise }) => promise)).toEqual(['crew', `crew by ${minute}`]);
    expect(commitments[0]?.dueAt).toBe('2020-01-01T12:00:00.000Z');
    expect(msBetween(now, commitments[1]?.dueAt ?? now)).toBeLessThan(0);
  });

  it('[L10, J5] stops at the first refusal and keeps the rest in the bar', async () => {
    const bar = await startBar({ text: '09:01 one\n09:02 \u202e two\n09:03 three' });
    expect(await bar.enter()).toMatchObject({ sentence: expect.stringContaining('U+202E') });
    expect(logTexts(bar.store)).toEqual(['one']);
    expect(bar.text()).toBe('09:02 \u202e two\n09:03 three');
    bar.type('09:03 three');
    expect(await bar.enter()).toBeNull();
    expect(logTexts(bar.store)).toEqual(['one', 'three']);
  });
});
