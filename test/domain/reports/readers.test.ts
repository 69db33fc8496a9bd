import { entryIdSchema } from '@domain/kernel/ids';
import { defaultAsOf } from '@domain/queries/as-of';
import type { ReaderChoice } from '@domain/reports/readers';
import { makeReport } from '@domain/reports/report';
import { describe, expect, it } from 'vitest';
import { expectGolden, GOLDEN_CASES, readersWith } from '../../support/golden';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, NORTHLINE, Room, roomWith, US, ZONE } from '../../support/incident-scenario';
import { markdownOf } from '../../support/report';
import { entryLogged } from '../../support/sample-events';

describe.each(GOLDEN_CASES)('%s', (name, zone, vendor) => {
  const { incident } = importedRoom(caseText(name));
  const asOf = defaultAsOf(incident) ?? expect.fail('no moment');

  it.each(readersWith(vendor))('[R1] the report for the reader $kind is the golden file', (reader) => {
    const text = markdownOf(incident, { reader, asOf, zone, reference: 'INC-0007' });
    expectGolden(text, `${name}/${reader.kind}.md`);
  });
});

describe('a reader', () => {
  it('[R1] who is a party has to be one of the outside parties', () => {
    const { incident } = roomWith([]);
    const refused = (reader: ReaderChoice) => {
      const made = makeReport(incident, { reader, ...common });
      return made.ok ? 'made' : made.error;
    };
    expect(refused({ kind: 'vendor', partyId: null })).toBe('The vendor escalation pack is for one party; name it.');
    expect(refused({ kind: 'vendor', partyId: 'nobody' })).toBe('nobody is no outside party of this incident.');
    expect(refused({ kind: 'vendor', partyId: US })).toBe(`${US} is no outside party of this incident.`);
    expect(refused({ kind: 'review', partyId: NORTHLINE })).toBe('The own review is for no single party.');
    expect(refused({ kind: 'claim', partyId: NORTHLINE })).toBe('made');
  });

  it('[R1, X3] who has to be a party is refused in words where there is none', () => {
    const { incident } = new Room();
    const refused = (laterActs: number) =>
      makeReport(incident, { reader: { kind: 'vendor', partyId: null }, ...common, laterActs });
    const start = 'The vendor escalation pack is for an outside party, and';
    expect(refused(0)).toEqual({ ok: false, error: `${start} there is none yet. Choose another reader.` });
    expect(refused(3)).toEqual({ ok: false, error: `${start} at that moment there was none. Choose another reader.` });
  });

  it('[R1, R3] is told how much was left out and why, never what', () => {
    const room = roomWith([entryLogged({ text: 'Secret thought' })]);
    const text = markdownOf(room.incident, { reader: { kind: 'customer', partyId: null } });
    expect(text).toMatch(/- Left out, not for this reader: .*1 entry/);
    expect(text).not.toContain('Secret');
  });

  it('[R1] of some hours is told how many entries lie outside of them', () => {
    const room = roomWith([entryLogged({ text: 'At noon' })]);
    const text = markdownOf(room.incident, { range: { from: at('12:01') } });
    expect(text).toContain('- Left out, outside the time that was chosen: 1 entry');
    expect(text).not.toContain('At noon');
    expect(markdownOf(room.incident, { range: { from: at('12:00'), to: at('12:00') } })).toContain('At noon');
  });

  it('[R1, L5] of a claim gets the corrections of what passed with that party, and no thought of ours', () => {
    const call = entryLogged({ kind: 'contact', text: 'Rang them', toPartyId: NORTHLINE, partyId: US });
    const thought = entryLogged({ entryId: entryIdSchema.parse('entry-2'), text: 'We broke it ourselves' });
    const { type: _, lateReason, answersEntryId, audiences, origin, ...content } = call;
    const room = roomWith([
      call,
      thought,
      { ...content, type: 'EntryCorrected', text: 'Rang them twice', reason: null },
    ]);
    const text = markdownOf(room.incident, { reader: { kind: 'claim', partyId: NORTHLINE } });
    expect(text).toContain('Rang them twice');
    expect(text).toContain('before: ~~Rang them~~');
    expect(text).not.toContain('ourselves');
    expect(markdownOf(room.incident, { reader: { kind: 'claim', partyId: null } })).toContain('ourselves');
  });
});

const common = { asOf: at('15:51'), zone: ZONE, reference: 'INC-0042', source: { kind: 'record', heads: {} } } as const;

it('[R1, U3] customers get what they were sent and what is marked for them, the full record what everybody was sent', () => {
  const room = roomWith([entryLogged({ audiences: ['customer'], text: 'Cards work again' })]);
  const update = { nextBy: null, when: null } as const;
  room.does({ type: 'MarkUpdateSent', audience: 'customer', text: 'Bring cash', where: 'Notice', ...update });
  room.does({ type: 'MarkUpdateSent', audience: 'staff', text: 'Do not restart it', where: 'Chat', ...update });
  const notice = markdownOf(room.incident, { reader: { kind: 'customer', partyId: null } });
  expect(notice).toContain('## What we sent you');
  expect(notice).toContain(': Bring cash');
  expect(notice).toContain(': Cards work again');
  expect(notice).not.toContain('restart');
  expect(markdownOf(room.incident)).toMatch(/- To staff by Chat, .*: Do not restart it/);
});
