import path from 'node:path';
import { lineSchema } from '@domain/kernel/text';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keptEnding } from '../../electron/record/evidence-kinds';
import { safeFileName } from '../../electron/record/safe-file-name';
import { propertyOptions } from './../support/property';

const hostile = fc.constantFrom(
  ...['..', '/', '\\', '.', ' ', '\u202e', '\u200f', '\u0000', '\n', '\u0007', '%2e%2e', '\ud800', '\u200b', '~', '$'],
  ...[
    'CON',
    'con',
    'NUL.',
    'LPT1',
    'aux.txt',
    'COM\u00b9',
    ':',
    '*',
    '?',
    '"',
    '<',
    '>',
    '|',
    'C:',
    '-rf',
    '🧑‍🚒',
    'é',
    'e\u0301',
  ],
);
const names = fc
  .array(
    fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('.txt', '.png', 'x'.repeat(300))),
    {
      maxLength: 12,
    },
  )
  .map((parts) => parts.join(''));

it('[L8] whatever a file is called, its name is safe to show and to give to any disk', () => {
  fc.assert(
    fc.property(names, (given) => {
      const name = safeFileName(given);
      expect(Buffer.byteLength(name)).toBeLessThanOrEqual(210);
      // Neither a path, nor hidden, nor what Windows cannot hold, nor what reads in another direction.
      expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Bidi_Control}]|^[. ]|[. ]$/u);
      expect(name).not.toMatch(/^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i);
      expect(path.basename(name)).toBe(name);
      expect(path.win32.basename(name)).toBe(name);
      // What the record takes, unchanged: a file may never be refused for how it is called.
      expect(lineSchema().safeParse(name)).toEqual({ success: true, data: name });
      expect(safeFileName(name)).toBe(name);
    }),
    propertyOptions(1000),
  );
});

it('[L8] whatever a file is called, its place lies inside the folder of the files', () => {
  const files = path.resolve('/data/incidents/one/files');
  fc.assert(
    fc.property(names, (given) => {
      const kept = path.join(files, `${'a'.repeat(64)}.${keptEnding(given)}`);
      expect(path.dirname(kept)).toBe(files);
      expect(path.basename(kept)).toMatch(/^a{64}\.[a-z0-9]{2,4}$/);
      expect(path.dirname(path.join(files, safeFileName(given)))).toBe(files);
    }),
    propertyOptions(1000),
  );
});

it.each([
  ['../../x', 'x'],
  ['C:\\Users\\dana\\shot.png', 'shot.png'],
  ['CON.txt', 'CON_.txt'],
  ['invoice\u202egpj.exe', 'invoice_gpj.exe'],
  ['report.pdf...  ', 'report.pdf'],
  ['.bashrc', '_bashrc'],
  ['', 'file'],
  ['...', 'file'],
  ['\u200b', 'file'],
  ['Zoë’s screenshot (2).png', 'Zoë’s screenshot (2).png'],
  ['🧑‍🚒.png', '🧑‍🚒.png'],
  [`${'n'.repeat(300)}.png`, `${'n'.repeat(196)}.png`],
  [`${'語'.repeat(300)}.png`, `${'語'.repeat(65)}.png`],
  [`x.${'y'.repeat(300)}`, `x.${'y'.repeat(198)}`],
])('[L8] calls %j %j', (given, name) => {
  expect(safeFileName(given)).toBe(name);
});
