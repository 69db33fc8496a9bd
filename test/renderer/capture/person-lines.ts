import type { LineTable } from './capture-lines';
import { theirs } from './promise-lines';

const london = 'Europe/London';

/** Lines with a person, or with a date that two countries read differently. */
export const personLines: readonly LineTable[] = [
  {
    title: 'persons',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      theirs('/call', 'Update: crew by 15:00', '2026-11-21T15:00Z', { promise: 'crew by 15:00' }),
      ['/call @Northline DNS: down', { kind: 'contact', channel: 'phone', party: 'Northline', words: 'DNS: down' }],
      [
        '/call @Northline Priya Shah: fixed',
        { kind: 'contact', channel: 'phone', party: 'Northline', person: 'Priya Shah', words: 'fixed' },
      ],
      [
        '/call @Northline Dr. Lee: fixed',
        { kind: 'contact', channel: 'phone', party: 'Northline', person: 'Dr. Lee', words: 'fixed' },
      ],
      [
        '/call @Northline Northline desk: fixed',
        { kind: 'contact', channel: 'phone', party: 'Northline', words: 'Northline desk: fixed' },
      ],
      [
        '/call @Northline Harbour House: fixed',
        { kind: 'contact', channel: 'phone', party: 'Northline', words: 'Harbour House: fixed' },
      ],
      ['/call Priya: splice redone', { kind: 'contact', channel: 'phone', person: 'Priya', words: 'splice redone' }],
      ['Priya: splice redone', {}],
      [
        '@Northline Priya: 14:05 is when it fell',
        { party: 'Northline', person: 'Priya', words: '14:05 is when it fell', offered: '14:05' },
      ],
      [
        '/email @Northline Root cause: fibre',
        { kind: 'contact', channel: 'email', party: 'Northline', words: 'Root cause: fibre' },
      ],
      theirs('/claim', 'May: crew by 15:00', '2026-11-21T15:00Z', { person: 'May', words: 'crew by 15:00' }),
      theirs('/claim', 'Monday: crew by 15:00', '2026-11-21T15:00Z', { promise: 'crew by 15:00' }),
      theirs('/claim', 'J. Smith: crew by 15:00', '2026-11-21T15:00Z', { person: 'J. Smith', words: 'crew by 15:00' }),
      theirs('/claim', 'Zoë O’Brien-Hale: crew by 15:00', '2026-11-21T15:00Z', {
        person: 'Zoë O’Brien-Hale',
        words: 'crew by 15:00',
      }),
      ['/claim @Northline Priya:crew', { kind: 'claim', party: 'Northline', words: 'Priya:crew' }],
      ['/claim @Northline Priya:', { kind: 'claim', party: 'Northline', words: 'Priya:' }],
      ['/claim @Northline Priya and Leo: fixed', { kind: 'claim', party: 'Northline', words: 'Priya and Leo: fixed' }],
      ['@Northline #NB-1 Priya: fixed', { party: 'Northline', reference: 'NB-1', person: 'Priya', words: 'fixed' }],
      ['#NB-1 Priya: fixed', { reference: 'NB-1', words: 'Priya: fixed' }],
    ],
  },
  {
    title: 'noon, midnight, and dates that two countries read differently',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      ['noon: crew came', { at: '2026-11-21T12:00Z', words: 'crew came' }],
      ['at noon crew came', { at: '2026-11-21T12:00Z', words: 'crew came' }],
      ['noon crew came', {}],
      ['at midnight line fell', { at: '2026-11-21T00:00Z', words: 'line fell' }],
      ['yesterday noon crew came', { at: '2026-11-20T12:00Z', words: 'crew came' }],
      ['Apr 3 2pm crew came', { at: '2026-04-03T13:00Z', words: 'crew came' }],
      ['3 Apr 14:00 crew came', { at: '2026-04-03T13:00Z', words: 'crew came' }],
      ['2026-04-03 14:00 crew came', { at: '2026-04-03T13:00Z', words: 'crew came' }],
      ['4/3/26 14:00 crew came', { at: '2026-03-04T14:00Z', words: 'crew came', note: /Read as 4 March, day first/ }],
      ['04/04 14:00 crew came', { at: '2026-04-04T13:00Z', words: 'crew came' }],
    ],
  },
];
