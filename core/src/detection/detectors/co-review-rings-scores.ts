import { accountReviewsMax, poissonSurprise, productReviewersMax } from "../kit/block-search.ts";
import { listedOnce } from "../kit/listed-once.ts";
import { buildReviewGraph, degreeOf, type ReviewGraph } from "../kit/review-graph.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";
import { clearTally, makeTally, tallyPartners } from "../kit/tally.ts";

/** Every review of a snapshot with what its surroundings in the graph say about it. */
export type ReviewScores = {
  /**
   * By row. The surprise, in nats per other review of the product, that this many people reviewed
   * both this product and the account's other products; summed over those. 0 says nothing.
   */
  readonly scores: Float64Array;
  readonly blindTo: readonly string[];
  /** Rows of accounts with one review, on which the graph is silent. */
  readonly unseenRows: number;
};

/**
 * Scores each review by how surprisingly its product shares reviewers with the account's other
 * products. Fit for ordering what a person looks at next, not for saying that a review is bought.
 */
export function scoreReviews(snapshot: ReviewSnapshot): ReviewScores {
  const pairs = listedOnce(snapshot);
  const graph = buildReviewGraph(pairs);
  const byEdge = scoreEdges(graph);
  const scores = new Float64Array(snapshot.rowCount);
  let unseenRows = 0;
  for (let row = 0; row < snapshot.rowCount; row++) {
    const account = pairs.reviewer[row] ?? 0;
    if (degreeOf(graph.accounts, account) < 2) unseenRows++;
    scores[row] = byEdge[edgeOf(graph, account, pairs.product[row] ?? 0)] ?? 0;
  }
  return {
    scores,
    unseenRows,
    blindTo: [
      `Accounts with a single review leave no trace in the graph (${unseenRows} of ${snapshot.rowCount} reviews here): their score of 0 says nothing for or against them. Only time, text and account age can show them.`,
      `Accounts with more than ${accountReviewsMax} reviews and products with more than ${productReviewersMax} reviewers are not scored.`,
    ],
  };
}

/** Scores by place in the products' side: one count of company for each product. */
function scoreEdges(graph: ReviewGraph): Float64Array {
  const { accounts, products, edgeCount } = graph;
  const tally = makeTally(products.size);
  const scores = new Float64Array(edgeCount);
  const companyRate = companyRateOf(graph);
  const surprises = new Float64Array(products.size);
  for (let product = 0; product < products.size; product++) {
    const reviewers = degreeOf(products, product);
    if (reviewers < 2 || reviewers > productReviewersMax) continue;
    const from = products.start[product] ?? 0;
    const people = [...products.partners.subarray(from, from + reviewers)].filter(
      (account) => degreeOf(accounts, account) <= accountReviewsMax,
    );
    tallyPartners(tally, accounts, people);
    for (let index = 0; index < tally.size; index++) {
      const other = tally.touched[index] ?? 0;
      // The account itself is in every count it looks at, and must not vouch for itself.
      const company = (tally.counts[other] ?? 0) - 1;
      const expected = reviewers * degreeOf(products, other) * companyRate;
      surprises[other] = poissonSurprise(company, expected) / (reviewers - 1);
    }
    surprises[product] = 0;
    for (let place = from; place < from + reviewers; place++) {
      scores[place] = sumOver(graph, products.partners[place] ?? 0, surprises);
    }
    for (let index = 0; index < tally.size; index++) surprises[tally.touched[index] ?? 0] = 0;
    clearTally(tally);
  }
  return scores;
}

/** Shared reviewers to expect for two products, per reviewer of each: degrees alone. */
function companyRateOf(graph: ReviewGraph): number {
  let orderedPairs = 0;
  for (let account = 0; account < graph.accounts.size; account++) {
    const reviews = degreeOf(graph.accounts, account);
    if (reviews <= accountReviewsMax) orderedPairs += reviews * (reviews - 1);
  }
  return orderedPairs / graph.edgeCount / graph.edgeCount;
}

function sumOver(graph: ReviewGraph, account: number, values: Float64Array): number {
  const { start, partners } = graph.accounts;
  const end = start[account + 1] ?? 0;
  const first = start[account] ?? 0;
  if (end - first > accountReviewsMax) return 0;
  let sum = 0;
  for (let at = first; at < end; at++) sum += values[partners[at] ?? 0] ?? 0;
  return sum;
}

/** The place of a pair in the products' side, by bisection of the ascending list. */
function edgeOf(graph: ReviewGraph, account: number, product: number): number {
  const { start, partners } = graph.products;
  let low = start[product] ?? 0;
  let high = (start[product + 1] ?? 0) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((partners[middle] ?? 0) < account) low = middle + 1;
    else high = middle;
  }
  return low;
}
