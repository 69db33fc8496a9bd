import { type IncidentCommand, incidentCommands } from '@domain/incident/decide';
import { entryKindSchema, isLate, timingOf } from '@domain/incident/log';
import { commitmentIdSchema, entryIdSchema, partyIdSchema } from '@domain/kernel/ids';
import { addMs, MINUTE } from '@domain/kernel/instant';
import { get, toArray } from '@domain/kernel/sorted-list';
import type { Commit } from '@domain/record/envelope';
import { stateOf } from '@domain/record/fold';
import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { at, DANA, foldOf, given, KESTREL, NORTHLINE, roomWith, SAM, US } from '../../support/incident-scenario';
import {
  attemptMade,
  commitmentMade,
  entryId,
  entryLogged,
  escalationOpened,
  replyReceived,
  stanceTaken,
} from '../../support/sample-events';

const line = entry('Light still red');
const other = entryIdSchema.parse('entry-2');

describe('logging', () => {
  it('[L1] makes one line an entry, stamped now', () => {
    given()
      .when(line, at('12:34'))
      .then({ type: 'EntryLogged', text: 'Light still red', occurredAt: at('12:34'), certainty: 'exact' });
  });

  it('[L2] knows eleven kinds', () => {
    expect(entryKindSchema.options).toEqual([
      'observation',
      'action',
      'contact',
      'decision',
      'claim',
      'promise',
      'update',
      'milestone',
      'workaround',
      'handoff',
      'evidence',
    ]);
  });

  it('[L3] keeps when it happened apart from when it was written down', () => {
    const room = roomWith([entryLogged({ occurredAt: at('11:55'), certainty: 'about' })], at('12:30'));
    expect(get(room.incident.log.byId, entryId)).toMatchObject({
      occurredAt: at('11:55'),
      certainty: 'about',
      recordedAt: at('12:30'),
    });
  });

  it('[L4] is late from five minutes and a second on; a date without a clock never is, nor an imported row', () => {
    const written = { recordedAt: at('12:30'), certainty: 'exact', origin: 'person' } as const;
    const late = (minutes: number) => isLate({ ...written, occurredAt: addMs(at('12:30'), -minutes * MINUTE) });
    expect([late(5), late(5.1), late(-3)]).toEqual([false, true, false]);
    expect(isLate({ ...written, occurredAt: at('09:00'), certainty: 'day' })).toBe(false);
    expect(isLate({ ...written, occurredAt: at('09:00'), origin: 'import' })).toBe(false);
  });

  it('[L4] says of a time how it stands against the writing, to the minute, and keeps to it when it is corrected', () => {
    const room = roomWith([entryLogged({ occurredAt: at('12:30') })], at('12:30'));
    const timing = (clock: string, certainty: 'exact' | 'day' = 'exact', origin: 'person' | 'import' = 'person') => {
      const entryId = entryIdSchema.parse(`entry-${clock.replace(':', '-')}-${certainty}-${origin}`);
      room.receives([entryLogged({ entryId, occurredAt: at(clock), certainty, origin })], at('12:31'));
      const entry = get(room.incident.log.byId, entryId);
      return entry === undefined ? expect.fail('no entry') : timingOf(entry);
    };
    expect([timing('12:30'), timing('12:29'), timing('12:20')]).toEqual([null, 'out-of-order', 'late']);
    expect([timing('12:29', 'day'), timing('12:29', 'exact', 'import'), timing('12:31')]).toEqual([null, null, null]);
    expect(timing('12:40')).toBe('ahead');
    room.does({ ...correction('entry-12-29-exact-person'), when: { at: at('12:31'), certainty: 'exact' } });
    const corrected = get(room.incident.log.byId, 'entry-12-29-exact-person');
    expect(corrected === undefined ? '' : timingOf(corrected)).toBeNull();
  });

  it('[L4] refuses no time: neither the future nor one before everything else', () => {
    for (const moment of [at('23:00', 9), at('00:10', -9)]) {
      given(entryLogged())
        .when({ ...line, when: { at: moment, certainty: 'exact' } })
        .then({ type: 'EntryLogged', occurredAt: moment });
    }
  });

  it('[L1] refuses a party and an answered entry that are not there', () => {
    given()
      .when({ ...line, partyId: partyIdSchema.parse('nobody') })
      .refuses('party-unknown');
    given()
      .when({ ...line, answersEntryId: other })
      .refuses('entry-unknown');
  });

  it.each([
    ['nothing but spaces', ' \n ', 'is empty'],
    ['characters that show nothing', '\u200b\u2060', 'is empty'],
    ['a megabyte', 'a'.repeat(1_000_000), '50,000 fit'],
    ['a control character', 'red\u0007', 'U+0007'],
    ['a right-to-left override', 'invoice\u202efdp.exe', 'U+202E'],
    ['half of a surrogate pair', 'a\ud800b', 'U+D800'],
  ])('[X3] refuses a text of %s in a plain sentence', (_, text, sentence) => {
    const read = incidentCommands.LogEntry.safeParse({ ...line, text });
    expect(read.error?.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join()).toContain(`text`);
    expect(read.error?.issues[0]?.message).toContain(sentence);
  });

  it('[X3] refuses an empty title and one of several lines', () => {
    expect(incidentCommands.RetitleIncident.safeParse({ title: '  ' }).success).toBe(false);
    expect(incidentCommands.RetitleIncident.safeParse({ title: 'one\ntwo' }).error?.issues[0]?.message).toBe(
      'must be one line',
    );
  });
});

