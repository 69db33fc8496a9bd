import type { ImportedEntry } from '@domain/incident/imported-entries.decide';
import { isLate } from '@domain/incident/log';
import { values } from '@domain/kernel/sorted-list';
import { expect, it } from 'vitest';
import { at, declaredRoom, roomWith, US } from '../../support/incident-scenario';

function row(text: string, change: Partial<ImportedEntry> = {}): ImportedEntry {
  return {
    ...{ kind: 'observation', text, when: { at: at('12:00'), certainty: 'exact' }, party: null, toParty: null },
    ...{ person: null, channel: null, reference: null, lateReason: 'imported from log.csv, row 2', timeNote: null },
    evidence: [],
    ...change,
  };
}

it('[Q1, L4] rows from elsewhere are one act, entered late by whoever imports them, with the reason', () => {
  const room = declaredRoom();
  const before = room.commits.length;
  room.does({ type: 'ImportEntries', entries: [row('Line dead'), row('Red light')] }, at('14:00'));
  expect(room.commits).toHaveLength(before + 1);
  const imported = [...values(room.incident.log.inOrder)];
  expect(imported.map(({ text }) => text)).toEqual(['Line dead', 'Red light']);
  for (const entry of imported) {
    expect(entry).toMatchObject({
      recordedBy: 'Dana',
      recordedAt: at('14:00'),
      lateReason: 'imported from log.csv, row 2',
    });
    expect(isLate(entry)).toBe(true);
  }
});

it('[Q1, P1] parties go by name: known ones whatever the case, us by what people say, others are added once', () => {
  const room = roomWith([]);
  const entries = [
    row('a', { party: 'NORTHLINE broadband', toParty: 'we' }),
    row('b', { party: 'Harbour Power' }),
    row('c', { party: 'harbour power' }),
  ];
  const events = room.does({ type: 'ImportEntries', entries });
  expect(events.filter(({ type }) => type === 'PartyAdded')).toMatchObject([{ name: 'Harbour Power', role: 'other' }]);
  const [first, second, third] = [...values(room.incident.log.inOrder)];
  expect(first).toMatchObject({ partyId: 'party-northline', toPartyId: US });
  expect(second?.partyId).toBe(third?.partyId);
});

it('[Q1] our own side is added as ours where nobody has named it', () => {
  const room = declaredRoom();
  room.does({ type: 'SetAsideParty', partyId: room.incident.parties[0]?.id ?? US });
  const events = room.does({ type: 'ImportEntries', entries: [row('a', { party: 'Us' }), row('b', { party: 'we' })] });
  expect(events.filter(({ type }) => type === 'PartyAdded')).toMatchObject([{ name: 'Us', role: 'us' }]);
});

it('[L5, Q1] one undo takes all of them back, with the parties that came along', () => {
  const room = declaredRoom();
  const before = room.incident.parties.filter(({ setAside }) => !setAside).length;
  room.does({ type: 'ImportEntries', entries: [row('a', { party: 'Harbour Power' }), row('b')] });
  expect(room.undoes().ok).toBe(true);
  expect([...values(room.incident.log.inOrder)].every(({ retraction }) => retraction !== null)).toBe(true);
  expect(room.incident.parties.filter(({ setAside }) => !setAside)).toHaveLength(before);
});

it('[L5, Q1] an import whose party was written about since is not undone', () => {
  const room = declaredRoom();
  room.does({ type: 'ImportEntries', entries: [row('a', { party: 'Harbour Power' })] });
  const act = room.commits.at(-1);
  room.does({ type: 'ImportEntries', entries: [row('b', { party: 'Harbour Power' })] });
  expect(room.undoes(act)).toMatchObject({ ok: false, error: { code: 'act-superseded' } });
});
