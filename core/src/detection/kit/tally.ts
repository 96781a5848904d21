import type { Side } from "./review-graph.ts";

/**
 * A counter over the nodes of one side that is emptied in time of what it holds, so that one
 * allocation serves a hundred thousand small counts.
 */
export type Tally = {
  readonly counts: Uint32Array;
  /** Sum over the counted partners of the weight they brought. */
  readonly weights: Float64Array;
  readonly touched: Uint32Array;
  size: number;
};

/** An empty tally for `nodes` nodes. */
export function makeTally(nodes: number): Tally {
  return {
    counts: new Uint32Array(nodes),
    weights: new Float64Array(nodes),
    touched: new Uint32Array(nodes),
    size: 0,
  };
}

/** Counts, for every partner, how many of `members` it is joined to; answers the work done. */
export function tallyPartners(tally: Tally, side: Side, members: Iterable<number>): number {
  const { counts, touched } = tally;
  const { partners, start } = side;
  let size = tally.size;
  let work = 0;
  for (const member of members) {
    const first = start[member] ?? 0;
    const end = start[member + 1] ?? 0;
    for (let at = first; at < end; at++) {
      const partner = partners[at] ?? 0;
      const count = counts[partner] ?? 0;
      if (count === 0) touched[size++] = partner;
      counts[partner] = count + 1;
    }
    work += end - first;
  }
  tally.size = size;
  return work;
}

/** Counts partners and sums for each the weights of the members it is joined to. */
export function tallyWeighted(
  tally: Tally,
  side: Side,
  members: Iterable<number>,
  weightOf: Float64Array,
): number {
  const { counts, weights, touched } = tally;
  const { partners, start } = side;
  let size = tally.size;
  let work = 0;
  for (const member of members) {
    const weight = weightOf[member] ?? 0;
    const first = start[member] ?? 0;
    const end = start[member + 1] ?? 0;
    for (let at = first; at < end; at++) {
      const partner = partners[at] ?? 0;
      const count = counts[partner] ?? 0;
      if (count === 0) touched[size++] = partner;
      counts[partner] = count + 1;
      weights[partner] = (weights[partner] ?? 0) + weight;
    }
    work += end - first;
  }
  tally.size = size;
  return work;
}

/** Empties the tally for its next use. */
export function clearTally(tally: Tally): void {
  for (let index = 0; index < tally.size; index++) {
    const node = tally.touched[index] ?? 0;
    tally.counts[node] = 0;
    tally.weights[node] = 0;
  }
  tally.size = 0;
}
