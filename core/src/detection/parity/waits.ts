import { lnNormalTail, median } from "../kit/statistics.ts";
import { differing, type Parity } from "./rates.ts";

/** How long each of a group waited. */
export type GroupWaits = { readonly group: string; readonly waitsMs: readonly number[] };

/** A group's middle wait, between which waits it surely lies, and how odd it would be by chance. */
export type GroupWait = {
  readonly group: string;
  readonly count: number;
  /** Null where nobody waited. */
  readonly medianMs: number | null;
  readonly lowMs: number | null;
  readonly highMs: number | null;
  readonly chance: number;
};

const z = 1.96;

/** Compares each group's waits with those of all others by rank (Mann and Whitney 1947). */
export function compareWaits(groups: readonly GroupWaits[]): Parity<GroupWait> {
  const ranks = ranksOf(groups);
  const lines = groups.map(({ group, waitsMs }, index) => {
    const p = rankTest(ranks.of[index] ?? [], ranks);
    return {
      ...{ group, count: waitsMs.length, ...medianInterval(waitsMs) },
      chance: Math.min(1, groups.length * p),
    };
  });
  return { lines, differs: differing(lines) };
}

/**
 * The median with its 95 % interval, read off the order of the values: it needs no assumption
 * about how waits are spread, nor any drawing of lots, so that anyone gets the same.
 */
export function medianInterval(
  values: readonly number[],
): Pick<GroupWait, "medianMs" | "lowMs" | "highMs"> {
  if (values.length === 0) return { medianMs: null, lowMs: null, highMs: null };
  const sorted = values.toSorted((a, b) => a - b);
  const half = (z * Math.sqrt(values.length)) / 2;
  const low = Math.max(0, Math.floor(values.length / 2 - half));
  const high = Math.min(values.length - 1, Math.ceil(values.length / 2 + half));
  return {
    medianMs: Math.round(median(sorted)),
    lowMs: sorted[low] ?? null,
    highMs: sorted[high] ?? null,
  };
}

type Ranks = {
  readonly of: readonly (readonly number[])[];
  readonly count: number;
  /** Sum of t^3 - t over values that occur t times. */
  readonly ties: number;
};

function ranksOf(groups: readonly GroupWaits[]): Ranks {
  const all = groups.flatMap(({ waitsMs }, group) => waitsMs.map((wait) => ({ wait, group })));
  all.sort((a, b) => a.wait - b.wait);
  const of: number[][] = groups.map(() => []);
  let ties = 0;
  for (let from = 0; from < all.length; ) {
    let to = from + 1;
    while (to < all.length && all[to]?.wait === all[from]?.wait) to++;
    // Equal waits share the mean of their places.
    for (const { group } of all.slice(from, to)) of[group]?.push((from + to + 1) / 2);
    ties += (to - from) ** 3 - (to - from);
    from = to;
  }
  return { of, count: all.length, ties };
}

function rankTest(ranks: readonly number[], { count, ties }: Ranks): number {
  const here = ranks.length;
  const there = count - here;
  if (here === 0 || there === 0) return 1;
  const rankSum = ranks.reduce((sum, rank) => sum + rank, 0);
  const expected = (here * (count + 1)) / 2;
  const variance = ((here * there) / 12) * (count + 1 - ties / (count * Math.max(1, count - 1)));
  if (variance <= 0) return 1;
  const distance = Math.max(0, Math.abs(rankSum - expected) - 0.5);
  return Math.min(1, 2 * Math.exp(lnNormalTail(distance / Math.sqrt(variance))));
}
