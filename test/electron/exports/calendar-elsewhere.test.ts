import { commitmentIdSchema } from '@domain/kernel/ids';
import { shownLine } from '@domain/reports/shown-text';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { exported } from '../../support/formats';
import { at, roomWith } from '../../support/incident-scenario';
import { propertyOptions } from '../../support/property';
import { commitmentMade } from '../../support/sample-events';

/** The events of a calendar as Thunderbird's parser reads them. */
function eventsOf(calendar: string): readonly ICAL.Event[] {
  return new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
}

async function promised(...promises: readonly string[]) {
  const events = promises.map((promise, i) =>
    commitmentMade({
      commitmentId: commitmentIdSchema.parse(`commitment-${i}`),
      promise,
      entryId: null,
      byPartyId: null,
    }),
  );
  return String(await exported(roomWith(events), 'ics'));
}

const summaryOf = (promise: string) => `INC-0042: Promise of Us: ${shownLine(promise)}`;

describe('a calendar, read by a parser that is not ours', () => {
  it.each([
    ['commas, semicolons and backslashes', 'by \\n 15:00, or; later \\, at "the" latest: 100%'],
    ['line breaks', 'x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:forged\u2028DTSTART:20200101T000000Z\u0085Y:1\nZ'],
    ['a line of many bytes, folded inside of signs', `${'Zażółć gęślą jaźń 👩‍🔧 '.repeat(40)}end`],
    ['control characters and turned text', 'bell \u0007 nul \u0000 escape \u001b[31m left \u202e turned \ufeff'],
    ['parameters and colons', 'ATTENDEE;CN="evil":mailto:evil@example.org'],
  ])('[R4] gives back %s', async (_, promise) => {
    const [event, ...more] = eventsOf(await promised(promise));
    expect(more).toEqual([]);
    expect(event?.summary).toBe(summaryOf(promise));
    expect(
      event?.component
        .getAllProperties()
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...['description', 'dtend', 'dtstamp', 'dtstart', 'sequence', 'summary', 'uid']]);
  });

  it('[R4] gives back whatever was typed, and folds no line beyond 75 bytes', async () => {
    const anything = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 300 })
      .filter((text) => shownLine(text) !== '');
    await fc.assert(
      fc.asyncProperty(anything, async (promise) => {
        const calendar = await promised(promise);
        expect(eventsOf(calendar).map(({ summary }) => summary)).toEqual([summaryOf(promise)]);
        for (const line of calendar.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        // Every break is CR LF; neither stands alone.
        expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      }),
      propertyOptions(60),
    );
  });

  it('[R2, L3] has each at its moment, or on its day', async () => {
    const day = commitmentMade({
      commitmentId: commitmentIdSchema.parse('by-day'),
      dueCertainty: 'day',
      entryId: null,
    });
    const exact = commitmentMade({ dueAt: at('14:00'), entryId: null });
    const times = eventsOf(String(await exported(roomWith([exact, day]), 'ics'))).map(({ startDate }) => [
      startDate.isDate,
      startDate.isDate ? startDate.toString() : startDate.toJSDate().toISOString(),
    ]);
    expect(times.toSorted()).toEqual([
      [false, '2026-11-16T14:00:00.000Z'],
      [true, '2026-11-16'],
    ]);
  });
});
