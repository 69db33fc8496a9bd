import type { LineTable, Read } from './capture-lines';

const london = 'Europe/London';

type Line = LineTable['lines'][number];
type Way = '/call' | '/claim';
/** `promise`: its words, where they are not all that was said. */
type More = Omit<Read, 'promise' | 'offers'> & { readonly promise?: string };

/** Northline said it, and it is a promise. */
export function theirs(way: Way, said: string, due: string, more: More = {}): Line {
  const { promise, ...rest } = more;
  return [
    `${way} @Northline ${said}`,
    { ...northline(way, said), ...rest, promise: [promise ?? rest.words ?? said, 'Northline', due] },
  ];
}

/** Northline said it, and it may be a promise. */
function offered(way: Way, said: string, due: string, more: More = {}): Line {
  const { promise, ...rest } = more;
  return [
    `${way} @Northline ${said}`,
    { ...northline(way, said), ...rest, offers: [promise ?? rest.words ?? said, 'Northline', due] },
  ];
}

function northline(way: Way, said: string): Read {
  return {
    ...(way === '/call' ? { kind: 'contact', channel: 'phone' } : { kind: 'claim' }),
    party: 'Northline',
    words: said,
  };
}

/** Lines with a promise. */
export const promiseLines: readonly LineTable[] = [
  {
    title: 'promises, which look forward',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      theirs('/call', 'Priya: crew by 2.32pm', '2026-11-21T14:32Z', { person: 'Priya', words: 'crew by 2.32pm' }),
      offered('/call', 'Priya: crew by 12:00', '2026-11-22T12:00Z', {
        person: 'Priya',
        words: 'crew by 12:00',
        note: /next day/,
      }),
      theirs('/call', 'splice redone, testing light, will ring back by 14:50', '2026-11-21T14:50Z', {
        promise: 'will ring back by 14:50',
      }),
      theirs('/call', 'will ring back at 14:50', '2026-11-21T14:50Z'),
      [
        '/call @Northline Priya rang at 14:05',
        { kind: 'contact', channel: 'phone', party: 'Northline', words: 'Priya rang at 14:05', offered: 'at 14:05' },
      ],
      [
        '/call @Northline rang back at 14:50',
        { kind: 'contact', channel: 'phone', party: 'Northline', words: 'rang back at 14:50' },
      ],
      theirs('/claim', 'fixed within 2 hours', '2026-11-21T16:32Z'),
      theirs('/claim', 'crew on site in 20 minutes', '2026-11-21T14:52Z'),
      theirs('/claim', 'crew in two hours', '2026-11-21T16:32Z'),
      theirs('/claim', 'crew in half an hour', '2026-11-21T15:02Z'),
      theirs('/claim', 'crew within the hour', '2026-11-21T15:32Z'),
      theirs('/claim', 'within 2-3 hours', '2026-11-21T17:32Z'),
      theirs('/claim', 'ETA 15:00', '2026-11-21T15:00Z'),
      theirs('/claim', 'ETR: 16:30', '2026-11-21T16:30Z'),
      theirs('/claim', 'due in 2 hours', '2026-11-21T16:32Z'),
      ['/claim @Northline late by 10 min', { kind: 'claim', party: 'Northline', words: 'late by 10 min' }],
      ['/claim @Northline down by 12.50 ms', { kind: 'claim', party: 'Northline', words: 'down by 12.50 ms' }],
      theirs('/claim', 'crew by 17.30', '2026-11-21T17:30Z'),
      theirs('/claim', 'crew by 1730', '2026-11-21T17:30Z'),
      ['/claim @Northline cut by 1400 users', { kind: 'claim', party: 'Northline', words: 'cut by 1400 users' }],
      theirs('/claim', 'crew this afternoon', '2026-11-21T17:00Z', { note: /.afternoon. is read as until 17:00/ }),
      theirs('/claim', 'crew this evening', '2026-11-21T21:00Z', { note: /.evening. is read as until 21:00/ }),
      theirs('/claim', 'crew tonight', '2026-11-21T23:59Z', { note: /.tonight. is read as until 23:59/ }),
      theirs('/claim', 'crew by end of day', '2026-11-21T17:00Z', {
        note: /.end of day. is read as 17:00, or midnight once that has passed/,
      }),
      theirs('/claim', 'crew by midnight', '2026-11-22T00:00Z', { note: /Midnight is read as the end of the day/ }),
      theirs('/claim', 'crew on site today between 12:00 and 15:00', '2026-11-21T15:00Z'),
      theirs('/claim', 'key holder stays until 18:00', '2026-11-21T18:00Z'),
      offered('/claim', 'on hold until 14:05', '2026-11-22T14:05Z', { note: /next day/ }),
      offered('/claim', 'before 14:00 it worked', '2026-11-22T14:00Z', { note: /next day/ }),
      theirs('/claim', 'crew by about 3pm', '2026-11-21T15:00Z'),
      theirs('/claim', 'within about 2 hours', '2026-11-21T16:32Z'),
      [
        '/claim @Northline crew by 15:00 yesterday',
        { kind: 'claim', party: 'Northline', words: 'crew by 15:00 yesterday' },
      ],
      [
        '/promise @Northline 15:00 crew on site',
        {
          kind: 'promise',
          party: 'Northline',
          words: '15:00 crew on site',
          promise: ['15:00 crew on site', 'Northline', '2026-11-21T15:00Z'],
        },
      ],
      [
        '/promise @Northline crew on site 15:00',
        {
          kind: 'promise',
          party: 'Northline',
          words: 'crew on site 15:00',
          promise: ['crew on site 15:00', 'Northline', '2026-11-21T15:00Z'],
        },
      ],
      [
        '/promise @Northline 14:00 she said crew by 15:00',
        {
          kind: 'promise',
          party: 'Northline',
          at: '2026-11-21T14:00Z',
          words: 'she said crew by 15:00',
          promise: ['she said crew by 15:00', 'Northline', '2026-11-21T15:00Z'],
        },
      ],
      [
        '/promise @Northline crew will come',
        {
          kind: 'promise',
          party: 'Northline',
          words: 'crew will come',
          promise: ['crew will come', 'Northline', 'none'],
        },
      ],
      [
        '/promise logs by 17:00',
        { kind: 'promise', words: 'logs by 17:00', promise: ['logs by 17:00', 'us', '2026-11-21T17:00Z'] },
      ],
      [
        '@Northline crew by 15:00',
        { party: 'Northline', words: 'crew by 15:00', offers: ['crew by 15:00', 'Northline', '2026-11-21T15:00Z'] },
      ],
      [
        '/action reset the ONT by 15:00',
        {
          kind: 'action',
          words: 'reset the ONT by 15:00',
          offers: ['reset the ONT by 15:00', 'us', '2026-11-21T15:00Z'],
        },
      ],
      theirs('/call', 'by 15:00', '2026-11-21T15:00Z'),
      theirs('/call', 'crew on site. By 15:00.', '2026-11-21T15:00Z', { promise: 'crew on site. By 15:00' }),
      [
        '/update @Northline crew by 15:00',
        {
          kind: 'update',
          party: 'Northline',
          words: 'crew by 15:00',
          offers: ['crew by 15:00', 'Northline', '2026-11-21T15:00Z'],
        },
      ],
      [
        '/call crew by 15:00',
        {
          kind: 'contact',
          channel: 'phone',
          words: 'crew by 15:00',
          offers: ['crew by 15:00', 'us', '2026-11-21T15:00Z'],
        },
      ],
      theirs('/call', '10 min ago Priya: in 20 minutes', '2026-11-21T14:42Z', {
        person: 'Priya',
        at: '2026-11-21T14:22Z',
        words: 'in 20 minutes',
      }),
      [
        '/call @Acme Priya: crew by 15:00',
        {
          kind: 'contact',
          channel: 'phone',
          party: 'new: Acme',
          person: 'Priya',
          words: 'crew by 15:00',
          promise: ['crew by 15:00', 'New: Acme', '2026-11-21T15:00Z'],
        },
      ],
      [
        '/call @Ke crew by 15:00',
        {
          kind: 'contact',
          channel: 'phone',
          party: 'unclear: Ke',
          words: '@Ke crew by 15:00',
          promise: ['@Ke crew by 15:00', 'Which Ke?', '2026-11-21T15:00Z'],
        },
      ],
      theirs('/call', "I'll ring by 14:50, then again", '2026-11-21T14:50Z', { promise: "I'll ring by 14:50" }),
      theirs('/call', 'crew in 20 min; splice in 2h', '2026-11-21T14:52Z', { promise: 'crew in 20 min' }),
      theirs('/call', '3pm crew by 4pm', '2026-11-20T16:00Z', {
        at: '2026-11-20T15:00Z',
        words: 'crew by 4pm',
        note: /Taken as yesterday: today that time is still to come/,
      }),
      theirs('/call', 'crew by the latest 18:00', '2026-11-21T18:00Z'),
      theirs('/call', 'no later than 18:00', '2026-11-21T18:00Z'),
      [
        '/call @Northline crew by 25:00',
        { kind: 'contact', channel: 'phone', party: 'Northline', words: 'crew by 25:00' },
      ],
      offered('/call', 'crew by noon', '2026-11-22T12:00Z', { note: /next day/ }),
      offered('/call', 'in the morning', '2026-11-22T12:00Z', { note: /.morning. is read as until 12:00.*next day/ }),
      theirs('/call', '1 min ago Priya: "crew by 15:00"', '2026-11-21T15:00Z', {
        person: 'Priya',
        at: '2026-11-21T14:31Z',
        words: '"crew by 15:00"',
      }),
      theirs('/claim', 'crew within 1.5 hours', '2026-11-21T16:02Z'),
      [
        '/promise @Clinic logs by 17:00',
        {
          kind: 'promise',
          party: 'Clinic IT',
          words: 'logs by 17:00',
          promise: ['logs by 17:00', 'Clinic IT', '2026-11-21T17:00Z'],
        },
      ],
      [
        '/promise crew by 12:00',
        {
          kind: 'promise',
          words: 'crew by 12:00',
          promise: ['crew by 12:00', 'us', '2026-11-22T12:00Z'],
          note: /Taken as the next day: that time has passed/,
        },
      ],
      [
        '/handoff to Sam by 18:00',
        { kind: 'handoff', words: 'to Sam by 18:00', offers: ['to Sam by 18:00', 'us', '2026-11-21T18:00Z'] },
      ],
      [
        '/decision fail over at 15:15 unless up',
        {
          kind: 'decision',
          words: 'fail over at 15:15 unless up',
          promise: ['fail over at 15:15 unless up', 'us', '2026-11-21T15:15Z'],
        },
      ],
      [
        '/decision we moved the phones at 13:30',
        { kind: 'decision', words: 'we moved the phones at 13:30', offered: 'at 13:30' },
      ],
      [
        '/promise decide by 15:15',
        { kind: 'promise', words: 'decide by 15:15', promise: ['decide by 15:15', 'us', '2026-11-21T15:15Z'] },
      ],
      ['https://x.example/by 15:00', {}],
      [
        '/claim @Northline fixed in 10 min of work',
        { kind: 'claim', party: 'Northline', words: 'fixed in 10 min of work' },
      ],
    ],
  },
  {
    title: 'promises on other dates',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      theirs('/claim', 'crew by Friday noon', '2026-11-27T12:00Z'),
      theirs('/claim', 'crew by Friday', '2026-11-27T23:59Z', { note: /end of that date/ }),
      theirs('/claim', 'crew by Sat 15:00', '2026-11-21T15:00Z'),
      theirs('/claim', 'crew by Sat 12:00', '2026-11-28T12:00Z', {
        note: /Taken as the week after: that time has passed/,
      }),
      theirs('/claim', 'crew next Friday 10:00', '2026-11-27T10:00Z', { note: /first one after today/ }),
      theirs('/claim', 'crew tomorrow 09:00', '2026-11-22T09:00Z'),
      theirs('/claim', 'crew tomorrow', '2026-11-22T23:59Z', { note: /end of that date/ }),
      theirs('/claim', 'crew tomorrow morning', '2026-11-22T12:00Z', { note: /.morning. is read as until 12:00/ }),
      theirs('/claim', 'crew by EOD Monday', '2026-11-23T17:00Z', {
        note: /.EOD. is read as 17:00, or midnight once that has passed/,
      }),
      theirs('/claim', 'crew by Friday midnight', '2026-11-28T00:00Z', {
        note: /Midnight is read as the end of the day/,
      }),
      theirs('/claim', 'crew tomorrow between 9 and 12:00', '2026-11-22T12:00Z'),
      theirs('/claim', 'crew by 24/11 14:00', '2026-11-24T14:00Z'),
      theirs('/claim', 'crew by 3/12 14:00', '2026-12-03T14:00Z', { note: /Read as 3 December, day first/ }),
      theirs('/claim', 'crew by 12/25', '2026-12-25T23:59Z', {
        note: /Read as 25 December, month first, because there is no month 25.*end of that date/,
      }),
      theirs('/claim', 'crew by 3 Dec 14:00', '2026-12-03T14:00Z'),
      theirs('/claim', 'crew by Dec 3 2pm', '2026-12-03T14:00Z'),
      theirs('/claim', 'crew by 2026-12-03 14:00', '2026-12-03T14:00Z'),
      theirs('/claim', 'crew by 3/1', '2027-01-03T23:59Z', {
        note: /Read as 3 January, day first.*Taken as 2027: this year that date has passed.*end of that date/,
      }),
      ['/claim @Northline crew by 4/3/26', { kind: 'claim', party: 'Northline', words: 'crew by 4/3/26' }],
      theirs('/claim', 'credit by 3/4/27', '2027-04-03T22:59Z', {
        note: /Read as 3 April, day first.*end of that date/,
      }),
      theirs('/claim', 'within 3 days', '2026-11-24T14:32Z'),
      [
        '/claim @Northline within 2 working days',
        { kind: 'claim', party: 'Northline', words: 'within 2 working days' },
      ],
      [
        '/claim @Northline said on Friday 18:40 fixed',
        { kind: 'claim', party: 'Northline', words: 'said on Friday 18:40 fixed', offered: 'on Friday 18:40' },
      ],
      theirs('/claim', 'will come on Monday 9am', '2026-11-23T09:00Z', { offered: 'on Monday 9am' }),
      [
        '/promise @Northline crew on site Monday 9am',
        {
          kind: 'promise',
          party: 'Northline',
          words: 'crew on site Monday 9am',
          offered: 'Monday 9am',
          promise: ['crew on site Monday 9am', 'Northline', '2026-11-23T09:00Z'],
        },
      ],
      [
        'yesterday 18:40 /call @Northline Priya: crew by 20:00',
        {
          kind: 'contact',
          channel: 'phone',
          party: 'Northline',
          person: 'Priya',
          at: '2026-11-20T18:40Z',
          words: 'crew by 20:00',
          promise: ['crew by 20:00', 'Northline', '2026-11-20T20:00Z'],
        },
      ],
      [
        '2026-11-20 /call @Northline Priya: crew by 09:00',
        {
          kind: 'contact',
          channel: 'phone',
          party: 'Northline',
          person: 'Priya',
          at: '2026-11-20T12:00Z',
          certainty: 'day',
          words: 'crew by 09:00',
          promise: ['crew by 09:00', 'Northline', '2026-11-20T09:00Z'],
        },
      ],
      theirs('/call', 'by lunchtime tomorrow', '2026-11-22T13:00Z', { note: /.lunchtime. is read as until 13:00/ }),
      [
        '/call @Northline crew on Monday',
        { kind: 'contact', channel: 'phone', party: 'Northline', words: 'crew on Monday' },
      ],
      [
        '/call @Northline crew by 30 February',
        { kind: 'contact', channel: 'phone', party: 'Northline', words: 'crew by 30 February' },
      ],
    ],
  },
  {
    title: 'a promise into the night the clocks go forward',
    now: '2026-03-28T23:30:00.000Z',
    zone: london,
    lines: [
      theirs('/call', 'crew by 01:30', '2026-03-29T01:30Z', { note: /next day.*skipped/ }),
      theirs('/call', 'crew in 3 hours', '2026-03-29T02:30Z'),
      theirs('/call', 'crew by 09:00', '2026-03-29T08:00Z', { note: /next day/ }),
    ],
  },
  {
    title: 'a promise into the night the clocks go back',
    now: '2026-10-24T22:00:00.000Z',
    zone: london,
    lines: [
      theirs('/call', 'crew by 01:30', 'twice', { note: /next day/ }),
      theirs('/call', 'crew within 4 hours', '2026-10-25T02:00Z'),
      theirs('/call', 'crew by 01:30 UTC', '2026-10-25T01:30Z', { note: /next day/ }),
    ],
  },
  {
    title: 'a promise within the hour that repeats',
    now: '2026-10-25T00:45:00.000Z',
    zone: london,
    lines: [theirs('/call', 'crew by 01:30', '2026-10-25T01:30Z'), theirs('/call', 'crew by 01:50', 'twice')],
  },
  {
    title: 'a promise into the next year',
    now: '2026-12-31T23:30:00.000Z',
    zone: london,
    lines: [
      theirs('/call', 'crew by 00:30', '2027-01-01T00:30Z', { note: /next day/ }),
      theirs('/call', 'crew tomorrow 09:00', '2027-01-01T09:00Z'),
      theirs('/call', 'crew by 2 Jan 9am', '2027-01-02T09:00Z', {
        note: /Taken as 2027: this year that date has passed/,
      }),
      theirs('/call', 'in 2 days', '2027-01-02T23:30Z'),
      theirs('/call', 'by 31/12', '2026-12-31T23:59Z', { note: /end of that date/ }),
    ],
  },
  {
    title: 'a promise in another zone, whose clocks go back',
    now: '2026-11-01T03:50:00.000Z',
    zone: 'America/New_York',
    lines: [
      theirs('/call', 'crew by 01:30', 'twice', { note: /next day/ }),
      theirs('/call', 'crew tomorrow 09:00', '2026-11-01T14:00Z'),
    ],
  },
];
