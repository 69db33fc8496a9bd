import type { IncidentEvent } from '@domain/incident/incident';
import { commitmentIdSchema, entryIdSchema } from '@domain/kernel/ids';
import { defaultAsOf } from '@domain/queries/as-of';
import { figures } from '@domain/queries/figures';
import { describe, expect, it } from 'vitest';
import { caseText, importedRoom } from '../../support/imported-room';
import { at, BEGAN, NORTHLINE, Room, roomWith, US } from '../../support/incident-scenario';
import { attemptMade, entryId, entryLogged, escalationOpened, replyReceived } from '../../support/sample-events';

const of = (events: readonly IncidentEvent[], asOf = at('15:51')) => figures(roomWith(events).incident, asOf);
const second = entryIdSchema.parse('entry-2');

describe('figures of an incident of our own', () => {
  it('[V4] run to the moment asked about while it is open', () => {
    expect(of([])).toMatchObject({
      elapsed_min: 240,
      elapsed_text: '4h 00m',
      day_number_at_end: 1,
      open: true,
      approx: [],
    });
    expect(of([], at('15:52'))).toMatchObject({ elapsed_min: 241 });
  });

  it('[V4] run to our confirmed end however late they are asked for', () => {
    const end: IncidentEvent = { type: 'IncidentResolved', at: at('13:51'), certainty: 'about', confirmation: 'Fine' };
    expect(of([end], at('00:00', 9))).toMatchObject({ elapsed_min: 120, open: false, approx: ['elapsed_min'] });
  });

  it('[I3] leave the time to detect unknown where "began" is only the first report', () => {
    const noticed: IncidentEvent = { type: 'IncidentNoticed', at: at('12:01'), certainty: 'exact' };
    expect(of([noticed]).time_to_detect_min).toBe(10);
    const report: IncidentEvent = {
      type: 'BeganRevised',
      at: BEGAN,
      certainty: 'exact',
      basis: 'first-report',
      reason: null,
    };
    expect(of([report, noticed]).time_to_detect_min).toBeNull();
  });

  it('[E3] count the first answer from the first escalation to the first human reply', () => {
    const automatic = replyReceived({ at: at('12:05'), automatic: true });
    const human = { ...replyReceived({ at: at('12:40') }), replyId: replyReceived().replyId };
    expect(of([escalationOpened(), attemptMade(), automatic]).time_to_first_vendor_response_min).toBeNull();
    expect(of([escalationOpened(), attemptMade(), human]).time_to_first_vendor_response_min).toBe(40);
  });

  it('[L3] leave a date without a clock out of every gap', () => {
    const day = entryLogged({ occurredAt: at('13:00'), certainty: 'day' });
    const later = entryLogged({ entryId: second, occurredAt: at('14:00') });
    expect(of([day, later])).toMatchObject({ longest_gap_min: null, entries: 2 });
    const clear = entryLogged({ occurredAt: at('13:00'), certainty: 'about' });
    expect(of([clear, later])).toMatchObject({ longest_gap_min: 60, approx: ['longest_gap_min'] });
  });

  it('[V4, Q1] count a typed contact for the party that it names; an imported row says itself who contacted whom', () => {
    const typed = entryLogged({ kind: 'contact', partyId: NORTHLINE });
    const ours = entryLogged({ entryId: second, kind: 'contact', partyId: US });
    expect(of([typed, ours])).toMatchObject({ contacts: { [NORTHLINE]: 1 }, contacts_total: 1 });
    const imported = entryLogged({ kind: 'contact', partyId: NORTHLINE, origin: 'import' });
    expect(of([imported])).toMatchObject({ contacts: {}, contacts_total: 0 });
  });

  it('[L5] leave retracted entries out of every count', () => {
    const contact = entryLogged({ kind: 'contact', toPartyId: NORTHLINE });
    expect(of([contact])).toMatchObject({
      contacts: { [NORTHLINE]: 1 },
      contacts_total: 1,
      entries: 1,
      by_kind: { contact: 1 },
    });
    expect(of([contact, { type: 'EntryRetracted', entryId, reason: null }])).toMatchObject({
      contacts: {},
      contacts_total: 0,
      entries: 0,
      by_kind: {},
    });
  });

  it('[M1] count a promise that is not due yet as unknown, an undated one apart, a withdrawn one as made only', () => {
    const made = (id: string, dueAt: string | null): IncidentEvent => ({
      type: 'CommitmentMade',
      commitmentId: commitmentIdSchema.parse(id),
      byPartyId: NORTHLINE,
      toPartyId: US,
      promise: 'Splice redone',
      note: null,
      dueAt: dueAt === null ? null : at(dueAt),
      dueCertainty: 'exact',
      madeAt: null,
      madeCertainty: 'exact',
      escalationId: null,
      entryId: null,
      audiences: null,
    });
    const withdrawn: IncidentEvent = {
      type: 'CommitmentWithdrawn',
      commitmentId: commitmentIdSchema.parse('c4'),
      at: at('12:00'),
    };
    expect(
      of([made('c1', '23:00'), made('c2', null), made('c3', '13:00'), made('c4', '13:00'), withdrawn]).promises,
    ).toEqual({
      made: 4,
      kept: 0,
      broken: 1,
      unknown: 1,
      undated: 1,
    });
  });

  it('[V4] know nothing of an empty record', () => {
    expect(figures(new Room().incident, at('12:00'))).toMatchObject({
      elapsed_min: null,
      elapsed_text: null,
      day_number_at_end: null,
      entries: 0,
    });
  });

  it('[R5] speak for the latest event written down, or for where an imported file ends', () => {
    expect(defaultAsOf(roomWith([entryLogged()], at('12:30')).incident)).toBe(at('12:30'));
    expect(defaultAsOf(importedRoom(caseText('office365-2012')).incident)).toBe('2012-05-15T16:00:00.000Z');
  });
});
