import { rebuildFamilies } from "./families.ts";
import type { ReviewSnapshot } from "./snapshot.ts";

/** The reviews of one product, or of one family as if it were one, in order of time. */
export type Arrivals = {
  /** Indexes of the product and its variations. */
  readonly products: readonly number[];
  readonly times: Float64Array;
  /** The row of each time: the first by that reviewer. */
  readonly rows: Uint32Array;
};

/** Dated reviews by product after families are collapsed; each reviewer counts once, at first. */
export function arrivalsByFamily(snapshot: ReviewSnapshot): readonly Arrivals[] {
  const { time, reviewer, product, productIds } = snapshot;
  if (time === null) return [];
  const heads = rebuildFamilies(snapshot).headByProduct;
  const rowsByHead = new Map<number, number[]>();
  for (let row = 0; row < snapshot.rowCount; row++) {
    if (!Number.isFinite(time[row])) continue;
    pushTo(rowsByHead, heads[product[row] ?? 0] ?? 0, row);
  }
  const productsByHead = new Map<number, number[]>();
  for (let index = 0; index < productIds.length; index++) {
    pushTo(productsByHead, heads[index] ?? 0, index);
  }
  const seen = new Set<number>();
  return [...rowsByHead]
    .sort(([a], [b]) => a - b)
    .map(([head, rows]) => {
      rows.sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0) || a - b);
      seen.clear();
      const first = rows.filter((row) => {
        const who = reviewer[row] ?? 0;
        if (seen.has(who)) return false;
        seen.add(who);
        return true;
      });
      return {
        products: productsByHead.get(head) ?? [],
        times: Float64Array.from(first, (row) => time[row] ?? 0),
        rows: Uint32Array.from(first),
      };
    });
}

function pushTo(lists: Map<number, number[]>, key: number, value: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

/** How many of the sorted times lie in [from, to). */
export function countBetween(times: Float64Array, from: number, to: number): number {
  return firstAtOrAfter(times, to) - firstAtOrAfter(times, from);
}

/** Index of the first sorted time at or after a moment. */
export function firstAtOrAfter(times: Float64Array, at: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
