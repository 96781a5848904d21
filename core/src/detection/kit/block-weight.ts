import type { Block, BlockSearch } from "./block-search.ts";
import { poissonSurprise } from "./block-search.ts";
import { unevenOverlaps } from "./pair-evenness.ts";
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
  /** The same for the overlaps of two accounts; 1 where the block is too weak to ask. */
  readonly unevenOverlaps: number;
  /** By which blocks are ordered, in nats: see `weighBlock`. */
  readonly worth: number;
};

// Agreement outside the block counts from three nats a member up: one in twenty shows that much
// by chance, and there are always dozens to look at.
const haloEachMin = 3;

// A nearly full block has next to no variance of its own, and one member who did half of the list
// would count as wildly uneven: above this density the variance is taken as at it.
const evenDensityMax = 0.9;

// Agreement just outside counts double against a block: a list that was worked through ends
// sharply, a shared taste fades out.
const haloWeight = 2;
// At and above this density a list counts as worked through; below it, worth falls with the
// fourth power: at a quarter there is little left, unless the block is huge.
const densityFull = 0.4;
const densityPower = 4;
// Unevenness of any kind counts for more than its measure. Of the powers tried, these set planted
// lists apart from the natural groups of two public graphs, and from readers of a genre, best.
const unevenPower = 1.25;
const overlapsPower = 1.5;
// Overlaps of pairs are dear to read: only for blocks that might be told without them.
const overlapsWorthMin = 40;

/**
 * Weighs a block by two counts: from its accounts outward, and from its products outward. Its
 * worth is what the list explains, less twice what lies just outside it, divided by how unevenly
 * the work is spread. People hired for a list share it out evenly and do nothing else together;
 * people who share a taste do neither.
 */
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
  const net = likelihood - price;
  const halo = products.halo + accounts.halo;
  const uneven = (Math.max(1, accounts.uneven) * Math.max(1, products.uneven)) ** unevenPower;
  const full = Math.min(1, density / densityFull) ** densityPower;
  const first = ((net - haloWeight * halo) / uneven) * full;
  const overlaps = first >= overlapsWorthMin ? unevenOverlaps(search, block) : 1;
  return {
    density,
    expected,
    productShare: products.joined / productDegrees,
    accountShare: products.joined / accountDegrees,
    net,
    halo,
    unevenAccounts: accounts.uneven,
    unevenProducts: products.uneven,
    unevenOverlaps: overlaps,
    worth: first / Math.max(1, overlaps) ** overlapsPower,
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
