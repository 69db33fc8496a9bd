import { partyOf } from '@domain/incident/parties';
import { stancesOf } from '@domain/incident/stances';
import { entryIdSchema, partyIdSchema, stanceIdSchema } from '@domain/kernel/ids';
import { describe, expect, it } from 'vitest';
import { at, given, KESTREL, NORTHLINE, roomWith, US } from '../../support/incident-scenario';
import { entryId, entryLogged, stanceTaken } from '../../support/sample-events';

const stance = {
  type: 'TakeStance',
  partyId: NORTHLINE,
  stance: 'points-at',
  pointsAtPartyId: KESTREL,
  when: null,
  words: 'It must be your firewall',
  entryId: null,
} as const;

describe('the card of a party', () => {
  it('[P1] adds a party with its role, and refuses a name that is taken whatever its case', () => {
    given()
      .when({ type: 'AddParty', name: 'VoxLine', role: 'provider' })
      .then({ type: 'PartyAdded', name: 'VoxLine', role: 'provider' });
    given().when({ type: 'AddParty', name: 'northline broadband', role: 'other' }).refuses('party-name-taken');
    given().when({ type: 'RenameParty', partyId: KESTREL, name: 'Northline Broadband' }).refuses('party-name-taken');
  });

  it('[P1] has one own side only', () => {
    given().when({ type: 'AddParty', name: 'Head office', role: 'us' }).refuses('party-us-taken');
    given().when({ type: 'ChangePartyRole', partyId: KESTREL, role: 'us' }).refuses('party-us-taken');
  });

  it('[P1] keeps every ownership note; the last one counts', () => {
    const room = roomWith([]);
    room.does({ type: 'NoteOwnership', partyId: NORTHLINE, note: 'The line' }, at('12:10'));
    room.does({ type: 'NoteOwnership', partyId: NORTHLINE, note: 'The line and the cabinet' }, at('12:20'));
    expect(partyOf(room.incident.parties, NORTHLINE)?.ownershipNotes).toMatchObject([
      { text: 'The line', at: at('12:10'), by: 'Dana' },
      { text: 'The line and the cabinet', at: at('12:20'), by: 'Dana' },
    ]);
    expect(room.tries({ type: 'NoteOwnership', partyId: NORTHLINE, note: 'The line and the cabinet' })).toMatchObject({
      error: { code: 'nothing-changed' },
    });
  });

  it('[P1] takes several changes of a card as one act, whole or not at all', () => {
    const card = { type: 'ChangePartyCard', partyId: NORTHLINE, role: null, contract: null } as const;
    const changes = { ...card, note: 'The line', reference: 'NB-1', ball: 'us', nextChase: null } as const;
    given()
      .when({ ...changes, name: null })
      .then(
        { type: 'OwnershipNoted', partyId: NORTHLINE, note: 'The line' },
        { type: 'ReferenceNoted', partyId: NORTHLINE, reference: 'NB-1' },
        { type: 'BallPassed', partyId: NORTHLINE, with: 'us' },
      );
    given()
      .when({ ...changes, name: 'Kestrel Networks' })
      .refuses('party-name-taken');
    const nothing = { ...card, name: null, note: null, reference: null, ball: null, nextChase: { at: null } } as const;
    given().when(nothing).refuses('nothing-changed');
  });

  it('[P1] keeps contract, references and next chase', () => {
    const room = roomWith([]);
    room.does({ type: 'NoteContract', partyId: NORTHLINE, contract: 'through', through: 'the landlord' });
    room.does({ type: 'NoteReference', partyId: NORTHLINE, reference: 'NB-1' });
    room.does({ type: 'NoteReference', partyId: NORTHLINE, reference: 'NB-2' });
    room.does({ type: 'DropReference', partyId: NORTHLINE, reference: 'NB-1' });
    room.does({ type: 'SetNextChase', partyId: NORTHLINE, at: at('15:00') });
    expect(partyOf(room.incident.parties, NORTHLINE)).toMatchObject({
      contract: 'through',
      contractThrough: 'the landlord',
      references: ['NB-2'],
      nextChaseAt: at('15:00'),
    });
    expect(room.tries({ type: 'DropReference', partyId: NORTHLINE, reference: 'NB-1' })).toMatchObject({
      error: { code: 'reference-unknown' },
    });
  });

  it('[P1] frees the name of a party that was set aside', () => {
    given({ type: 'PartySetAside', partyId: KESTREL })
      .when({ type: 'AddParty', name: 'Kestrel Networks', role: 'provider' })
      .then({ type: 'PartyAdded', name: 'Kestrel Networks' });
  });

  it('[P2] takes a word by hand on where the ball lies, except for ourselves', () => {
    given()
      .when({ type: 'PassBall', partyId: NORTHLINE, with: 'us', when: null }, at('12:30'))
      .then({ type: 'BallPassed', with: 'us', at: at('12:30') });
    given().when({ type: 'PassBall', partyId: US, with: 'them', when: null }).refuses('party-is-us');
  });

  it('[P4] keeps accounts side by side', () => {
    const { room } = given(
      { type: 'AccountGiven', partyId: NORTHLINE, account: 'The riser is broken', audiences: null },
      { type: 'AccountGiven', partyId: KESTREL, account: 'The riser is fine', audiences: null },
    );
    expect(room.incident.parties.flatMap((party) => party.accounts.map((account) => account.text))).toEqual([
      'The riser is broken',
      'The riser is fine',
    ]);
  });
});

describe('stances', () => {
  it('[P1] makes words without an entry an entry of their own, so that the stance can be proved', () => {
    const room = roomWith([]);
    const [entry, taken] = room.does(stance, at('12:30'));
    expect(entry).toMatchObject({
      type: 'EntryLogged',
      kind: 'claim',
      partyId: NORTHLINE,
      text: 'It must be your firewall',
    });
    expect(taken).toMatchObject({
      type: 'StanceTaken',
      pointsAtPartyId: KESTREL,
      entryId: entry?.type === 'EntryLogged' ? entry.entryId : 'none',
    });
  });

  it('[P1] points at an entry that is there instead of writing another', () => {
    given(entryLogged())
      .when({ ...stance, entryId })
      .then({ type: 'StanceTaken', entryId });
    given()
      .when({ ...stance, entryId: entryIdSchema.parse('entry-9') })
      .refuses('entry-unknown');
  });

  it('[P1] keeps every earlier stance, in order of time', () => {
    const { room } = given(
      stanceTaken({ stance: 'accepts', at: at('13:00') }),
      stanceTaken({ stanceId: stanceIdSchema.parse('stance-2'), stance: 'investigating', at: at('12:00') }),
    );
    expect(stancesOf(room.incident.stances, NORTHLINE).map((one) => one.stance)).toEqual(['investigating', 'accepts']);
    room.does({ ...stance, stance: 'denies', pointsAtPartyId: null }, at('14:00'));
    expect(stancesOf(room.incident.stances, NORTHLINE).map((one) => one.stance)).toEqual([
      'investigating',
      'accepts',
      'denies',
    ]);
  });

  it('[P1] refuses a stance of ours, one that points at nobody, at itself, or at a stranger', () => {
    given()
      .when({ ...stance, partyId: US })
      .refuses('stance-of-us');
    given()
      .when({ ...stance, pointsAtPartyId: null })
      .refuses('stance-needs-target');
    given()
      .when({ ...stance, pointsAtPartyId: NORTHLINE })
      .refuses('stance-points-at-itself');
    given()
      .when({ ...stance, pointsAtPartyId: partyIdSchema.parse('nobody') })
      .refuses('party-unknown');
  });
});
