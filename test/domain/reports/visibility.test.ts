import type { IncidentEvent } from '@domain/incident/incident';
import { entryIdSchema } from '@domain/kernel/ids';
import { toArray } from '@domain/kernel/sorted-list';
import { seenBy } from '@domain/reports/seen-by';
import { CUSTOMERS, OWNER, type Reader, STAFF, vendorReader } from '@domain/reports/visibility';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canaries } from '../../support/canaries';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, declaredRoom, given, KESTREL, NORTHLINE, roomWith, US } from '../../support/incident-scenario';
import { propertyOptions } from '../../support/property';
import { attemptMade, commitmentMade, entryId, entryLogged, evidenceAttached } from '../../support/sample-events';

const NORTHLINE_READS = vendorReader(NORTHLINE);
const KESTREL_READS = vendorReader(KESTREL);
const OUTSIDE: readonly Reader[] = [STAFF, OWNER, CUSTOMERS, NORTHLINE_READS, KESTREL_READS];

/** The texts of the entries that a reader sees. */
function entriesFor(reader: Reader, ...events: readonly IncidentEvent[]): readonly string[] {
  return toArray(seenBy(roomWith(events).incident, reader).incident.log.inOrder).map((entry) => entry.text);
}

describe('what nobody marked', () => {
  it('[L7] an observation is read by nobody outside of the war room', () => {
    for (const reader of OUTSIDE) expect(entriesFor(reader, entryLogged({ partyId: NORTHLINE }))).toEqual([]);
    expect(entriesFor('war-room', entryLogged())).toHaveLength(1);
  });

  it('[L7] a contact is read by the party that it was with, and by no other', () => {
    const call = entryLogged({ kind: 'contact', text: 'Rang', toPartyId: NORTHLINE });
    expect(OUTSIDE.map((reader) => entriesFor(reader, call))).toEqual([[], [], [], ['Rang'], []]);
  });

  it('[L7] what two outside parties told each other stays with us', () => {
    const between = entryLogged({ kind: 'contact', partyId: KESTREL, toPartyId: NORTHLINE });
    for (const reader of OUTSIDE) expect(entriesFor(reader, between)).toEqual([]);
  });

  it('[L7] the statement of impact is for our own people, not for customers, and never for a vendor', () => {
    const impact: IncidentEvent = { type: 'ImpactDescribed', who: 'All', what: 'No mail', usersHit: 2, usersTotal: 9 };
    const { incident } = roomWith([impact]);
    expect(OUTSIDE.map((reader) => seenBy(incident, reader).incident.lifecycle.impact !== null)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('[L7] a file is read by the readers of its entry', () => {
    const call = entryLogged({ kind: 'contact', toPartyId: NORTHLINE });
    const { incident } = roomWith([call, evidenceAttached()]);
    expect(toArray(seenBy(incident, NORTHLINE_READS).incident.evidence.byId)).toHaveLength(1);
    expect(toArray(seenBy(incident, KESTREL_READS).incident.evidence.byId)).toHaveLength(0);
  });
});

describe('what was corrected', () => {
  const corrected = (change: Partial<Extract<IncidentEvent, { type: 'EntryCorrected' }>>): IncidentEvent => {
    const { type: _, lateReason, answersEntryId, audiences, origin, ...content } = entryLogged();
    return { ...content, type: 'EntryCorrected', reason: null, ...change };
  };

  it('[L7] is shown to neither vendor where the party was a slip', () => {
    const events = [
      entryLogged({ kind: 'contact', toPartyId: NORTHLINE }),
      corrected({ kind: 'contact', toPartyId: KESTREL, text: 'Rang Kestrel' }),
    ];
    expect(entriesFor(NORTHLINE_READS, ...events)).toEqual([]);
    expect(entriesFor(KESTREL_READS, ...events)).toEqual([]);
  });

  it('[L7] keeps the words before it from readers for whom the entry was only marked later', () => {
    const events: readonly IncidentEvent[] = [
      entryLogged({ text: 'The password is hunter2', audiences: [] }),
      corrected({ text: 'Mail is down' }),
      { type: 'AudiencesMarked', kind: 'entry', id: entryId, audiences: ['customer'] },
    ];
    const { incident } = seenBy(roomWith(events).incident, CUSTOMERS);
    const [entry] = toArray(incident.log.inOrder);
    expect(entry?.text).toBe('Mail is down');
    expect(entry?.earlier).toEqual([]);
    expect(JSON.stringify(incident)).not.toContain('hunter2');
  });

  it('[L7] keeps the promise and the try that it told of from the vendor that was named first', () => {
    const events = [
      entryLogged({ kind: 'contact', toPartyId: NORTHLINE }),
      commitmentMade({ byPartyId: KESTREL, madeAt: at('12:01') }),
      attemptMade({ partyId: NORTHLINE, entryId, at: at('12:01') }),
      corrected({ kind: 'contact', toPartyId: KESTREL }),
    ];
    for (const reader of [NORTHLINE_READS, KESTREL_READS]) {
      const { commitments, escalations } = seenBy(roomWith(events).incident, reader).incident;
      expect([toArray(commitments).length, toArray(escalations.attempts).length]).toEqual([0, 0]);
    }
  });
});

it('[L7] an entry that was marked as internal takes the promise that it tells of with it', () => {
  const events: readonly IncidentEvent[] = [
    entryLogged({ kind: 'contact', toPartyId: NORTHLINE, audiences: [] }),
    commitmentMade(),
  ];
  expect(toArray(seenBy(roomWith(events).incident, NORTHLINE_READS).incident.commitments)).toEqual([]);
});

it('[L7] a mark on what is not there, or for nobody who is here, is refused; a mark can be taken back', () => {
  const start = given(entryLogged());
  const mark = { type: 'MarkAudiences', kind: 'entry', id: entryId, audiences: ['customer'] } as const;
  start.when({ ...mark, id: 'entry-9' }).refuses('readable-unknown');
  start.when({ ...mark, audiences: ['vendor:stranger'] }).refuses('audience-unknown');
  start.when({ ...mark, audiences: ['everyone'] }).refuses('audience-unknown');
  start.when({ ...mark, audiences: null }).refuses('nothing-changed');
  start.when(mark).then({ type: 'AudiencesMarked', audiences: ['customer'] });

  const room = declaredRoom();
  const logged = room.does({
    ...{ type: 'LogEntry', kind: 'observation', text: 'Mail is down', when: null, partyId: null, toPartyId: null },
    ...{ person: null, channel: null, reference: null, lateReason: null, answersEntryId: null, promise: null },
    ...{ audiences: null, evidence: [] },
  });
  const [entry] = logged;
  if (entry?.type !== 'EntryLogged') return expect.fail('nothing was logged');
  room.does({ ...mark, id: entry.entryId });
  expect(toArray(seenBy(room.incident, CUSTOMERS).incident.log.inOrder)).toHaveLength(1);
  expect(room.undoes()).toMatchObject({ ok: true });
  expect(toArray(seenBy(room.incident, CUSTOMERS).incident.log.inOrder)).toHaveLength(0);
});

it('[R3] a party that the reader may not know has no name, and not the id that a case file gave it', () => {
  const room = importedRoom(caseText('office365-2012'));
  const provider = room.incident.parties.find((party) => party.role === 'provider');
  const seen = seenBy(room.incident, vendorReader(provider?.id ?? ''));
  const text = JSON.stringify(seen.incident);
  for (const party of room.incident.parties.filter((one) => one.role !== 'us' && one !== provider)) {
    expect(seen.incident.parties.map((one) => one.name)).not.toContain(party.name);
    expect(text).not.toContain(`"${party.id}"`);
  }
  expect(seen.incident.parties.map((one) => one.name)).toContain(provider?.name);
  expect(seen.incident.imported).toBeNull();
});

it('[R3] says how much of each kind was left out', () => {
  const events = [entryLogged(), entryLogged({ entryId: entryIdSchema.parse('entry-2'), audiences: ['customer'] })];
  expect(seenBy(roomWith(events).incident, CUSTOMERS).leftOut).toMatchObject({ entry: 1 });
  expect(seenBy(roomWith(events).incident, 'war-room').leftOut).toEqual({});
});

it('[R3, L7] no word of an object reaches a reader outside its audiences, whatever the record, and each of its readers sees it', () => {
  fc.assert(
    fc.property(canaries, (drawn) => {
      const { incident } = roomWith(drawn.flatMap(({ events }) => events));
      for (const reader of OUTSIDE) {
        const text = JSON.stringify(seenBy(incident, reader).incident);
        for (const { canary } of drawn) {
          if (canary.audiences === null) continue;
          const may = canary.audiences.some((audience) => reader !== 'war-room' && reader.has(audience));
          expect({ ...canary, shown: text.includes(canary.word) }).toEqual({ ...canary, shown: may });
        }
      }
    }),
    propertyOptions(300),
  );
});

it('[L7] our own side is known to everybody', () => {
  for (const reader of OUTSIDE) {
    expect(seenBy(roomWith([]).incident, reader).incident.parties.map((party) => party.id)).toContain(US);
  }
});
