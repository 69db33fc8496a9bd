type Promised = readonly [words: string, by: string, due: string];

/** What a line is read as; what is left out is: an observation of now, by nobody, with the words as typed. */
export interface Read {
  readonly words?: string;
  readonly kind?: string;
  readonly channel?: string;
  /** The name; `new: …` and `unclear: …` where it is not a known one. */
  readonly party?: string;
  readonly reference?: string;
  readonly person?: string;
  /** The promise that is logged with it: words, who promises, due in UTC to the minute, `twice` or `none`. */
  readonly promise?: Promised;
  /** The same of a promise that is only offered. */
  readonly offers?: Promised;
  /** In UTC, to the minute; `twice` where it has to be asked. */
  readonly at?: string;
  readonly certainty?: string;
  /** The words of a time inside the sentence. */
  readonly offered?: string;
  readonly note?: RegExp;
}

export interface LineTable {
  readonly title: string;
  readonly now: string;
  readonly zone: string;
  readonly lines: readonly (readonly [string, Read])[];
}

export const partyNames = [
  'Northline Broadband',
  'Northline',
  'Kestrel Networks',
  'Harbour House',
  'Kendall',
  'Clinic IT',
];

const london = 'Europe/London';

export const captureLines: readonly LineTable[] = [
  {
    title: 'words that say nothing of the entry',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      ['Line dead, ONT shows red', {}],
      ['', {}],
      ['   ', {}],
      ['/etc/hosts restored', {}],
      ['/unknown word', {}],
      ['call them back', {}],
      ['// call', {}],
      ['restored /call centre', {}],
      ['dana@example.com wrote', {}],
      ['@ noon we met', {}],
      ['@3pm they rang', {}],
      ['# heading', {}],
      ['#1 circuit is down', {}],
      ['99.95 % available', {}],
      ['25:99 is no time', {}],
      ['24:00 is none either', {}],
      ['142 users hit', {}],
      ['14 users hit', {}],
      ['1475 users hit', {}],
      ['3/4 of the users are down', {}],
      ['10 min on hold', {}],
      ['Sun is out, dish is dry', {}],
      ['Sat down with the team', {}],
      ['May be the splice', {}],
      ['March team arrived', {}],
      ['Second line dead', {}],
      ['yesterday they said fixed', {}],
      ['14:00-14:30 on hold', {}],
      ['by 17:00 a crew will come', { offers: ['by 17:00 a crew will come', 'us', '2026-11-21T17:00Z'] }],
      ['within 2 hours they ring back', { offers: ['within 2 hours they ring back', 'us', '2026-11-21T16:32Z'] }],
      ['in 10 min they ring back', { offers: ['in 10 min they ring back', 'us', '2026-11-21T14:42Z'] }],
      ['tomorrow 09:00 site visit', { offers: ['tomorrow 09:00 site visit', 'us', '2026-11-22T09:00Z'] }],
      [
        'next Friday 10:00 site visit',
        { offers: ['next Friday 10:00 site visit', 'us', '2026-11-27T10:00Z'], note: /first one after today/ },
      ],
      ['until 18:00 nobody is there', { offers: ['until 18:00 nobody is there', 'us', '2026-11-21T18:00Z'] }],
      ['https://status.example.com/14:05 is green', {}],
      ['192.168.10.20 does not answer', {}],
      ['2:1 against us', {}],
    ],
  },
  {
    title: 'slash words',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      ['/call Priya: splice redone', { kind: 'contact', channel: 'phone', person: 'Priya', words: 'splice redone' }],
      ['/chat Leo joined', { kind: 'contact', channel: 'chat', words: 'Leo joined' }],
      ['/social posted', { kind: 'contact', channel: 'social', words: 'posted' }],
      ['/email sent', { kind: 'contact', channel: 'email', words: 'sent' }],
      [
        '/promise crew by 15:00',
        { kind: 'promise', words: 'crew by 15:00', promise: ['crew by 15:00', 'us', '2026-11-21T15:00Z'] },
      ],
      [
        '/promise crew within 2 hours',
        { kind: 'promise', words: 'crew within 2 hours', promise: ['crew within 2 hours', 'us', '2026-11-21T16:32Z'] },
      ],
      ['/claim all fixed', { kind: 'claim', words: 'all fixed' }],
      ['/decision stay on LTE', { kind: 'decision', words: 'stay on LTE' }],
      ['/workaround hotspot at the desk', { kind: 'workaround', words: 'hotspot at the desk' }],
      ['/evidence photo of the ONT', { kind: 'evidence', words: 'photo of the ONT' }],
      ['/update told the staff', { kind: 'update', words: 'told the staff' }],
      ['/handoff to Sam', { kind: 'handoff', words: 'to Sam' }],
      ['/action reset the ONT', { kind: 'action', words: 'reset the ONT' }],
      ['/contact spoke to the landlord', { kind: 'contact', words: 'spoke to the landlord' }],
      ['/milestone light is back', { kind: 'milestone', words: 'light is back' }],
      ['/observation red light', { kind: 'observation', words: 'red light' }],
      ['/CALL loud', { kind: 'contact', channel: 'phone', words: 'loud' }],
      ['  /call  two spaces', { kind: 'contact', channel: 'phone', words: 'two spaces' }],
      ['/call', { kind: 'contact', channel: 'phone', words: '' }],
      ['/calls dropped', {}],
      ['/call /claim fixed', { kind: 'contact', channel: 'phone', words: '/claim fixed' }],
    ],
  },
  {
    title: 'parties and references',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      ['@Northline crew on site', { party: 'Northline', words: 'crew on site' }],
      ['@northline crew on site', { party: 'Northline', words: 'crew on site' }],
      ['@Northline: crew on site', { party: 'Northline', words: 'crew on site' }],
      ['@Northline Broadband crew on site', { party: 'Northline Broadband', words: 'crew on site' }],
      ['@Northline Broadbands crew', { party: 'Northline', words: 'Broadbands crew' }],
      ['@NB crew on site', { party: 'Northline Broadband', words: 'crew on site' }],
      ['@hh opens the riser', { party: 'Harbour House', words: 'opens the riser' }],
      ['@Harb opens the riser', { party: 'Harbour House', words: 'opens the riser' }],
      ['@Kes routes it', { party: 'Kestrel Networks', words: 'routes it' }],
      ['@Ke routes it', { party: 'unclear: Ke' }],
      ['@North crew', { party: 'unclear: North' }],
      ['rang @Ke again', { party: 'unclear: Ke' }],
      ['@Acme joins', { party: 'new: Acme', words: 'joins' }],
      ['@"Acme Cables Ltd" joins', { party: 'new: Acme Cables Ltd', words: 'joins' }],
      ['@"harbour house" joins', { party: 'Harbour House', words: 'joins' }],
      ['rang @Kestrel about it', { party: 'Kestrel Networks', words: 'rang Kestrel Networks about it' }],
      ['rang @Acme.', {}],
      ["@Northline's engineer rang", { party: 'Northline', words: "Northline's engineer rang" }],
      ["@Acme's engineer rang", {}],
      ['(@Kendall) says no', { party: 'Kendall', words: '(Kendall) says no' }],
      ['@Kendall told @Northline', { party: 'Kendall', words: 'told @Northline' }],
      ['#NB-4471902 reopened', { reference: 'NB-4471902', words: 'reopened' }],
      ['reopened #NB-4471902', { reference: 'NB-4471902', words: 'reopened NB-4471902' }],
      ['#ref crew on site', { reference: 'ref', words: 'crew on site' }],
      ['ticket #447, then #448', { reference: '447', words: 'ticket 447, then #448' }],
      [
        '/call @NB #NB-1: no answer',
        { kind: 'contact', channel: 'phone', party: 'Northline Broadband', reference: 'NB-1', words: 'no answer' },
      ],
      ['@Ünsal Çelik joins', { party: 'new: Ünsal', words: 'Çelik joins' }],
    ],
  },
  {
    title: 'times that look back',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      ['14:05 crew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      ['14.05 crew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      ['1405 crew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      ['1432 crew on site', { at: '2026-11-21T14:32Z', words: 'crew on site' }],
      ['14:32', { at: '2026-11-21T14:32Z', words: '' }],
      ['2.32pm crew on site', { at: '2026-11-21T14:32Z', words: 'crew on site' }],
      ['2:05 pm crew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      ['2pm crew on site', { at: '2026-11-21T14:00Z', words: 'crew on site' }],
      ['12am crew left', { at: '2026-11-21T00:00Z', words: 'crew left' }],
      ['12pm crew left', { at: '2026-11-21T12:00Z', words: 'crew left' }],
      ['13pm is none', {}],
      ['9:40 crew on site', { at: '2026-11-21T09:40Z', words: 'crew on site' }],
      ['at 14:05 crew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      ['14:05: crew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      ['14:05 - crew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      ['14:05, crew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      ['14:05\ncrew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      ['about 14:05 crew on site', { at: '2026-11-21T14:05Z', certainty: 'about', words: 'crew on site' }],
      ['~14:05 crew on site', { at: '2026-11-21T14:05Z', certainty: 'about', words: 'crew on site' }],
      ['18:40 crew left', { at: '2026-11-20T18:40Z', words: 'crew left', note: /yesterday/ }],
      ['yesterday 18:40 crew left', { at: '2026-11-20T18:40Z', words: 'crew left' }],
      ['yesterday 1840 crew left', { at: '2026-11-20T18:40Z', words: 'crew left' }],
      ['yesterday at 2.32pm crew left', { at: '2026-11-20T14:32Z', words: 'crew left' }],
      ['today 9:40 crew came', { at: '2026-11-21T09:40Z', words: 'crew came' }],
      ['last night 23:10 line fell', { at: '2026-11-20T23:10Z', words: 'line fell' }],
      ['last night 02:10 line fell', { at: '2026-11-21T02:10Z', words: 'line fell' }],
      ['14:05 yesterday crew on site', { at: '2026-11-20T14:05Z', words: 'crew on site' }],
      ['14:05 Sat in the queue', { at: '2026-11-21T14:05Z', words: 'Sat in the queue' }],
      ['14:05 20 engineers came', { at: '2026-11-21T14:05Z', words: '20 engineers came' }],
      ['10 min ago crew left', { at: '2026-11-21T14:22Z', words: 'crew left' }],
      ['10 minutes ago: crew left', { at: '2026-11-21T14:22Z', words: 'crew left' }],
      ['about 10 min ago crew left', { at: '2026-11-21T14:22Z', certainty: 'about', words: 'crew left' }],
      ['half an hour ago crew left', { at: '2026-11-21T14:02Z', words: 'crew left' }],
      ['an hour ago crew left', { at: '2026-11-21T13:32Z', words: 'crew left' }],
      ['2h ago crew left', { at: '2026-11-21T12:32Z', words: 'crew left' }],
      ['2 hours ago crew left', { at: '2026-11-21T12:32Z', words: 'crew left' }],
      ['Fri 18:40 crew left', { at: '2026-11-20T18:40Z', words: 'crew left' }],
      ['Friday 9am crew came', { at: '2026-11-20T09:00Z', words: 'crew came' }],
      ['Mon 14:05 crew came', { at: '2026-11-16T14:05Z', words: 'crew came', note: /last week/ }],
      ['Saturday 18:40 crew left', { at: '2026-11-14T18:40Z', words: 'crew left', note: /last week/ }],
      ['14:05 UTC crew on site', { at: '2026-11-21T14:05Z', words: 'crew on site' }],
      [
        '/call 14:05 @NB #NB-1 Priya',
        {
          kind: 'contact',
          channel: 'phone',
          party: 'Northline Broadband',
          reference: 'NB-1',
          at: '2026-11-21T14:05Z',
          words: 'Priya',
        },
      ],
      [
        '14:20 /call @NB Priya',
        { kind: 'contact', channel: 'phone', party: 'Northline Broadband', at: '2026-11-21T14:20Z', words: 'Priya' },
      ],
      [
        '/call @Northline 14:32 Priya: crew by 15:00',
        {
          kind: 'contact',
          channel: 'phone',
          party: 'Northline',
          at: '2026-11-21T14:32Z',
          person: 'Priya',
          words: 'crew by 15:00',
          promise: ['crew by 15:00', 'Northline', '2026-11-21T15:00Z'],
        },
      ],
      ['14:05 14:10 twice said', { at: '2026-11-21T14:05Z', words: '14:10 twice said' }],
      ['today 18:40 still to come', { at: '2026-11-21T18:40Z', words: 'still to come' }],
    ],
  },
  {
    title: 'dates, read the British way',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      ['20/11 14:05 crew came', { at: '2026-11-20T14:05Z', words: 'crew came' }],
      ['03/04 14:05 crew came', { at: '2026-04-03T13:05Z', words: 'crew came', note: /3 April, day first/ }],
      ['03/04/2026 14:05 crew came', { at: '2026-04-03T13:05Z', words: 'crew came', note: /3 April, day first/ }],
      ['11/20 14:05 crew came', { at: '2026-11-20T14:05Z', words: 'crew came', note: /20 November, month first/ }],
      ['31/12 23:50 crew came', { at: '2025-12-31T23:50Z', words: 'crew came', note: /2025/ }],
      ['20.11.2026 14:05 crew came', { at: '2026-11-20T14:05Z', words: 'crew came' }],
      ['20 Nov 14:05 crew came', { at: '2026-11-20T14:05Z', words: 'crew came' }],
      ['20 November 2pm crew came', { at: '2026-11-20T14:00Z', words: 'crew came' }],
      ['on 20 Nov at 14:05 crew came', { at: '2026-11-20T14:05Z', words: 'crew came' }],
      ['14:05 20 Nov crew came', { at: '2026-11-20T14:05Z', words: 'crew came' }],
      ['2026-11-20 14:05 crew came', { at: '2026-11-20T14:05Z', words: 'crew came' }],
      ['2026-11-20 crew came', { at: '2026-11-20T12:00Z', certainty: 'day', words: 'crew came' }],
      ['20 Nov 2026 crew came', { at: '2026-11-20T12:00Z', certainty: 'day', words: 'crew came' }],
      ['2026-11-22 09:00 site visit', { at: '2026-11-22T09:00Z', words: 'site visit' }],
      ['2026-02-31 09:00 no such day', {}],
      ['20/11 was a Friday', {}],
    ],
  },
  {
    title: 'a time inside the sentence is only offered',
    now: '2026-11-21T14:32:09.000Z',
    zone: london,
    lines: [
      ['Priya rang at 14:05', { offered: 'at 14:05' }],
      ['crew left 10 min ago', { offered: '10 min ago' }],
      ['crew left yesterday 18:40', { offered: 'yesterday 18:40' }],
      ['crew came at 2.05pm and left', { offered: 'at 2.05pm' }],
      ['will ring back at 14:50', { offers: ['will ring back at 14:50', 'us', '2026-11-21T14:50Z'] }],
      ['crew by 12:00', {}],
      ['crew between 12:00 and 14:00', {}],
      ['window is 12:00-14:00', {}],
      ['ticket 1405 is open', {}],
      ['runs at 14.05 Mbit', { offered: 'at 14.05' }],
    ],
  },
  {
    title: 'days and months that turn',
    now: '2026-03-01T00:10:00.000Z',
    zone: london,
    lines: [
      ['23:50 line fell', { at: '2026-02-28T23:50Z', words: 'line fell', note: /yesterday/ }],
      ['20 min ago line fell', { at: '2026-02-28T23:50Z', words: 'line fell' }],
      ['yesterday 23:50 line fell', { at: '2026-02-28T23:50Z', words: 'line fell' }],
      ['00:05 line fell', { at: '2026-03-01T00:05Z', words: 'line fell' }],
      ['0:05 line fell', { at: '2026-03-01T00:05Z', words: 'line fell' }],
      ['00:11 a minute ahead is now', { at: '2026-03-01T00:11Z', words: 'a minute ahead is now' }],
    ],
  },
  {
    title: 'a year that turns',
    now: '2027-01-01T00:10:00.000Z',
    zone: london,
    lines: [
      ['23:50 line fell', { at: '2026-12-31T23:50Z', words: 'line fell', note: /yesterday/ }],
      ['31/12 23:50 line fell', { at: '2026-12-31T23:50Z', words: 'line fell' }],
      ['Thu 23:50 line fell', { at: '2026-12-31T23:50Z', words: 'line fell' }],
    ],
  },
  {
    title: 'the night the clocks go forward',
    now: '2026-03-29T06:00:00.000Z',
    zone: london,
    lines: [
      ['01:30 line fell', { at: '2026-03-29T01:30Z', words: 'line fell', note: /skipped/ }],
      ['29/03 01:30 line fell', { at: '2026-03-29T01:30Z', words: 'line fell', note: /skipped/ }],
      ['00:59 line fell', { at: '2026-03-29T00:59Z', words: 'line fell' }],
      ['29/03 01:30 UTC line fell', { at: '2026-03-29T01:30Z', words: 'line fell' }],
      ['02:00 line fell', { at: '2026-03-29T01:00Z', words: 'line fell' }],
      ['6 hours ago line fell', { at: '2026-03-29T00:00Z', words: 'line fell' }],
      ['yesterday 23:30 line fell', { at: '2026-03-28T23:30Z', words: 'line fell' }],
    ],
  },
  {
    title: 'the night the clocks go back',
    now: '2026-10-25T06:00:00.000Z',
    zone: london,
    lines: [
      ['01:30 line fell', { at: 'twice', words: 'line fell' }],
      ['about 01:30 line fell', { at: 'twice', words: 'line fell' }],
      ['25/10 01:30 line fell', { at: 'twice', words: 'line fell' }],
      ['02:00 line fell', { at: '2026-10-25T02:00Z', words: 'line fell' }],
      ['00:59 line fell', { at: '2026-10-24T23:59Z', words: 'line fell' }],
      ['5 hours ago line fell', { at: '2026-10-25T01:00Z', words: 'line fell' }],
      ['6 hours ago line fell', { at: '2026-10-25T00:00Z', words: 'line fell' }],
      ['01:30 BST line fell', { at: 'twice', words: 'BST line fell' }],
      ['01:30 UTC line fell', { at: '2026-10-25T01:30Z', words: 'line fell' }],
    ],
  },
  {
    title: 'the hour that is about to repeat',
    now: '2026-10-25T00:45:00.000Z',
    zone: london,
    lines: [
      ['01:30 line fell', { at: '2026-10-25T00:30Z', words: 'line fell' }],
      ['01:50 line fell', { at: '2026-10-24T00:50Z', words: 'line fell', note: /yesterday/ }],
    ],
  },
  {
    title: 'other zones',
    now: '2026-11-21T14:32:09.000Z',
    zone: 'Asia/Kathmandu',
    lines: [
      ['20:10 line fell', { at: '2026-11-21T14:25Z', words: 'line fell' }],
      ['23:00 line fell', { at: '2026-11-20T17:15Z', words: 'line fell', note: /yesterday/ }],
      ['yesterday 20:10 line fell', { at: '2026-11-20T14:25Z', words: 'line fell' }],
      ['10 min ago line fell', { at: '2026-11-21T14:22Z', words: 'line fell' }],
    ],
  },
  {
    title: 'a zone whose date is another one',
    now: '2026-11-01T06:30:00.000Z',
    zone: 'America/New_York',
    lines: [
      // 01:30 for the second time; the first was an hour ago.
      ['01:10 line fell', { at: 'twice', words: 'line fell' }],
      ['23:50 line fell', { at: '2026-11-01T03:50Z', words: 'line fell', note: /yesterday/ }],
      ['11/01 00:30 line fell', { at: '2026-01-11T05:30Z', words: 'line fell', note: /11 January, day first/ }],
    ],
  },
];
