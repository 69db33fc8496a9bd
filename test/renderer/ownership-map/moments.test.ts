import { describe, expect, it } from 'vitest';
import { endLabel, momentWords } from '../../../renderer/features/ownership-map/moment-words';
import { changeFrom, mapSpan, steppedFrom, within } from '../../../renderer/features/ownership-map/moments';
import { at, type Story, story } from '../war-room/story';

const zone = 'Etc/UTC';

/** Began on the 16th at 11:51; Northline denies on the 17th and accepts within the minute of 21 November, 14:32. */
function told(): Story {
  const one = story();
  one.act('16T12:00', { type: 'AddParty', name: 'Northline', role: 'provider' });
  const take = (when: string, stance: 'denies' | 'accepts') =>
    one.act(when, {
      type: 'TakeStance',
      partyId: one.party('Northline'),
      stance,
      pointsAtPartyId: null,
      when: null,
      words: null,
      entryId: null,
    });
  take('17T09:05', 'denies');
  take('21T14:32', 'accepts');
  return one;
}

function spanOf(one: Story, now = at('21T14:32')) {
  return mapSpan(one.incident(), now) ?? expect.fail('no span');
}

describe('the time of the ownership map', () => {
  it('[P3] runs from "began" to now, and knows when anything on it changed', () => {
    expect(spanOf(told())).toEqual({
      from: at('16T11:51'),
      to: at('21T14:32'),
      changes: [at('17T09:05'), at('21T14:32')],
    });
    expect(mapSpan(story(null).incident(), at('21T14:32'))?.from).toBe(at('16T11:55'));
  });

  it('[P3] ends with the incident, or with what was said after it', () => {
    const one = told();
    one.act('21T15:00', {
      type: 'ResolveIncident',
      confirmation: 'We saw it work',
      when: { at: at('21T14:00'), certainty: 'exact' },
    });
    expect(spanOf(one, at('30T12:00'))).toMatchObject({ to: at('21T14:32') });
    expect(endLabel(one.incident())).toBe('The end');
    expect(momentWords(one.incident(), { at: at('21T14:32'), certainty: 'exact' }, true, zone)).toMatch(
      /^At the end, /,
    );
  });

  it('[P3] is gone through in whole hours since the beginning, to both ends and not past them', () => {
    const span = spanOf(told());
    expect(steppedFrom(at('21T14:32'), -1, span)).toBe(at('21T13:51'));
    expect(steppedFrom(at('21T13:51'), -1, span)).toBe(at('21T12:51'));
    expect(steppedFrom(at('17T09:05'), 1, span)).toBe(at('17T09:51'));
    expect(steppedFrom(span.to, 1, span)).toBe(span.to);
    expect(steppedFrom(span.from, -1, span)).toBe(span.from);
    expect(within(at('15T00:00'), span.from, span.to)).toBe(span.from);
  });

  it('[P3] takes five minutes for a step while the incident is young', () => {
    const span = spanOf(story(), at('16T13:00'));
    expect(steppedFrom(at('16T13:00'), -1, span)).toBe(at('16T12:56'));
  });

  it('[P3] goes from change to change, then to its ends', () => {
    const span = spanOf(told());
    expect(changeFrom(span.to, -1, span)).toBe(at('17T09:05'));
    expect(changeFrom(at('17T09:05'), -1, span)).toBe(span.from);
    expect(changeFrom(span.from, 1, span)).toBe(at('17T09:05'));
    expect(changeFrom(at('17T09:05'), 1, span)).toBe(at('21T14:32'));
  });

  it('[P3, L3] says which moment it is, by hour and Day where the beginning has a clock', () => {
    const moment = { at: at('20T14:51'), certainty: 'exact' } as const;
    expect(momentWords(told().incident(), moment, false, zone)).toBe(
      'As it was on Fri 20 Nov 2026, 14:51, hour 99, Day 5',
    );
    expect(momentWords(told().incident(), moment, true, zone)).toMatch(/^Now, Fri 20 Nov/);
    const byDay = story({ at: at('16T12:00'), certainty: 'day' }).incident();
    expect(momentWords(byDay, moment, false, zone)).toBe('As it was on Fri 20 Nov 2026, 14:51');
    expect(momentWords(byDay, { ...moment, certainty: 'day' }, true, zone)).toBe('Now, Friday 20 November 2026');
  });
});
