import type { IncidentCommand } from '@domain/incident/decide';
import { partyOf } from '@domain/incident/parties';
import { firstInUse, workaroundOf } from '@domain/incident/workarounds';
import { toArray } from '@domain/kernel/sorted-list';
import { describe, expect, it } from 'vitest';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, declareCommand, NORTHLINE, Room, roomWith } from '../../support/incident-scenario';
import { entryId, entryLogged, stepAdded, stepId, workaroundId, workaroundProposed } from '../../support/sample-events';

const resolve: IncidentCommand = { type: 'ResolveIncident', when: null, confirmation: 'Fine' };

describe('undo', () => {
  it('[L5] retracts what was logged; the words stay, struck through', () => {
    const room = roomWith([entryLogged()]);
    expect(room.undoes()).toMatchObject({ ok: true });
    expect(toArray(room.incident.log.inOrder)).toMatchObject([
      { text: 'The light on the fibre box is red', retraction: { by: 'Dana' } },
    ]);
  });

  it('[L5] of the first ownership note leaves none, not an empty one', () => {
    const room = roomWith([]);
    room.does({ type: 'NoteOwnership', partyId: NORTHLINE, note: 'The line' });
    room.undoes();
    expect(partyOf(room.incident.parties, NORTHLINE)?.ownershipNotes).toEqual([]);
  });

  it('[L5] of a resolution goes back to the phase before, and its redo brings the same end', () => {
    const room = roomWith([{ type: 'PhaseChanged', phase: 'watching' }]);
    room.does(resolve, at('14:00'));
    room.undoes();
    expect(room.incident.lifecycle).toMatchObject({ phase: 'watching', resolved: null });
    room.undoes();
    expect(room.incident.lifecycle).toMatchObject({
      phase: 'resolved',
      resolved: { at: at('14:00'), confirmation: 'Fine' },
    });
  });

  it('[L5] of closing is resolved again with the same end, of reopening closed again', () => {
    const room = roomWith([]);
    room.does(resolve, at('14:00'));
    room.does({ type: 'CloseIncident' });
    room.undoes();
    expect(room.incident.lifecycle).toMatchObject({ phase: 'resolved', resolved: { at: at('14:00') } });
    room.undoes();
    room.does({ type: 'ReopenIncident', reason: null });
    room.undoes();
    expect(room.incident.lifecycle).toMatchObject({ phase: 'closed', resolved: { at: at('14:00') } });
  });

  it('[L5] of "in use" leaves no trace in the clock of the workaround', () => {
    const room = roomWith([workaroundProposed]);
    room.does({ type: 'MoveWorkaround', workaroundId, state: 'in-use', when: null });
    room.undoes();
    const workaround = workaroundOf(room.incident.workarounds, workaroundId);
    expect(workaround === null ? null : [workaround.state, firstInUse(workaround)]).toEqual(['idea', null]);
  });

  it('[L5] refuses an act that a later one was built upon, and names the way out', () => {
    const room = roomWith([entryLogged(), workaroundProposed, stepAdded]);
    const [, logged, proposed, added] = room.commits;
    room.does({ type: 'TickStep', workaroundId, stepId, when: null });
    room.does({
      type: 'CorrectEntry',
      entryId,
      kind: 'action',
      text: 'Other',
      when: null,
      partyId: null,
      toPartyId: null,
      person: null,
      channel: null,
      reference: null,
      reason: null,
    });
    for (const commit of [logged, proposed, added]) {
      expect(room.undoes(commit)).toMatchObject({
        error: { code: 'act-superseded', sentence: expect.stringContaining('undo the later change first') },
      });
    }
  });

  it('[L5] refuses to take out a party that something speaks of by now', () => {
    const room = roomWith([]);
    const [added] = room.does({ type: 'AddParty', name: 'VoxLine', role: 'provider' });
    const commit = room.commits.at(-1);
    if (added?.type !== 'PartyAdded') return expect.fail('no party');
    room.receives([entryLogged({ toPartyId: added.partyId })]);
    expect(room.undoes(commit)).toMatchObject({ error: { code: 'act-superseded' } });
  });

  it('[L5] refuses a declaration and an import: those are set aside', () => {
    const room = new Room();
    room.does(declareCommand);
    expect(room.undoes()).toMatchObject({ error: { code: 'declaration-stays' } });
    expect(importedRoom(caseText('govuk-2021')).undoes()).toMatchObject({ error: { code: 'declaration-stays' } });
  });
});
