export interface PropertyOptions {
  readonly seed: number;
  readonly numRuns: number;
}

const CI_SEED = 20261121;

/** Whether somebody asked for fresh seeds and many runs, and has the time. */
export const isRandom = process.env.MODE === 'random';

/**
 * Options for fast-check: one fixed seed, so that a run in CI is the same every time; another with HOLDLINE_SEED; and in
 * vitest's mode `random` a fresh one, which is printed so that a failure can be had again, with as many runs as `atRandom`
 * says, three times as many unless told.
 */
export function propertyOptions(runs = 100, atRandom = runs * 3): PropertyOptions {
  const given = process.env.HOLDLINE_SEED;
  const seed = given !== undefined ? Number(given) : isRandom ? Math.trunc(Math.random() * 0x7fffffff) : CI_SEED;
  if (!Number.isSafeInteger(seed)) throw new Error(`HOLDLINE_SEED is not a whole number: ${given}`);
  if (isRandom) console.info(`again with: HOLDLINE_SEED=${seed}`);
  return { seed, numRuns: isRandom ? atRandom : runs };
}
