import { describe, expect, it } from 'vitest';
import {
  draftAfterSending,
  draftFromText,
  draftToText,
  emptyDraft,
} from '../../../renderer/features/capture/capture-draft';

describe('the draft in the capture bar', () => {
  it('[L9] comes back from disk with every field', () => {
    const draft = {
      ...emptyDraft,
      text: 'Line\nbreak',
      kind: 'contact',
      when: { text: 'about 14:32', pick: null },
    } as const;
    expect(draftFromText(draftToText(draft))).toEqual(draft);
  });

  it('[L9] keeps the words of a draft that is not in our form', () => {
    expect(draftFromText('called Northline')).toEqual({ ...emptyDraft, text: 'called Northline' });
    expect(draftFromText('{"text":7}')).toEqual({ ...emptyDraft, text: '{"text":7}' });
  });

  it('[L9] reads a draft of an older Holdline, of the first one too, and its words mean what they say', () => {
    const first = { text: '/call 14:05 rang', kind: 'contact', partyId: null, toPartyId: null, person: 'Priya' };
    expect(draftFromText(JSON.stringify(first))).toEqual({ ...emptyDraft, ...first, mode: 'plain' });
    expect(draftFromText('{"text":"rang"}')).toEqual({ ...emptyDraft, text: 'rang', mode: 'plain' });
  });

  it('[L9] reads of a draft of a newer Holdline what it knows, and never loses its words', () => {
    const newer = {
      ...{ ...emptyDraft, text: 'rang', person: 'Priya', kind: 'telegram', when: { text: '14:05', pick: null } },
      ...{ mode: 'guess', promise: { isPromise: 'perhaps' }, saidAt: 7, answersEntryId: 7, colour: 'red' },
    };
    expect(draftFromText(JSON.stringify(newer))).toEqual({
      ...emptyDraft,
      ...{ text: 'rang', person: 'Priya', when: { text: '14:05', pick: null }, mode: 'plain' },
    });
    const words = JSON.stringify({ text: 'rang', reference: ['NB-1', 'NB-2'] });
    expect(draftFromText(words).text).toBe(words);
  });

  it('[L9] removes the draft when nothing is left of it', () => {
    expect(draftToText(emptyDraft)).toBe('');
  });

  it('[J1] clears only what was sent', () => {
    const sent = { ...emptyDraft, text: 'Rang them', kind: 'contact' as const };
    expect(draftAfterSending(sent, sent)).toEqual(emptyDraft);
    expect(draftAfterSending({ ...sent, text: 'Rang them again' }, sent)).toEqual({ ...emptyDraft, text: 'again' });
    expect(draftAfterSending({ ...sent, text: 'Something else' }, sent).text).toBe('Something else');
    expect(draftAfterSending({ ...sent, person: 'Leo' }, sent)).toEqual({ ...emptyDraft, person: 'Leo' });
  });
});
