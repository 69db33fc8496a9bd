import { type CheckResult, pathKey } from '@domain/incident/checks';
import type { IncidentCommand } from '@domain/incident/decide';
import { checkMatrix } from '@domain/queries/check-matrix';
import { setAsidePaths, testedPaths } from '@domain/queries/check-paths';
import { recheckClocks } from '@domain/queries/recheck-clocks';
import { describe, expect, it } from 'vitest';
import { at, DANA, roomWith, SAM } from '../../support/incident-scenario';

const path = { from: 'Reception', to: 'Booking', via: 'LTE' };
const run = (result: CheckResult): IncidentCommand => ({ type: 'RunCheck', ...path, result, when: null });

describe('checks', () => {
  it('[T1] of one path tell how it stands, by whom and when, and since when', () => {
    const room = roomWith([]);
    room.does(run('works'), at('13:00'));
    room.does(run('fails'), at('14:00'));
    room.does(run('fails'), at('15:00'), SAM);
    const [first, ...others] = testedPaths(room.incident.checks);
    expect(others).toEqual([]);
    expect(first).toMatchObject({
      latest: { result: 'fails', by: 'Sam', at: at('15:00') },
      since: { at: at('14:00') },
    });
    expect(first?.runs.map(({ result }) => result)).toEqual(['fails', 'fails', 'works']);
  });

  it('[T1] a path is the same however it was typed, and another by another way', () => {
    expect(pathKey({ ...path, from: ' reception', to: 'BOOKING' })).toBe(pathKey(path));
    expect(pathKey({ ...path, via: null })).not.toBe(pathKey(path));
  });

  it('[T1] leave an entry when the result changes, not for every "still failing"', () => {
    const room = roomWith([]);
    const told = (result: CheckResult) => room.does(run(result)).flatMap((one) => ('text' in one ? [one.text] : []));
    expect(told('fails')).toEqual(['Fails: Reception to Booking, via LTE']);
    expect(told('fails')).toEqual([]);
    expect(told('works')).toEqual(['Works: Reception to Booking, via LTE']);
  });

  it('[T1] one that is written down late is news only against what stood before it', () => {
    const room = roomWith([]);
    room.does(run('fails'), at('13:00'));
    room.does(run('works'), at('15:00'));
    const late: IncidentCommand = {
      type: 'RunCheck',
      ...path,
      result: 'fails',
      when: { at: at('14:00'), certainty: 'about' },
    };
    expect(room.does(late, at('15:10'))).toHaveLength(1);
    expect(testedPaths(room.incident.checks)[0]?.latest?.result).toBe('works');
  });

  it('[T1, C4] that repeat are due an interval after the last run, one never run after it was wanted', () => {
    const room = roomWith([]);
    room.does({ type: 'SetCheckInterval', ...path, everyMinutes: 30 }, at('13:00'));
    const key = pathKey(path);
    expect(testedPaths(room.incident.checks)).toMatchObject([{ key, latest: null, everyMinutes: 30 }]);
    expect(recheckClocks(room.incident)).toMatchObject([{ kind: 'check', pathKey: key, dueAt: at('13:30') }]);
    room.does(run('fails'), at('14:00'));
    expect(recheckClocks(room.incident)).toMatchObject([{ dueAt: at('14:30') }]);
    room.does({ type: 'SetCheckInterval', ...path, everyMinutes: null }, at('14:10'));
    expect(recheckClocks(room.incident)).toEqual([]);
  });

  it('[T1] of paths as a grid: ways of one start together, an end a column, untested cells between', () => {
    const room = roomWith([]);
    const tests = [
      ['Reception', 'Booking', 'LTE'],
      ['Office', 'Booking', null],
      ['reception ', 'Phones', 'Fibre'],
      ['Reception', 'BOOKING', 'Fibre'],
    ] as const;
    for (const [index, [from, to, via]] of tests.entries())
      room.does({ type: 'RunCheck', from, to, via, result: 'fails', when: null }, at(`13:0${index}`));
    const { columns, rows } = checkMatrix(testedPaths(room.incident.checks));
    expect(columns).toEqual(['Booking', 'Phones']);
    const told = rows.map(({ from, via, isFirst, cells }) => [
      from,
      via,
      isFirst,
      cells.map((cell) => cell.latest?.at),
    ]);
    expect(told).toEqual([
      ['Reception', 'LTE', true, [at('13:00'), undefined]],
      ['Reception', 'Fibre', false, [at('13:03'), at('13:02')]],
      ['Office', null, true, [at('13:01'), undefined]],
    ]);
    expect(rows[0]?.cells[1]).toMatchObject({ from: 'Reception', to: 'Phones', via: 'LTE', runs: [] });
  });

  it('[T1, C4] of a path that was set aside are kept, and it reminds of nothing until it is taken back', () => {
    const room = roomWith([]);
    room.does(run('fails'), at('13:00'));
    room.does({ type: 'SetCheckInterval', ...path, everyMinutes: 30 }, at('13:01'));
    room.does({ type: 'SetAsidePath', ...path, from: 'RECEPTION' }, at('13:02'), SAM);
    expect(testedPaths(room.incident.checks)).toEqual([]);
    expect(recheckClocks(room.incident)).toEqual([]);
    expect(setAsidePaths(room.incident.checks)).toMatchObject([
      { from: 'Reception', latest: { result: 'fails' }, setAside: { by: 'Sam', at: at('13:02') } },
    ]);
    expect(room.tries({ type: 'SetAsidePath', ...path })).toMatchObject({ error: { code: 'nothing-changed' } });
    room.does({ type: 'TakeBackPath', ...path }, at('13:03'), DANA);
    expect(testedPaths(room.incident.checks)).toMatchObject([{ everyMinutes: 30, setAside: null }]);
    expect(recheckClocks(room.incident)).toMatchObject([{ dueAt: at('13:30') }]);
    expect(room.tries({ type: 'TakeBackPath', ...path })).toMatchObject({ error: { code: 'nothing-changed' } });
  });

  it('[T1] bring a path back that was set aside, and undoing that sets it aside again', () => {
    const room = roomWith([]);
    room.does(run('fails'), at('13:00'));
    room.does({ type: 'SetAsidePath', ...path }, at('13:10'));
    room.does(run('works'), at('13:20'));
    expect(testedPaths(room.incident.checks)).toMatchObject([{ latest: { result: 'works' } }]);
    room.undoes();
    expect(testedPaths(room.incident.checks)).toEqual([]);
    expect(setAsidePaths(room.incident.checks)).toMatchObject([{ latest: { result: 'fails' } }]);
  });

  it('[T1] set no path aside that nobody has tested or planned', () => {
    const room = roomWith([]);
    expect(room.tries({ type: 'SetAsidePath', ...path })).toMatchObject({ error: { code: 'path-unknown' } });
    room.does({ type: 'SetCheckInterval', ...path, everyMinutes: 30 }, at('13:00'));
    expect(room.tries({ type: 'SetAsidePath', ...path })).toMatchObject({ ok: true });
  });
});
