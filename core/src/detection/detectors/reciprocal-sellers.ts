import { noSeller } from "../kit/account-links.ts";
import { appendTo } from "../kit/append-to.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, sortedIds } from "../kit/signal-id.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";
import { chanceInWords, lnChoose, lnPoissonTail, strengthOfLnP } from "../kit/statistics.ts";

/** Reviews with the seller of each product, and which reviewers act for which seller. */
export type ReciprocalSellersInput = {
  readonly reviews: ReviewSnapshot;
  /** By reviewer of `reviews`: index into its `sellerIds`, or `noSeller`. */
  readonly sellerOfReviewer: Uint32Array;
};

/** Bounds of the answer. */
export type ReciprocalSellersOptions = { readonly groupsMax: number };

// One friendly review each way happens at every trade fair; two each way is the least that is told.
const favourReviewsMin = 2;
// A favour must be rarer than one in a thousand for the giver's activity and the taker's reach.
const favourLnP = Math.log(1e-3);
// The whole circle, after paying for every circle that could have been looked at.
const circleLnP = Math.log(0.01);
const rowsShownMax = 5;

type Favour = {
  readonly from: number;
  readonly to: number;
  readonly rows: readonly number[];
  readonly expected: number;
  readonly lnP: number;
};

/** Finds sellers whose people review each other's products, in pairs or in circles. */
export const reciprocalSellers = defineDetector<ReciprocalSellersInput, ReciprocalSellersOptions>({
  id: "reciprocal-sellers",
  title: "Sellers review each other's products",
  clauses: ["REV-030", "REV-011", "REV-012"],
  rationale:
    "Two sellers who praise each other, or three who do so in a circle, break no rule in any one " +
    "review. The arrangement shows only where each side's reviews come back.",
  strengthMeans:
    "0.5 is one chance in a thousand that such a circle arises from how much each side reviews and " +
    "sells; 0.9 is one in 10^27.",
  blindTo: [
    "Favours through accounts that are not known to act for the seller.",
    "A single review each way.",
    "Favours returned in money or goods.",
  ],
  lookbackDays: 730,
  innocentCauses: [
    "Sellers buy from a common supplier and review it; nothing comes back.",
    "Two large sellers' many staff meet on each other's products in proportion to their size.",
    "Two sellers reviewed one purchase from each other.",
  ],
  defaults: { groupsMax: 50 },
  detect: (input, { groupsMax }) => {
    const favours = favoursOf(input);
    const sellers = input.reviews.sellerIds?.length ?? 0;
    return circlesOf(favours)
      .map((circle) => judge(circle, sellers))
      .filter((judged) => judged.lnP <= circleLnP)
      .sort((a, b) => a.lnP - b.lnP)
      .slice(0, groupsMax)
      .map((judged) => toSignal(input, judged.circle, judged.lnP));
  },
});

