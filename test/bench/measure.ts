/** What a file of rows/ or window-rows/ exports as `bench`. */
export interface Bench {
  readonly title: string;
  rows(options: BenchOptions): AsyncIterable<Row>;
}

export interface BenchOptions {
  /** Few runs on small samples: shows that every row prints, and measures nothing. */
  readonly quick: boolean;
}

export interface Row {
  readonly name: string;
  readonly p50: number;
  readonly p99: number;
  /** Ours divided by this, the median over pairs of the same run; null for our own row. */
  readonly ratio: number | null;
  /** Our p99 divided by that of this; null for our own row. */
  readonly ratio99: number | null;
  readonly runs: number;
  readonly aims: readonly Aim[];
  /** What else was seen, such as rows that were blank. */
  readonly note: string | null;
}

/** The most that a ratio should be. */
export interface Aim {
  readonly of: 'ratio' | 'ratio99';
  readonly atMost: number;
}

export interface Contender {
  readonly name: string;
  /** One run; only this is timed. */
  run(): unknown;
  /** Fewer runs for what is slow. */
  readonly every?: number;
  readonly aims?: readonly Aim[];
  readonly note?: string;
}

/** The milliseconds of one contender, run by run; a run left out is NaN. */
export interface Series {
  readonly name: string;
  readonly times: readonly number[];
  readonly aims?: readonly Aim[] | undefined;
  readonly note?: string | undefined;
}

/** Runs ours and the yardsticks in turn, A B A B, so that a noisy moment hits all of them; the first is ours. */
export async function compare(contenders: readonly Contender[], rounds: number): Promise<readonly Row[]> {
  // Slow ones need no warm engine, and would cool it for the others.
  for (const contender of contenders) {
    const warmUp = (contender.every ?? 1) > 1 ? 1 : Math.ceil(rounds / 2);
    for (let run = 0; run < warmUp; run++) await contender.run();
  }
  const timed = contenders.map((contender) => ({
    ...contender,
    async run() {
      const start = performance.now();
      await contender.run();
      return performance.now() - start;
    },
  }));
  return rowsOf(await inTurn(timed, rounds));
}

/** As `compare`, without warming up, for contenders that answer their own milliseconds. */
export async function inTurn(
  contenders: readonly (Omit<Contender, 'run'> & { run(): Promise<number> })[],
  rounds: number,
): Promise<readonly Series[]> {
  const times = contenders.map((): number[] => Array.from({ length: rounds }, () => Number.NaN));
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < contenders.length; turn++) {
      // Whoever comes after the heaviest one pays for what it leaves to the disk: each gets that place in turn.
      const index = (turn + round) % contenders.length;
      const contender = contenders[index];
      if (contender === undefined || round % (contender.every ?? 1) !== 0) continue;
      const took = await contender.run();
      const series = times[index];
      if (series !== undefined) series[round] = took;
    }
  }
  return contenders.map(({ name, aims, note }, index) => ({ name, times: times[index] ?? [], aims, note }));
}

/** Series to rows; the first is ours, and the others are told as ratios to it. */
export function rowsOf(series: readonly Series[]): readonly Row[] {
  const [ours] = series;
  return series.map(({ name, times, aims = [], note = null }) => {
    const sorted = times.filter((time) => !Number.isNaN(time)).toSorted((a, b) => a - b);
    const p50 = quantile(sorted, 0.5);
    const p99 = quantile(sorted, 0.99);
    if (ours === undefined || ours.times === times) {
      return { name, p50, p99, ratio: null, ratio99: null, runs: sorted.length, aims, note };
    }
    const pairs = times.flatMap((time, run) => {
      const own = ours.times[run];
      return own === undefined || Number.isNaN(own) || Number.isNaN(time) ? [] : [own / time];
    });
    const own99 = quantile(
      ours.times.filter((time) => !Number.isNaN(time)).toSorted((a, b) => a - b),
      0.99,
    );
    const ratio = quantile(
      pairs.toSorted((a, b) => a - b),
      0.5,
    );
    return { name, p50, p99, ratio, ratio99: own99 / p99, runs: sorted.length, aims, note };
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
