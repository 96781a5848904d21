import type { Block, BlockSearch } from "./block-search.ts";
import { poissonSurprise } from "./block-search.ts";
import { degreeOf, degreeSum } from "./review-graph.ts";
import { clearTally, tallyWeighted } from "./tally.ts";

/** What speaks for a block being a worked-through list, and what speaks for a shared taste. */
export type BlockWeight = {
  /** Share of all account-product pairs of the block that are joined. */
  readonly density: number;
  /** Joined pairs to be expected from activity and popularity alone. */
  readonly expected: number;
  /** The block's share of all reviews of its products. */
  readonly productShare: number;
  /** The block's share of all reviews by its accounts. */
  readonly accountShare: number;
  /** Likelihood ratio in nats, less what naming the members among all others costs. */
  readonly net: number;
  /** Nats of further agreement just outside the block, on both sides. */
  readonly halo: number;
  /** Variance of the members' counts over that of equal chances; 1 is even work. */
  readonly unevenAccounts: number;
  readonly unevenProducts: number;
};

// Agreement outside the block counts from three nats a member up: one in twenty shows that much
// by chance, and there are always dozens to look at.
const haloEachMin = 3;

// A nearly full block has next to no variance of its own, and one member who did half of the list
// would count as wildly uneven: above this density the variance is taken as at it.
const evenDensityMax = 0.9;

/** Weighs a block by two counts: from its accounts outward, and from its products outward. */
export function weighBlock(search: BlockSearch, block: Block): BlockWeight {
  const { graph, lnEdges } = search;
  const products = outlook(search, "products", block.accounts, block.products);
  const accounts = outlook(search, "accounts", block.products, block.accounts);
  const cells = block.accounts.length * block.products.length;
  const density = products.joined / cells;
  const accountDegrees = degreeSum(graph.accounts, block.accounts);
  const productDegrees = degreeSum(graph.products, block.products);
  const expected = (accountDegrees * productDegrees) / graph.edgeCount;
  const misses = cells - products.joined;
  const likelihood =
    products.joined * (Math.log(density) + lnEdges) -
    products.lnDegrees +
    (misses > 0 ? misses * Math.log(1 - density) : 0) +
    expected * (1 - density);
  const price =
    lnWaysToName(graph.accounts.size, block.accounts.length) +
    lnWaysToName(graph.products.size, block.products.length);
  return {
    density,
    expected,
    productShare: products.joined / productDegrees,
    accountShare: products.joined / accountDegrees,
    net: likelihood - price,
    halo: products.halo + accounts.halo,
    unevenAccounts: accounts.uneven,
    unevenProducts: products.uneven,
  };
}

/** What the members of one side see of the other: inside the block, and just outside it. */
function outlook(
  search: BlockSearch,
  which: "accounts" | "products",
  from: readonly number[],
  inside: readonly number[],
) {
  const half = search[which];
  const other = search[which === "accounts" ? "products" : "accounts"];
  const { side, tally, lnDegree } = half;
  search.work += tallyWeighted(tally, other.side, from, other.lnDegree);
  const expectedEach = degreeSum(other.side, from) / search.graph.edgeCount;
  let joined = 0;
  let lnDegreesOfPairs = 0;
  for (const node of inside) {
    const count = tally.counts[node] ?? 0;
    joined += count;
    lnDegreesOfPairs += count * (lnDegree[node] ?? 0) + (tally.weights[node] ?? 0);
  }
  const mean = joined / inside.length;
  let squares = 0;
  for (const node of inside) {
    squares += ((tally.counts[node] ?? 0) - mean) ** 2;
    // What is counted here is not counted again as outside.
    tally.counts[node] = 0;
    tally.weights[node] = 0;
  }
  let halo = 0;
  for (let index = 0; index < tally.size; index++) {
    const node = tally.touched[index] ?? 0;
    const count = tally.counts[node] ?? 0;
    if (count < 2) continue;
    const surprise = poissonSurprise(count, expectedEach * degreeOf(side, node));
    if (surprise > haloEachMin) halo += surprise - haloEachMin;
  }
  clearTally(tally);
  const variance = mean * (1 - Math.min(evenDensityMax, mean / from.length));
  const uneven = squares / inside.length / variance;
  return { joined, lnDegrees: lnDegreesOfPairs, halo, uneven };
}

/** ln of the number of ways to name so many out of all, by Stirling. */
function lnWaysToName(all: number, named: number): number {
  return named === 0 ? 0 : named * (Math.log(all / named) + 1);
}
