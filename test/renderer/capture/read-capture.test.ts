import { entryKindSchema } from '@domain/incident/log';
import { instantSchema } from '@domain/kernel/instant';
import { describe, expect, it, onTestFinished } from 'vitest';
import { emptyDraft } from '../../../renderer/features/capture/capture-draft';
import { capturePlan } from '../../../renderer/features/capture/capture-plan';
import { readCapture } from '../../../renderer/features/capture/grammar/read-capture';
import { type PlannedPromise, plannedDue } from '../../../renderer/features/capture/planned-promise';
import { plannedDueNotes, plannedSidesText } from '../../../renderer/features/capture/planned-text';
import { emptyWhen, MOVED_FORWARD, readWhen } from '../../../renderer/features/when/read-when';
import { captureLines, partyNames, type Read } from './capture-lines';
import { clockChangeLines } from './clock-change-lines';
import { namedParties } from './parties';
import { personLines } from './person-lines';
import { promiseLines } from './promise-lines';

const parties = namedParties(partyNames);
const allLines = [...captureLines, ...promiseLines, ...personLines, ...clockChangeLines];

/** The reading in the words of the table, with nothing left out. */
function read(line: string, { now, zone }: { readonly now: string; readonly zone: string }): Required<Read> {
  const moment = instantSchema.parse(now);
  const context = { now: moment, zone, parties, kinds: entryKindSchema.options };
  const { slash, party, reference, person, time, offered, text } = readCapture(line, context);
  const [entry] = capturePlan({ ...emptyDraft, text: line }, { now: moment, zone, parties }).entries;
  const reading = readWhen(time?.when ?? emptyWhen, moment, zone);
  const promised = (promise: PlannedPromise | null): Required<Read>['promise'] => {
    if (promise === null) return ['', '', ''];
    const due = plannedDue(entry, promise, moment, zone);
    const at = due.kind === 'moment' ? `${due.at.slice(0, 16)}Z` : due.kind === 'now' ? 'none' : due.kind;
    return [promise.words, plannedSidesText(promise), at];
  };
  const one = entry.promise ?? entry.offeredPromise;
  const notes = [
    ...(time?.notes ?? []),
    ...(reading.kind === 'moment' ? reading.notes.filter((note) => note === MOVED_FORWARD) : []),
    ...(one === null ? [] : plannedDueNotes(entry, one, moment, zone)),
  ];
  return {
    words: text,
    kind: slash?.kind ?? 'observation',
    channel: slash?.channel ?? '',
    party:
      party === null
        ? ''
        : party.kind === 'known'
          ? party.name
          : `${party.kind}: ${party.kind === 'new' ? party.name : party.word}`,
    reference: reference ?? '',
    person: person ?? '',
    promise: promised(entry.promise),
    offers: promised(entry.offeredPromise),
    at: reading.kind === 'moment' ? `${reading.at.slice(0, 16)}Z` : reading.kind,
    certainty: reading.kind === 'moment' && reading.certainty !== 'exact' ? reading.certainty : '',
    offered: offered?.words ?? '',
    note: new RegExp(notes.join(' ')),
  };
}

describe.each(allLines)('[L10] $title', ({ now, zone, lines }) => {
  it.each(lines)('reads %j', (line, expected) => {
    const { note, ...found } = read(line, { now, zone });
    const { note: expectedNote, ...says } = expected;
    const nothing = { words: line, kind: 'observation', channel: '', party: '', reference: '', at: 'now' };
    const silent = { person: '', promise: ['', '', ''], offers: ['', '', ''] };
    expect(found).toEqual({ ...nothing, ...silent, certainty: '', offered: '', ...says });
    if (expectedNote === undefined) expect(note.source).toBe('(?:)');
    else expect(note.source).toMatch(expectedNote);
  });
});

describe('a line in the bar', () => {
  it('[L10] is a table of at least 120 lines', () => {
    expect(allLines.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(120);
  });

  it('[L10, C6] reads the same whatever zone the computer itself is in', () => {
    const own = process.env.TZ;
    onTestFinished(() => {
      if (own === undefined) delete process.env.TZ;
      else process.env.TZ = own;
    });
    const readAll = () => allLines.map((table) => table.lines.map(([line]) => read(line, table)));
    process.env.TZ = 'UTC';
    const inUtc = readAll();
    for (const [zone, offset] of [
      ['Pacific/Auckland', -720],
      ['America/Los_Angeles', 420],
      ['Europe/London', -60],
    ] as const) {
      process.env.TZ = zone;
      expect(new Date('2026-07-01T00:00:00.000Z').getTimezoneOffset()).toBe(offset);
      expect(readAll()).toEqual(inUtc);
    }
  });

  it('[L10] means the moment that its words were typed at, however late it is logged', () => {
    const saidAt = instantSchema.parse('2026-11-21T14:32:09.000Z');
    const now = instantSchema.parse('2026-11-22T09:00:00.000Z');
    const draft = { ...emptyDraft, text: '10 min ago crew left', saidAt };
    const plan = capturePlan(draft, { now, zone: 'Europe/London', parties: [] });
    expect(plan.entries[0].when).toEqual({ text: '2026-11-21 14:22', pick: null });
  });

  it('[X3] reads a megabyte at once, as what it is', () => {
    const started = performance.now();
    const million = '14:05 @x '.repeat(111_111);
    const context = { now: instantSchema.parse('2026-11-21T14:32:09.000Z'), zone: 'Europe/London', parties, kinds: [] };
    expect(readCapture(million, context).text).toBe(million);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
