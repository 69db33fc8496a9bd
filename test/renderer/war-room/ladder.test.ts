import { describe, expect, it } from 'vitest';
import { ladderOf, ladderSummary, likelyRung } from '../../../renderer/features/escalations/ladder';
import { sideClocks } from '../../../renderer/features/header/side-clocks-view';
import { entry } from '../../support/entry-command';
import { at, attempt, reply, story } from './story';

describe('the ladder of a party', () => {
  it('[E1, E2] tells where we are, where we have been, and what is left', () => {
    const told = story();
    told.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
    const northline = told.party('Northline');
    expect(likelyRung(ladderOf(told.incident(), northline))).toBe('Support phone');
    told.act('16T13:00', attempt(northline, { minutes: 40, minutesOnHold: 35 }));
    told.act('16T14:00', attempt(northline, { minutes: 90, minutesOnHold: 45 }));
    told.act('16T15:00', attempt(northline, { rung: 'Regulator', channel: 'form' }));
    told.act('16T15:01', reply(northline, { automatic: true }));
    told.act('16T16:00', reply(northline));
    const ladder = ladderOf(told.incident(), northline);
    expect(ladder.rungs[0]).toMatchObject({
      name: 'Support phone',
      state: 'done',
      tries: 2,
      first: { at: at('16T13:00') },
    });
    expect(ladder.rungs[1]).toMatchObject({ name: 'Chat or ticket', state: 'not-yet', tries: 0 });
    expect(ladder.rungs.at(-1)).toMatchObject({ name: 'Regulator', state: 'at' });
    expect(ladderSummary(ladder)).toBe('3 tries, 1 answer, 1 automatic, 1 h 20 m on hold');
    expect(likelyRung(ladder)).toBe('Regulator');
  });

  it('[C3, E1] counts a bare call as the header does, on the rung of its channel', () => {
    const told = story();
    told.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
    const northline = told.party('Northline');
    told.act('16T13:00', { ...entry('Nobody picked up'), kind: 'contact', partyId: northline, channel: 'phone' });
    const ladder = ladderOf(told.incident(), northline);
    expect(ladder.rungs[0]).toMatchObject({ state: 'at', tries: 1, first: { at: at('16T13:00') } });
    expect(ladderSummary(ladder)).toBe('1 try, 0 answers');
    const [clock] = sideClocks(told.incident(), at('16T14:00'), 'Etc/UTC').filter(({ id }) => id === 'ball');
    expect(clock).toMatchObject({ label: 'Unanswered for', note: '1 try since 13:00' });
    // Who is named there has answered, as the header says as well.
    told.act('16T13:05', {
      ...entry('Call us back'),
      kind: 'contact',
      partyId: northline,
      channel: 'phone',
      person: 'Priya',
    });
    expect(ladderSummary(ladderOf(told.incident(), northline))).toBe('2 tries, 1 answer');
    // A mail that names no rung is a try, and no word to the executive.
    told.act('16T13:10', { ...entry('Mailed them'), kind: 'contact', partyId: northline, channel: 'email' });
    const mailed = ladderOf(told.incident(), northline);
    expect(ladderSummary(mailed)).toBe('3 tries, 1 answer');
    expect(mailed.rungs.filter(({ tries }) => tries > 0).map(({ name }) => name)).toEqual(['Support phone']);
  });
});
