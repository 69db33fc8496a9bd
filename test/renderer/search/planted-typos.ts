/** Numbers that look random and are the same in every run. */
export function numbersFrom(start: number): (below: number) => number {
  let state = start;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const syllables = 'ba ce di fo gu ka le mi no pu ra se ti vo wu sta ple fra gro chi nd rk lt'.split(' ');

/** Words of 5 letters and more that nobody ever wrote. */
export function inventedWords(count: number, number: (below: number) => number): readonly string[] {
  const words = new Set<string>();
  while (words.size < count) {
    const parts = Array.from({ length: 3 + number(3) }, () => syllables[number(syllables.length)] ?? '');
    const word = parts.join('');
    if (word.length >= 5) words.add(word);
  }
  return [...words];
}

export type Slip = 'insert' | 'delete' | 'swap' | 'replace';
export const slips: readonly Slip[] = ['insert', 'delete', 'swap', 'replace'];

/** The word with one slip of the fingers at a place, the first and the last letter included. */
export function mistyped(word: string, slip: Slip, number: (below: number) => number): string {
  const letter = String.fromCharCode(97 + number(26));
  const at = number(word.length);
  if (slip === 'insert') return word.slice(0, at) + letter + word.slice(at);
  if (slip === 'delete') return word.slice(0, at) + word.slice(at + 1);
  if (slip === 'replace') return word.slice(0, at) + letter + word.slice(at + 1);
  const left = Math.min(at, word.length - 2);
  return word.slice(0, left) + word.charAt(left + 1) + word.charAt(left) + word.slice(left + 2);
}
