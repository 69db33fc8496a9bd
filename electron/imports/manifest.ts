/** The lines of a manifest that `sha256sum -c` reads: the hash of each file by its path. [R2] */
export function manifestOf(text: string): ReadonlyMap<string, string> {
  const lines = [...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)];
  return new Map(lines.map(([, sum = '', name = '']) => [name, sum]));
}