describe('order', () => {
  it('[L6] stands by occurrence, whatever the order of writing', () => {
    const room = roomWith([
      entryLogged({ entryId, occurredAt: at('14:00') }),
      entryLogged({ entryId: other, occurredAt: at('13:00') }),
    ]);
    expect(toArray(room.incident.log.inOrder).map((entry) => entry.id)).toEqual([other, entryId]);
  });

  it('[L6] keeps entries of one moment in the order in which they were recorded', () => {
    const room = roomWith([entryLogged({ entryId: other }), entryLogged({ entryId })]);
    expect(toArray(room.incident.log.inOrder).map((entry) => entry.id)).toEqual([other, entryId]);
  });

  it('[L6] moves an entry whose time is corrected, and copies nothing but its neighbourhood', () => {
    const entries = Array.from({ length: 2000 }, (_, i) =>
      entryLogged({
        entryId: entryIdSchema.parse(`e-${String(i).padStart(5, '0')}`),
        occurredAt: addMs(at('12:00'), i * MINUTE),
      }),
    );
    const room = roomWith([]);
    room.receives(entries);
    const before = room.incident.log.inOrder;
    room.does({ ...correction('e-01999'), when: { at: at('11:59'), certainty: 'exact' } });
    const after = room.incident.log.inOrder;
    expect(toArray(after)[0]?.id).toBe('e-01999');
    const shared = after.chunks.filter((chunk) => before.chunks.includes(chunk));
    expect(shared.length).toBeGreaterThanOrEqual(before.chunks.length - 2);
  });
});

