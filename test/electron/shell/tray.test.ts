import { describe, expect, it } from 'vitest';
import { trayMenu } from '../../../electron/shell/tray-menu';
import { trayTooltip, trayWords } from '../../../electron/shell/tray-words';
import { at, summary } from '../../renderer/incident-list/summary';

const now = at('21T14:32');
const crew = {
  kind: 'promise',
  at: at('21T16:00'),
  certainty: 'exact',
  what: 'crew on site',
  who: 'Northline',
} as const;
const chase = { kind: 'chase', at: at('21T14:15'), certainty: 'exact', what: '', who: 'Kestrel' } as const;
const decision = { kind: 'decision', at: at('20T09:00'), certainty: 'exact', what: 'fail over', who: null } as const;
const nothing = { quickCapture: () => {}, openHoldline: () => {}, quit: () => {} };
const labels = (words: Parameters<typeof trayMenu>[0], keys: string | null = null) =>
  trayMenu(words, nothing, { keys, isMac: false }).map(({ label, type }) => label ?? type);

describe('the icon in the tray', () => {
  it('[C2, C4] tells reference, elapsed time, what is late and what is next', () => {
    const words = trayWords(summary(), { next: crew, late: [chase, decision] }, now);
    expect(words).toEqual({
      incident: 'INC-0042 Fibre line dead',
      elapsed: '122 h, Day 6',
      dues: ['17 min late: chase Kestrel and 1 more', 'Next 16:00: Northline, crew on site'],
    });
    expect(trayTooltip(words).split('\n')).toEqual([words.incident, words.elapsed, ...words.dues]);
  });

  it('[C4, E5] tells the rung to climb to once the patience of the last is over', () => {
    const rung = { ...chase, kind: 'patience', what: 'Duty manager', who: 'Northline' } as const;
    const { dues } = trayWords(summary(), { next: null, late: [rung] }, now);
    expect(dues).toEqual(['17 min late: Northline, next rung Duty manager']);
  });

  it('[C4, L3] names the date of what is not due today, and no clock where only a date is known', () => {
    const dueOf = (due: object) => trayWords(summary(), { next: { ...crew, ...due }, late: [] }, now).dues;
    expect(dueOf({ at: at('22T09:00') })).toEqual(['Next Sun 22 Nov 2026, 09:00: Northline, crew on site']);
    expect(dueOf({ at: at('22T12:00'), certainty: 'day' })).toEqual([
      expect.stringMatching(/^Next Sun[a-z]* 22 Nov[a-z]* 2026: /),
    ]);
  });

  it('[C4] says that it does not know what is due before the record was opened', () => {
    expect(trayWords(summary(), null, now).dues).toEqual(['Open it to see what is due']);
  });

  it('has a menu of facts, quick capture, the window and the way out', () => {
    const words = trayWords(summary({ title: 'R&D mail' }), { next: null, late: [] }, now);
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
    const none = trayWords(null, null, now);
    expect([labels(none)[0], trayTooltip(none)]).toEqual(['No incident is open', 'Holdline: no incident is open']);
    expect(trayWords(summary({ practice: true }), null, now).incident).toBe('Practice: INC-0042 Fibre line dead');
  });

  it('does what its items say', () => {
    const done: string[] = [];
    const menu = trayMenu(
      trayWords(null, null, now),
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
    const words = trayWords(summary({ title: `a\u202eb${'x'.repeat(300)}` }), { next: crew, late: [decision] }, now);
    expect(words.incident?.length).toBe(60);
    expect(words.incident).not.toContain('\u202e');
    expect(trayTooltip(words).length).toBeLessThanOrEqual(127);
  });
});
