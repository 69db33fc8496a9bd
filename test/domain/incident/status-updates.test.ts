import type { IncidentCommand } from '@domain/incident/decide';
import type { IncidentEvent } from '@domain/incident/incident';
import type { UpdateAudience } from '@domain/incident/status-updates';
import { toArray } from '@domain/kernel/sorted-list';
import { nextDue } from '@domain/queries/next-due';
import { nextUpdate, sentUpdates, updateClocks } from '@domain/queries/update-clocks';
import { describe, expect, it } from 'vitest';
import { at, declaredRoom, given, type Room } from '../../support/incident-scenario';

const SENT = 'The line is down.\nNext update by 14:00.';

function sent(audience: UpdateAudience = 'staff', nextBy: string | null = '14:00'): IncidentCommand {
  const by = nextBy === null ? null : at(nextBy);
  return { type: 'MarkUpdateSent', audience, text: SENT, where: 'Text message to all', when: null, nextBy: by };
}

function dueOf(room: Room, audience: UpdateAudience = 'staff') {
  return updateClocks(room.incident).find((clock) => clock.audience === audience)?.dueAt ?? null;
}

function rhythm(everyMinutes: number | null): IncidentCommand {
  return { type: 'SetUpdateCadence', audience: 'staff', everyMinutes };
}

describe('the clock of the next update', () => {
  it('[U1] runs to the moment that people were told, even where the rhythm would say otherwise', () => {
    const room = declaredRoom();
    room.does(rhythm(60), at('12:00'));
    expect(dueOf(room)).toBe(at('13:00'));
    room.does(sent('staff', '14:30'), at('13:00'));
    expect(dueOf(room)).toBe(at('14:30'));
  });

  it('[U1] follows the rhythm where nothing was told', () => {
    const room = declaredRoom();
    room.does(rhythm(20), at('12:00'));
    room.does(sent('staff', null), at('12:15'));
    expect(dueOf(room)).toBe(at('12:35'));
    room.does(rhythm(60), at('12:20'));
    expect(dueOf(room)).toBe(at('13:20'));
  });

  it('[U1] stops when the rhythm is ended, and when the incident is resolved', () => {
    const room = declaredRoom();
    room.does(rhythm(60), at('12:00'));
    room.does(sent(), at('12:10'));
    room.does(rhythm(null), at('12:20'));
    expect(dueOf(room)).toBeNull();
    room.does(sent(), at('12:30'));
    expect(nextUpdate(room.incident)?.dueAt).toBe(at('14:00'));
    room.does({ type: 'ResolveIncident', when: null, confirmation: 'Calls work' }, at('13:00'));
    expect(nextUpdate(room.incident)).toBeNull();
  });

  it('[U1] of several audiences is that of the first one due, and is among what is due', () => {
    const room = declaredRoom();
    room.does(sent('customer', '16:00'), at('13:00'));
    room.does(sent('staff', '14:00'), at('13:00'));
    expect(nextUpdate(room.incident)).toMatchObject({ audience: 'staff', dueAt: at('14:00') });
    expect(nextDue(room.incident, at('13:30')).next).toMatchObject({ kind: 'update', at: at('14:00') });
    expect(nextDue(room.incident, at('14:01')).late).toMatchObject([{ kind: 'update', at: at('14:00') }]);
  });
});

describe('what was sent', () => {
  it('[U3] is kept word for word with where and when, as an entry that its audience may read', () => {
    const room = declaredRoom();
    const when = { at: at('12:50'), certainty: 'about' } as const;
    room.does({ ...sent('customer'), when } as IncidentCommand, at('13:00'));
    const [entry] = toArray(room.incident.log.inOrder).filter(({ kind }) => kind === 'update');
    expect(entry).toMatchObject({ text: SENT, channel: 'Text message to all', audiences: ['customer'] });
    expect(sentUpdates(room.incident, 'customer')).toMatchObject([
      { at: at('12:50'), certainty: 'about', update: { text: SENT, where: 'Text message to all', by: 'Dana' } },
    ]);
    if (entry === undefined) return expect.fail('no entry');
    const { kind, partyId, toPartyId, person, channel, reference } = entry;
    const content = { kind, partyId, toPartyId, person, channel, reference, when: null, reason: null };
    room.does({ type: 'CorrectEntry', entryId: entry.id, ...content, text: 'The line is slow' });
    expect(sentUpdates(room.incident, 'customer').at(-1)?.update.text).toBe(SENT);
  });

  it('[U3, L5] counts as never sent while its entry is retracted', () => {
    const room = declaredRoom();
    room.does(sent(), at('13:00'));
    room.undoes();
    expect([sentUpdates(room.incident, 'staff'), dueOf(room)]).toEqual([[], null]);
    room.undoes();
    expect(dueOf(room)).toBe(at('14:00'));
  });

  it('[L5b] loses its words with those of its entry, and reads the same once the record has blanked them', () => {
    const room = declaredRoom();
    const [logged] = room.does(sent(), at('13:00'));
    if (logged?.type !== 'EntryLogged') return expect.fail('no entry');
    const events = room.does({ type: 'RedactEntry', entryId: logged.entryId, reason: 'A password' }, at('13:10'));
    const redacted = events.find((event) => event.type === 'EntryRedacted');
    const update = toArray(room.incident.statusUpdates.sent);
    expect(update).toMatchObject([
      { text: '', where: 'Text message to all', nextBy: at('14:00'), recordedAt: at('13:00') },
    ]);
    const commit = room.commits.at(-2);
    const ids = commit?.events.map(({ id }) => id) ?? [];
    expect(redacted?.type === 'EntryRedacted' ? redacted.eventIds : []).toEqual(ids);
  });
});

it('[U1] a next update before this one is refused, and so is a rhythm that holds already', () => {
  const start = given();
  start.when(sent(), at('14:00')).refuses('next-update-before-this');
  start.when(rhythm(null)).refuses('nothing-changed');
  const set: Partial<IncidentEvent> = { type: 'UpdateCadenceSet', everyMinutes: 60 };
  start.when(rhythm(60)).then(set);
});