describe('putting right', () => {
  it('[L5] keeps the words before a correction, with who, when and why', () => {
    const room = roomWith([entryLogged()]);
    room.does(correction('entry-1', 'The light is amber'), at('12:20'), SAM);
    expect(get(room.incident.log.byId, entryId)).toMatchObject({
      text: 'The light is amber',
      earlier: [
        {
          content: { text: 'The light on the fibre box is red' },
          replacedAt: at('12:20'),
          replacedBy: 'Sam',
          reason: 'Looked again',
        },
      ],
    });
  });

  it('[L5] refuses a correction that changes nothing, and one of a retracted entry', () => {
    given(entryLogged()).when(correction('entry-1', 'The light on the fibre box is red')).refuses('nothing-changed');
    given(entryLogged(), { type: 'EntryRetracted', entryId, reason: null })
      .when(correction('entry-1'))
      .refuses('entry-retracted');
    given().when(correction('entry-1')).refuses('entry-unknown');
  });

  it('[L5] retracts with a reason and restores; the words stay', () => {
    const room = roomWith([entryLogged()]);
    room.does({ type: 'RetractEntry', entryId, reason: 'Wrong incident' }, at('12:10'));
    expect(get(room.incident.log.byId, entryId)).toMatchObject({
      text: 'The light on the fibre box is red',
      retraction: { at: at('12:10'), by: DANA.name, reason: 'Wrong incident' },
    });
    room.does({ type: 'RestoreEntry', entryId });
    expect(get(room.incident.log.byId, entryId)?.retraction).toBeNull();
    expect(room.tries({ type: 'RestoreEntry', entryId })).toMatchObject({ error: { code: 'entry-not-retracted' } });
  });

  it('[L5] takes what a retracted entry told of out of the clocks, and brings it back with it', () => {
    const told = { at: at('12:00'), entryId } as const;
    const room = roomWith([
      entryLogged({ kind: 'contact', toPartyId: NORTHLINE }),
      escalationOpened(),
      attemptMade(told),
      replyReceived(told),
      stanceTaken(told),
    ]);
    const count = () => {
      const { escalations, stances } = room.incident;
      return [escalations.attempts.size, escalations.replies.size, stances.size];
    };
    room.does({ type: 'RetractEntry', entryId, reason: null });
    expect(count()).toEqual([0, 0, 0]);
    room.does({ type: 'RestoreEntry', entryId });
    expect(count()).toEqual([1, 1, 1]);
  });

  it('[L5, M1] a promise goes with its entry, comes back with it, and follows its correction', () => {
    const room = roomWith([]);
    const due = { at: at('15:00'), certainty: 'exact' } as const;
    room.does({
      ...line,
      kind: 'contact',
      text: 'crew by 15:00',
      partyId: NORTHLINE,
      promise: { words: 'crew by 15:00', due, byPartyId: NORTHLINE, toPartyId: null },
    });
    const promises = () => toArray(room.incident.commitments);
    const logged = toArray(room.incident.log.inOrder)[0];
    if (logged === undefined) throw new Error('nothing was logged');
    expect(promises()).toMatchObject([{ byPartyId: NORTHLINE, toPartyId: US, dueAt: at('15:00'), entryId: logged.id }]);
    room.does({ type: 'RetractEntry', entryId: logged.id, reason: null });
    expect(promises()).toEqual([]);
    room.does({ type: 'RestoreEntry', entryId: logged.id });
    room.does({
      ...correction(logged.id, 'lorry by 15:00'),
      partyId: KESTREL,
      when: { at: at('11:55'), certainty: 'about' },
    });
    const moved = { byPartyId: KESTREL, promise: 'lorry by 15:00', madeAt: at('11:55'), madeCertainty: 'about' };
    expect(promises()).toMatchObject([{ ...moved, dueAt: at('15:00') }]);
    room.does({ ...correction(logged.id, 'lorry by 15:00'), partyId: US });
    expect(promises()).toMatchObject([{ byPartyId: US, toPartyId: null }]);
    room.undoes();
    expect(promises()).toMatchObject([{ byPartyId: KESTREL, toPartyId: US }]);
  });

  it('[L5, J8] what somebody else says of a promise while its entry is retracted comes back with it', () => {
    const commitmentId = commitmentIdSchema.parse('commitment-1');
    const room = roomWith([entryLogged(), commitmentMade(), { type: 'EntryRetracted', entryId, reason: null }]);
    room.receives([{ type: 'CommitmentKept', commitmentId, keptAt: at('14:00'), certainty: 'exact' }]);
    room.does({ type: 'RestoreEntry', entryId });
    expect(toArray(room.incident.commitments)).toMatchObject([{ kept: { at: at('14:00') } }]);
  });

  it('[L5] corrects the time of what an entry told of together with the entry', () => {
    const told = { at: at('12:00'), entryId } as const;
    const room = roomWith([
      entryLogged(),
      escalationOpened(),
      attemptMade(told),
      replyReceived(told),
      stanceTaken(told),
    ]);
    room.does({ ...correction('entry-1'), when: { at: at('11:55'), certainty: 'about' } });
    const { escalations, stances } = room.incident;
    for (const fact of [...toArray(escalations.attempts), ...toArray(escalations.replies), ...toArray(stances)]) {
      expect(fact).toMatchObject({ at: at('11:55'), certainty: 'about' });
    }
  });
});

describe('pinning', () => {
  it('[L6] marks an entry with who and when, and takes the mark off again', () => {
    const room = roomWith([entryLogged()]);
    room.does({ type: 'PinEntry', entryId }, at('12:10'), SAM);
    expect(get(room.incident.log.byId, entryId)?.pin).toEqual({ at: at('12:10'), by: 'Sam' });
    expect(room.tries({ type: 'PinEntry', entryId })).toMatchObject({ error: { code: 'entry-pinned' } });
    room.does({ type: 'UnpinEntry', entryId });
    expect(get(room.incident.log.byId, entryId)?.pin).toBeNull();
    expect(room.tries({ type: 'UnpinEntry', entryId })).toMatchObject({ error: { code: 'entry-not-pinned' } });
  });

  it('[L6] takes no pin for what is retracted or redacted, but gives back one that was there', () => {
    const retracted = roomWith([entryLogged(), { type: 'EntryPinned', entryId }]);
    retracted.does({ type: 'RetractEntry', entryId, reason: null });
    retracted.does({ type: 'UnpinEntry', entryId });
    expect(retracted.tries({ type: 'PinEntry', entryId })).toMatchObject({ error: { code: 'entry-retracted' } });

    const redacted = roomWith([entryLogged(), { type: 'EntryPinned', entryId }]);
    redacted.does({ type: 'RedactEntry', entryId, reason: 'A password' });
    expect(get(redacted.incident.log.byId, entryId)?.pin).not.toBeNull();
    redacted.does({ type: 'UnpinEntry', entryId });
    expect(redacted.tries({ type: 'PinEntry', entryId })).toMatchObject({ error: { code: 'entry-redacted' } });
  });

  it('[L5, L6] is undone and redone, and refused once somebody else did the same', () => {
    const room = roomWith([entryLogged()]);
    room.does({ type: 'PinEntry', entryId });
    const pinned = room.commits.at(-1);
    room.undoes();
    expect(get(room.incident.log.byId, entryId)?.pin).toBeNull();
    room.undoes();
    expect(get(room.incident.log.byId, entryId)?.pin).not.toBeNull();
    room.does({ type: 'UnpinEntry', entryId }, at('12:30'), SAM);
    expect(room.undoes(pinned)).toMatchObject({ error: { code: 'act-superseded' } });
  });
});

