import { describe, expect, it } from 'vitest';
import { appSources } from './project-files';
import { brokenRules, rules } from './rules';

type Example = {
  readonly rule: string;
  readonly path: string;
  readonly bad: readonly string[];
  readonly good: readonly string[];
};

const domainFile = 'electron/domain/incident/clock.ts';

const examples: readonly Example[] = [
  {
    rule: 'one clock',
    path: 'electron/incidents/open-incident.ts',
    bad: ['Date.now();', 'new Date();', 'Date();', `Date['now']();`],
    good: ['new Date(milliseconds);', 'Date.UTC(2024, 1, 1);', 'clock.now();', '// Date.now()', `say('new Date()');`],
  },
  {
    rule: 'one clock',
    path: 'renderer/features/log/entry.tsx',
    bad: ['export const x = <time>{Date.now()}</time>;'],
    good: ['export const x = <time>Date.now()</time>;'],
  },
  {
    rule: 'one source of ids',
    path: 'electron/record/segment.ts',
    bad: [
      'Math.random();',
      `import { randomUUID } from 'node:crypto';`,
      'crypto.randomUUID();',
      'globalThis.crypto.getRandomValues(bytes);',
    ],
    good: ['Math.max(1, 2);', `import { createHash } from 'node:crypto';`, `log('randomUUID');`],
  },
  {
    rule: 'no hidden clock or zone in the domain',
    path: domainFile,
    bad: [
      `import { isToday } from 'date-fns';`,
      `import { formatDistanceToNow as ago } from 'date-fns/formatDistanceToNow';`,
      `import * as dates from 'date-fns';`,
      `import { startOfDay } from 'date-fns'; startOfDay(date);`,
      `import { format as write } from 'date-fns'; write(date, 'HH:mm');`,
      `new Intl.DateTimeFormat('en-GB');`,
      `Intl.DateTimeFormat('en-GB', options);`,
      'new Intl.NumberFormat();',
      'date.toLocaleString();',
      `date.toLocaleTimeString('en-GB');`,
      'date.getHours();',
      'date.getTimezoneOffset();',
      'new Date(2024, 1, 1);',
    ],
    good: [
      `import { startOfDay } from 'date-fns'; startOfDay(date, { in: tz(zone) });`,
      `import { addMinutes, compareAsc } from 'date-fns'; addMinutes(date, 5);`,
      `new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });`,
      'const made: Intl.DateTimeFormatOptions = {};',
      `new Intl.NumberFormat('en-GB');`,
      'date.getUTCHours();',
      'date.toISOString();',
      `text.toLowerCase(); format('HH:mm');`,
    ],
  },
  {
    rule: 'no class in the domain',
    path: domainFile,
    bad: ['class Clock {}', 'export const clock = class {};'],
    good: ['export type Clock = { readonly class: string };'],
  },
  {
    rule: 'one way between the processes',
    path: 'electron/shell/window.ts',
    bad: [
      `import { ipcMain } from 'electron';`,
      'electron.ipcMain.handle(channel, answer);',
      'window.webContents.send(channel);',
      'webContents.send(channel);',
      'event.sender.send(channel);',
      'window?.webContents?.send(channel);',
    ],
    good: [
      'mailer.send(letter);',
      `window.webContents.on('did-finish-load', show);`,
      '// ipcMain lives in electron/ipc',
    ],
  },
  {
    rule: 'ipcRenderer in the preload only',
    path: 'renderer/bridge/bridge.ts',
    bad: [`import { ipcRenderer } from 'electron';`],
    good: ['const ipc = renderer;'],
  },
  {
    rule: 'one bridge to the preload object',
    path: 'renderer/features/log/entry.tsx',
    bad: [
      'window.holdline.append(entry);',
      'globalThis.holdline.append(entry);',
      `window['holdline'];`,
      'window?.holdline;',
      'const { holdline } = window;',
    ],
    good: [`window.addEventListener('blur', save);`, 'const { innerWidth } = window;', `title('window.holdline');`],
  },
];

describe('rules that read the code', () => {
  it('are kept by the whole app', () => {
    expect(appSources().flatMap(brokenRules)).toEqual([]);
  });

  it('each have an example that breaks them', () => {
    expect(new Set(examples.map(({ rule }) => rule))).toEqual(new Set(rules.map(({ name }) => name)));
  });

  const bad = examples.flatMap(({ rule, path, bad }) => bad.map((text) => ({ rule, path, text })));
  it.each(bad)('$rule: refuses `$text` in $path', ({ rule, path, text }) => {
    expect(brokenRules({ path, text }).map((violation) => violation.rule)).toContain(rule);
  });

  const good = examples.flatMap(({ path, good }) => good.map((text) => ({ path, text })));
  it.each(good)('lets `$text` stand in $path', ({ path, text }) => {
    expect(brokenRules({ path, text })).toEqual([]);
  });

  it.each([
    ['electron/shell/clock.ts', 'export const now = () => Date.now();'],
    ['electron/record/new-id.ts', `import { randomUUID } from 'node:crypto';`],
    ['electron/ipc/handlers.ts', `import { ipcMain } from 'electron'; window.webContents.send('x');`],
    ['electron/preload/preload.ts', `import { ipcRenderer } from 'electron';`],
    ['renderer/bridge/bridge.ts', 'export const api = window.holdline;'],
    ['renderer/features/log/entry.tsx', 'date.toLocaleString();'],
    ['electron/record/queue.ts', 'export class Queue {}'],
  ])('lets the one place have it: %s', (path, text) => {
    expect(brokenRules({ path, text })).toEqual([]);
  });

  it('names the line', () => {
    expect(brokenRules({ path: domainFile, text: '\n\nexport class Clock {}' })).toMatchObject([{ line: 3 }]);
  });
});
