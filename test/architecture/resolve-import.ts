import path from 'node:path';

const ALIASES = { '@domain': 'electron/domain', '@contract': 'electron/contract' };

/** The project path that an import means, with or without its extension; null for a package. */
export function importedPath(fromPath: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(fromPath), specifier);
  for (const [alias, folder] of Object.entries(ALIASES)) {
    if (specifier === alias || specifier.startsWith(`${alias}/`)) return folder + specifier.slice(alias.length);
  }
  return null;
}

/** The file among `known` that an import without extension means; null for a package, a style sheet or an unknown file. */
export function importedFile(fromPath: string, specifier: string, known: ReadonlySet<string>): string | null {
  const wanted = importedPath(fromPath, specifier);
  if (wanted === null) return null;
  const candidates = [wanted, `${wanted}.ts`, `${wanted}.tsx`, `${wanted}/index.ts`, `${wanted}/index.tsx`];
  return candidates.find((candidate) => known.has(candidate)) ?? null;
}