describe('redacting', () => {
  const told = { at: at('12:00'), entryId, person: 'Kyle' } as const;
  const password = entryLogged({ text: 'Password hunter2', person: 'Kyle' });
  const commitmentId = commitmentIdSchema.parse('commitment-1');
  const changes = [
    {
      type: 'CommitmentRepromised',
      commitmentId,
      dueAt: at('16:00'),
      dueCertainty: 'about',
      at: at('14:05'),
    },
    { type: 'CommitmentKept', commitmentId, keptAt: at('15:50'), certainty: 'exact' },
  ] as const;
  const events = [
    password,
    escalationOpened(),
    attemptMade(told),
    replyReceived({ ...told, text: 'Password hunter2' }),
    commitmentMade({ promise: 'Password hunter2', note: 'hunter2' }),
    ...changes,
  ];

  it('[L5b] removes the words everywhere; reason, who and when stay', () => {
    const room = roomWith(events);
    room.does({ type: 'RedactEntry', entryId, reason: 'A password' }, at('12:40'));
    expect(JSON.stringify(room.incident)).not.toContain('hunter2');
    expect(get(room.incident.log.byId, entryId)).toMatchObject({
      text: '',
      occurredAt: at('12:00'),
      redaction: { at: at('12:40'), by: 'Dana', reason: 'A password' },
    });
    expect([room.incident.escalations.attempts.size, room.incident.escalations.replies.size]).toEqual([1, 1]);
    expect(toArray(room.incident.commitments)).toMatchObject([
      { promise: '', note: null, dueAt: at('16:00'), earlierDueAt: [at('14:00')], kept: { at: at('15:50') } },
    ]);
  });

  it('[L5b] names every event that carries the words, and reads the same once those are blank', () => {
    const room = roomWith(events);
    room.does({ type: 'RetractEntry', entryId, reason: null });
    room.does({ type: 'RestoreEntry', entryId });
    room.does({ type: 'PinEntry', entryId });
    const redaction = room.does({ type: 'RedactEntry', entryId, reason: 'A password' });
    const blanked = new Set(redaction.flatMap((event) => (event.type === 'EntryRedacted' ? event.eventIds : [])));
    const commits = room.commits.map((commit) => ({
      ...commit,
      events: commit.events.map(({ id, type, v, data }) =>
        blanked.has(id) ? { id, type, v, redacted: true as const } : { id, type, v, data },
      ),
    }));
    expect(JSON.stringify(commits)).not.toContain('hunter2');
    expect(roomOf(commits)).toEqual(room.incident);
  });

  it('[L5b] is not undone, not corrected and not done twice', () => {
    const room = roomWith([password]);
    room.does({ type: 'RedactEntry', entryId, reason: 'A password' });
    expect(room.tries(correction('entry-1'))).toMatchObject({ error: { code: 'entry-redacted' } });
    expect(room.tries({ type: 'RedactEntry', entryId, reason: 'Again' })).toMatchObject({
      error: { code: 'entry-redacted' },
    });
    expect(room.undoes()).toMatchObject({ error: { code: 'redaction-stays' } });
  });
});

function roomOf(commits: readonly Commit[]) {
  return stateOf(foldOf(commits));
}

function correction(id: string, text = 'The light is amber'): Extract<IncidentCommand, { type: 'CorrectEntry' }> {
  const { type: _, lateReason: _late, answersEntryId: _answers, ...rest } = line;
  const { promise: _promise, audiences: _audiences, ...content } = rest;
  return {
    type: 'CorrectEntry',
    entryId: entryIdSchema.parse(id),
    ...content,
    partyId: partyIdSchema.parse('party-us'),
    text,
    reason: 'Looked again',
  };
}
