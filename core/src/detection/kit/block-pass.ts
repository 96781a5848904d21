import {
  type Block,
  type BlockSearch,
  growBlock,
  heartOf,
  makeBlockSearch,
  visitsMax,
} from "./block-search.ts";
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
// Around a ring a looser block of its members' tastes may fit as well; its heart is looked for
// among those who did about half of the list, and among those who did nearly all of it.
const heartDensities = [0.55, 0.9] as const;
// Two blocks that share more than half of the smaller one's accounts are one group, told once.
const sharedAccountsMax = 0.5;
// Real review graphs need about 1,500 entries a review; ten times that ends a hostile one.
const workPerEdgeMax = 15_000;
const workMin = 100_000_000;

/** Grows a block from every product, and keeps those that pass `isGroup`, best first. */
export function findBlocks(
  graph: ReviewGraph,
  isGroup: (block: WeighedBlock) => boolean,
  groupsMax: number,
): BlockPass {
  const search = makeBlockSearch(graph);
  const { visits } = search;
  const seeds = byDegree(graph.products);
  const workMax = Math.max(workMin, workPerEdgeMax * graph.edgeCount);
  const known = new Set<string>();
  const found: WeighedBlock[] = [];
  let tried = 0;
  for (; tried < seeds.length && search.work < workMax; tried++) {
    const seed = seeds[tried] ?? 0;
    if ((visits[seed] ?? 0) >= visitsMax) continue;
    const block = growBlock(search, seed);
    if (block === null) continue;
    visit(visits, block, 1);
    const mark = markOf(block);
    if (known.has(mark)) continue;
    known.add(mark);
    const best = bestOf(search, block);
    if (best === null) continue;
    if (best.worth >= clearWorth) visit(visits, best, visitsMax);
    if (isGroup(best)) found.push(best);
  }
  const blocks = distinctBest(found, groupsMax);
  return { blocks, seedsLeft: seeds.length - tried, work: search.work };
}

/** The block itself or its denser heart, whichever is worth more; null if chance explains both. */
function bestOf(search: BlockSearch, block: Block): WeighedBlock | null {
  const whole = weighed(search, block);
  if (whole.net <= 0) return null;
  let best = whole;
  for (const density of heartDensities) {
    if (density <= whole.density) continue;
    const heart = heartOf(search, block, density);
    if (heart === null) continue;
    const candidate = weighed(search, heart);
    if (candidate.worth > best.worth) best = candidate;
  }
  return best;
}

const weighed = (search: BlockSearch, block: Block): WeighedBlock => ({
  ...block,
  ...weighBlock(search, block),
});

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
