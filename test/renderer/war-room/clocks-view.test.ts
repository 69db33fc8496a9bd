import { describe, expect, it } from 'vitest';
import { mainClockView, spokenSpan } from '../../../renderer/features/header/main-clock-view';
import { sideClocks } from '../../../renderer/features/header/side-clocks-view';
import { entry } from '../../support/entry-command';
import { at, attempt, reply, story } from './story';

const zone = 'Etc/UTC';

describe('the main clock', () => {
  it('[C2] runs in hours that never become days, and names the Day beside them', () => {
    const view = mainClockView(story().incident(), at('21T14:32'), zone);
    expect(view).toMatchObject({ day: 6, label: 'Down for', digits: '122:41:00', note: null });
    expect(view?.spoken).toBe('Down for 122 hours 41 minutes, day 6');
  });

  it('[C2] keeps 117 hours in Day 5 and opens Day 6 at 120', () => {
    const incident = story().incident();
    expect(mainClockView(incident, at('21T08:51'), zone)?.day).toBe(5);
    expect(mainClockView(incident, at('21T11:50'), zone)?.day).toBe(5);
    expect(mainClockView(incident, at('21T11:51'), zone)?.day).toBe(6);
  });

  it('[C2] hides the Day below 24 hours, where it would say nothing', () => {
    const incident = story().incident();
    expect(mainClockView(incident, at('17T10:51'), zone)).toMatchObject({ day: null, digits: '23:00:00' });
    expect(mainClockView(incident, at('17T11:51'), zone)).toMatchObject({ day: 2, digits: '24:00:00' });
  });

  it('[I3] says "at least" when only a first report is known', () => {
    expect(mainClockView(story(null).incident(), at('16T12:55'), zone)).toMatchObject({
      label: 'Down for at least',
      digits: '1:00:00',
    });
  });

  it('[L3] shows days without digits where only the date of the start is known', () => {
    const incident = story({ at: at('11T00:00'), certainty: 'day' }).incident();
    expect(mainClockView(incident, at('21T14:32'), zone)).toMatchObject({ day: null, digits: 'about 11 days' });
  });

  it('[C7] runs on after a vendor says fixed and stands still at our own confirmation', () => {
    const told = story();
    told.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
    told.act('16T13:00', attempt(told.party('Northline'), { ended: 'says-fixed' }));
    expect(mainClockView(told.incident(), at('16T14:51'), zone)?.digits).toBe('3:00:00');
    told.act('16T15:00', { type: 'ResolveIncident', when: null, confirmation: 'Mail arrives' });
    expect(mainClockView(told.incident(), at('20T09:00'), zone)).toMatchObject({
      label: 'Was down for',
      digits: '3:09:00',
      note: 'Resolved Mon 16 Nov 2026, 15:00',
    });
  });

  it('[X4] is spoken in whole units', () => {
    expect(spokenSpan(59_000)).toBe('59 seconds');
    expect(spokenSpan(59 * 60_000)).toBe('59 minutes');
    expect(spokenSpan(23 * 3_600_000)).toBe('23 hours');
    expect(spokenSpan(120 * 3_600_000)).toBe('120 hours, day 6');
  });
});

describe('the clocks beside it', () => {
  it('[C5] shows no owner clock while nobody outside is named', () => {
    expect(sideClocks(story().incident(), at('16T12:51'), zone)).toEqual([]);
  });

  it('[C5, P3] counts the hours in which nobody owns it, and names who accepts', () => {
    const told = story();
    told.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
    expect(sideClocks(told.incident(), at('16T12:51'), zone)[0]).toMatchObject({
      label: 'Nobody owns this',
      value: '1 h 00 m',
    });
    told.act('16T13:51', {
      type: 'TakeStance',
      partyId: told.party('Northline'),
      stance: 'accepts',
      pointsAtPartyId: null,
      when: null,
      words: null,
      entryId: null,
    });
    expect(sideClocks(told.incident(), at('16T13:51'), zone)[0]).toMatchObject({ note: 'Northline accepts' });
    expect(sideClocks(told.incident(), at('16T18:00'), zone)[0]).toMatchObject({
      label: 'Unowned so far',
      value: '2 h 00 m',
      note: 'Northline accepts',
    });
  });

  it('[C3, E3] counts from the first try, and an automatic reply changes nothing', () => {
    const told = story();
    told.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
    const northline = told.party('Northline');
    told.act('16T13:00', attempt(northline));
    told.act('16T13:30', attempt(northline, { rung: 'Social post', channel: 'social' }));
    told.act('16T13:31', reply(northline, { automatic: true }));
    const clocks = sideClocks(told.incident(), at('16T15:00'), zone);
    expect(clocks[1]).toMatchObject({ label: 'Last spoke', value: 'Never', note: 'Northline, no human answer' });
    expect(clocks[2]).toMatchObject({ label: 'Unanswered for', value: '2 h 00 m', note: '2 tries since 13:00' });
  });

  it('[C3, L10] takes a typed call for a try, and for their word where it names who spoke', () => {
    const told = story();
    told.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
    const call = {
      ...entry('Queue music'),
      kind: 'contact',
      partyId: told.party('Northline'),
      channel: 'phone',
    } as const;
    told.act('16T13:00', call);
    expect(sideClocks(told.incident(), at('16T13:30'), zone)[2]).toMatchObject({
      label: 'Unanswered for',
      note: '1 try since 13:00',
    });
    told.act('16T13:40', { ...call, text: 'crew is booked', person: 'Priya' });
    expect(sideClocks(told.incident(), at('16T14:00'), zone)[1]).toMatchObject({
      label: 'Last spoke',
      value: '20 min',
      note: 'Northline, Priya, phone, 13:40',
    });
  });

  it('[C3, P2] takes the party with which the last thing passed, and says when the ball is ours', () => {
    const told = story();
    told.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
    told.act('16T12:01', { type: 'AddParty', name: 'Kestrel', role: 'upstream' });
    told.act('16T13:00', attempt(told.party('Northline')));
    told.act('16T13:10', reply(told.party('Kestrel'), { asksUs: true }));
    const clocks = sideClocks(told.incident(), at('16T13:40'), zone);
    expect(clocks[1]).toMatchObject({ label: 'Last spoke', value: '30 min', note: 'Kestrel, Priya, phone, 13:10' });
    expect(clocks[2]).toMatchObject({ label: 'Ball with us', value: '30 min' });
  });
});
