import { likelyLogColumns, looksTitled, type TableRow } from '@domain/log-table/log-columns';
import { planRows, type RowAnswers } from '@domain/log-table/plan-rows';
import { describe, expect, it } from 'vitest';
import { roomWith } from '../../support/incident-scenario';

const { parties } = roomWith([]).incident;
const context = { source: 'log.csv', parties, ownZone: 'Europe/London' };

function table(text: string): readonly TableRow[] {
  return text.split('\n').map((line, index) => ({ row: index + 1, cells: line.split('|') }));
}

/** What a table comes to under what is recognised in it and what is answered. */
function planned(text: string, answers: Partial<RowAnswers> = {}) {
  const rows = table(text);
  const hasTitles = looksTitled(rows);
  const columns = likelyLogColumns(rows, hasTitles);
  const asked = { zone: 'Europe/London', order: null, twice: null, hasTitles, columns };
  return planRows(rows, { ...asked, ...answers }, context);
}

describe('the columns of a log', () => {
  it('[Q1] are recognised by their titles, a time of day beside its date', () => {
    const rows = table('Date|Time|Type|Vendor|Contact|Notes|Ticket No.|By\n2024-12-31|14:05|call|x|y|z|1|Sam');
    expect(likelyLogColumns(rows, looksTitled(rows))).toEqual([
      ...['time', 'clock', 'kind', 'party', 'person', 'words', 'reference', 'author'],
    ]);
    const alone = table('Time|Event\n31.12.2024 14:05|Line dead');
    expect(likelyLogColumns(alone, looksTitled(alone))).toEqual(['time', 'words']);
  });

  it('[Q1] without titles are known by what is in them, and the first row is a row', () => {
    const rows = table('1|31.12.2024 14:05|Line dead\n2|31.12.2024 15:00|Light is red again');
    expect(looksTitled(rows)).toBe(false);
    expect(likelyLogColumns(rows, false)).toEqual([null, 'time', 'words']);
    expect(planned('31.12.2024 14:05|Line dead\n31.12.2024 15:00|Red').entries).toHaveLength(2);
  });

  it('[Q1, X3] that are needed are asked for', () => {
    const plan = planned('Date|Words\n2024-12-31|Line dead', { columns: [null, null] });
    expect(plan.problems.map(({ sentence }) => sentence)).toEqual([
      'Choose the column with the date, or the date and time.',
      'Choose the column with the words.',
    ]);
    expect(plan.entries).toEqual([]);
  });
});

