import { toArray, values } from '@domain/kernel/sorted-list';
import { partyClock } from '@domain/queries/clocks';
import { figures } from '@domain/queries/figures';
import { describe, expect, it } from 'vitest';
import { CASE_NAMES, caseText, importedRoom } from '../../support/imported-room';
import { instant } from '../../support/incident-scenario';

const office = importedRoom(caseText('office365-2012')).incident;

describe.each(CASE_NAMES)('%s', (name) => {
  const raw = JSON.parse(caseText(name));
  const { incident } = importedRoom(caseText(name));

  it('[Q1] becomes one entry for each timeline row, words and kinds as they stand, in the order of the file', () => {
    const rows = toArray(incident.log.inOrder).map(({ text, kind, partyId, toPartyId, timeNote }) => ({
      text,
      kind,
      partyId,
      toPartyId,
      timeNote,
    }));
    const expected = raw.timeline.map((row: Record<string, string>) => ({
      text: row.text,
      kind: row.kind,
      partyId: row.party,
      toPartyId: row.to ?? null,
      timeNote: row.at_note ?? null,
    }));
    expect(rows).toEqual(expected);
  });

  it('[Q1] keeps parties, their accounts, all-clears, escalations and promises in number', () => {
    expect(incident.parties.map((party) => party.accounts.map((account) => account.text))).toEqual(
      raw.parties.map((party: { position?: string }) => (party.position === undefined ? [] : [party.position])),
    );
    expect(incident.allClears.size).toBe(raw.resolved_claimed.length);
    expect(incident.escalations.escalations.size).toBe(raw.escalations.length);
    expect(incident.hypotheses.size).toBe(raw.hypotheses.length);
    expect(incident.workarounds.map((one) => one.steps.map((step) => step.text))).toEqual(
      raw.workarounds.map((one: { steps: string[] }) => one.steps),
    );
  });

  it('[Q1] guesses no severity and names no lead', () => {
    expect(incident.lifecycle).toMatchObject({ severity: null, lead: null });
  });
});

it('[Q1] replies, promises and all-clears leave no entry, and point at the row of the same party and time', () => {
  expect(office.log.byId.size).toBe(29);
  const replies = toArray(office.escalations.replies);
  const linked = replies.map(
    (reply) => [...values(office.log.inOrder)].find((entry) => entry.id === reply.entryId)?.text ?? null,
  );
  expect(linked).toEqual([
    'Support declares the problem resolved. It was not.',
    'Microsoft still proposes that recipients whitelist the sender.',
    expect.stringContaining('Only answer: all hands on deck'),
    expect.stringContaining('Only answer: all hands on deck'),
    expect.stringContaining('Cisco: working with Microsoft'),
  ]);
  expect(toArray(office.allClears)[0]).toMatchObject({ partyId: 'microsoft', judgement: { wasTrue: false, at: null } });
  expect(
    [...values(office.log.inOrder)].find((entry) => entry.id === toArray(office.allClears)[0]?.entryId)?.kind,
  ).toBe('claim');
});

it('[Q1] keeps what the file says beside its events', () => {
  expect(office.imported).toMatchObject({
    sourceId: 'office365-2012',
    asOf: '2012-05-15T16:00:00.000Z',
    asOfCertainty: 'day',
    slaCheck: { offsetMinutes: -240 },
    publishedFigures: [{ label: 'hours until own workaround', value: '120 h' }, {}],
  });
  expect(office.imported?.sources).toHaveLength(10);
});

it('[Q1] shows a workaround in effect as the phase of a case that is not resolved', () => {
  expect(office.lifecycle.phase).toBe('on-workaround');
  expect(importedRoom(caseText('osm-henet-2024')).incident.lifecycle.phase).toBe('resolved');
});

it('[E3] keeps an automatic reply out of the first answer', () => {
  const raw = JSON.parse(caseText('osm-henet-2024'));
  raw.escalations[0].replies[0].automated = true;
  const { incident } = importedRoom(JSON.stringify(raw));
  expect(figures(incident, instant('2031-01-01T00:00:00.000Z')).time_to_first_vendor_response_min).toBe(25);
});

it('[P2] knows with whom the ball lies from the contacts of the file', () => {
  const senderbase = office.parties.find((party) => party.id === 'senderbase');
  const clock = senderbase === undefined ? null : partyClock(office, senderbase, instant('2012-05-15T16:00:00.000Z'));
  expect(clock).toMatchObject({ ball: { with: 'them', certainty: 'day' }, lastSpoke: null });
});

it('[L4] no imported row is late', () => {
  expect([...values(office.log.inOrder)].every((entry) => entry.origin === 'import')).toBe(true);
});
