import { partyIdSchema } from '@domain/kernel/ids';
import { ownershipAt } from '@domain/queries/ownership';
import { describe, expect, it } from 'vitest';
import { mapView } from '../../../renderer/features/ownership-map/map-view';
import { caseText, importedRoom } from '../../support/imported-room';
import { instant } from '../../support/incident-scenario';
import { at, type Story, story } from '../war-room/story';

function told(): Story {
  const one = story();
  one.act('16T12:00', { type: 'AddParty', name: 'Clinic IT', role: 'us' });
  for (const name of ['Northline', 'Kestrel', 'VoxLine']) {
    one.act('16T12:00', { type: 'AddParty', name, role: 'provider' });
  }
  return one;
}

function take(
  one: Story,
  name: string,
  stance: 'accepts' | 'denies' | 'silent' | 'says-fixed' | 'points-at',
  { target, when }: { readonly target?: string; readonly when?: { at: string; certainty: 'about' | 'day' } } = {},
): void {
  one.act('17T10:00', {
    type: 'TakeStance',
    partyId: one.party(name),
    stance,
    pointsAtPartyId: target === undefined ? null : one.party(target),
    when: when === undefined ? null : { at: at(when.at), certainty: when.certainty },
    words: null,
    entryId: null,
  });
}

const viewAt = (one: Story, moment: string) => mapView(ownershipAt(one.incident(), at(moment)), 'Etc/UTC');

describe('the ownership map as boxes and arrows', () => {
  it('[P3] draws an arrow for what is said of another or of the fault, dated as well as it is known', () => {
    const one = told();
    take(one, 'Northline', 'points-at', { target: 'Kestrel', when: { at: '17T09:05', certainty: 'about' } });
    take(one, 'Kestrel', 'denies', { when: { at: '16T12:00', certainty: 'day' } });
    take(one, 'VoxLine', 'accepts');
    const { arrows, fault } = viewAt(one, '17T11:00');
    expect(arrows).toMatchObject([
      { from: one.party('Northline'), to: one.party('Kestrel'), words: 'points at', when: 'about 09:05' },
      { from: one.party('Kestrel'), to: null, kind: 'denies', words: 'denies', when: 'Mon 16 Nov' },
      { from: one.party('VoxLine'), to: null, kind: 'accepts', words: 'accepts', when: '10:00' },
    ]);
    expect(fault).toBe('Accepted');
    expect(viewAt(one, '17T09:30').arrows).toHaveLength(2);
  });

  it('[P3] writes silence into the box, and says all of it in one label for whoever sees no arrows', () => {
    const one = told();
    take(one, 'Northline', 'silent', { when: { at: '16T12:00', certainty: 'day' } });
    take(one, 'Kestrel', 'points-at', { target: 'Clinic IT' });
    const { parties, fault } = viewAt(one, '17T11:00');
    expect(parties.map(({ line }) => line)).toEqual(['Us', 'Silent, Mon 16 Nov', 'Provider', 'Nothing noted']);
    expect(parties.map(({ label }) => label)).toEqual([
      'Clinic IT; Us',
      'Northline; Provider; Silent, Mon 16 Nov',
      'Kestrel; Provider; Points at us, 10:00',
      'VoxLine; Provider; Nothing noted',
    ]);
    expect(fault).toBe('Nobody owns it');
  });

  it('[P3, C5] tells an owner by what it owns the fault by, and counts several', () => {
    const one = told();
    take(one, 'Northline', 'says-fixed');
    expect(viewAt(one, '17T11:00')).toMatchObject({ fault: 'Said to be fixed' });
    take(one, 'Kestrel', 'accepts');
    const view = viewAt(one, '17T11:00');
    expect(view.fault).toBe('2 own it');
    expect(view.parties.map(({ owns }) => owns)).toEqual([null, 'says-fixed', 'accepts', null]);
  });

  it('[P3, A2] lets "says fixed" end in a bar once it was found false, and tells it in its words', () => {
    const room = importedRoom(caseText('office365-2012'));
    const microsoft = partyIdSchema.parse('microsoft');
    room.does({
      type: 'TakeStance',
      partyId: microsoft,
      stance: 'says-fixed',
      pointsAtPartyId: null,
      when: { at: instant('2012-05-09T20:34:00.000Z'), certainty: 'exact' },
      words: null,
      entryId: null,
    });
    const view = mapView(ownershipAt(room.incident, instant('2012-05-10T00:00:00.000Z')), 'America/New_York');
    expect(view.arrows).toMatchObject([{ kind: 'found-false', words: 'said fixed, found false', when: '16:34' }]);
    expect(view.fault).toBe('Nobody owns it');
  });

  it('[P3] leaves room for the words of each arrow', () => {
    const one = told();
    take(one, 'Northline', 'points-at', { target: 'Kestrel', when: { at: '16T23:55', certainty: 'about' } });
    take(one, 'VoxLine', 'denies');
    const [long, short] = viewAt(one, '17T11:00').arrows;
    expect(long?.when).toBe('about Mon 16 Nov, 23:55');
    expect(long?.labelWidth ?? 0).toBeGreaterThan(160);
    expect(short?.labelWidth ?? 999).toBeLessThan(70);
  });
});
