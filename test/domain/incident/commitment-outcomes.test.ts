import type { IncidentCommand } from '@domain/incident/decide';
import type { CommitmentId } from '@domain/kernel/ids';
import { commitmentIdSchema } from '@domain/kernel/ids';
import { toArray } from '@domain/kernel/sorted-list';
import { figures } from '@domain/queries/figures';
import { describe, expect, it } from 'vitest';
import { entry } from '../../support/entry-command';
import { at, NORTHLINE, type Room, roomWith, SAM, US } from '../../support/incident-scenario';

const due = { at: at('15:00'), certainty: 'exact' } as const;
const later = { at: at('16:00'), certainty: 'exact' } as const;

function promised(dueAt: typeof due | null = due): { readonly room: Room; readonly commitmentId: CommitmentId } {
  const room = roomWith([]);
  const promise = { words: 'crew on site', due: dueAt, byPartyId: NORTHLINE, toPartyId: null };
  room.does({ ...entry('Crew on site by 15:00'), partyId: NORTHLINE, promise }, at('14:00'));
  return { room, commitmentId: theOne(room).id };
}

function theOne(room: Room) {
  const [one] = toArray(room.incident.commitments);
  return one ?? expect.fail('there is no promise');
}

describe('what became of a promise', () => {
  it('[M2] is kept at a time of its own, with what was seen as an entry of the same act', () => {
    const { room, commitmentId } = promised();
    const when = { at: at('14:55'), certainty: 'about' } as const;
    room.does({ type: 'KeepCommitment', commitmentId, when, words: 'Van at the door' }, at('15:30'));
    expect(theOne(room).kept).toEqual({ at: at('14:55'), certainty: 'about' });
    expect(toArray(room.incident.log.inOrder).at(-1)).toMatchObject({ text: 'Van at the door', partyId: US });
    expect(figures(room.incident, at('16:00')).promises).toMatchObject({ kept: 1, broken: 0 });
  });

  it('[M2] kept on the minute is kept, a minute later is broken', () => {
    for (const [clock, kept] of [
      ['15:00', 1],
      ['15:01', 0],
    ] as const) {
      const { room, commitmentId } = promised();
      const when = { at: at(clock), certainty: 'exact' } as const;
      room.does({ type: 'KeepCommitment', commitmentId, when, words: null }, at('15:30'));
      expect(figures(room.incident, at('16:00')).promises.kept, clock).toBe(kept);
    }
  });

  it('[M2] promised again keeps the time before, and counts from the new one', () => {
    const { room, commitmentId } = promised();
    const again = { type: 'RepromiseCommitment', commitmentId, due: later, when: null, words: 'By four' } as const;
    room.does(again, at('15:10'));
    expect(theOne(room)).toMatchObject({ dueAt: later.at, earlierDueAt: [due.at] });
    expect(toArray(room.incident.log.inOrder).at(-1)).toMatchObject({ kind: 'promise', partyId: NORTHLINE });
  });

  it('[M1, M2] a corrected due time is no new promise, and may turn out to be none', () => {
    const { room, commitmentId } = promised();
    room.does({ type: 'CorrectDue', commitmentId, due: later }, at('14:05'));
    expect(theOne(room)).toMatchObject({ dueAt: later.at, earlierDueAt: [] });
    room.does({ type: 'CorrectDue', commitmentId, due: null }, at('14:06'));
    expect(theOne(room).dueAt).toBeNull();
  });

  it('[M2, X3] refuses a second word, and what is not there', () => {
    const { room, commitmentId } = promised();
    const said = { commitmentId, when: null, words: null };
    const refused = (command: IncidentCommand, code: string) =>
      expect(room.tries(command, at('14:30'))).toMatchObject({ ok: false, error: { code } });
    refused({ type: 'CorrectDue', commitmentId, due }, 'nothing-changed');
    refused({ type: 'ReopenCommitment', commitmentId }, 'promise-not-settled');
    refused({ type: 'KeepCommitment', ...said, commitmentId: commitmentIdSchema.parse('none') }, 'promise-unknown');
    room.does({ type: 'WithdrawCommitment', ...said });
    refused({ type: 'KeepCommitment', ...said }, 'promise-settled');
  });

  it('[L5, M2] is undone, and taken back later without an undo', () => {
    const { room, commitmentId } = promised();
    const said = { commitmentId, when: null, words: null };
    const outcomes: readonly IncidentCommand[] = [
      { type: 'KeepCommitment', ...said },
      { type: 'WithdrawCommitment', ...said },
      { type: 'CallCommitmentUnknown', ...said },
      { type: 'RepromiseCommitment', ...said, due: later },
    ];
    for (const command of outcomes) {
      room.does(command, at('14:30'));
      room.undoes();
      expect(theOne(room), command.type).toMatchObject({ dueAt: due.at, kept: null, withdrawnAt: null });
      expect(theOne(room).outcomeUnknown).toBe(false);
    }
    room.does({ type: 'CallCommitmentUnknown', ...said }, at('14:40'));
    room.does({ type: 'ReopenCommitment', commitmentId }, at('18:00'));
    expect(theOne(room).outcomeUnknown).toBe(false);
  });

  it('[M2, J8] of two writers who say different things the later by order holds, and its undo shows the other', () => {
    const { room, commitmentId } = promised();
    room.receives([{ type: 'CommitmentWithdrawn', commitmentId, at: at('14:20') }], at('14:20'));
    room.receives(
      [{ type: 'CommitmentKept', commitmentId, keptAt: at('14:25'), certainty: 'exact' }],
      at('14:26'),
      SAM,
    );
    expect(theOne(room)).toMatchObject({ kept: { at: at('14:25') }, withdrawnAt: null });
    room.undoes();
    expect(theOne(room)).toMatchObject({ kept: null, withdrawnAt: at('14:20') });
  });
});
