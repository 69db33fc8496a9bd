import { incidentCommands } from '@domain/incident/decide';
import { type Evidence, evidenceOf, removedFiles } from '@domain/incident/evidence';
import { entryIdSchema, evidenceIdSchema } from '@domain/kernel/ids';
import { get, toArray } from '@domain/kernel/sorted-list';
import type { Commit } from '@domain/record/envelope';
import { stateOf } from '@domain/record/fold';
import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { at, foldOf, given, type Room, roomWith, SAM } from '../../support/incident-scenario';
import { entryId, entryLogged, evidenceAttached, evidenceId } from '../../support/sample-events';

const A = 'a'.repeat(64);
const B = 'b'.repeat(64);
const file = { sha256: B, name: 'bounce.eml', bytes: 4218, mediaType: 'message/rfc822' };
const otherEntry = entryIdSchema.parse('entry-2');
const otherEvidence = evidenceIdSchema.parse('evidence-2');

const shown = (room: Room, id = entryId): readonly Evidence[] => evidenceOf(room.incident.evidence, id);
const standing = (room: Room) => shown(room).flatMap(({ name, detachment }) => (detachment === null ? [name] : []));

describe('evidence', () => {
  it('[L8] is logged with its line as one act, for the readers of the line', () => {
    given()
      .when({
        ...entry('It bounced'),
        audiences: ['customer'],
        evidence: [file, { ...file, sha256: A, name: 'x.png' }],
      })
      .then(
        { type: 'EntryLogged', text: 'It bounced' },
        { type: 'EvidenceAttached', ...file, audiences: ['customer'] },
        { type: 'EvidenceAttached', sha256: A, name: 'x.png', audiences: ['customer'] },
      );
  });

  it('[L8] that is named twice is attached once; under another name it is told twice', () => {
    const named = [file, file, { ...file, name: 'copy of bounce.eml' }];
    const room = roomWith([]);
    const [logged, ...attached] = room.does({ ...entry('It bounced'), evidence: named });
    expect([logged?.type, attached.map((event) => 'name' in event && event.name)]).toEqual([
      'EntryLogged',
      ['bounce.eml', 'copy of bounce.eml'],
    ]);
  });

  it('[L8] is attached to an entry afterwards, and passed over where the entry shows it already', () => {
    const room = roomWith([entryLogged(), evidenceAttached()]);
    const again = { sha256: A, name: 'screenshot.png', bytes: 48_213, mediaType: 'image/png' };
    const [attached, ...more] = room.does({ type: 'AttachEvidence', entryId, files: [again, file] });
    expect([attached, more]).toMatchObject([{ type: 'EvidenceAttached', entryId, ...file }, []]);
    expect(room.tries({ type: 'AttachEvidence', entryId, files: [again] })).toMatchObject({
      error: { code: 'nothing-changed' },
    });
    expect(shown(room).map(({ name }) => name)).toEqual(['screenshot.png', 'bounce.eml']);
  });

  it.each([
    ['entry-unknown', []],
    ['entry-retracted', [entryLogged(), { type: 'EntryRetracted', entryId, reason: null }]],
  ] as const)('[L8] is refused: %s', (code, events) => {
    given(...events)
      .when({ type: 'AttachEvidence', entryId, files: [file] })
      .refuses(code);
  });

  it('[L5, L8] stays readable when it is detached, with who, when and why; the same file can come again', () => {
    const room = roomWith([entryLogged(), evidenceAttached()]);
    room.does({ type: 'DetachEvidence', evidenceId, reason: 'Of another outage' }, at('13:00'), SAM);
    expect(shown(room)).toMatchObject([
      { name: 'screenshot.png', detachment: { at: at('13:00'), by: 'Sam', reason: 'Of another outage' } },
    ]);
    expect(room.tries({ type: 'DetachEvidence', evidenceId, reason: null })).toMatchObject({
      error: { code: 'evidence-detached' },
    });
    expect(room.tries({ type: 'DetachEvidence', evidenceId: otherEvidence, reason: null })).toMatchObject({
      error: { code: 'evidence-unknown' },
    });
    room.does({
      type: 'AttachEvidence',
      entryId,
      files: [{ sha256: A, name: 'screenshot.png', bytes: 48_213, mediaType: 'image/png' }],
    });
    expect(standing(room)).toEqual(['screenshot.png']);
  });

  it('[L5, L8] undo detaches what was attached, and attaches what was detached; both ways again', () => {
    const room = roomWith([entryLogged()]);
    room.does({ type: 'AttachEvidence', entryId, files: [file] });
    room.undoes();
    expect(standing(room)).toEqual([]);
    room.undoes();
    expect(standing(room)).toEqual(['bounce.eml']);

    const [attached] = shown(room);
    if (attached === undefined) return expect.fail('nothing is attached');
    room.does({ type: 'DetachEvidence', evidenceId: attached.id, reason: 'Wrong file' });
    room.undoes();
    expect(standing(room)).toEqual(['bounce.eml']);
    room.undoes();
    expect(shown(room)).toMatchObject([{ detachment: { reason: 'Wrong file' } }]);
  });

  it('[L5, L8] undo of a line retracts it with all that it shows, which comes back with it', () => {
    const room = roomWith([]);
    const [logged] = room.does({ ...entry('It bounced'), evidence: [file] });
    if (logged?.type !== 'EntryLogged') return expect.fail('nothing was logged');
    expect(room.undoes()).toMatchObject({ ok: true, value: [{ type: 'EntryRetracted' }] });
    expect(shown(room, logged.entryId)).toMatchObject([{ name: 'bounce.eml', detachment: null }]);
    expect(room.undoes()).toMatchObject({ ok: true, value: [{ type: 'EntryRestored' }] });
  });

  it('[J8] waits for its entry, whichever comes first', () => {
    const room = roomWith([entryLogged(), evidenceAttached()]);
    const [base, logged, attached] = room.commits;
    if (base === undefined || logged === undefined || attached === undefined) return expect.fail('no commits');
    const late = stateOf(foldOf([base, { ...attached, order: `${base.order}-1` }, logged]));
    expect(evidenceOf(late.evidence, entryId)).toHaveLength(1);
  });

  it('[L8, X3] takes at most 50 files at once, none of them empty or without a true hash', () => {
    const read = (files: readonly unknown[]) => incidentCommands.AttachEvidence.safeParse({ entryId, files }).success;
    expect(read(Array.from({ length: 50 }, () => file))).toBe(true);
    expect(read(Array.from({ length: 51 }, () => file))).toBe(false);
    expect(read([{ ...file, bytes: 0 }])).toBe(false);
    expect(read([{ ...file, sha256: '../../x' }])).toBe(false);
    expect(read([{ ...file, name: 'a\u202egnp.exe' }])).toBe(false);
    expect(read([{ ...file, mediaType: 'text/html; charset=x' }])).toBe(false);
  });
});

