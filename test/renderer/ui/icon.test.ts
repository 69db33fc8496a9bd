import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, it } from 'vitest';
import { iconGlyphs } from '../../../renderer/ui/icon-glyphs';

it('[X1] each icon is the character that the font has under its name', () => {
  const list = createRequire(import.meta.url).resolve('lucide-static/font/codepoints.json');
  const codepoints: Readonly<Record<string, number>> = JSON.parse(readFileSync(list, 'utf8'));
  expect(Object.keys(iconGlyphs).length).toBeGreaterThan(80);
  for (const [name, glyph] of Object.entries(iconGlyphs))
    expect([name, glyph.codePointAt(0)]).toEqual([name, codepoints[name]]);
});

it('[X1] no icon is in the font that no screen shows', () => {
  const renderer = path.resolve(import.meta.dirname, '../../../renderer');
  const screens = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));
  const text = screens
    .map((file) => readFileSync(path.join(renderer, file), 'utf8'))
    .filter((source) => /from '[./]+\/icon'|from '.*\/ui\/icon'/.test(source))
    .join('\n');
  expect(Object.keys(iconGlyphs).filter((name) => !text.includes(`"${name}"`) && !text.includes(`'${name}'`))).toEqual(
    [],
  );
});
