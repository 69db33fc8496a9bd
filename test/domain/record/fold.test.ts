import { type IncidentEvent, incidentCatalog, incidentProjection } from '@domain/incident/incident';
import { entryIdSchema } from '@domain/kernel/ids';
import { addMs } from '@domain/kernel/instant';
import { toArray } from '@domain/kernel/sorted-list';
import type { EventDefinitions } from '@domain/record/definition';
import type { Commit, StoredEvent } from '@domain/record/envelope';
import { countWaiting, emptyFold, receive, stateBefore, stateOf, unreadOf } from '@domain/record/fold';
import { readEvent } from '@domain/record/read-event';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { at, BEGAN, baseEvents, commitOf, countingIds, DANA, foldOf, roomWith } from '../../support/incident-scenario';
import { attemptMade, entryLogged, escalationOpened } from '../../support/sample-events';

function commitsOf(...acts: readonly (readonly IncidentEvent[])[]): readonly Commit[] {
  const newId = countingIds();
  return acts.map((events, i) => commitOf(events, { now: at('12:00'), seq: i + 1, newId }));
}

describe('the fold', () => {
  it('[J8] counts an act once, however often and however many times at once it arrives', () => {
    const [commit] = commitsOf([entryLogged()]);
    if (commit === undefined) return expect.fail('no commit');
    const fold = receive(receive(emptyFold(incidentProjection), [commit, commit]), [commit]);
    expect(toArray(fold.commits)).toHaveLength(1);
    expect(stateOf(fold).log.byId.size).toBe(1);
  });

  it('[J8] counts an event once that stands in two lines, as after a failed write', () => {
    const [first, second] = commitsOf([entryLogged()], [entryLogged()]);
    if (first === undefined || second === undefined) return expect.fail('no commits');
    const fold = foldOf([first, { ...second, events: first.events }]);
    expect(stateOf(fold).log.byId.size).toBe(1);
    expect(unreadOf(fold)).toEqual([]);
  });

  it('[J8] lets an event wait for what it needs, through more than one step, and then applies it', () => {
    const acts = commitsOf([attemptMade()], [escalationOpened()], [...baseEvents]);
    const early = foldOf(acts.slice(0, 2));
    expect([stateOf(early).escalations.attempts.size, countWaiting(early)]).toEqual([0, 2]);
    const whole = receive(early, acts.slice(2));
    expect([stateOf(whole).escalations.attempts.size, countWaiting(whole)]).toEqual([1, 0]);
    expect(stateOf(foldOf(acts.toReversed()))).toEqual(stateOf(whole));
  });

  it('[J6] keeps events of unknown types and later versions, reports them, and folds the rest', () => {
    const [commit] = commitsOf([...baseEvents, entryLogged()]);
    const strange: readonly StoredEvent[] = [
      { id: 'x1', type: 'EntryAdmired', v: 1, data: {} },
      { id: 'x2', type: 'TitleChanged', v: 2, data: { title: 'New', colour: 'red' } },
      { id: 'x3', type: '__proto__', v: 1, data: {} },
      { id: 'x4', type: 'constructor', v: 1, data: {} },
    ];
    if (commit === undefined) return expect.fail('no commit');
    const fold = foldOf([{ ...commit, events: [...strange, ...commit.events] }]);
    expect(unreadOf(fold).map(({ eventId, why }) => [eventId, why])).toEqual(strange.map(({ id }) => [id, 'newer']));
    expect(stateOf(fold).log.byId.size).toBe(1);
    expect(stateOf(fold).lifecycle.title).toBe('Fibre line dead');
  });

  it.each([
    ['null', null],
    ['a text', 'x'],
    ['a list', []],
    ['without a field', { entryId: 'entry-1' }],
    ['a time that is none', { ...entryLogged(), occurredAt: '25:99' }],
  ])('[J3] keeps data that is %s as unread, with the place of the fault', (_, data) => {
    const [commit] = commitsOf(baseEvents);
    if (commit === undefined) return expect.fail('no commit');
    const fold = foldOf([{ ...commit, events: [...commit.events, { id: 'bad', type: 'EntryLogged', v: 1, data }] }]);
    expect(unreadOf(fold)).toMatchObject([{ eventId: 'bad', why: 'malformed' }]);
    expect(stateOf(fold).lifecycle.declared).not.toBeNull();
  });

  it('[J8] keeps two acts apart that claim one place in the order', () => {
    const [first, second] = commitsOf([...baseEvents, entryLogged()], [{ type: 'TitleChanged', title: 'Other' }]);
    if (first === undefined || second === undefined) return expect.fail('no commits');
    const clash = { ...second, order: first.order };
    const a = stateOf(receive(foldOf([first]), [clash]));
    const b = stateOf(receive(foldOf([clash]), [first]));
    expect(a).toEqual(b);
    expect(a.log.inOrder.size).toBe(1);
  });

  it('[R5] knows when the latest of its events was written down', () => {
    expect(roomWith([entryLogged()], at('12:30')).incident.lastRecordedAt).toBe(at('12:30'));
    expect(stateOf(emptyFold(incidentProjection)).lastRecordedAt).toBeNull();
  });

  it('[V2] shows the state before any act', () => {
    const room = roomWith([entryLogged()]);
    const [declared, logged] = room.commits;
    if (declared === undefined || logged === undefined) return expect.fail('no commits');
    expect(stateBefore(room.fold, declared.order)).toEqual(incidentProjection.initial);
    expect(stateBefore(room.fold, logged.order)).toEqual(stateOf(foldOf([declared])));
  });
});

