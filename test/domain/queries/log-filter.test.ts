import { entryIdSchema } from '@domain/kernel/ids';
import { toArray } from '@domain/kernel/sorted-list';
import { countTabs, matches, tabName } from '@domain/queries/log-filter';
import { expect, it } from 'vitest';
import { NORTHLINE, roomWith } from '../../support/incident-scenario';
import { entryLogged } from '../../support/sample-events';

const entries = toArray(
  roomWith([
    entryLogged({ text: 'Zoë rang: line dead', kind: 'contact', toPartyId: NORTHLINE, reference: 'NB-4471902' }),
    entryLogged({ entryId: entryIdSchema.parse('entry-2'), text: 'Stay on LTE', kind: 'decision' }),
    entryLogged({ entryId: entryIdSchema.parse('entry-3'), text: 'Photo of the cabinet', kind: 'evidence' }),
  ]).incident.log.inOrder,
);
const nameOfParty = (id: string) => (id === NORTHLINE ? 'Northline Broadband' : null);
const found = (text: string, tab: 'everything' | 'contacts' | 'decisions' | 'evidence' = 'everything') =>
  entries.filter((entry) => matches(entry, { tab, text }, nameOfParty)).map((entry) => entry.id);

it('[L6] finds words in any order, whatever their case and accents', () => {
  expect(found('DEAD zoe')).toEqual(['entry-1']);
  expect(found('zoë')).toEqual(['entry-1']);
  expect(found('')).toHaveLength(3);
  expect(found('dead alive')).toEqual([]);
});

it('[L6] finds by party, reference, kind and writer too', () => {
  expect(found('northline')).toEqual(['entry-1']);
  expect(found('4471902')).toEqual(['entry-1']);
  expect(found('decision')).toEqual(['entry-2']);
  expect(found('dana')).toHaveLength(3);
});

it('[L6] keeps to the kinds of a tab, and counts each tab whatever the text', () => {
  expect(found('', 'contacts')).toEqual(['entry-1']);
  expect(found('zoe', 'decisions')).toEqual([]);
  expect(countTabs(entries)).toEqual({ everything: 3, contacts: 1, decisions: 1, evidence: 1 });
  expect(tabName('contacts')).toBe('Calls and chats');
});
