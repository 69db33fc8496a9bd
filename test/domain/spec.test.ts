import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const top = path.join(import.meta.dirname, '../..');
const spec = readFileSync(path.join(top, 'electron/domain/SPEC.md'), 'utf8');
const specIds = [...spec.matchAll(/^- \*\*([A-Z]\d+[a-z]?)\*\* /gm)].map((match) => match[1] ?? '');

/** Ids in the titles of the tests of the domain; the record's tests answer to the record's own document. */
function quotedIds(): ReadonlySet<string> {
  const files = ['test/domain', 'test/properties'].flatMap((folder) =>
    readdirSync(path.join(top, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts') && !path.basename(file).startsWith('record'))
      .map((file) => path.join(top, folder, file)),
  );
  const titles = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/['"`]\[([A-Z]\d[^\]]*)\] /g)].map((match) => match[1] ?? ''),
  );
  return new Set(titles.flatMap((ids) => ids.split(', ')));
}

it('[X3] SPEC.md states each rule once', () => {
  expect(new Set(specIds).size).toBe(specIds.length);
  expect(specIds.length).toBeGreaterThan(40);
});

it('[X3] every rule that a test of the domain quotes stands in SPEC.md, and every rule there is quoted', () => {
  expect([...quotedIds()].sort()).toEqual([...specIds].sort());
});
