import { readFileSync } from 'node:fs';
import path from 'node:path';
import { eventsOfCase } from '@domain/cases/events-of-case';
import { readCase } from '@domain/cases/read-case';
import { vendorColumns } from '@domain/directory/vendor-columns';
import { incidentIdSchema, vendorIdSchema } from '@domain/kernel/ids';
import { figures } from '@domain/queries/figures';
import { partyOfVendor, vendorDealings } from '@domain/queries/vendor-past';
import { describe, expect, it } from 'vitest';
import { at, instant, NORTHLINE, Room, roomWith } from '../../support/incident-scenario';
import { NORTHLINE_VENDOR, vendorFacts } from '../../support/sample-vendor';

const vendor = { vendorId: NORTHLINE_VENDOR, name: 'Northline Broadband' };

describe('the past of a vendor', () => {
  it('[B7] is that of the party that took it over, also under another name, else of the one of its name', () => {
    const room = roomWith([]);
    expect(partyOfVendor(room.incident, { ...vendor, name: 'NORTHLINE broadband' })?.id).toBe(NORTHLINE);
    const taken = { vendorId: vendorIdSchema.parse('vendor-other'), facts: vendorFacts() };
    room.does({ type: 'TakeVendor', partyId: NORTHLINE, vendor: taken }, at('12:10'));
    expect(partyOfVendor(room.incident, vendor)).toBeNull();
    room.does({ type: 'RenameParty', partyId: NORTHLINE, name: 'The fibre people' }, at('12:20'));
    expect(partyOfVendor(room.incident, { vendorId: taken.vendorId, name: 'VoxLine' })?.id).toBe(NORTHLINE);
  });

  it('[B7, V4] counts for all outside parties together what the figures of the incident count', () => {
    const { incident, asOf } = office365();
    const outside = incident.parties.filter(({ role }) => role !== 'us');
    const all = outside.map((party) => vendorDealings(incident, party, asOf));
    const sum = (fact: keyof (typeof all)[number]) => all.reduce((total, one) => total + one[fact], 0);
    const { contacts, false_all_clears } = figures(incident, asOf);
    const toOutside = outside.reduce((total, { id }) => total + (contacts[id] ?? 0), 0);
    expect(sum('contacts')).toBe(toOutside);
    expect(sum('falseAllClears')).toBe(false_all_clears);
    expect(sum('answers')).toBeGreaterThan(0);
  });
});

it('[B6] no column of the directory holds a PIN', () => {
  expect(vendorColumns.map(({ title }) => title).join(' ')).not.toMatch(/\bPIN/i);
});

function office365() {
  const file = path.join(import.meta.dirname, '../../fixtures/cases/office365-2012.json');
  const read = readCase(readFileSync(file, 'utf8'));
  if (!read.ok) throw new Error(read.error.sentence);
  const room = new Room();
  const birth = { incidentId: incidentIdSchema.parse('incident-1'), referenceNumber: 1, practice: false };
  room.receives(eventsOfCase(read.value, { ...birth, newId: room.newId }), instant('2026-11-21T12:00:00.000Z'));
  return { incident: room.incident, asOf: instant('2026-11-21T12:00:00.000Z') };
}
