import { describe, expect, it } from 'vitest';
import { partyBadges } from '../../../renderer/features/parties/party-badges';
import { story } from './story';

function badgesOf(...names: readonly string[]) {
  const told = story();
  for (const [i, name] of names.entries()) {
    told.act('16T12:00', { type: 'AddParty', name, role: i === 0 ? 'us' : 'provider' });
  }
  const { parties } = told.incident();
  const badges = partyBadges(parties);
  return parties.map((party) => badges.get(party.id));
}

describe('party badges', () => {
  it('[P1] shows the initials of a party, our own side in the colour of us', () => {
    expect(badgesOf('Clinic IT', 'Northline Broadband')).toEqual([
      { letters: 'CI', tone: 'us' },
      { letters: 'NB', tone: 'isp' },
    ]);
  });

  it('[P1] tells two parties with the same initials apart', () => {
    const letters = badgesOf('Us', 'Northline Broadband', 'Nova Bank', 'North Beach').map((badge) => badge?.letters);
    expect(new Set(letters).size).toBe(4);
  });

  it('gives a badge to a name without a letter', () => {
    expect(badgesOf('Us', '***')[1]?.letters).toBe('?');
  });
});