describe('cost', () => {
  it('[J8] of folding grows with the number of events, and a late line refolds from the checkpoint before it', () => {
    let evolved = 0;
    const projection: typeof incidentProjection = {
      ...incidentProjection,
      evolve: (state, event, meta) => {
        evolved += 1;
        return incidentProjection.evolve(state, event, meta);
      },
    };
    const newId = countingIds();
    const entry = (i: number) => entryLogged({ entryId: entryIdSchema.parse(`entry-${i}`) });
    const [late, ...commits] = Array.from({ length: 10_001 }, (_, i) =>
      commitOf([entry(i)], { now: addMs(BEGAN, i), seq: i + 1, newId }),
    );
    let fold = emptyFold(projection);
    for (const commit of commits) fold = receive(fold, [commit]);
    expect(evolved).toBe(10_000);

    const missing = { ...(late ?? expect.fail('no commit')), order: `${commits.at(-300)?.order}-late` };
    expect(stateOf(receive(fold, [missing])).log.byId.size).toBe(10_001);
    expect(evolved - 10_000).toBeLessThanOrEqual(300 + 256 + 1);
  });

  it('[J8] of one more event shares all but its neighbourhood with the state before', () => {
    const room = roomWith([]);
    room.receives(
      Array.from({ length: 10_000 }, (_, i) => entryLogged({ entryId: entryIdSchema.parse(`entry-${i}`) })),
    );
    const before = room.incident.log;
    room.receives([entryLogged({ entryId: entryIdSchema.parse('entry-late'), occurredAt: at('11:55') })]);
    for (const list of ['byId', 'inOrder'] as const) {
      const known = new Set(before[list].chunks);
      expect(room.incident.log[list].chunks.filter((chunk) => !known.has(chunk)).length).toBeLessThanOrEqual(2);
    }
  });
});

describe('reading one event', () => {
  const catalog = {
    Renamed: {
      v: 3,
      shape: z.object({ title: z.string(), by: z.string() }),
      upcasters: {
        1: (data: unknown) => ({ title: (data as { name: string }).name.trim() }),
        2: (data: unknown) => ({ ...(data as object), by: 'nobody' }),
      },
    },
    Lost: { v: 2, shape: z.object({}) },
  } satisfies EventDefinitions;
  const read = (event: Omit<StoredEvent, 'id'>) =>
    readEvent<{ readonly type: string }>(catalog, { id: 'e1', ...event });

  it('[J6] brings earlier versions up step by step', () => {
    const expected = { ok: true, value: { type: 'Renamed', title: 'Line dead', by: 'nobody' } };
    expect(read({ type: 'Renamed', v: 1, data: { name: ' Line dead ' } })).toEqual(expected);
    expect(read({ type: 'Renamed', v: 2, data: { title: 'Line dead' } })).toEqual(expected);
    expect(read({ type: 'Renamed', v: 3, data: { title: 'Line dead', by: 'nobody' } })).toEqual(expected);
  });

  it('[J6] refuses what an upcaster cannot take, what has none, and later versions, and never throws', () => {
    expect(read({ type: 'Renamed', v: 1, data: null })).toMatchObject({ error: { why: 'malformed' } });
    expect(read({ type: 'Lost', v: 1, data: {} })).toMatchObject({ error: { why: 'upcaster-missing' } });
    expect(read({ type: 'Renamed', v: 0, data: {} })).toMatchObject({ error: { why: 'upcaster-missing' } });
    expect(read({ type: 'Renamed', v: 4, data: {} })).toMatchObject({ error: { why: 'newer' } });
  });

  it('[L5b] takes a blanked event for what it is, and reports no damage', () => {
    expect(readEvent(incidentCatalog, { id: 'e1', type: 'EntryLogged', v: 1, redacted: true })).toMatchObject({
      error: { why: 'redacted' },
    });
    const [commit] = commitsOf(baseEvents);
    if (commit === undefined) return expect.fail('no commit');
    const fold = foldOf([{ ...commit, by: DANA, events: [{ id: 'e1', type: 'EntryLogged', v: 1, redacted: true }] }]);
    expect(unreadOf(fold)).toEqual([]);
  });
});
