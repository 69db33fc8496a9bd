/** A text that is made when it is first asked for, and not again; then it holds nothing that it was made of. */
export function once(make: () => string): () => string {
  let rest: (() => string) | null = make;
  let made = '';
  return () => {
    if (rest !== null) {
      made = rest();
      rest = null;
    }
    return made;
  };
}
