import { type Block, growBlock, makeBlockSearch, visitsMax } from "./block-search.ts";
import { type BlockWeight, weighBlock } from "./block-weight.ts";
import { degreeOf, type ReviewGraph, type Side } from "./review-graph.ts";

/** A block with its weight. */
export type WeighedBlock = Block & BlockWeight;

/** What one pass over the graph found, and whether it had to stop early. */
export type BlockPass = {
  readonly blocks: readonly WeighedBlock[];
  /** Products that were not tried as a seed because the bound on work was reached. */
  readonly seedsLeft: number;
  /** List entries read: grows in proportion to the reviews. */
  readonly work: number;
};

// A clear ring settles its products at once.
const clearWorth = 100;
// Two blocks that share more than half of the smaller one's accounts are one group, told once.
const sharedAccountsMax = 0.5;
// Real review graphs need about 100 entries a review; a hundred times that ends a hostile one.
const workPerEdgeMax = 10_000;
const workMin = 100_000_000;

/** The list entries that a pass may read over a graph of so many reviews. */
export const workBound = (edgeCount: number): number =>
  Math.max(workMin, workPerEdgeMax * edgeCount);

/** Grows a block from every product, and keeps those that pass `isGroup`, best first. */
export function findBlocks(
  graph: ReviewGraph,
  isGroup: (block: WeighedBlock) => boolean,
  bounds: { readonly groupsMax: number; readonly workMax: number },
): BlockPass {
  const search = makeBlockSearch(graph);
  const { visits } = search;
  const seeds = byDegree(graph.products);
  const known = new Set<string>();
  const found: WeighedBlock[] = [];
  let tried = 0;
  for (; tried < seeds.length && search.work < bounds.workMax; tried++) {
    const seed = seeds[tried] ?? 0;
    if ((visits[seed] ?? 0) >= visitsMax) continue;
    const block = growBlock(search, seed);
    if (block === null) continue;
    visit(visits, block, 1);
    const mark = markOf(block);
    if (known.has(mark)) continue;
    known.add(mark);
    const weighed = { ...block, ...weighBlock(search, block) };
    if (weighed.worth >= clearWorth) visit(visits, weighed, visitsMax);
    if (isGroup(weighed)) found.push(weighed);
  }
  const blocks = distinctBest(found, bounds.groupsMax);
  return { blocks, seedsLeft: seeds.length - tried, work: search.work };
}

function visit(visits: Uint8Array, block: Block, step: number): void {
  for (const product of block.products) {
    visits[product] = Math.min(visitsMax, (visits[product] ?? 0) + step);
  }
}

/** Best first; a block that mostly repeats the accounts of a better one is left out. */
function distinctBest(found: readonly WeighedBlock[], groupsMax: number): WeighedBlock[] {
  const ordered = [...found].sort(
    (a, b) => b.worth - a.worth || (a.products[0] ?? 0) - (b.products[0] ?? 0),
  );
  const kept: WeighedBlock[] = [];
  const keptAccounts: Set<number>[] = [];
  for (const block of ordered) {
    if (kept.length >= groupsMax) break;
    const repeats = keptAccounts.some((accounts) => {
      const shared = block.accounts.filter((account) => accounts.has(account)).length;
      return shared > sharedAccountsMax * Math.min(accounts.size, block.accounts.length);
    });
    if (repeats) continue;
    kept.push(block);
    keptAccounts.push(new Set(block.accounts));
  }
  return kept;
}

/** Products with the fewest reviewers first, by counting; equal ones in their own order. */
function byDegree(side: Side): Uint32Array {
  let degreeMax = 0;
  for (let node = 0; node < side.size; node++)
    degreeMax = Math.max(degreeMax, degreeOf(side, node));
  const next = new Uint32Array(degreeMax + 2);
  for (let node = 0; node < side.size; node++) {
    const slot = degreeOf(side, node) + 1;
    next[slot] = (next[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot < next.length; slot++) {
    next[slot] = (next[slot] ?? 0) + (next[slot - 1] ?? 0);
  }
  const order = new Uint32Array(side.size);
  for (let node = 0; node < side.size; node++) {
    const slot = degreeOf(side, node);
    const place = next[slot] ?? 0;
    order[place] = node;
    next[slot] = place + 1;
  }
  return order;
}

/** Order-free mark of a block: equal for equal members. */
function markOf(block: Block): string {
  let sum = 0;
  for (const account of block.accounts) sum = (sum + Math.imul(account + 1, 0x9e3779b1)) >>> 0;
  for (const product of block.products) sum = (sum ^ Math.imul(product + 1, 0x85ebca6b)) >>> 0;
  return `${block.accounts.length}:${block.products.length}:${block.edges}:${sum}`;
}
