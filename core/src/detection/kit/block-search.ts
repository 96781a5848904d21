import { degreeOf, degreeSum, lnDegrees, type ReviewGraph, type Side } from "./review-graph.ts";
import { clearTally, makeTally, type Tally, tallyPartners, tallyWeighted } from "./tally.ts";

/** Accounts and products that are joined far more densely than their degrees explain. */
export type Block = {
  readonly accounts: readonly number[];
  readonly products: readonly number[];
  readonly edges: number;
};

/** The graph with the scratch memory that growing and weighing blocks share. */
export type BlockSearch = {
  readonly graph: ReviewGraph;
  readonly lnEdges: number;
  readonly accounts: Half;
  readonly products: Half;
  /** How often a block has held each product; at `visitsMax` it is settled. */
  readonly visits: Uint8Array;
  /** List entries read so far: the pass is bounded by it, not by the clock. */
  work: number;
};

/**
 * A product that two blocks already hold has been looked at from two sides: a third start from it
 * would repeat one of them. A ring stands on many products, so it is reached from another.
 */
export const visitsMax = 2;

/** One side's nodes as they are counted from members of the other side. */
export type Half = {
  readonly side: Side;
  readonly lnDegree: Float64Array;
  readonly tally: Tally;
  /** Nodes with more partners take no part: no ring carries them, and reading them is dear. */
  readonly degreeMax: number;
};

// Three accounts on three products is the least that can grow; what is reported is larger.
const growMin = 3;
// Growth converges in four to six rounds; a block that still moves after twelve circles.
const roundsMax = 12;
// The seed's company to begin with: more would let a taste drown the ring in its midst.
const companyMax = 30;
// A product keeps the seed company if its shared accounts surprise by more than two nats.
const companySurpriseMin = 2;
// Before a block is known, members are asked to fit one of this density and size: loose, so
// that a ring whose members did only half of the list still assembles.
const firstDensity = 0.3;
const firstSize = 10;
// Below this density a block is a shared taste, not a list that was worked through; the search
// fits no looser blocks, which keeps it from dissolving into the whole market.
const densityMin = 0.35;
const densityMax = 0.98;
/** Accounts with more reviews take no part in growth. */
export const accountReviewsMax = 2_000;
/** Products with more reviewers take no part in growth. */
export const productReviewersMax = 5_000;

/** Prepares a search over one graph. */
export function makeBlockSearch(graph: ReviewGraph): BlockSearch {
  const half = (side: Side, degreeMax: number): Half => ({
    side,
    lnDegree: lnDegrees(side),
    tally: makeTally(side.size),
    degreeMax,
  });
  return {
    graph,
    lnEdges: Math.log(Math.max(1, graph.edgeCount)),
    accounts: half(graph.accounts, accountReviewsMax),
    products: half(graph.products, productReviewersMax),
    visits: new Uint8Array(graph.products.size),
    work: 0,
  };
}

/**
 * Grows the block round one product: choose the accounts that fit the products, then the products
 * that fit the accounts, until nothing changes. Each choice raises the likelihood of "each of
 * these accounts reviews each of these products with one high chance" against "reviews fall by
 * activity and popularity alone", less the price of naming one more member.
 */
export function growBlock(search: BlockSearch, seed: number): Block | null {
  let products: readonly number[] = seedCompany(search, seed);
  if (products.length < growMin) return null;
  let accounts: readonly number[] = [];
  let density = firstDensityOf(search, products);
  let seen = "";
  let edges = 0;
  for (let round = 0; round < roundsMax; round++) {
    const asked = { density, aimed: round === 0 ? firstSize : accounts.length };
    accounts = membersThatFit(search, "accounts", products, asked).members;
    if (accounts.length < growMin) return null;
    const aimed = round === 0 ? firstSize : products.length;
    const fit = membersThatFit(search, "products", accounts, { density, aimed });
    ({ members: products, edges } = fit);
    if (products.length < growMin) return null;
    const found = edges / (accounts.length * products.length);
    density = Math.min(densityMax, Math.max(densityMin, found));
    const shape = `${accounts.length}:${products.length}:${edges}`;
    if (shape === seen) break;
    seen = shape;
  }
  return { accounts, products, edges };
}

