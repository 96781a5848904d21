import type { ReviewSnapshot } from "./snapshot.ts";

/**
 * One side of the graph in compressed rows: the partners of node `n` are
 * `partners[start[n]]` up to, not including, `partners[start[n + 1]]`, in ascending order.
 */
export type Side = {
  readonly size: number;
  readonly start: Uint32Array;
  readonly partners: Uint32Array;
};

/** Who reviewed what, each pair once, readable from both sides. */
export type ReviewGraph = {
  readonly edgeCount: number;
  readonly accounts: Side;
  readonly products: Side;
};

/** The columns that make the graph. */
export type ReviewPairs = Pick<
  ReviewSnapshot,
  "reviewerIds" | "productIds" | "reviewer" | "product"
>;

/** Builds the graph in time linear in the rows; a pair that occurs twice counts once. */
export function buildReviewGraph(snapshot: ReviewPairs): ReviewGraph {
  const { reviewerIds, productIds, reviewer, product } = snapshot;
  // Placing rows by product first makes every account's list ascend, so repeats lie together.
  const byProduct = compress(productIds.length, product, reviewer);
  const withRepeats = transpose(byProduct, reviewerIds.length);
  const accounts = dropRepeats(withRepeats);
  const products = transpose(accounts, productIds.length);
  return { edgeCount: accounts.partners.length, accounts, products };
}

/** How many partners a node has. */
export function degreeOf(side: Side, node: number): number {
  return (side.start[node + 1] ?? 0) - (side.start[node] ?? 0);
}

/** Natural logarithm of every node's degree, 0 for a node without partners. */
export function lnDegrees(side: Side): Float64Array {
  const values = new Float64Array(side.size);
  for (let node = 0; node < side.size; node++) {
    values[node] = Math.log(Math.max(1, degreeOf(side, node)));
  }
  return values;
}

/** Sum of the degrees of some nodes. */
export function degreeSum(side: Side, nodes: Iterable<number>): number {
  let sum = 0;
  for (const node of nodes) sum += degreeOf(side, node);
  return sum;
}

function compress(size: number, from: Uint32Array, to: Uint32Array): Side {
  const start = new Uint32Array(size + 1);
  for (const node of from) start[node + 1] = (start[node + 1] ?? 0) + 1;
  for (let node = 0; node < size; node++) {
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  }
  const next = start.slice();
  const partners = new Uint32Array(from.length);
  for (let row = 0; row < from.length; row++) {
    const node = from[row] ?? 0;
    const place = next[node] ?? 0;
    partners[place] = to[row] ?? 0;
    next[node] = place + 1;
  }
  return { size, start, partners };
}

function transpose(side: Side, size: number): Side {
  const start = new Uint32Array(size + 1);
  for (const partner of side.partners) start[partner + 1] = (start[partner + 1] ?? 0) + 1;
  for (let node = 0; node < size; node++) {
    start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
  }
  const next = start.slice();
  const partners = new Uint32Array(side.partners.length);
  for (let node = 0; node < side.size; node++) {
    const end = side.start[node + 1] ?? 0;
    for (let at = side.start[node] ?? 0; at < end; at++) {
      const partner = side.partners[at] ?? 0;
      const place = next[partner] ?? 0;
      partners[place] = node;
      next[partner] = place + 1;
    }
  }
  return { size, start, partners };
}

function dropRepeats(side: Side): Side {
  const start = new Uint32Array(side.size + 1);
  const { partners } = side;
  let kept = 0;
  for (let node = 0; node < side.size; node++) {
    const end = side.start[node + 1] ?? 0;
    const first = kept;
    for (let at = side.start[node] ?? 0; at < end; at++) {
      const partner = partners[at] ?? 0;
      // Written in place: `kept` never runs ahead of `at`.
      if (kept === first || partners[kept - 1] !== partner) partners[kept++] = partner;
    }
    start[node + 1] = kept;
  }
  return { size: side.size, start, partners: partners.slice(0, kept) };
}
