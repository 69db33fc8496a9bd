/** What is looked through. */
export type PaletteScope = 'all' | 'commands' | 'parties' | 'references';

export interface PaletteQuery {
  readonly scope: PaletteScope;
  /** Without the sign in front. */
  readonly words: string;
}

const signs: Readonly<Record<string, PaletteScope>> = { '>': 'commands', '@': 'parties', '#': 'references' };

/** Reads what was typed: `>` for commands only, `@` for parties, `#` for references. */
export function readPaletteQuery(text: string): PaletteQuery {
  const typed = text.trimStart();
  const scope = signs[typed.charAt(0)];
  return scope === undefined ? { scope: 'all', words: typed.trim() } : { scope, words: typed.slice(1).trim() };
}
