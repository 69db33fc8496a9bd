import { importsOf } from './parse-source';
import type { SourceFile } from './project-files';
import { importedFile } from './resolve-import';

/**
 * Every circle of files that import each other while running, as the paths along it. Types are left out: they vanish, and a
 * circle of them loads nothing too early. Each circle is named once, from where the walk met it.
 */
export function importCycles(files: readonly SourceFile[]): readonly (readonly string[])[] {
  const known = new Set(files.map((file) => file.path));
  const graph = new Map(files.map((file) => [file.path, importedFiles(file, known)]));
  const cycles: string[][] = [];
  const finished = new Set<string>();

  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) {
      cycles.push([...trail.slice(start), path]);
      return;
    }
    if (finished.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return cycles;
}

function importedFiles(file: SourceFile, known: ReadonlySet<string>): readonly string[] {
  return importsOf(file)
    .filter(({ runs }) => runs)
    .map(({ specifier }) => importedFile(file.path, specifier, known))
    .filter((target) => target !== null);
}
