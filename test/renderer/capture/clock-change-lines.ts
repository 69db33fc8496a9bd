import type { LineTable } from './capture-lines';

const skipped = /The clocks skipped that time; moved forward/;

/** Nights on which the clocks of a zone change, told from before, between and after. */
export const clockChangeLines: readonly LineTable[] = [
  {
    title: 'New York, in the hour that is about to come again',
    // 01:20 for the first time; at 02:00 it is 01:00 once more.
    now: '2026-11-01T05:20:00.000Z',
    zone: 'America/New_York',
    lines: [
      ['01:10 line fell', { at: '2026-11-01T05:10Z', words: 'line fell' }],
      ['01:40 line fell', { at: '2026-10-31T05:40Z', words: 'line fell', note: /yesterday/ }],
      [
        '/promise crew by 01:30',
        { kind: 'promise', words: 'crew by 01:30', promise: ['crew by 01:30', 'us', 'twice'] },
      ],
      [
        '/promise crew within 90 min',
        {
          kind: 'promise',
          words: 'crew within 90 min',
          promise: ['crew within 90 min', 'us', '2026-11-01T06:50Z'],
        },
      ],
      [
        '/promise crew by 02:00',
        { kind: 'promise', words: 'crew by 02:00', promise: ['crew by 02:00', 'us', '2026-11-01T07:00Z'] },
      ],
    ],
  },
  {
    title: 'New York, in the hour that came again',
    now: '2026-11-01T06:20:00.000Z',
    zone: 'America/New_York',
    lines: [
      ['01:10 line fell', { at: 'twice', words: 'line fell' }],
      ['01:40 line fell', { at: '2026-11-01T05:40Z', words: 'line fell' }],
      ['90 min ago line fell', { at: '2026-11-01T04:50Z', words: 'line fell' }],
      [
        '/promise crew by 01:30',
        { kind: 'promise', words: 'crew by 01:30', promise: ['crew by 01:30', 'us', '2026-11-01T06:30Z'] },
      ],
    ],
  },
  {
    title: 'New York, after the hour that never was',
    now: '2026-03-08T07:30:00.000Z',
    zone: 'America/New_York',
    lines: [
      ['02:15 line fell', { at: '2026-03-08T07:15Z', words: 'line fell', note: skipped }],
      ['01:59 line fell', { at: '2026-03-08T06:59Z', words: 'line fell' }],
      ['40 min ago line fell', { at: '2026-03-08T06:50Z', words: 'line fell' }],
      [
        '/promise crew tomorrow 02:15',
        {
          kind: 'promise',
          words: 'crew tomorrow 02:15',
          promise: ['crew tomorrow 02:15', 'us', '2026-03-09T06:15Z'],
        },
      ],
    ],
  },
  {
    title: 'Lord Howe Island, where half an hour comes again',
    // 01:50 for the second time; at 02:00 it was 01:30 once more.
    now: '2026-04-04T15:20:00.000Z',
    zone: 'Australia/Lord_Howe',
    lines: [
      ['01:40 line fell', { at: 'twice', words: 'line fell' }],
      ['01:20 line fell', { at: '2026-04-04T14:20Z', words: 'line fell' }],
      ['1 hour ago line fell', { at: '2026-04-04T14:20Z', words: 'line fell' }],
      [
        '/promise crew by 01:55',
        { kind: 'promise', words: 'crew by 01:55', promise: ['crew by 01:55', 'us', '2026-04-04T15:25Z'] },
      ],
      [
        '/promise crew by 02:00',
        { kind: 'promise', words: 'crew by 02:00', promise: ['crew by 02:00', 'us', '2026-04-04T15:30Z'] },
      ],
    ],
  },
  {
    title: 'Lord Howe Island, after the half hour that never was',
    now: '2026-10-03T16:00:00.000Z',
    zone: 'Australia/Lord_Howe',
    lines: [
      ['02:10 line fell', { at: '2026-10-03T15:40Z', words: 'line fell', note: skipped }],
      ['02:30 line fell', { at: '2026-10-03T15:30Z', words: 'line fell' }],
      ['1 hour ago line fell', { at: '2026-10-03T15:00Z', words: 'line fell' }],
    ],
  },
  {
    title: 'Apia, on the eve of a day that never was',
    // Noon on Thursday 29 December 2011; the next date was Saturday the 31st.
    now: '2011-12-29T22:00:00.000Z',
    zone: 'Pacific/Apia',
    lines: [
      [
        '/promise crew tomorrow 09:00',
        {
          kind: 'promise',
          words: 'crew tomorrow 09:00',
          promise: ['crew tomorrow 09:00', 'us', '2011-12-30T19:00Z'],
          note: skipped,
        },
      ],
      [
        '/promise crew by 09:00',
        {
          kind: 'promise',
          words: 'crew by 09:00',
          promise: ['crew by 09:00', 'us', '2011-12-30T19:00Z'],
          note: skipped,
        },
      ],
    ],
  },
  {
    title: 'Apia, after a day that never was',
    // 02:00 on Saturday the 31st.
    now: '2011-12-30T12:00:00.000Z',
    zone: 'Pacific/Apia',
    lines: [
      ['18:40 line fell', { at: '2011-12-30T04:40Z', words: 'line fell', note: /yesterday/ }],
      // Yesterday's date is the one that never was, and said to be.
      ['yesterday 18:40 line fell', { at: '2011-12-31T04:40Z', words: 'line fell', note: skipped }],
      ['3 hours ago line fell', { at: '2011-12-30T09:00Z', words: 'line fell' }],
      ['2011-12-30 00:30 line fell', { at: '2011-12-30T10:30Z', words: 'line fell', note: skipped }],
    ],
  },
  {
    title: 'Dublin, whose winter is the time that is counted back',
    now: '2026-10-25T01:20:00.000Z',
    zone: 'Europe/Dublin',
    lines: [
      ['01:10 line fell', { at: 'twice', words: 'line fell' }],
      ['00:50 line fell', { at: '2026-10-24T23:50Z', words: 'line fell' }],
      [
        '/promise crew by 01:30',
        { kind: 'promise', words: 'crew by 01:30', promise: ['crew by 01:30', 'us', '2026-10-25T01:30Z'] },
      ],
    ],
  },
];
