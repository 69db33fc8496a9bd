import { rungsOf } from '@domain/incident/ladder';
import { partyOf } from '@domain/incident/parties';
import { describe, expect, it } from 'vitest';
import { at, given, KESTREL, NORTHLINE, roomWith, US } from '../../support/incident-scenario';
import { NORTHLINE_VENDOR, vendorFacts } from '../../support/sample-vendor';

const vendor = { vendorId: NORTHLINE_VENDOR, facts: vendorFacts() };

describe('a party that is a vendor of the directory', () => {
  it('[B2] keeps the facts and the ladder as they were taken over, and notes the contract', () => {
    given()
      .when({ type: 'TakeVendor', partyId: NORTHLINE, vendor })
      .then(
        { type: 'PartyVendorTaken', partyId: NORTHLINE, vendor },
        { type: 'ContractNoted', partyId: NORTHLINE, contract: 'yes', through: null },
        { type: 'LadderSet', partyId: NORTHLINE, rungs: vendorFacts().ladder, renamed: [] },
      );
    const room = roomWith([]);
    room.does({ type: 'TakeVendor', partyId: NORTHLINE, vendor }, at('12:10'));
    expect(partyOf(room.incident.parties, NORTHLINE)?.vendor).toEqual(vendor);
    expect(rungsOf(room.incident.ladders, NORTHLINE)).toEqual(vendorFacts().ladder);
  });

  it('[B2] leaves a contract alone that the card speaks of', () => {
    const room = roomWith([]);
    room.does({ type: 'NoteContract', partyId: NORTHLINE, contract: 'through', through: 'VoxLine' }, at('12:00'));
    room.does({ type: 'TakeVendor', partyId: NORTHLINE, vendor }, at('12:10'));
    expect(partyOf(room.incident.parties, NORTHLINE)).toMatchObject({ contract: 'through', vendor });
  });

  it('[B2] takes newer facts when told, and says so when they are the same', () => {
    const room = roomWith([]);
    room.does({ type: 'TakeVendor', partyId: KESTREL, vendor }, at('12:10'));
    expect(room.tries({ type: 'TakeVendor', partyId: KESTREL, vendor })).toMatchObject({
      error: { code: 'nothing-changed' },
    });
    const newer = { ...vendor, facts: vendorFacts({ ladder: [] }) };
    room.does({ type: 'TakeVendor', partyId: KESTREL, vendor: newer }, at('12:20'));
    expect(partyOf(room.incident.parties, KESTREL)?.vendor).toEqual(newer);
  });

  it('[B2] is never our own side', () => {
    given().when({ type: 'TakeVendor', partyId: US, vendor }).refuses('vendor-of-us');
  });

  it('[B2, L5] goes with the undo of the act that added it, and comes back as it was before a newer one', () => {
    const room = roomWith([]);
    room.does({ type: 'AddParty', name: 'VoxLine', role: 'provider', vendor }, at('12:10'));
    room.undoes();
    expect(room.incident.parties.find(({ name }) => name === 'VoxLine')?.setAside).toBe(true);

    room.does({ type: 'TakeVendor', partyId: KESTREL, vendor }, at('12:20'));
    const newer = { ...vendor, facts: vendorFacts({ ladder: [] }) };
    room.does({ type: 'TakeVendor', partyId: KESTREL, vendor: newer }, at('12:30'));
    room.undoes();
    expect(partyOf(room.incident.parties, KESTREL)?.vendor).toEqual(vendor);
    room.does({ type: 'LeaveVendor', partyId: KESTREL }, at('12:40'));
    expect(partyOf(room.incident.parties, KESTREL)?.vendor).toBeNull();
  });
});