/** Surprising numbers of reviews from one seller's people on another's products. */
function favoursOf({ reviews, sellerOfReviewer }: ReciprocalSellersInput): Favour[] {
  const { seller, sellerIds, reviewer, rowCount } = reviews;
  if (seller === null || sellerIds === null) return [];
  const given = new Float64Array(sellerIds.length);
  const received = new Float64Array(sellerIds.length);
  const rowsByPair = new Map<number, number[]>();
  let known = 0;
  for (let row = 0; row < rowCount; row++) {
    const to = seller[row] ?? noSeller;
    if (to >= sellerIds.length) continue;
    known++;
    received[to] = (received[to] ?? 0) + 1;
    const from = sellerOfReviewer[reviewer[row] ?? -1] ?? noSeller;
    if (from >= sellerIds.length) continue;
    given[from] = (given[from] ?? 0) + 1;
    if (from === to) continue;
    const pair = from * sellerIds.length + to;
    appendTo(rowsByPair, pair, row);
  }
  const favours: Favour[] = [];
  for (const [pair, rows] of rowsByPair) {
    if (rows.length < favourReviewsMin) continue;
    const from = Math.floor(pair / sellerIds.length);
    const to = pair % sellerIds.length;
    const expected = ((given[from] ?? 0) * (received[to] ?? 0)) / known;
    const lnP = lnPoissonTail(rows.length, expected);
    if (lnP <= favourLnP) favours.push({ from, to, rows, expected, lnP });
  }
  return favours.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** Groups of sellers in which every favour comes back, directly or around. */
function circlesOf(favours: readonly Favour[]): (readonly Favour[])[] {
  const forward = neighboursBy(favours, (favour) => [favour.from, favour.to]);
  const backward = neighboursBy(favours, (favour) => [favour.to, favour.from]);
  const placed = new Set<number>();
  const circles: (readonly Favour[])[] = [];
  for (const start of [...forward.keys()].sort((a, b) => a - b)) {
    if (placed.has(start)) continue;
    const back = reach(backward, start);
    const circle = new Set([...reach(forward, start)].filter((seller) => back.has(seller)));
    for (const seller of circle) placed.add(seller);
    // A seller alone holds no favour, which chance explains: not looking at it saves time only.
    if (circle.size < 2) continue;
    circles.push(favours.filter(({ from, to }) => circle.has(from) && circle.has(to)));
  }
  return circles;
}

function neighboursBy(
  favours: readonly Favour[],
  ends: (favour: Favour) => readonly [number, number],
): ReadonlyMap<number, readonly number[]> {
  const lists = new Map<number, number[]>();
  for (const favour of favours) {
    const [from, to] = ends(favour);
    appendTo(lists, from, to);
  }
  return lists;
}

function reach(lists: ReadonlyMap<number, readonly number[]>, start: number): Set<number> {
  const seen = new Set([start]);
  // A set hands out what is added while it is walked.
  for (const seller of seen) for (const next of lists.get(seller) ?? []) seen.add(next);
  return seen;
}

/** The chance of the whole circle, times the number of circles of that size among all sellers. */
function judge(circle: readonly Favour[], sellers: number) {
  const size = new Set(circle.map((favour) => favour.from)).size;
  const price = lnChoose(sellers, size) + lnChoose(size * (size - 1), circle.length);
  const lnP = circle.reduce((sum, favour) => sum + favour.lnP, price);
  return { circle, lnP };
}

function toSignal(
  { reviews }: ReciprocalSellersInput,
  circle: readonly Favour[],
  lnP: number,
): Signal {
  const nameOf = (seller: number) => reviews.sellerIds?.[seller] ?? "";
  const inOrder = [...circle].sort((a, b) =>
    `${nameOf(a.from)} ${nameOf(a.to)}` < `${nameOf(b.from)} ${nameOf(b.to)}` ? -1 : 1,
  );
  const rows = circle.flatMap((favour) => favour.rows);
  const members = {
    reviewers: sortedIds(rows.map((row) => reviews.reviewerIds[reviews.reviewer[row] ?? -1] ?? "")),
    products: sortedIds(rows.map((row) => reviews.productIds[reviews.product[row] ?? -1] ?? "")),
    sellers: sortedIds(circle.flatMap((favour) => [nameOf(favour.from), nameOf(favour.to)])),
  };
  const evidence: Evidence[] = inOrder.map((favour) => ({
    fact: `reviews by people of ${nameOf(favour.from)} on products of ${nameOf(favour.to)}`,
    value: favour.rows.length,
    usual: Number(favour.expected.toFixed(2)),
    rows: favour.rows.slice(0, rowsShownMax),
  }));
  const expected = circle.reduce((sum, favour) => sum + favour.expected, 0);
  return {
    id: signalId("reciprocal-sellers", members),
    detector: "reciprocal-sellers",
    score: strengthOfLnP(lnP),
    members,
    evidence,
    sentence:
      `People of ${members.sellers.join(", ")} wrote ${rows.length} reviews on each other's ` +
      `products, where their activity explains ${expected.toFixed(1)}: ${chanceInWords(lnP)}.`,
  };
}
