/** Entries of the samples; small ones where nothing is to be measured. */
export function sampleSizes(quick: boolean): readonly [number, number, number] {
  return quick ? [100, 400, 1600] : [100, 10_000, 100_000];
}

/** `100,000`. */
export function counted(size: number): string {
  return size.toLocaleString('en-GB');
}
