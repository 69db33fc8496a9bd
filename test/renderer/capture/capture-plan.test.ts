import { instantSchema } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import {
  draftWithChoice,
  draftWithPersonInWords,
  textWithDue,
  textWithInstant,
} from '../../../renderer/features/capture/capture-choice';
import { type CaptureDraft, draftFromText, emptyDraft } from '../../../renderer/features/capture/capture-draft';
import { capturePlan, readingContext } from '../../../renderer/features/capture/capture-plan';
import { saidAt } from '../../../renderer/features/capture/grammar/split-lines';
import { plannedDueText } from '../../../renderer/features/capture/planned-text';
import { asInWords, type PromiseChoice } from '../../../renderer/features/capture/promise-choice';
import { namedParties } from './parties';

const parties = namedParties(['Northline', 'Kestrel Networks']);
const context = { now: instantSchema.parse('2026-11-21T14:32:09.000Z'), zone: 'Europe/London', parties };

function plan(draft: Partial<CaptureDraft>) {
  return capturePlan({ ...emptyDraft, ...draft }, context).entries;
}

describe('what Enter would log', () => {
  it('[L10] lets the words count before what was chosen earlier', () => {
    const chosen = { kind: 'decision', reference: 'OLD-1', channel: 'fax' } as const;
    expect(plan({ ...chosen, text: '/call @Northline #NEW-2 hello' })[0]).toMatchObject({
      kind: 'contact',
      channel: 'phone',
      reference: 'NEW-2',
      party: { kind: 'known', name: 'Northline' },
      text: 'hello',
    });
    expect(plan({ ...chosen, text: 'hello' })[0]).toMatchObject(chosen);
  });

  it('[L10] makes an entry of every pasted line with a time, each with what it says', () => {
    const text = '14:05 crew on site\n  they open cabinet 14\n\n/call @Kestrel 14:10 rang them\n14:20 crew left\n';
    const entries = plan({ text });
    expect(entries.map((entry) => [entry.when.text, entry.kind, entry.text.trim()])).toEqual([
      ['2026-11-21 14:05', 'observation', 'crew on site\n  they open cabinet 14'],
      ['2026-11-21 14:10', 'contact', 'rang them'],
      ['2026-11-21 14:20', 'observation', 'crew left'],
    ]);
    expect(entries.map(({ part }) => part).join('')).toBe(text);
  });

  it('[L10] shows a due time with its date where it or its entry is not of today', () => {
    const due = (text: string) => {
      const [entry] = plan({ text });
      return entry?.promise == null ? null : plannedDueText(entry, entry.promise, context.now, context.zone);
    };
    expect(due('/call @Northline crew on site by 17:00')).toBe('17:00');
    expect(due('/call @Northline 14:20 crew on site by 17:00')).toBe('17:00');
    expect(due('/call @Northline crew on site by tomorrow 09:00')).toBe('Sun 22 Nov 2026, 09:00');
    expect(due('/call @Northline yesterday 18:40 crew on site by tomorrow 09:00')).toBe('Sat 21 Nov 2026, 09:00');
  });

  it('[L10] keeps lines without times together, unless told to make an entry of each', () => {
    const text = 'first\nsecond\n14:05 third';
    expect(plan({ text })).toHaveLength(1);
    expect(plan({ text, mode: 'several' }).map((entry) => entry.text)).toEqual(['first\n', 'second\n', 'third']);
    expect(plan({ text: '14:05 a\n14:06 b', mode: 'plain' })[0]).toMatchObject({
      text: '14:05 a\n14:06 b',
      isRead: false,
    });
  });

  it('[L10] says by its instant which of two moments one of several lines means', () => {
    const night = { ...context, now: instantSchema.parse('2026-10-25T06:00:00.000Z') };
    const draft = { ...emptyDraft, text: '00:10 light red\nabout 01:30 line fell' };
    const asked = capturePlan(draft, night);
    const [, entry] = asked.entries;
    if (entry === undefined) throw new Error('one entry only');
    const text = textWithInstant(asked, entry, instantSchema.parse('2026-10-25T01:30:00.000Z'));
    expect(text).toBe('00:10 light red\nabout 2026-10-25 01:30 UTC line fell');
    expect(capturePlan({ ...draft, text }, night).entries[1]).toMatchObject({
      when: { text: 'about 2026-10-25 01:30', pick: 'second' },
      text: 'line fell',
    });
  });

  it('[L10] moves what the words say into the fields once a person changes some of it', () => {
    const draft = { ...emptyDraft, text: '/call @Acme 14:05 #NB-1 Priya rang' };
    const settled = draftWithChoice(draft, { reference: plan(draft)[0].reference }, context);
    expect(settled).toMatchObject({
      text: 'Priya rang',
      kind: 'contact',
      channel: 'phone',
      newParty: 'Acme',
      reference: 'NB-1',
      when: { text: '2026-11-21 14:05', pick: null },
      mode: 'auto',
    });
    const { part: _, isRead: __, notes: ___, timeWords: ____, ...before } = plan(draft)[0];
    expect(plan(settled)[0]).toMatchObject(before);
  });

  it('[L10] lets the channel of /call go with its kind, and a new party with another choice', () => {
    const draft = { ...emptyDraft, text: '/call @Acme rang' };
    expect(draftWithChoice(draft, { kind: 'decision' }, context)).toMatchObject({ kind: 'decision', channel: '' });
    expect(draftWithChoice(draft, { partyId: null }, context)).toMatchObject({ newParty: null, channel: 'phone' });
    expect(draftWithChoice(draft, { lateReason: 'Asleep' }, context)).toEqual({ ...draft, lateReason: 'Asleep' });
  });

  it('[L10] leaves words alone that would be read a second time', () => {
    const draft = { ...emptyDraft, text: '14:05 15:00 crew' };
    const settled = draftWithChoice(draft, { reference: plan(draft)[0].reference }, context);
    expect(settled).toMatchObject({ text: '15:00 crew', mode: 'plain' });
    expect(plan(settled)[0]).toMatchObject({ text: '15:00 crew', when: { text: '2026-11-21 14:05' } });
  });

  it('[L10, M1] turns a promise round, changes it, drops it, and takes one that is only offered', () => {
    const draft = { ...emptyDraft, text: '/call @Northline Priya: crew by 15:00' };
    const promise = (choice: Partial<PromiseChoice>) =>
      plan({ ...draft, promise: { ...asInWords, ...choice } })[0].promise;
    expect(promise({ by: 'us' })).toMatchObject({ by: 'us', other: { name: 'Northline' }, words: 'crew by 15:00' });
    expect(promise({ words: 'lorry' })).toMatchObject({ words: 'lorry', due: { text: '2026-11-21 15:00' } });
    expect(promise({ due: { text: '', pick: null } })).toBeNull();
    expect(promise({ isPromise: true, due: { text: '', pick: null } })).toMatchObject({ due: { text: '' } });
    expect(promise({ isPromise: false })).toBeNull();
    const offered = { text: '@Northline crew by 15:00' };
    expect(plan(offered)[0]).toMatchObject({ promise: null, offeredPromise: { words: 'crew by 15:00' } });
    const taken = plan({ ...offered, promise: { ...asInWords, isPromise: true } })[0];
    expect(taken).toMatchObject({ promise: { by: 'them' }, offeredPromise: null });
  });

  it('[L10] promises the party that an entry of ours was told to', () => {
    const northline = parties[0]?.id ?? null;
    const [entry] = plan({ text: '/promise the logs by 17:00', toPartyId: northline });
    expect(entry.promise).toMatchObject({ by: 'us', other: { name: 'Northline' } });
  });

  it('[L10, L9] puts a name that was none back into the words', () => {
    const draft = { ...emptyDraft, text: '/call @Northline Gateway: crew by 15:00' };
    expect(plan(draft)[0].person).toBe('Gateway');
    const back = draftWithPersonInWords(draft, context);
    expect(plan(back)[0]).toMatchObject({
      person: '',
      text: 'Gateway: crew by 15:00',
      kind: 'contact',
      channel: 'phone',
      party: { name: 'Northline' },
      promise: { words: 'crew by 15:00' },
    });
  });

  it('[L10] says by its instant which of two moments the promise of one of several lines means', () => {
    const night = { ...context, now: instantSchema.parse('2026-10-24T22:00:00.000Z') };
    const draft = { ...emptyDraft, text: '22:50 light red\n22:55 /promise @Northline crew by 01:30' };
    const asked = capturePlan(draft, night);
    const [, entry] = asked.entries;
    if (entry === undefined) throw new Error('one entry only');
    const text = textWithDue(asked, entry, instantSchema.parse('2026-10-25T01:30:00.000Z'));
    expect(text).toBe('22:50 light red\n22:55 /promise @Northline crew by 2026-10-25 01:30 UTC');
    expect(capturePlan({ ...draft, text }, night).entries[1]?.promise).toMatchObject({
      due: { text: '2026-10-25 01:30', pick: 'second' },
    });
  });

  it('[L9] leaves the words of a draft from before the bar read any as they are', () => {
    const { newParty: _, mode: __, saidAt: ___, ...old } = { ...emptyDraft, text: '/call 14:05 hello', person: 'Leo' };
    const draft = draftFromText(JSON.stringify(old));
    expect(draft).toMatchObject(old);
    expect(capturePlan(draft, context).entries[0]).toMatchObject({ text: '/call 14:05 hello', kind: 'observation' });
  });
});

describe('the moment that words for times are said from', () => {
  const reading = readingContext(emptyDraft, context);
  const early = instantSchema.parse('2026-11-21T14:00:00.000Z');

  it('[L10] stays while the words for the time stay', () => {
    const before = { text: '10 min ago crew', saidAt: early };
    expect(saidAt(before, '10 min ago crew left', 'auto', reading)).toBe(early);
    expect(saidAt(before, '20 min ago crew left', 'auto', reading)).toBe(context.now);
    expect(saidAt({ text: '', saidAt: null }, '10 min ago', 'auto', reading)).toBe(context.now);
  });

  it('[L10] is none where no time is said', () => {
    expect(saidAt({ text: '10 min ago', saidAt: early }, 'crew left', 'auto', reading)).toBeNull();
    expect(saidAt({ text: '', saidAt: null }, '10 min ago', 'plain', reading)).toBeNull();
  });
});
