import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const domain = path.join(import.meta.dirname, '../../electron/domain');
const glossary = readFileSync(path.join(domain, 'GLOSSARY.md'), 'utf8');
const [, words = '', avoid = ''] = glossary.split(/^\| (?:word|avoid) \|/m);

/** Uses that the page itself calls right. */
const RIGHT: readonly RegExp[] = [
  /^OwnershipNote|^undo.*Note$/,
  /^(?:read)?Case(?:File|Refusal)?$|^(?:caseFileSchema|caseRefusal|eventsOfCase|factsOfCase)$|^MAX_CASE_/,
  /^contactFigures$/,
  /^PromiseCounts$/,
];

function exportedNames(): readonly string[] {
  const files = readdirSync(domain, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return files.flatMap((file) =>
    [
      ...readFileSync(path.join(domain, file), 'utf8').matchAll(
        /^export (?:async )?(?:function\*?|const|interface|type) (\w+)/gm,
      ),
    ].map((match) => match[1] ?? ''),
  );
}

function wordsOf(name: string): readonly string[] {
  return name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('_', ' ')
    .toLowerCase()
    .split(' ');
}

it('[X3] every file that the glossary names is there', () => {
  const files = [...words.matchAll(/`([a-z/-]+\.ts)`/g)].map((match) => match[1] ?? '');
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(path.join(domain, file)))).toEqual([]);
});

it('[X3] no exported name of the domain is made of a word to avoid', () => {
  const avoided = [...avoid.matchAll(/^\| (\w+) \| \w+ \|$/gm)].map((match) => match[1] ?? '');
  expect(avoided).toContain('stakeholder');
  const forbidden = new Set(avoided.flatMap((word) => [word, `${word}s`]));
  const names = exportedNames();
  expect(names.length).toBeGreaterThan(150);
  const bad = names.filter(
    (name) => wordsOf(name).some((word) => forbidden.has(word)) && !RIGHT.some((right) => right.test(name)),
  );
  expect(bad).toEqual([]);
});
