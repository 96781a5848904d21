/** One measured figure beside its yardstick, both from the same run on the same machine. */
export type Figure = {
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  readonly yardstick: { readonly what: string; readonly value: number } | null;
  /** What was aimed for, in words; a bench judges nothing. */
  readonly aim: string;
};

/** A file of `bench/` named `*.bench.ts` exports one as `bench`. */
export type Bench = {
  readonly title: string;
  /** Why it cannot run here, such as missing data; null when it can. */
  readonly unavailable?: () => string | null;
  readonly run: (log: (line: string) => void) => Promise<readonly Figure[]>;
};

/** Milliseconds that `work` takes, the median of several runs after one that is not counted. */
export async function medianMs(runs: number, work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return percentile(times, 50);
}

/** The value below which that share of the values lies. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))] ?? 0;
}
