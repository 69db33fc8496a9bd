import { describe, expect, it } from 'vitest';
import { trayMenu } from '../../../electron/shell/tray-menu';
import { trayTooltip, trayWords } from '../../../electron/shell/tray-words';
import { at, summary } from '../../renderer/incident-list/summary';

const now = at('21T14:32');
const incident = summary();
const crew = {
  kind: 'promise',
  id: 'crew',
  incident,
  isLate: false,
  at: at('21T16:00'),
  certainty: 'exact',
  what: 'crew on site',
  who: 'Northline',
} as const;
const late = { certainty: 'exact', incident, isLate: true } as const;
const chase = { ...late, kind: 'chase', id: 'kestrel', at: at('21T14:15'), what: '', who: 'Kestrel' } as const;
const decision = { ...late, kind: 'decision', id: 'over', at: at('20T09:00'), what: 'fail over', who: null } as const;
const nothing = { quickCapture: () => {}, openHoldline: () => {}, quit: () => {} };
const labels = (words: Parameters<typeof trayMenu>[0], keys: string | null = null) =>
  trayMenu(words, nothing, { keys, isMac: false }).map(({ label, type }) => label ?? type);

describe('the icon in the tray', () => {
  it('[C2, C4] tells reference, elapsed time, what is late and what is next', () => {
    const words = trayWords(incident, [chase, decision, crew], now);
    expect(words).toEqual({
      incident: 'INC-0042 Fibre line dead',
      elapsed: '122 h, Day 6',
      dues: ['17 min late: chase Kestrel and 1 more', 'Next 16:00: Northline, crew on site'],
    });
    expect(trayTooltip(words).split('\n')).toEqual([words.incident, words.elapsed, ...words.dues]);
  });

  it('[C4, E5] tells the rung to climb to once the patience of the last is over', () => {
    const rung = { ...chase, kind: 'patience', what: 'Duty manager', who: 'Northline' } as const;
    const { dues } = trayWords(incident, [rung], now);
    expect(dues).toEqual(['17 min late: Northline, next rung Duty manager']);
  });

  it('[C4, L3] names the date of what is not due today, and no clock where only a date is known', () => {
    const dueOf = (due: object) => trayWords(incident, [{ ...crew, ...due }], now).dues;
    expect(dueOf({ at: at('22T09:00') })).toEqual(['Next Sun 22 Nov 2026, 09:00: Northline, crew on site']);
    expect(dueOf({ at: at('22T12:00'), certainty: 'day' })).toEqual([
      expect.stringMatching(/^Next Sun[a-z]* 22 Nov[a-z]* 2026: /),
    ]);
  });

  it('[C4] says of what is due in another incident in which one', () => {
    const other = summary({ incidentId: 'incident-2', reference: 'INC-0043' });
    expect(trayWords(incident, [{ ...chase, incident: other }], now).dues).toEqual([
      '17 min late: INC-0043 chase Kestrel',
    ]);
  });

  it('has a menu of facts, quick capture, the window and the way out', () => {
    const words = trayWords(summary({ title: 'R&D mail' }), [], now);
    expect(labels(words, 'CommandOrControl+Shift+L')).toEqual([
      // Twice, or the menu would take it for a key's mark.
      'INC-0042 R&&D mail',
      '122 h, Day 6',
      'separator',
      'Quick capture (Ctrl+Shift+L)',
      'Open Holdline',
      'separator',
      'Quit',
    ]);
  });

  it('says so where no incident is open, and marks practice', () => {
    const none = trayWords(null, [], now);
    expect([labels(none)[0], trayTooltip(none)]).toEqual(['No incident is open', 'Holdline: no incident is open']);
    expect(trayWords(summary({ practice: true }), [], now).incident).toBe('Practice: INC-0042 Fibre line dead');
  });

  it('does what its items say', () => {
    const done: string[] = [];
    const menu = trayMenu(
      trayWords(null, [], now),
      {
        quickCapture: () => done.push('capture'),
        openHoldline: () => done.push('open'),
        quit: () => done.push('quit'),
      },
      { keys: null, isMac: false },
    );
    for (const { click } of menu) if (click !== undefined) Reflect.apply(click, null, []);
    expect(done).toEqual(['open', 'capture', 'open', 'quit']);
  });

  it('cuts what is longer than a system shows, and shows no control characters', () => {
    const words = trayWords(summary({ title: `a\u202eb${'x'.repeat(300)}` }), [decision, crew], now);
    expect(words.incident?.length).toBe(60);
    expect(words.incident).not.toContain('\u202e');
    expect(trayTooltip(words).length).toBeLessThanOrEqual(127);
  });
});
