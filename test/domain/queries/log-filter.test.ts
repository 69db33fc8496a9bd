import type { Entry } from '@domain/incident/log';
import { entryIdSchema } from '@domain/kernel/ids';
import { insert, sortedListOf, toArray } from '@domain/kernel/sorted-list';
import {
  countTabs,
  isEmptyFilter,
  type LogFilter,
  type LogTab,
  logMatcher,
  NO_FILTER,
  personsSeen,
  tabName,
} from '@domain/queries/log-filter';
import { describe, expect, it } from 'vitest';
import { at, KESTREL, NORTHLINE, roomWith, SAM } from '../../support/incident-scenario';
import { entryLogged } from '../../support/sample-events';

const id = (number: number) => entryIdSchema.parse(`entry-${number}`);
const room = roomWith([
  entryLogged({ text: 'Zoë rang: line dead', kind: 'contact', toPartyId: NORTHLINE, reference: 'NB-4471902' }),
  entryLogged({ entryId: id(2), text: 'Stay on LTE', kind: 'decision', person: null }),
  entryLogged({ entryId: id(3), text: 'Photo of the cabinet', kind: 'evidence', partyId: KESTREL, person: 'Priya' }),
]);
const { log } = room.incident;
const entries = toArray(log.inOrder);
const noFiles = new Map<string, readonly string[]>();
const files = new Map([['entry-2', ['LTE plan.pdf']]]);
const nameOfParty = (partyId: string) => (partyId === NORTHLINE ? 'Northline Broadband' : null);

function found(filter: Partial<LogFilter>, tab: LogTab = 'everything', shown = noFiles): readonly string[] {
  return entries.filter(logMatcher(tab, { ...NO_FILTER, ...filter }, nameOfParty, shown)).map((entry) => entry.id);
}

describe('the filter of the log', () => {
  it('[L6] finds words in any order, whatever their case and accents', () => {
    expect(found({ text: 'DEAD zoe' })).toEqual(['entry-1']);
    expect(found({ text: 'zoë' })).toEqual(['entry-1']);
    expect(found({})).toHaveLength(3);
    expect(found({ text: 'dead alive' })).toEqual([]);
  });

  it('[L6] finds by party, reference, kind and writer too', () => {
    expect(found({ text: 'northline' })).toEqual(['entry-1']);
    expect(found({ text: '4471902 broadband' })).toEqual(['entry-1']);
    expect(found({ text: 'decision' })).toEqual(['entry-2']);
    expect(found({ text: 'dana' })).toHaveLength(3);
  });

  it('[L6] chooses by a party on either side, by a kind and by a person, and by all of them together', () => {
    expect(found({ partyId: NORTHLINE })).toEqual(['entry-1']);
    expect(found({ partyId: KESTREL })).toEqual(['entry-3']);
    expect(found({ kind: 'decision' })).toEqual(['entry-2']);
    expect(found({ person: 'priya' })).toEqual(['entry-3']);
    expect(found({ person: 'Priya', kind: 'evidence', partyId: KESTREL, text: 'cabinet' })).toEqual(['entry-3']);
    expect(found({ person: 'Priya', kind: 'decision' })).toEqual([]);
    expect(found({ person: 'Priya' }, 'decisions')).toEqual([]);
  });

  it('[L6] counts as persons whoever is named and whoever wrote, each as first written', () => {
    const more = roomWith([entryLogged({ person: 'Zoë' })]);
    more.receives([entryLogged({ entryId: id(2), person: 'ZOE', occurredAt: at('13:00') })], at('13:00'), SAM);
    more.receives([entryLogged({ entryId: id(3), person: 'Émile', occurredAt: at('13:00'), origin: 'import' })]);
    expect(personsSeen(more.incident.log.inOrder)).toEqual(['Dana', 'Émile', 'Sam', 'Zoë']);
  });

  it('[L6] says when it is empty, spaces being no words', () => {
    expect(isEmptyFilter({ ...NO_FILTER, text: '  ' })).toBe(true);
    expect(isEmptyFilter({ ...NO_FILTER, person: 'Priya' })).toBe(false);
  });
});

describe('the tabs of the log', () => {
  it('[L6] keep to their kinds, and count whatever the filter', () => {
    expect(found({}, 'contacts')).toEqual(['entry-1']);
    expect(found({ text: 'zoe' }, 'decisions')).toEqual([]);
    expect(countTabs(log, noFiles)).toEqual({
      everything: 3,
      contacts: 1,
      decisions: 1,
      evidence: 1,
      'key-moments': 1,
    });
    expect(tabName('contacts')).toBe('Calls and chats');
  });

  it('[L6] key moments are milestones, decisions, changes of a workaround, handoffs, and what was pinned', () => {
    const kinds = ['milestone', 'decision', 'workaround', 'handoff', 'contact', 'claim', 'observation'] as const;
    const moments = roomWith(kinds.map((kind, index) => entryLogged({ entryId: id(index), kind })));
    moments.does({ type: 'PinEntry', entryId: id(5) });
    const isKeyMoment = logMatcher('key-moments', NO_FILTER, nameOfParty, noFiles);
    const shown = toArray(moments.incident.log.inOrder).filter(isKeyMoment);
    expect(shown.map((entry) => entry.kind)).toEqual(['milestone', 'decision', 'workaround', 'handoff', 'claim']);
    expect(countTabs(moments.incident.log, noFiles)['key-moments']).toBe(5);
    moments.does({ type: 'UnpinEntry', entryId: id(5) });
    expect(countTabs(moments.incident.log, noFiles)['key-moments']).toBe(4);
  });

  it('[L6] count as many after an entry came as from scratch', () => {
    const [first] = entries;
    if (first === undefined) return expect.fail('no entry');
    const byPosition = (entry: Entry) => entry.position;
    const many: readonly Entry[] = Array.from({ length: 1000 }, (_, i) => ({
      ...first,
      id: id(i),
      position: String(i).padStart(5, '0'),
    }));
    const list = sortedListOf(byPosition, many);
    const counted = (inOrder: typeof list) => countTabs({ ...log, inOrder }, noFiles);
    counted(list);
    const decision: Entry = { ...first, position: '00500x', kind: 'decision' };
    const longer = insert(list, decision);
    expect(counted(longer)).toEqual(counted(sortedListOf(byPosition, toArray(longer))));
    expect(counted(longer).decisions).toBe(1);
  });
});

it('[L8] keeps what shows a file under Evidence too, and finds it by the name of the file', () => {
  expect(found({}, 'evidence', files)).toEqual(['entry-2', 'entry-3']);
  expect(found({}, 'decisions', files)).toEqual(['entry-2']);
  expect(found({ text: 'lte PDF' }, 'everything', files)).toEqual(['entry-2']);
  expect(countTabs(log, files)).toMatchObject({ everything: 3, decisions: 1, evidence: 2 });
});
