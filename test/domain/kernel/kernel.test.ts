import { dayNumber, formatDays, formatElapsed, formatHoursMinutes, formatSpan, hourMark } from '@domain/kernel/elapsed';
import {
  addMs,
  DAY,
  HOUR,
  instantFromMs,
  instantSchema,
  isInstant,
  MINUTE,
  parseOffsetTime,
} from '@domain/kernel/instant';
import { bodySchema, lineSchema, visibleText, withoutUnsafeCharacters } from '@domain/kernel/text';
import { formatDate, formatDateTime, formatOffset, isZone, zoneSchema } from '@domain/kernel/zone';
import { describe, expect, it } from 'vitest';
import { instant } from '../../support/incident-scenario';

describe('lengths of time', () => {
  it('[C2] never turn hours into days in the digits', () => {
    expect(
      [0, 59_000, 59 * MINUTE, 23 * HOUR, 120 * HOUR, 122 * HOUR + 41 * MINUTE + 9_000, -5].map(formatElapsed),
    ).toEqual(['0:00:00', '0:00:59', '0:59:00', '23:00:00', '120:00:00', '122:41:09', '0:00:00']);
  });

  it('[C2] count Day N from 24-hour days: 117 h is still Day 5, 120 h opens Day 6', () => {
    expect([0, 23.99, 24, 117, 119.99, 120].map((hours) => dayNumber(hours * HOUR))).toEqual([1, 1, 2, 5, 5, 6]);
    expect([0, 0.99, 121.9, -0.1].map((hours) => hourMark(hours * HOUR))).toEqual([0, 0, 121, -1]);
  });

  it('[C2] read well in running text and as case files write them', () => {
    expect([59_000, 59 * MINUTE, 23 * HOUR + 5 * MINUTE, 120 * HOUR].map(formatSpan)).toEqual([
      '59 s',
      '59 min',
      '23 h 05 m',
      '120 h',
    ]);
    expect([0, 65, 8640].map(formatHoursMinutes)).toEqual(['0h 00m', '1h 05m', '144h 00m']);
  });

  it('[L3] of a start without a clock are days, never digits', () => {
    expect([DAY, 9.6 * DAY].map(formatDays)).toEqual(['1 day', '10 days']);
  });
});

describe('moments', () => {
  it.each([
    '2026-02-30T00:00:00.000Z',
    '0001-01-01T00:00:00.000Z',
    '2026-11-21T25:00:00.000Z',
    '2026-11-21',
    '2026-11-21T14:32:00Z',
    '',
  ])('[X3] %s is none', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(instantSchema.safeParse(text).error?.issues[0]?.message).toContain('years 1970 to 9999');
  });

  it('[C6] with an offset are one absolute instant', () => {
    expect(parseOffsetTime('2012-05-09T12:00:00-04:00')).toBe('2012-05-09T16:00:00.000Z');
    expect(parseOffsetTime('2012-05-09T12:00Z')).toBe('2012-05-09T12:00:00.000Z');
    for (const bad of [
      '2012-05-09T12:00:00',
      '2012-05-09T25:99:00Z',
      '2012-02-30T12:00:00Z',
      '0001-01-01T00:00:00Z',
      '2012-05-09T12:00:00+99:00',
    ]) {
      expect(parseOffsetTime(bad)).toBeNull();
    }
  });

  it('[X3] stay within the years 1970 to 9999', () => {
    expect([instantFromMs(-1), instantFromMs(Number.NaN), instantFromMs(8.64e15)]).toEqual([null, null, null]);
    expect(addMs(instant('1970-01-01T00:00:00.000Z'), -DAY)).toBe('1970-01-01T00:00:00.000Z');
    expect(addMs(instant('9999-12-31T00:00:00.000Z'), 2 * DAY)).toBe('9999-12-31T23:59:59.999Z');
  });
});

describe('zones', () => {
  it('[X3] are IANA names and nothing else', () => {
    expect(['Europe/London', 'UTC', 'America/Argentina/Buenos_Aires'].every(isZone)).toBe(true);
    expect(['Mars/Base', '', '+05:00', 'Europe/London; rm'].some(isZone)).toBe(false);
    expect(zoneSchema.safeParse('Mars/Base').error?.issues[0]?.message).toBe(
      'is not a time zone such as Europe/London',
    );
  });

  it('[R5] word dates the same on every engine', () => {
    const moment = instant('2026-09-05T23:30:00.000Z');
    expect(formatDate(moment, 'Europe/London')).toBe('Sunday 6 September 2026');
    expect(formatDate(moment, 'America/New_York', 'no-year')).toBe('Saturday 5 September');
    expect(formatDateTime(moment, 'Asia/Kathmandu')).toBe('Sun 6 Sep 2026, 05:15');
    expect(['Asia/Kathmandu', 'America/New_York', 'UTC'].map((zone) => formatOffset(moment, zone))).toEqual([
      'UTC+05:45',
      'UTC−04:00',
      'UTC+00:00',
    ]);
  });
});

describe('typed text', () => {
  it('[X3] is trimmed, keeps tabs and line breaks, and has one kind of break', () => {
    expect(bodySchema().parse('  a\tb\r\nc\u2028d  ')).toBe('a\tb\nc\nd');
    expect(lineSchema().parse(' one line ')).toBe('one line');
  });

  it('[X3] says where a refused character stands', () => {
    expect(bodySchema().safeParse('one\ntwo\u0000').error?.issues[0]?.message).toBe(
      'has a character that cannot be shown safely (U+0000) at line 2, character 4; remove it',
    );
    expect(withoutUnsafeCharacters('a\u202eb\u0007')).toBe('ab');
    expect(visibleText('a\u202eb')).toBe('a⟨U+202E⟩b');
  });

  it('[X3] keeps marks that Windows puts into copied dates, emoji and other scripts', () => {
    for (const text of ['\u200e21/11/2026', '👩‍🔧 here', 'שלום', 'e\u0301'])
      expect(bodySchema().parse(text)).toBe(text);
  });
});
