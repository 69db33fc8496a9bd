/** What a file of rows/ exports as `bench`. */
export interface Bench {
  readonly title: string;
  rows(): AsyncIterable<Row>;
}

export interface Row {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  /** Ours divided by this, the median over pairs of the same run; null for our own row. */
  readonly ratio: number | null;
  readonly runs: number;
}

export interface Contender {
  readonly name: string;
  /** One run; only this is timed. */
  run(): unknown;
  /** Fewer runs for what is slow. */
  readonly every?: number;
}

/** Runs ours and the yardsticks in turn, A B A B, so that a noisy moment hits all of them; the first is ours. */
export async function compare(contenders: readonly Contender[], rounds: number): Promise<readonly Row[]> {
  const times = contenders.map((): number[] => []);
  const pairs = contenders.map((): number[] => []);
  // Slow ones need no warm engine, and would cool it for the others.
  for (const contender of contenders) {
    const warmUp = (contender.every ?? 1) > 1 ? 1 : Math.ceil(rounds / 2);
    for (let run = 0; run < warmUp; run++) await contender.run();
  }
  for (let round = 0; round < rounds; round++) {
    const took = new Map<number, number>();
    for (let turn = 0; turn < contenders.length; turn++) {
      // Whoever comes after the heaviest one pays for what it leaves to the disk: each gets that place in turn.
      const index = (turn + round) % contenders.length;
      const contender = contenders[index];
      if (contender === undefined || round % (contender.every ?? 1) !== 0) continue;
      const start = performance.now();
      await contender.run();
      took.set(index, performance.now() - start);
    }
    const ours = took.get(0) ?? 0;
    for (const [index, time] of took) {
      times[index]?.push(time);
      pairs[index]?.push(ours / time);
    }
  }
  return contenders.map(({ name }, index) => {
    const sorted = (times[index] ?? []).toSorted((a, b) => a - b);
    const ratio =
      index === 0
        ? null
        : quantile(
            (pairs[index] ?? []).toSorted((a, b) => a - b),
            0.5,
          );
    return { name, p50: quantile(sorted, 0.5), p99: quantile(sorted, 0.99), ratio, runs: sorted.length };
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
