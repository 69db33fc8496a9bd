import { HOUR } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import { fullCardView } from '../../../renderer/features/parties/full-card-view';
import { entry } from '../../support/entry-command';
import { at, attempt, reply, type Story, story } from './story';

function told(): Story {
  const one = story();
  one.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
  one.act('16T12:00', { type: 'AddParty', name: 'Kestrel', role: 'intermediary' });
  return one;
}

function cardOf(one: Story, moment: string, name = 'Northline') {
  const incident = one.incident();
  const party = incident.parties.find((known) => known.name === name) ?? expect.fail(name);
  return fullCardView(incident, party, at(moment));
}

describe('the full card of a party', () => {
  it('[P1, E3] has the last attempt and the last answer of a person; an automatic one is of no use', () => {
    const one = told();
    const party = one.party('Northline');
    one.act('16T13:00', attempt(party, { person: 'Leo', ended: 'answered', minutes: 24, minutesOnHold: 19 }));
    one.act('16T13:30', reply(party, { text: 'Crew is on its way' }));
    one.act('16T14:00', reply(party, { text: 'Your ticket number is 7', automatic: true }));
    const { lastTry, lastAnswer } = cardOf(one, '16T15:00');
    expect(lastTry?.how).toBe('Support phone, phone, Leo: answered, 24 min, 19 min on hold');
    expect(lastTry).toMatchObject({ words: 'Rang them', entryId: expect.any(String) });
    expect(lastAnswer).toMatchObject({ how: 'Priya, phone', words: 'Crew is on its way' });
  });

  it('[P1] takes a later contact entry of ours for the last attempt', () => {
    const one = told();
    const party = one.party('Northline');
    one.act('16T13:00', attempt(party));
    const wrote = { kind: 'contact', toPartyId: party, person: 'R. Hale', channel: 'email' } as const;
    one.act('16T14:00', { ...entry('Wrote to their chief'), ...wrote });
    expect(cardOf(one, '16T15:00').lastTry).toMatchObject({
      at: at('16T14:00'),
      how: 'R. Hale, email',
      words: 'Wrote to their chief',
    });
    expect(cardOf(one, '16T13:30').lastTry?.at).toBe(at('16T13:00'));
  });

  it('[P1, C3] takes a typed contact in which somebody there is named for both: our try and their word', () => {
    const one = told();
    const party = one.party('Northline');
    one.act('16T13:00', attempt(party));
    one.act('16T13:30', reply(party, { text: 'Crew is on its way' }));
    const call = { kind: 'contact', partyId: party, person: 'Priya', channel: 'phone' } as const;
    one.act('16T14:00', { ...entry('Priya: splice by 17:00'), ...call });
    const { lastTry, lastAnswer } = cardOf(one, '16T15:00');
    expect(lastTry).toMatchObject({ at: at('16T14:00'), how: 'Priya, phone', words: 'Priya: splice by 17:00' });
    expect(lastAnswer).toMatchObject({ at: at('16T14:00'), how: 'Priya, phone', words: 'Priya: splice by 17:00' });
  });

  it('[C3] sums up the time with them only where it is more than this time', () => {
    const one = told();
    const party = one.party('Northline');
    one.act('16T13:00', attempt(party));
    expect(cardOf(one, '16T15:00').withThemInAllMs).toBeNull();
    one.act('16T15:00', reply(party, { asksUs: true }));
    expect(cardOf(one, '16T16:00').withThemInAllMs).toBe(2 * HOUR);
    one.act('16T17:00', attempt(party));
    expect(cardOf(one, '16T18:00').withThemInAllMs).toBe(3 * HOUR);
  });

  it('[P4] puts what others say of them beside what they say, while the others still say so', () => {
    const one = told();
    const take = (when: string, name: string, stance: 'points-at' | 'denies', target: string | null) =>
      one.act(when, {
        type: 'TakeStance',
        partyId: one.party(name),
        stance,
        pointsAtPartyId: target === null ? null : one.party(target),
        when: null,
        words: null,
        entryId: null,
      });
    take('16T13:00', 'Northline', 'denies', null);
    take('16T14:00', 'Kestrel', 'points-at', 'Northline');
    const card = cardOf(one, '16T15:00');
    expect(card.stances.map(({ stance }) => stance)).toEqual(['denies']);
    expect(card.pointedAtBy.map(({ party }) => party.name)).toEqual(['Kestrel']);
    take('16T16:00', 'Kestrel', 'denies', null);
    expect(cardOf(one, '16T17:00').pointedAtBy).toEqual([]);
  });
});
