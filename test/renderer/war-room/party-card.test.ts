import type { Incident } from '@domain/incident/incident';
import { partyIdSchema } from '@domain/kernel/ids';
import { toArray } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { dueSpan } from '../../../renderer/features/attention/due-clock-view';
import { trailView } from '../../../renderer/features/escalations/trail-view';
import { shownNow, shownSpan } from '../../../renderer/features/header/shown-span';
import { sideClocks } from '../../../renderer/features/header/side-clocks-view';
import { promiseTag } from '../../../renderer/features/log/promise-tag-view';
import { partyCardView, stanceText } from '../../../renderer/features/parties/party-card-view';
import { partyChange, partyForm } from '../../../renderer/features/parties/party-form';
import { readAhead } from '../../../renderer/features/parties/read-ahead';
import { caseText, importedRoom } from '../../support/imported-room';
import { instant } from '../../support/incident-scenario';
import { at, attempt, type Story, story } from './story';

const zone = 'Etc/UTC';

function withNorthline(): Story {
  const told = story();
  told.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
  told.act('16T12:00', { type: 'AddParty', name: 'Kestrel', role: 'intermediary' });
  return told;
}

function northlineOf(incident: Incident) {
  const party = incident.parties.find(({ name }) => name === 'Northline');
  if (party === undefined) throw new Error('no Northline');
  return party;
}

describe('the card of a party', () => {
  it('[P1] shows the current stance and keeps every earlier one, newest first', () => {
    const told = withNorthline();
    const take = (when: string, stance: 'denies' | 'points-at' | 'accepts') =>
      told.act(when, {
        type: 'TakeStance',
        partyId: told.party('Northline'),
        stance,
        pointsAtPartyId: stance === 'points-at' ? told.party('Kestrel') : null,
        when: null,
        words: null,
        entryId: null,
      });
    take('16T13:00', 'denies');
    take('16T14:00', 'points-at');
    take('16T15:00', 'accepts');
    const incident = told.incident();
    const view = partyCardView(incident, northlineOf(incident), at('16T16:00'));
    expect(view.stance?.stance).toBe('accepts');
    expect(view.earlierStances.map((one) => stanceText(one, incident.parties))).toEqual([
      'Points at Kestrel',
      'Denies',
    ]);
  });

  it('[A2, C5] says of "says fixed" that it was found false, on the card and in the header', () => {
    const room = importedRoom(caseText('office365-2012'));
    const microsoft = partyIdSchema.parse('microsoft');
    const fixed = {
      type: 'TakeStance',
      stance: 'says-fixed',
      pointsAtPartyId: null,
      words: null,
      entryId: null,
    } as const;
    const when = { at: instant('2012-05-09T20:34:00.000Z'), certainty: 'exact' } as const;
    room.does({ ...fixed, partyId: microsoft, when });
    const party = room.incident.parties.find(({ id }) => id === microsoft) ?? expect.fail('no Microsoft');
    const now = instant('2012-05-15T16:00:00.000Z');
    const { stance, finding } = partyCardView(room.incident, party, now);
    expect(stanceText(stance ?? expect.fail('no stance'), room.incident.parties, finding)).toBe(
      'Said fixed, found false',
    );
    const cisco = { ...fixed, stance: 'accepts', partyId: partyIdSchema.parse('cisco') } as const;
    room.does({ ...cisco, when: { at: instant('2012-05-10T00:00:00.000Z'), certainty: 'exact' } });
    expect(sideClocks(room.incident, now, zone)[0]).toMatchObject({
      label: 'Unowned so far',
      note: 'Cisco (owner of SenderBase, gateway vendor) accepts',
    });
  });

  it('[P2] counts what was written down within the minute that is shown', () => {
    const told = withNorthline();
    told.act('16T13:00', attempt(told.party('Northline')));
    const incident = told.incident();
    expect(partyCardView(incident, northlineOf(incident), at('16T13:00')).ball?.with).toBe('them');
    expect(partyCardView(incident, northlineOf(incident), at('16T12:58')).ball).toBeNull();
  });

  it('[P1] saves only what was changed, as one act', () => {
    const incident = withNorthline().incident();
    const party = northlineOf(incident);
    const form = partyForm(party, null);
    expect(partyChange(form, party, null, null)).toBeNull();
    const changed = { ...form, note: 'Owns the splice', contract: 'through', through: 'Kestrel', ball: 'us' } as const;
    expect(partyChange(changed, party, null, at('16T16:00'))).toEqual({
      type: 'ChangePartyCard',
      partyId: party.id,
      name: null,
      role: null,
      contract: { contract: 'through', through: 'Kestrel' },
      note: 'Owns the splice',
      reference: null,
      ball: 'us',
      nextChase: { at: at('16T16:00') },
    });
  });
});

describe('a moment to come', () => {
  const now = at('21T14:32');

  it('[L10] is the next time of that hour, today or tomorrow', () => {
    expect(readAhead('16:30', now, zone)).toEqual({ ok: true, value: at('21T16:30') });
    expect(readAhead('09:00', now, zone)).toEqual({ ok: true, value: at('22T09:00') });
    expect(readAhead('2026-11-23 10:00', now, zone)).toEqual({ ok: true, value: at('23T10:00') });
    expect(readAhead('', now, zone)).toEqual({ ok: true, value: null });
  });

  it('[X3] is refused in a sentence when it has passed, has no clock, or is no time', () => {
    for (const text of ['2026-11-20 10:00', '2026-11-23', '25:99', 'soon']) {
      expect(readAhead(text, now, zone), text).toMatchObject({ ok: false });
    }
  });
});

describe('a span on the screen', () => {
  it('[L3] is about so many days where one end is only a date', () => {
    const exact = { at: at('16T12:00'), certainty: 'exact' } as const;
    expect(shownSpan(exact, { at: at('18T10:12'), certainty: 'exact' })).toBe('46 h 12 m');
    expect(shownSpan(exact, { at: at('18T10:12'), certainty: 'day' })).toBe('about 2 days');
    expect(shownSpan(exact, { at: at('16T20:00'), certainty: 'day' })).toBe('under a day');
  });

  it('[L3, R5] is about so many days wherever an imported record ends on a mere date', () => {
    const { incident } = importedRoom(caseText('office365-2012'));
    const now = at('21T14:32');
    const microsoft = incident.parties.find(({ id }) => id === 'microsoft') ?? expect.fail('no Microsoft');
    expect(trailView(incident, microsoft, now, zone).waiting).toMatch(/, about 6 days$/);
    const promise = toArray(incident.commitments)[0] ?? expect.fail('no promise');
    const names = { parties: incident.parties, nameOf: () => null, badgeOf: () => undefined, timeZone: zone };
    expect(promiseTag(promise, shownNow(incident, now), names).words).toMatch(/^Promise overdue about 6 days: /);
    const stands = shownNow(incident, now);
    const due = { at: promise.dueAt ?? expect.fail('no time'), certainty: promise.dueCertainty };
    expect(dueSpan(due, stands.at, stands.certainty)).toBe('about 6 days late');
  });

  it('[R5] runs to now where no case file ends before', () => {
    expect(shownNow(story().incident(), at('21T14:32'))).toEqual({ at: at('21T14:32'), certainty: 'exact' });
  });
});
