import type { IncidentCommand } from '@domain/incident/decide';
import { commitmentIdSchema, partyIdSchema } from '@domain/kernel/ids';
import { toArray } from '@domain/kernel/sorted-list';
import { dueCommitments } from '@domain/queries/due-commitments';
import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { at, declareCommand, given, KESTREL, NORTHLINE, Room, roomWith, US } from '../../support/incident-scenario';
import { commitmentMade, entryId, entryLogged } from '../../support/sample-events';

type LogEntry = Extract<IncidentCommand, { type: 'LogEntry' }>;
type Promised = NonNullable<LogEntry['promise']>;

const due = { at: at('15:00'), certainty: 'exact' } as const;

function promising(change: Partial<Promised>): LogEntry {
  const promise = { words: 'crew by 15:00', due, byPartyId: NORTHLINE, toPartyId: null, ...change };
  return { ...entry('crew by 15:00'), partyId: NORTHLINE, promise };
}

describe('an entry with a promise', () => {
  it('[M1] is one act, and what others promise they promise us', () => {
    given()
      .when(promising({}), at('14:32'))
      .then(
        { type: 'EntryLogged', text: 'crew by 15:00' },
        { type: 'CommitmentMade', byPartyId: NORTHLINE, toPartyId: US, dueAt: at('15:00'), madeAt: at('14:32') },
      );
  });

  it('[M1] may be undated, to somebody else, or ours', () => {
    given()
      .when(promising({ due: null, toPartyId: KESTREL }))
      .then({ type: 'EntryLogged' }, { type: 'CommitmentMade', dueAt: null, toPartyId: KESTREL });
    given()
      .when(promising({ byPartyId: null }))
      .then({ type: 'EntryLogged' }, { type: 'CommitmentMade', byPartyId: US, toPartyId: null });
  });

  it('[M1] is ours even where our own side is not among the parties', () => {
    const room = new Room();
    room.does(declareCommand);
    room.does({ ...promising({ byPartyId: null }), partyId: null });
    expect(toArray(room.incident.commitments)).toMatchObject([{ byPartyId: null, toPartyId: null }]);
  });

  it('[M1, X3] refuses parties that are not there, and a promise to oneself', () => {
    const stranger = partyIdSchema.parse('party-stranger');
    given()
      .when(promising({ toPartyId: stranger }))
      .refuses('party-unknown');
    given()
      .when(promising({ byPartyId: US, toPartyId: US }))
      .refuses('promise-to-oneself');
  });

  it('[L5, M1] leaves no promise standing once it is undone; it comes back with its entry', () => {
    const room = roomWith([]);
    room.does(promising({}));
    const before = toArray(room.incident.commitments);
    const [logged] = toArray(room.incident.log.inOrder);
    room.undoes();
    expect(toArray(room.incident.commitments)).toEqual([]);
    room.undoes();
    expect(toArray(room.incident.commitments)).toEqual(before);
    room.undoes();
    room.does({ type: 'RestoreEntry', entryId: logged?.id ?? entryId });
    expect(toArray(room.incident.commitments)).toEqual(before);
  });

  it('[L5, M2] is not undone once somebody said what became of it', () => {
    const room = roomWith([]);
    room.does(promising({}));
    const commit = room.commits.at(-1);
    const commitmentId = toArray(room.incident.commitments)[0]?.id ?? commitmentIdSchema.parse('none');
    room.receives([{ type: 'CommitmentKept', commitmentId, keptAt: at('13:00'), certainty: 'exact' }]);
    expect(room.undoes(commit)).toMatchObject({ error: { code: 'act-superseded' } });
    expect(room.undoes()).toMatchObject({ ok: true });
    expect(toArray(room.incident.commitments)).toMatchObject([{ kept: null }]);
  });
});

describe('what is due', () => {
  const dueAt = (id: string, clock: string) =>
    commitmentMade({ commitmentId: commitmentIdSchema.parse(id), promise: id, dueAt: at(clock) });

  it('[C4, M2] is what nobody has said the end of: overdue the latest first, to come the next first', () => {
    const kept = commitmentIdSchema.parse('kept');
    const room = roomWith([
      entryLogged(),
      dueAt('late', '13:00'),
      dueAt('later', '13:30'),
      dueAt('next', '14:00'),
      dueAt('after', '15:00'),
      dueAt('kept', '13:10'),
      { type: 'CommitmentKept', commitmentId: kept, keptAt: at('13:05'), certainty: 'exact' },
      commitmentMade({ commitmentId: commitmentIdSchema.parse('undated'), dueAt: null }),
    ]);
    const words = (list: readonly { readonly promise: string }[]) => list.map(({ promise }) => promise);
    const seen = dueCommitments(room.incident, at('14:00'));
    expect([words(seen.overdue), words(seen.toCome)]).toEqual([
      ['later', 'late'],
      ['next', 'after'],
    ]);
  });
});
