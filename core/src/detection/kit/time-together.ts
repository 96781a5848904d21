import { dayMs } from "../../kernel/instant.ts";
import type { ReviewSnapshot } from "./snapshot.ts";
import { lnUnequalTail } from "./statistics.ts";

/** How close in time a group wrote on the same products, beside how close others did. */
export type TimeTogether = {
  readonly from: number;
  readonly to: number;
  /** Reviews of the group that had company of their own group to be close to. */
  readonly reviews: number;
  /** Those with another review of the group on the same product within the window. */
  readonly close: number;
  /** How many of them to expect from the rhythm of the products' other reviews. */
  readonly closeExpected: number;
  readonly lnP: number;
};

/** Two reviews of one product belong to one errand if they lie at most this far apart. */
export const errandDays = 7;
// Other reviews are often few: ten pairs at the rate of an even spread stand beside them.
const evenPairs = 10;

/** Compares a group's review times with those of the same products; null without any times. */
export function timeTogether(
  snapshot: ReviewSnapshot,
  accounts: ReadonlySet<number>,
  rowsOfProducts: ReadonlyMap<number, readonly number[]>,
): TimeTogether | null {
  const times = snapshot.time;
  if (times === null) return null;
  const groups: number[][] = [];
  const others: number[][] = [];
  for (const rows of rowsOfProducts.values()) {
    const group: number[] = [];
    const other: number[] = [];
    for (const row of rows) {
      const at = times[row] ?? Number.NaN;
      if (!Number.isNaN(at)) (accounts.has(snapshot.reviewer[row] ?? -1) ? group : other).push(at);
    }
    groups.push(group.sort((a, b) => a - b));
    others.push(other.sort((a, b) => a - b));
  }
  const all = groups.flat();
  if (all.length === 0) return null;
  const span = spanOf([...all, ...others.flat()]);
  const evenRate = Math.min(1, (2 * errandDays * dayMs) / Math.max(span, errandDays * dayMs));
  const chances: number[] = [];
  let close = 0;
  groups.forEach((group, index) => {
    if (group.length < 2) return;
    const other = others[index] ?? [];
    const pairs = (other.length * (other.length - 1)) / 2;
    const rate = (closePairs(other) + evenPairs * evenRate) / (pairs + evenPairs);
    const chance = 1 - (1 - rate) ** (group.length - 1);
    for (let at = 0; at < group.length; at++) {
      chances.push(chance);
      if (isClose(group, at)) close++;
    }
  });
  const closeExpected = chances.reduce((sum, chance) => sum + chance, 0);
  const lnP = chances.length === 0 ? 0 : lnUnequalTail(close, chances);
  const { from, to } = edgesOf(all);
  return { from, to, reviews: chances.length, close, closeExpected, lnP };
}

function isClose(sorted: readonly number[], at: number): boolean {
  const here = sorted[at] ?? 0;
  const before = sorted[at - 1] ?? Number.NEGATIVE_INFINITY;
  const after = sorted[at + 1] ?? Number.POSITIVE_INFINITY;
  return Math.min(here - before, after - here) <= errandDays * dayMs;
}

function closePairs(sorted: readonly number[]): number {
  let pairs = 0;
  let first = 0;
  for (let last = 1; last < sorted.length; last++) {
    while ((sorted[last] ?? 0) - (sorted[first] ?? 0) > errandDays * dayMs) first++;
    pairs += last - first;
  }
  return pairs;
}

function edgesOf(times: readonly number[]): { readonly from: number; readonly to: number } {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const at of times) {
    from = Math.min(from, at);
    to = Math.max(to, at);
  }
  return { from, to };
}

function spanOf(times: readonly number[]): number {
  const { from, to } = edgesOf(times);
  return to - from;
}
