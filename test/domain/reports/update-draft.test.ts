import type { IncidentEvent } from '@domain/incident/incident';
import { type UpdateAudience, updateAudienceSchema } from '@domain/incident/status-updates';
import { draftUpdate, readerOf } from '@domain/reports/update-draft';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canaries } from '../../support/canaries';
import { at, declaredRoom, roomWith, ZONE } from '../../support/incident-scenario';
import { propertyOptions } from '../../support/property';
import { entryLogged, workaroundId, workaroundProposed } from '../../support/sample-events';

const impact: IncidentEvent = {
  ...{ type: 'ImpactDescribed', who: 'Everybody at reception', what: 'Bookings do not open' },
  ...{ usersHit: 12, usersTotal: 23 },
};
const inUse: IncidentEvent = {
  ...{ type: 'WorkaroundMoved', workaroundId, state: 'in-use', at: at('12:00'), certainty: 'exact', entryId: null },
};
const forStaff: IncidentEvent = { type: 'AudiencesMarked', kind: 'workaround', id: workaroundId, audiences: ['staff'] };
const onWorkaround: IncidentEvent = { type: 'PhaseChanged', phase: 'on-workaround' };

function drafted(
  events: readonly IncidentEvent[],
  audience: UpdateAudience = 'staff',
  nextBy: string | null = '15:30',
) {
  const options = { now: at('14:32'), zone: ZONE, nextBy: nextBy === null ? null : at(nextBy) };
  return draftUpdate(roomWith(events).incident, audience, options);
}

it('[U2] says what is seen, who is hit, how it stands, what to do meanwhile and when the next one comes', () => {
  expect(drafted([impact, onWorkaround, workaroundProposed, inUse, forStaff])).toBe(
    [
      'Fibre line dead',
      'What is seen: Bookings do not open',
      'Who is hit: Everybody at reception (12 of 23 users)',
      'Since Mon 16 Nov 2026, 11:51, for 2 h 41 m now.',
      'It is not repaired yet. There is a way to work meanwhile.',
      'What to do meanwhile:',
      '- Work over LTE',
      'Next update by 15:30.',
    ].join('\n'),
  );
});

it('[U2] says another thing in each phase, and at the end how to tell us that it is not over', () => {
  const phases = ['cause-known', 'on-workaround', 'watching'] as const;
  const texts = phases.map((phase) => drafted([{ type: 'PhaseChanged', phase }], 'customer'));
  expect(new Set([drafted([], 'customer'), ...texts]).size).toBe(4);
  const room = declaredRoom();
  room.does({ type: 'ResolveIncident', when: null, confirmation: 'Rang in from outside, twice' }, at('14:00'));
  const text = draftUpdate(room.incident, 'customer', { now: at('14:32'), zone: ZONE, nextBy: null });
  expect(text).toBe(
    [
      'It lasted 2 h 09 m, from Mon 16 Nov 2026, 11:51.',
      'It works again. We have tested it ourselves.',
      'If you still see it, tell us.',
    ].join('\n'),
  );
});

it('[U2] tells customers nothing that was not marked for them', () => {
  expect(drafted([impact, workaroundProposed, inUse, forStaff, entryLogged()], 'customer', null)).toBe(
    [
      'Since Mon 16 Nov 2026, 11:51, for 2 h 41 m now.',
      'We are finding out what is wrong.',
      'Next update when there is news.',
    ].join('\n'),
  );
});

it('[U2] tells what is new since the last update, and only what the audience may read', () => {
  const marked = entryLogged({ text: 'A crew is on its way', occurredAt: at('14:00'), audiences: ['staff'] });
  expect(drafted([marked])).toContain('New since the last update:\n- 14:00 A crew is on its way');
  expect(drafted([marked], 'customer')).not.toContain('crew');
  expect(drafted([marked, { type: 'EntryRetracted', entryId: marked.entryId, reason: null }])).not.toContain('crew');
});

it('[U2, L3] an incident of which only the day is known is about so many days old, without a clock', () => {
  const began: IncidentEvent = {
    ...{ type: 'BeganRevised', at: at('12:00', -4), certainty: 'day', basis: 'first-report', reason: null },
  };
  expect(drafted([began])).toContain('Since Thu 12 Nov 2026, for at least about 4 days now.');
});

it('[U2, L7] a draft holds no word of an object outside of its audience, whatever the record', () => {
  let shown = 0;
  fc.assert(
    fc.property(canaries, fc.constantFrom(...updateAudienceSchema.options), (drawn, audience) => {
      const text = drafted(
        drawn.flatMap(({ events }) => events),
        audience,
      );
      const reader = readerOf(audience);
      for (const { canary } of drawn) {
        const isTold = text.includes(canary.word);
        if (isTold) shown += 1;
        const mark =
          canary.audiences ?? (canary.kind === 'title' || canary.kind === 'impact' ? ['staff', 'owner'] : []);
        const may = reader !== 'war-room' && mark.some((one) => reader.has(one));
        expect({ ...canary, audience, isTold: isTold && !may }).toEqual({ ...canary, audience, isTold: false });
      }
    }),
    propertyOptions(500),
  );
  // A draft that told nothing at all would hold as well.
  expect(shown).toBeGreaterThan(50);
});
