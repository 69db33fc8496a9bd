import type { Instant } from '@domain/kernel/instant';
import { describe, expect, it } from 'vitest';
import type { RecordStore } from '../../electron/record/record-store';
import { act, appended, type HandClock, handClock, textsOf } from '../support/record';

/** Stores on one and the same place, as two computers on a synced folder have them. */
export interface RecordPlace {
  store(device: string, clock: HandClock): RecordStore;
}

/** What every record store keeps to, whatever lies below it. */
export function recordStoreContract(name: string, makePlace: () => Promise<RecordPlace>): void {
  describe(`record store contract: ${name}`, () => {
    async function open(device = 'laptop', clock = handClock(), place?: RecordPlace) {
      const home = place ?? (await makePlace());
      const store = home.store(device, clock);
      return { place: home, store, clock, record: await store.open('incident-1') };
    }

    it('[J1] opens a record that does not exist as an empty one and lists it after its first act', async () => {
      const { store, record } = await open();
      expect(record.commits).toEqual([]);
      expect(record.findings).toEqual([]);
      expect(await store.list()).toEqual([]);
      await appended(record, act('laptop', 'mail is refused'));
      expect(await store.list()).toEqual(['incident-1']);
    });

    it('[J1] gives back after opening again what append confirmed, in order', async () => {
      const { place, record, clock } = await open();
      const confirmed = [];
      for (const text of ['one', 'two', 'three']) {
        clock.move(1000);
        confirmed.push(await appended(record, act('laptop', text)));
      }
      await record.close();
      const again = await open('laptop', clock, place);
      expect(again.record.commits).toEqual(confirmed);
      expect(again.record.findings).toEqual([]);
      expect(textsOf(again.record.commits)).toEqual(['one', 'two', 'three']);
    });

    it('[J1] keeps an act of several events as one commit', async () => {
      const { place, record } = await open();
      await appended(record, act('laptop', 'a', 'b', 'c'));
      const again = await open('laptop', handClock(), place);
      expect(again.record.commits).toHaveLength(1);
      expect(textsOf(again.record.commits)).toEqual(['a', 'b', 'c']);
    });

    it('[J1] writes acts that were given at once one after the other', async () => {
      const { place, record } = await open();
      const commits = await Promise.all(['a', 'b', 'c', 'd'].map((text) => appended(record, act('laptop', text))));
      expect(commits.map((commit) => commit.seq)).toEqual([1, 2, 3, 4]);
      expect(textsOf((await open('laptop', handClock(), place)).record.commits)).toEqual(['a', 'b', 'c', 'd']);
    });

    it('[J1] confirms data as it will be read: undefined gone, dates as text', async () => {
      const { place, record } = await open();
      const { id, events, by } = act('laptop', 'x');
      const data = { text: 'x', gone: undefined, when: new Date(0), zero: -0, lone: '\ud800', ['__proto__']: null };
      const confirmed = await appended(record, { id, by, events: events.map((event) => ({ ...event, data })) });
      const [read] = (await open('laptop', handClock(), place)).record.commits;
      expect(read).toEqual(confirmed);
      expect(read?.events[0]?.data).toMatchObject({ text: 'x', when: '1970-01-01T00:00:00.000Z', lone: '\ud800' });
    });

    it('[J1] keeps an own __proto__ key as data and lets it change nothing', async () => {
      const { place, record } = await open();
      const { id, events, by } = act('laptop', 'x');
      const data = JSON.parse('{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}');
      await appended(record, { id, by, events: events.map((event) => ({ ...event, data })) });
      const [read] = (await open('laptop', handClock(), place)).record.commits;
      expect(Object.keys(read?.events[0]?.data as object)).toEqual(['__proto__', 'constructor']);
      expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
    });

    it('[J5] refuses data that JSON cannot hold, writes nothing, and goes on', async () => {
      const { place, record } = await open();
      const circular: Record<string, unknown> = {};
      circular.self = circular;
      let deep: unknown = 'x';
      for (let level = 0; level < 2000; level++) deep = [deep];
      for (const data of [circular, 10n, undefined, deep]) {
        const { id, events, by } = act('laptop', 'x');
        const result = await record.append({ id, by, events: events.map((event) => ({ ...event, data })) });
        expect(result).toMatchObject({ ok: false, error: { kind: 'unwritable' } });
      }
      await appended(record, act('laptop', 'fine'));
      expect(textsOf((await open('laptop', handClock(), place)).record.commits)).toEqual(['fine']);
    });

    it('[J1] says of an act that is there already that it is saved', async () => {
      const { record } = await open();
      const same = act('laptop', 'once');
      await appended(record, same);
      expect(await record.append(same)).toMatchObject({ ok: false, error: { kind: 'already-recorded' } });
    });

    it('throws for acts that only a bug can bring', async () => {
      const { record } = await open();
      const first = act('laptop', 'x');
      await appended(record, first);
      const [event] = first.events;
      if (event === undefined) throw new Error('no event');
      const by = first.by;
      await expect(record.append({ id: 'a', events: [], by })).rejects.toThrow('has no events');
      await expect(record.append({ id: 'a', events: [event], by })).rejects.toThrow('repeats event');
      await expect(record.append(act('another', 'x'))).rejects.toThrow('another device');
      const { id, type, v } = { ...event, id: 'new' };
      const blanked = { id, type, v, redacted: true } as const;
      await expect(record.append({ id: 'a', events: [blanked], by })).rejects.toThrow('blanked');
    });

    it('refuses an id that would climb out of the folder', async () => {
      const { store } = await open();
      for (const id of ['../up', '/etc', '', '.', 'a/b', 'a\\b', 'A', 'con.jsonl', 'x'.repeat(65)]) {
        await expect(store.open(id)).rejects.toThrow('not the id of a record');
      }
    });

    it('refuses to append after close, with a plain sentence', async () => {
      const { record } = await open();
      await record.close();
      const result = await record.append(act('laptop', 'late'));
      expect(result).toMatchObject({ ok: false, error: { kind: 'closed' } });
    });

    it('[J8] hands out what another writer adds, once, and nothing when nothing came', async () => {
      const clock = handClock();
      const ours = await open('laptop', clock);
      await appended(ours.record, act('laptop', 'ours'));
      const theirs = await open('desktop', clock, ours.place);
      expect(textsOf(theirs.record.commits)).toEqual(['ours']);
      clock.move(1000);
      await appended(theirs.record, act('desktop', 'theirs', 'and more'));
      expect(textsOf((await ours.record.readNew()).commits)).toEqual(['theirs', 'and more']);
      const quiet = await ours.record.readNew();
      expect(quiet.commits).toEqual([]);
      expect((await ours.record.readNew()).findings).toBe(quiet.findings);
      expect(quiet.findings).toEqual([]);
    });

    it('[J8] orders an answer after what its writer had read, though that clock is behind', async () => {
      const ours = await open('laptop', handClock('2026-11-21T14:04:00.000Z'));
      const question = await appended(ours.record, act('laptop', 'question'));
      const slow = await open('desktop', handClock('2026-11-21T14:00:00.000Z'), ours.place);
      const answer = await appended(slow.record, act('desktop', 'answer'));
      expect(answer.order > question.order).toBe(true);
      expect(answer.at).toBe('2026-11-21T14:00:00.000Z');
    });

    it('[J8] does not follow a clock that is more than 5 minutes ahead, sorts its lines as they stand and says so', async () => {
      const wrong = await open('desktop', handClock('2027-11-21T14:00:00.000Z'));
      const future = await appended(wrong.record, act('desktop', 'from the future'));
      const ours = await open('laptop', handClock('2026-11-21T14:00:00.000Z'), wrong.place);
      expect(ours.record.findings).toMatchObject([{ kind: 'clock-ahead', severity: 'note', line: 1, byte: 0 }]);
      const present = await appended(ours.record, act('laptop', 'now'));
      expect(present.order < future.order).toBe(true);
      const both = await open('laptop', handClock('2026-11-21T14:00:00.000Z'), wrong.place);
      expect(textsOf(both.record.commits)).toEqual(['now', 'from the future']);
    });

    it('[C6] keeps its order when its own clock jumps back', async () => {
      const { record, clock } = await open();
      const before = await appended(record, act('laptop', 'before'));
      clock.set('2026-11-21T13:00:00.000Z' as Instant);
      const after = await appended(record, act('laptop', 'after'));
      expect(after.order > before.order).toBe(true);
      expect(after.at).toBe('2026-11-21T13:00:00.000Z');
    });

    it('[C6] [J8] keeps its order when its clock jumps back and it reads older lines', async () => {
      const ours = await open('laptop', handClock('2026-11-21T14:04:00.000Z'));
      const theirs = await open('desktop', handClock('2026-11-21T14:00:00.000Z'), ours.place);
      const before = await appended(ours.record, act('laptop', 'before'));
      await appended(theirs.record, act('desktop', 'older'));
      ours.clock.set('2026-11-21T13:58:00.000Z' as Instant);
      expect(textsOf((await ours.record.readNew()).commits)).toEqual(['older']);
      const after = await appended(ours.record, act('laptop', 'after'));
      expect(after.order > before.order).toBe(true);
    });

    it('[J4] verifies a sound record and says how far each file is witnessed', async () => {
      const clock = handClock();
      const ours = await open('laptop', clock);
      await appended(ours.record, act('laptop', 'one'));
      await appended(ours.record, act('laptop', 'two'));
      const theirs = await open('desktop', clock, ours.place);
      await appended(theirs.record, act('desktop', 'three'));
      await appended(ours.record, act('laptop', 'four'));
      const report = await ours.record.verify();
      expect(report).toMatchObject({ isSound: true, findings: [], lineCount: 4, redactedLines: [] });
      const byDevice = (device: string) => report.segments.find((segment) => segment.device === device);
      expect(byDevice('laptop')).toMatchObject({ lineCount: 3, head: { seq: 3 }, witnessedUpTo: 2 });
      expect(byDevice('desktop')).toMatchObject({ lineCount: 1, head: { seq: 1 }, witnessedUpTo: 0 });
      expect(report.heads).toEqual({ ...ours.record.heads, ...report.heads });
    });

    it('[J4] finds lines missing that a backup has seen', async () => {
      const { record } = await open();
      await appended(record, act('laptop', 'one'));
      const heads = { ...record.heads, 'gone-1': { seq: 3, sum: 'a'.repeat(64) } };
      const report = await record.verify({ witnesses: [{ name: 'the backup of Friday', heads }] });
      expect(report.isSound).toBe(false);
      expect(report.findings).toMatchObject([{ kind: 'lines-missing', severity: 'missing', file: 'gone-1.jsonl' }]);
      expect(report.segments).toMatchObject([{ witnessedUpTo: 1 }]);
    });

    it('[L5b] blanks the words of an event, keeps its place, and still verifies', async () => {
      const { place, record, clock } = await open();
      await appended(record, act('laptop', 'before'));
      const slip = await appended(record, act('laptop', 'hunter2', 'beside it'));
      await appended(record, act('laptop', 'after'));
      const id = slip.events[0]?.id ?? '';
      const result = await record.redact(new Set([id, 'never-met']));
      expect(result).toMatchObject({ ok: true, value: { blanked: [id], elsewhere: [], unknown: ['never-met'] } });
      await appended(record, act('laptop', 'and on'));

      const again = await open('laptop', clock, place);
      expect(textsOf(again.record.commits)).toEqual(['before', '█', 'beside it', 'after', 'and on']);
      expect(again.record.commits[1]?.events[0]).toEqual({ id, type: 'EntryLogged', v: 1, redacted: true });
      expect(again.record.findings).toEqual([]);
      const report = await again.record.verify({ redacted: new Set([id]) });
      expect(report).toMatchObject({ isSound: true, findings: [], lineCount: 4 });
      expect(report.redactedLines).toMatchObject([{ line: 2 }]);
      expect((await record.readNew()).findings).toEqual([]);
    });

    it('[L5b] redacts twice as once', async () => {
      const { record } = await open();
      const slip = await appended(record, act('laptop', 'hunter2'));
      const ids = new Set(slip.events.map((event) => event.id));
      await record.redact(ids);
      const before = record.heads;
      expect(await record.redact(ids)).toMatchObject({ ok: true, value: { blanked: [...ids] } });
      expect(record.heads).toEqual(before);
    });

    it('[L5b] leaves the files of other devices to them, says so, and they do their own', async () => {
      const clock = handClock();
      const theirs = await open('desktop', clock);
      const slip = await appended(theirs.record, act('desktop', 'hunter2'));
      const ids = new Set(slip.events.map((event) => event.id));
      const ours = await open('laptop', clock, theirs.place);
      expect(await ours.record.redact(ids)).toMatchObject({ ok: true, value: { blanked: [], elsewhere: [...ids] } });
      const pending = await ours.record.verify({ redacted: ids });
      expect(pending).toMatchObject({ isSound: true, findings: [{ kind: 'redaction-pending' }] });
      expect(await theirs.record.redact(ids)).toMatchObject({ ok: true, value: { blanked: [...ids] } });
      expect((await ours.record.readNew()).commits).toEqual([]);
      expect(await ours.record.verify({ redacted: ids })).toMatchObject({ isSound: true, findings: [] });
    });

    it('[L5b] finds words that were blanked with no redaction to say why', async () => {
      const { record } = await open();
      const slip = await appended(record, act('laptop', 'hunter2'));
      await record.redact(new Set(slip.events.map((event) => event.id)));
      const report = await record.verify({ redacted: new Set() });
      expect(report).toMatchObject({ isSound: false, findings: [{ kind: 'blanked-without-redaction', line: 1 }] });
    });
  });
}
