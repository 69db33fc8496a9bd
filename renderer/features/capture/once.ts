/** A text that is made when it is first asked for, and not again. */
export function once(make: () => string): () => string {
  let made: string | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
