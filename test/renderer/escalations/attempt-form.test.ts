import { partyIdSchema } from '@domain/kernel/ids';
import { describe, expect, it } from 'vitest';
import { type AttemptForm, attemptFields, readHandle } from '../../../renderer/features/escalations/attempt-form';
import { ladderForm, movedRung, newRung, setLadder } from '../../../renderer/features/escalations/ladder-form';

const northline = partyIdSchema.parse('northline');
const form: AttemptForm = {
  ...{ text: 'Five days', ended: 'waiting', deflectedTo: '', rung: 'Social post', channel: 'social', person: ' ' },
  ...{ reference: '', minutes: null, minutesOnHold: null, network: '', handle: '', link: '', evidence: [] },
};

describe('a post that is written down', () => {
  it.each([
    ['@northline', '@northline', null],
    [' https://x.com/northline ', '@northline', 'x.com'],
    ['https://www.facebook.com/northline/posts?id=1', '@northline', 'facebook.com'],
    ['http://mastodon.example/@northline', '@northline', 'mastodon.example'],
    ['https://x.com', 'https://x.com', null],
    ['', null, null],
  ])('[E4] reads the handle "%s", an address included', (typed, handle, network) => {
    expect(readHandle(typed)).toEqual({ handle, network });
  });

  it('[E4] has a network in any case, and a call has none', () => {
    expect(attemptFields({ ...form, handle: 'https://x.com/northline' }).post).toEqual({
      ...{ network: 'x.com', handle: '@northline', link: null },
    });
    expect(attemptFields(form)).toMatchObject({ post: { network: 'social' }, person: null, ended: null });
    expect(attemptFields({ ...form, network: 'X', channel: 'phone' }).post).toBeNull();
  });

  it.each(['Twitter', ' x ', 'mastodon', 'Facebook', 'LinkedIn'])('[E4] is one when its channel is "%s"', (channel) => {
    expect(attemptFields({ ...form, channel, handle: '@northline' }).post).toMatchObject({ network: channel.trim() });
  });

  it.each(['X direct message', 'phone', 'xing', ''])('[E4] is none when its channel is "%s"', (channel) => {
    expect(attemptFields({ ...form, channel }).post).toBeNull();
  });
});

describe('a ladder that is changed', () => {
  const rungs = ladderForm([
    { name: 'Support phone', channel: 'phone', to: null, patienceMinutes: 30, whatToSay: null },
    { name: 'Executive', channel: 'email', to: 'ceo@northline.example', patienceMinutes: null, whatToSay: 'Hello' },
  ]);

  it('[E1] moves a rung within its ends', () => {
    expect(movedRung(rungs, 1, -1).map(({ name }) => name)).toEqual(['Executive', 'Support phone']);
    expect(movedRung(rungs, 0, -1)).toEqual(rungs);
    expect(movedRung(rungs, 1, 1)).toEqual(rungs);
  });

  it('[E1] tells what was renamed, and of a new rung no earlier name', () => {
    const [first, second] = rungs;
    if (first === undefined || second === undefined) expect.fail('two rungs');
    const changed = [{ ...first, name: ' Hotline ' }, second, { ...newRung('a'), name: 'Ombudsman' }];
    expect(setLadder(northline, changed)).toMatchObject({
      rungs: [
        { name: 'Hotline', to: null },
        { to: 'ceo@northline.example' },
        { name: 'Ombudsman', patienceMinutes: 60 },
      ],
      renamed: [{ from: 'Support phone', to: 'Hotline' }],
    });
  });
});
