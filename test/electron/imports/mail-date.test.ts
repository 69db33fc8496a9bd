import { expect, it } from 'vitest';
import { readMailDate } from '../../../electron/imports/mail-date';

it.each([
  ['Sat, 21 Nov 2026 14:32:10 +0200', '2026-11-21T12:32:10.000Z', '+0200'],
  ['21 Nov 2026 14:32 -0330', '2026-11-21T18:02:00.000Z', '-0330'],
  ['Sat, 21 Nov 2026 14:32:10 GMT', '2026-11-21T14:32:10.000Z', '+0000'],
  ['Sat, 21 Nov 2026 14:32:10 EST', '2026-11-21T19:32:10.000Z', '-0500'],
  ['Sat, 21 Nov 2026 14:32:10 +0000 (Greenwich (mean) Time)', '2026-11-21T14:32:10.000Z', '+0000'],
  ['  Saturday, 21-Nov-26 14:32:10 UT ', '2026-11-21T14:32:10.000Z', '+0000'],
  ['21 Nov 97 14:32:10 Z', '1997-11-21T14:32:10.000Z', '+0000'],
  ['29 Feb 2028 23:59:60 +0000', '2028-03-01T00:00:00.000Z', '+0000'],
])('[L8] reads %j as the moment that it names', (text, at, offset) => {
  expect(readMailDate(text)).toEqual({ at, offset });
});

it.each(['Sat, 21 Nov 2026 14:32:10', 'Sat, 21 Nov 2026 14:32:10 -0000', 'Sat, 21 Nov 2026 14:32:10 XYZ'])(
  '[L8] takes %j for UTC and claims no offset, whatever the zone of this computer',
  (text) => {
    expect(readMailDate(text)).toEqual({ at: '2026-11-21T14:32:10.000Z', offset: null });
  },
);

it.each([
  '',
  'now',
  '2026-11-21T14:32:10Z',
  'Sat, 31 Nov 2026 14:32:10 +0000',
  '30 Feb 2026 00:00 +0000',
  '21 Foo 2026 14:32:10 +0000',
  '21 Nov 2026 24:00:00 +0000',
  '21 Nov 2026 14:61:00 +0000',
  '0 Nov 2026 14:00:00 +0000',
  '21 Nov 1912 14:32:10 +0000',
])('[L8] does not guess at %j', (text) => {
  expect(readMailDate(text)).toBeNull();
});

it('[L8, X3] does not stay over a date that never ends', () => {
  for (const piece of ['(', '()', ' ', '-', '1', 'a']) {
    expect(readMailDate(`21 Nov 2026 14:32:1 ${piece.repeat(1_000_000)}x`)).toBeNull();
  }
});
