import { appendTo } from "@candor/core/detection/kit/append-to.ts";
import { degreeOf, type ReviewGraph, type Side } from "@candor/core/detection/kit/review-graph.ts";

// Products that more people reviewed would cost the plain count more than the whole of the rest.
const sharedProductReviewersMax = 500;

/**
 * Yardstick: accounts that share at least `sharedMin` products are joined; every connected group
 * of five or more is reported, most joins first.
 */
export function sharedCountGroups(graph: ReviewGraph, sharedMin: number): number[][] {
  const { accounts, products } = graph;
  const group = Uint32Array.from({ length: accounts.size }, (_, account) => account);
  const find = (node: number): number => {
    let root = node;
    while ((group[root] ?? 0) !== root) root = group[root] ?? 0;
    group[node] = root;
    return root;
  };
  const shared = new Uint32Array(accounts.size);
  for (let account = 0; account < accounts.size; account++) {
    const met: number[] = [];
    for (const product of partnersOf(accounts, account)) {
      if (degreeOf(products, product) > sharedProductReviewersMax) continue;
      for (const other of partnersOf(products, product)) {
        if (other <= account) continue;
        if (shared[other] === 0) met.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    for (const other of met) {
      if ((shared[other] ?? 0) >= sharedMin) group[find(other)] = find(account);
      shared[other] = 0;
    }
  }
  const members = new Map<number, number[]>();
  for (let account = 0; account < accounts.size; account++) {
    appendTo(members, find(account), account);
  }
  return [...members.values()]
    .filter((list) => list.length >= 5)
    .sort((a, b) => b.length - a.length);
}

/**
 * Yardstick: the plain greedy dense block. Products weigh 1 / ln(reviewers + 5); the node that
 * contributes least is taken away until none is left, and the densest remainder is the answer.
 */
export function greedyDenseBlock(graph: ReviewGraph): {
  readonly accounts: readonly number[];
  readonly products: readonly number[];
} {
  const { accounts, products } = graph;
  const nodes = accounts.size + products.size;
  const weight = Float64Array.from(
    { length: products.size },
    (_, product) => 1 / Math.log(degreeOf(products, product) + 5),
  );
  const worth = new Float64Array(nodes);
  let total = 0;
  for (let account = 0; account < accounts.size; account++) {
    for (const product of partnersOf(accounts, account)) {
      const each = weight[product] ?? 0;
      worth[account] = (worth[account] ?? 0) + each;
      worth[accounts.size + product] = (worth[accounts.size + product] ?? 0) + each;
      total += each;
    }
  }
  const heap = makeHeap(worth);
  const order = new Uint32Array(nodes);
  let best = -1;
  let bestLeft = 0;
  for (let left = nodes; left > 0; left--) {
    if (total / left > best) [best, bestLeft] = [total / left, left];
    const node = heap.takeLeast();
    order[left - 1] = node;
    total -= worth[node] ?? 0;
    const isAccount = node < accounts.size;
    const own = isAccount ? node : node - accounts.size;
    for (const partner of partnersOf(isAccount ? accounts : products, own)) {
      const each = weight[isAccount ? partner : own] ?? 0;
      heap.lower(isAccount ? accounts.size + partner : partner, each);
    }
  }
  const kept = [...order.subarray(0, bestLeft)];
  return {
    accounts: kept.filter((node) => node < accounts.size),
    products: kept.filter((node) => node >= accounts.size).map((node) => node - accounts.size),
  };
}

function partnersOf(side: Side, node: number): Uint32Array {
  return side.partners.subarray(side.start[node] ?? 0, side.start[node + 1] ?? 0);
}

/** A heap of all nodes by their worth, least first; a node's worth may be lowered in place. */
function makeHeap(worth: Float64Array) {
  const heap = Uint32Array.from(worth.keys());
  const place = Uint32Array.from(worth.keys());
  const gone = 0xffffffff;
  let size = heap.length;
  const at = (index: number) => worth[heap[index] ?? 0] ?? 0;
  const swap = (a: number, b: number) => {
    const [x, y] = [heap[a] ?? 0, heap[b] ?? 0];
    heap[a] = y;
    heap[b] = x;
    place[y] = a;
    place[x] = b;
  };
  const rise = (from: number) => {
    for (let index = from; index > 0; ) {
      const parent = (index - 1) >> 1;
      if (at(parent) <= at(index)) return;
      swap(index, parent);
      index = parent;
    }
  };
  const sink = (from: number) => {
    for (let index = from; ; ) {
      let least = index;
      for (const child of [2 * index + 1, 2 * index + 2]) {
        if (child < size && at(child) < at(least)) least = child;
      }
      if (least === index) return;
      swap(index, least);
      index = least;
    }
  };
  for (let index = (size >> 1) - 1; index >= 0; index--) sink(index);
  return {
    takeLeast: (): number => {
      const node = heap[0] ?? 0;
      swap(0, --size);
      place[node] = gone;
      sink(0);
      return node;
    },
    lower: (node: number, by: number): void => {
      if (place[node] === gone) return;
      worth[node] = (worth[node] ?? 0) - by;
      rise(place[node] ?? 0);
    },
  };
}
