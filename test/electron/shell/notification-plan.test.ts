import type { IncidentSummary } from '@contract/incidents';
import type { Instant } from '@domain/kernel/instant';
import type { Due } from '@domain/queries/attention';
import { describe, expect, it } from 'vitest';
import { badgeCount, planNotices } from '../../../electron/shell/notification-plan';
import { readToldNotices } from '../../../electron/shell/told-notices';
import { at, summary } from '../../renderer/incident-list/summary';

const promise = (id: string, clock: string, change: Partial<Due> = {}): Due => ({
  kind: 'promise',
  id,
  at: at(`21T${clock}`),
  certainty: 'exact',
  what: 'crew on site',
  who: 'Northline',
  ...change,
});
const withDues = (...dues: readonly Due[]) => [summary({ dues })];
const lookedAt = (clock: string) => ({ lookedAt: at(`21T${clock}`), keys: [] });

/** Looks once a minute from the first clock to the last; answers what was told when. */
function told(incidents: readonly IncidentSummary[], from: string, to: string): readonly string[] {
  let state = readToldNotices(lookedAt(from));
  const lines: string[] = [];
  for (let ms = Date.parse(at(`21T${from}`)); ms <= Date.parse(at(`21T${to}`)); ms += 60_000) {
    const now = new Date(ms).toISOString() as Instant;
    const plan = planNotices(incidents, state, now);
    // Through text and back, as the file of this computer keeps it.
    state = readToldNotices(JSON.parse(JSON.stringify(plan.told)));
    lines.push(...plan.notices.map(({ title }) => `${now.slice(11, 16)} ${title}`));
  }
  return lines;
}

describe('notifications of what is due', () => {
  it('[M3] come 10 minutes before and when it is due, once each', () => {
    expect(told(withDues(promise('a', '15:00')), '14:30', '15:30')).toEqual([
      '14:50 Due in 10 min, at 15:00',
      '15:00 Due now, at 15:00',
    ]);
  });

  it('[M3] say who promised what, in which incident, and lead to it', () => {
    const { notices } = planNotices(withDues(promise('a', '15:00')), lookedAt('14:59'), at('21T15:00'));
    expect(notices).toEqual([
      {
        title: 'Due now, at 15:00',
        body: 'Northline, crew on site\nINC-0042 Fibre line dead',
        target: { incidentId: 'incident-1', kind: 'promise', id: 'a' },
      },
    ]);
  });

  it('[M3] are not repeated after a restart, nor where the clock is set back', () => {
    const dues = withDues(promise('a', '15:00'));
    const first = planNotices(dues, lookedAt('14:59'), at('21T15:00'));
    expect(planNotices(dues, readToldNotices(first.told), at('21T15:01')).notices).toEqual([]);
    const back = planNotices(dues, first.told, at('21T14:40'));
    expect(back.notices).toEqual([]);
    expect(planNotices(dues, back.told, at('21T15:00')).notices).toEqual([]);
  });

  it('[M3] tell anew of what was promised again for another time', () => {
    const first = planNotices(withDues(promise('a', '15:00')), lookedAt('14:59'), at('21T15:00'));
    const again = planNotices(withDues(promise('a', '15:30')), first.told, at('21T15:30'));
    expect(again.notices.map(({ title }) => title)).toEqual(['Due now, at 15:30']);
  });

  it('[M3] say nothing of what was late when it was written down, and only the second of what was soon due', () => {
    expect(told(withDues(promise('late', '14:20'), promise('soon', '14:35')), '14:30', '15:00')).toEqual([
      '14:35 Due now, at 14:35',
    ]);
  });

  it('[M3] make one summary of what fell due while the app was closed, and single ones of what is fresh', () => {
    const dues = withDues(promise('a', '10:00'), promise('b', '11:00'), promise('c', '14:25'));
    const { notices } = planNotices(dues, lookedAt('09:00'), at('21T14:30'));
    expect(notices).toMatchObject([
      { title: '2 things fell due while nobody could be told', target: null },
      { title: 'Due now, at 14:25', target: { id: 'c' } },
    ]);
    const one = planNotices(withDues(promise('a', '10:00')), lookedAt('09:00'), at('21T14:30'));
    expect(one.notices).toMatchObject([{ title: 'Fell due while nobody could be told', target: { id: 'a' } }]);
  });

  it('[M3] make one of more than three at once', () => {
    const dues = withDues(...Array.from({ length: 500 }, (_, i) => promise(`p-${i}`, '15:00')));
    const { notices } = planNotices(dues, lookedAt('14:59'), at('21T15:00'));
    expect(notices.map(({ title, body }) => [title, body.split('\n').at(-1)])).toEqual([
      ['500 things are due', 'and 498 more'],
    ]);
  });

  it('[M3] leave out imported cases, what is set aside, and what has no clock', () => {
    const dues = [promise('a', '15:00')];
    const still = { asOf: { at: at('21T14:00'), certainty: 'exact' } } as const;
    const lines = [
      summary({ dues, ...still }),
      summary({ dues, setAside: true }),
      summary({ dues: [promise('day', '15:00', { certainty: 'day' })] }),
    ];
    expect(planNotices(lines, lookedAt('14:59'), at('21T15:00')).notices).toEqual([]);
  });

  it('[M3] tell nothing of the past at the very first look, or where what was kept makes no sense', () => {
    const dues = withDues(promise('a', '10:00'));
    for (const kept of [undefined, 'nonsense', { lookedAt: 'yesterday' }]) {
      expect(planNotices(dues, readToldNotices(kept), at('21T14:30')).notices).toEqual([]);
    }
  });
});

it('[M3, C4] the badge counts promises that are overdue, across incidents, and nothing else', () => {
  const lines = [
    summary({ dues: [promise('a', '14:00'), promise('b', '15:00'), promise('c', '14:10', { kind: 'decision' })] }),
    summary({ incidentId: 'incident-2', dues: [promise('d', '13:00')] }),
    summary({ incidentId: 'incident-3', dues: [promise('e', '13:00')], setAside: true }),
  ];
  expect(badgeCount(lines, at('21T14:32'))).toBe(2);
});
