import { type CheckResult, pathKey } from '@domain/incident/checks';
import type { IncidentCommand } from '@domain/incident/decide';
import { testedPaths } from '@domain/queries/check-paths';
import { recheckClocks } from '@domain/queries/recheck-clocks';
import { describe, expect, it } from 'vitest';
import { at, roomWith, SAM } from '../../support/incident-scenario';

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
});