describe('evidence of a redacted entry', () => {
  const redacted = (room: Room, id = entryId) => room.does({ type: 'RedactEntry', entryId: id, reason: 'A password' });

  it('[L5b, L8] loses its name, and its file is to go from the disk', () => {
    const room = roomWith([entryLogged(), evidenceAttached()]);
    const attached = room.commits.at(-1);
    const [event] = redacted(room);
    expect(event).toMatchObject({ eventIds: expect.arrayContaining([attached?.events[0]?.id]) });
    expect(shown(room)).toMatchObject([{ name: '', sha256: A, bytes: 48_213 }]);
    expect([...removedFiles(room.incident.evidence)]).toEqual([A]);
    expect(room.tries({ type: 'AttachEvidence', entryId, files: [file] })).toMatchObject({
      error: { code: 'entry-redacted' },
    });
  });

  it('[L5b, L8] keeps a file that another entry shows, until that one is redacted too; a retraction keeps it', () => {
    const room = roomWith([
      entryLogged(),
      entryLogged({ entryId: otherEntry }),
      evidenceAttached(),
      evidenceAttached({ evidenceId: otherEvidence, entryId: otherEntry }),
    ]);
    redacted(room);
    expect(removedFiles(room.incident.evidence).size).toBe(0);
    room.does({ type: 'RetractEntry', entryId: otherEntry, reason: null });
    expect(removedFiles(room.incident.evidence).size).toBe(0);
    redacted(room, otherEntry);
    expect([...removedFiles(room.incident.evidence)]).toEqual([A]);
  });

  it('[L5b, L8] takes away what was detached before as well, its name and the reason included', () => {
    const room = roomWith([entryLogged(), evidenceAttached()]);
    room.does({ type: 'DetachEvidence', evidenceId, reason: 'hunter2 is on it' });
    redacted(room);
    expect([...removedFiles(room.incident.evidence)]).toEqual([A]);
    const blanked = blankedCommits(room);
    expect(JSON.stringify(blanked)).not.toMatch(/hunter2|screenshot/);
    expect(seen(stateOf(foldOf(blanked)).evidence)).toEqual(seen(room.incident.evidence));
  });

  it('[L5b, J8] leaves alone what another writer attached without knowing', () => {
    const room = roomWith([entryLogged(), evidenceAttached()]);
    redacted(room);
    const meanwhile = evidenceAttached({ evidenceId: otherEvidence, sha256: B, name: 'log.txt' });
    room.receives([meanwhile], at('12:30'), SAM);
    expect(shown(room).map(({ name }) => name)).toEqual(['', 'log.txt']);
    expect([...removedFiles(room.incident.evidence)]).toEqual([A]);
  });
});

/** The record as it lies on the disk once the words that its redactions name are blanked. */
function blankedCommits(room: Room): readonly Commit[] {
  const named = new Set(
    room.commits.flatMap(({ events }) =>
      events.flatMap(({ type, data }) =>
        type === 'EntryRedacted' ? (data as { readonly eventIds: readonly string[] }).eventIds : [],
      ),
    ),
  );
  return room.commits.map((commit) => ({
    ...commit,
    events: commit.events.map(({ id, type, v, data }) =>
      named.has(id) ? { id, type, v, redacted: true } : { id, type, v, data },
    ),
  }));
}

function seen(evidence: Room['incident']['evidence']): unknown {
  return [toArray(evidence.byId), toArray(evidence.byEntry), get(evidence.byId, evidenceId)];
}