/**
 * Where a ring is a good part of the whole graph, degrees alone explain a third of its pairs: the
 * first guess must lie above what they explain, or nobody fits.
 */
function firstDensityOf(search: BlockSearch, company: readonly number[]): number {
  const { products, accounts, edgeCount } = search.graph;
  const [seed = 0] = company;
  const from = products.start[seed] ?? 0;
  const reviewers = products.partners.subarray(from, from + degreeOf(products, seed));
  const reviewsMean = degreeSum(accounts, reviewers) / Math.max(1, reviewers.length);
  const reviewersMean = degreeSum(products, company) / company.length;
  const explained = (reviewsMean * reviewersMean) / edgeCount;
  return Math.min(densityMax, Math.max(firstDensity, 2 * explained));
}

/** The seed and the products whose overlap with its reviewers surprises most. */
function seedCompany(search: BlockSearch, seed: number): number[] {
  const { graph } = search;
  const { start, partners } = graph.products;
  if (degreeOf(graph.products, seed) > productReviewersMax) return [];
  const reviewers = [...partners.subarray(start[seed] ?? 0, start[seed + 1] ?? 0)].filter(
    (account) => degreeOf(graph.accounts, account) <= accountReviewsMax,
  );
  if (reviewers.length < growMin) return [];
  const { side, tally } = search.products;
  search.work += tallyPartners(tally, graph.accounts, reviewers);
  const expectedEach = degreeSum(graph.accounts, reviewers) / graph.edgeCount;
  const company: { readonly product: number; readonly surprise: number }[] = [];
  for (let index = 0; index < tally.size; index++) {
    const product = tally.touched[index] ?? 0;
    const shared = tally.counts[product] ?? 0;
    if (shared < 2 || product === seed) continue;
    // Company that is settled would only lead back to its own block.
    if ((search.visits[product] ?? 0) >= visitsMax) continue;
    const surprise = poissonSurprise(shared, expectedEach * degreeOf(side, product));
    if (surprise > companySurpriseMin) company.push({ product, surprise });
  }
  clearTally(tally);
  company.sort((a, b) => b.surprise - a.surprise || a.product - b.product);
  return [seed, ...company.slice(0, companyMax).map((item) => item.product)];
}

/** Log likelihood ratio of a count against a Poisson mean; 0 where the count is not above it. */
export function poissonSurprise(count: number, mean: number): number {
  return count > mean ? count * Math.log(count / mean) - (count - mean) : 0;
}

/** Those of one side whose membership makes the block more likely than their absence. */
function membersThatFit(
  search: BlockSearch,
  which: "accounts" | "products",
  others: readonly number[],
  { density, aimed }: { readonly density: number; readonly aimed: number },
): { readonly members: number[]; readonly edges: number } {
  const half = search[which];
  const other = search[which === "accounts" ? "products" : "accounts"];
  const { side, lnDegree, tally, degreeMax } = half;
  search.work += tallyWeighted(tally, other.side, others, other.lnDegree);
  const lnHit = Math.log(density) + search.lnEdges;
  const lnMiss = Math.log(1 - density);
  const expectedEach = degreeSum(other.side, others) / search.graph.edgeCount;
  // Naming one member out of all costs about ln(all / members).
  const price = Math.log(side.size / Math.max(aimed, growMin));
  const members: number[] = [];
  let edges = 0;
  for (let index = 0; index < tally.size; index++) {
    const node = tally.touched[index] ?? 0;
    const joined = tally.counts[node] ?? 0;
    if (joined < 2) continue;
    const degree = degreeOf(side, node);
    if (degree > degreeMax) continue;
    const hits = joined * (lnHit - (lnDegree[node] ?? 0)) - (tally.weights[node] ?? 0);
    const misses = (others.length - joined) * lnMiss + degree * expectedEach;
    if (hits + misses > price) {
      members.push(node);
      edges += joined;
    }
  }
  clearTally(tally);
  return { members, edges };
}