describe('a row', () => {
  it('[Q1, L4] is an entry that says of which row of what it is, and who wrote it', () => {
    const plan = planned(
      'Date|Time|Kind|Party|To|Person|Channel|Ref|Words|Author\n' +
        '2024-12-31|14:05|Call|northline broadband|us|Priya|phone|#1|Crew by noon|Sam\n' +
        '2024-12-31|||New Firm|||||Red light|',
    );
    expect(plan.problems).toEqual([]);
    expect(plan.newParties).toEqual(['New Firm']);
    expect(plan.entries).toMatchObject([
      {
        ...{ row: 2, kind: 'contact', text: 'Crew by noon', party: 'northline broadband', toParty: 'us' },
        ...{ person: 'Priya', channel: 'phone', reference: '#1', timeNote: null },
        when: { at: '2024-12-31T14:05:00.000Z', certainty: 'exact' },
        lateReason: 'imported from log.csv, row 2, written by Sam',
      },
      { row: 3, kind: 'observation', when: { certainty: 'day' }, lateReason: 'imported from log.csv, row 3' },
    ]);
  });

  it.each([
    ['|Line dead', 'It has no date; fill it in, or take the row out.'],
    ['soon|Line dead', '“soon” is no date that can be read; write it like 2026-11-21 14:32.'],
    [
      '2024-02-30|Line dead',
      '“2024-02-30” is no date that there is, from the year 1970 on; correct it, or take the row out.',
    ],
    ['2024-12-31|', 'Words is empty; type something first.'],
    [
      '2024-12-31|a\u0007b',
      'Words has a character that cannot be shown safely (U+0007) at line 1, character 2; remove it.',
    ],
  ])('[Q1, X3] that cannot be an entry is named with its reason: %s', (line, sentence) => {
    const { problems } = planned(`Date|Words\n2024-12-30|Fine\n${line}`);
    expect(problems).toEqual([{ row: 3, sentence }]);
  });

  it('[Q1] with nothing in it counts for nothing, and keeps the numbers of those below it', () => {
    expect(planned('Date|Words\n|  \n2024-12-31|Line dead').entries).toMatchObject([{ row: 3 }]);
  });

  it('[Q1, L2] of a kind that is none is refused with those that are', () => {
    const [problem] = planned('Date|Words|Kind\n2024-12-31|Line dead|Network').problems;
    expect(problem?.sentence).toMatch(/^“Network” is no kind of entry \(observation, action, contact, /);
  });

  it('[Q1, X3] names ten of many problems, and counts all of them', () => {
    const plan = planned(`Date|Words\n2024-12-30|Fine\n${Array.from({ length: 30 }, () => 'soon|x').join('\n')}`);
    expect(plan.problems).toHaveLength(10);
    expect(plan.problemCount).toBe(30);
  });
});

describe('what only a person can say', () => {
  const MIXED = 'Date|Words\n03/04/2024 14:05|Line dead\n31/12/2024 14:05|Still dead';

  it('[Q1] is asked where a date reads two ways, whatever the other rows suggest', () => {
    const plan = planned(MIXED);
    expect(plan.asks.order).toMatchObject({ row: 2, text: '03/04/2024 14:05' });
    expect(plan.entries).toEqual([]);
  });

  it('[Q1] holds for every row: one that does not fit the answer is refused', () => {
    expect(planned(MIXED, { order: 'day-first' }).entries).toMatchObject([
      { when: { at: '2024-04-03T13:05:00.000Z' }, timeNote: '“03/04/2024 14:05”: read with the day first' },
      { when: { at: '2024-12-31T14:05:00.000Z' }, timeNote: null },
    ]);
    expect(planned(MIXED, { order: 'month-first' }).problems).toEqual([
      {
        row: 3,
        sentence: '“31/12/2024 14:05” has no month 31, read with the month first; correct it, or take the row out.',
      },
    ]);
  });

  it('[Q1] is asked as well where some rows have the day first and others the month', () => {
    expect(planned('Date|Words\n31/12/2024|x\n12/31/2024|y').asks.order).toMatchObject({ row: 2 });
    expect(planned('Date|Words\n12/31/2024|x\n12/30/2024|y').asks.order).toBeNull();
    expect(planned('Date|Words\n12/31/2024|x\n12/30/2024|y').entries).toHaveLength(2);
  });

  it('[C6, Q1] is asked where a time came twice, and noted', () => {
    const text = 'Date|Words\n2024-10-27 01:30|Line dead';
    expect(planned(text)).toMatchObject({ entries: [], asks: { twice: { row: 2, text: '2024-10-27 01:30' } } });
    const [entry] = planned(text, { twice: 'second' }).entries;
    expect(entry).toMatchObject({ when: { at: '2024-10-27T01:30:00.000Z' } });
    expect(entry?.timeNote).toMatch(/came twice, taken as the later one$/);
  });

  it('[Q1, L3] is the zone, asked where a time names no offset, and noted where it is not that of the incident', () => {
    expect(planned('Date|Words\n2024-12-31T14:05Z|x').asks.zone).toBe(false);
    const plan = planned('Date|Words\n2024-12-31 14:05|x', { zone: 'Europe/Berlin' });
    expect(plan.asks.zone).toBe(true);
    expect(plan.entries).toMatchObject([
      { when: { at: '2024-12-31T13:05:00.000Z' }, timeNote: '“2024-12-31 14:05”: in Europe/Berlin' },
    ]);
  });
});
