import { dayMs } from "../../kernel/instant.ts";
import { countBetween } from "../kit/arrivals.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { OrderSnapshot } from "../kit/fact-snapshots.ts";
import type { Signal } from "../kit/signal.ts";
import { signalId, sortedIds, strongestFirst } from "../kit/signal-id.ts";
import { chanceInWords, lnUnequalTail, strengthOfLnP } from "../kit/statistics.ts";

/** A refund this soon after a review may answer it; later ones have other reasons. */
const answerDays = 14;
/** The platform's own tool for critical reviews begins here; the only reading of stars. */
const criticalStarsMax = 3;
/** Orders this old at the review's time are the comparison: alike in age, none critical. */
const comparedDays = 60;
/** Fewer refunds after reviews than this are anecdotes. */
const hitsMin = 3;
/** Orders' worth of the marketplace's rate in a small seller's base rate. */
const basePrior = 20;
const rowsShownMax = 20;

/** Bounds of the search. */
export type RefundOptions = {
  /** Chance, after correction for all sellers, above which nothing is said. */
  readonly chanceMax: number;
};

/** A seller who refunds, with no return and no complaint, right after critical reviews. */
export const refundAfterReview = defineDetector<OrderSnapshot, RefundOptions>({
  id: "refund-after-review",
  title: "Refunds that follow critical reviews",
  clauses: ["REV-024", "REV-026"],
  rationale:
    "A refund for a review buys a change of mind. Each critical review is compared with the " +
    "seller's other orders of the same age in the same fortnight, so a seller who refunds " +
    "everyone, always or for a while, stands out in nothing. Stars only say which reviews were " +
    "critical; nothing is held against the review.",
  strengthMeans:
    "0.4: so many refunds would follow critical reviews by chance at one seller of 100 whole " +
    "marketplaces; 0.5: of 1,000.",
  blindTo: [
    "refunds paid outside the marketplace",
    "refunds that follow a complaint as well as a review",
    "refunds promised before the review",
  ],
  lookbackDays: 180,
  innocentCauses: [
    "warehouse fire or recall with refunds for everyone",
    "a generous seller who refunds any unhappy buyer",
    "a refund the buyer asked for before reviewing",
  ],
  defaults: { chanceMax: 0.01 },
  detect: (orders, { chanceMax }) => {
    const sellers = rowsBySeller(orders);
    const general = generalRate(orders);
    const lnTests = Math.log(Math.max(1, sellers.size));
    return strongestFirst(
      [...sellers].flatMap(([seller, rows]) => {
        const answer = answersOf(orders, rows, general);
        if (answer.hits.length < hitsMin) return [];
        const lnP = Math.min(0, lnUnequalTail(answer.hits.length, answer.chances) + lnTests);
        return lnP > Math.log(chanceMax) ? [] : [signalOf(orders, seller, answer, lnP)];
      }),
    );
  },
});

type Answers = {
  /** Rows refunded within the fortnight after their critical review. */
  readonly hits: readonly number[];
  /** For each critical review the chance that its order would have been refunded anyway. */
  readonly chances: readonly number[];
};

function rowsBySeller(orders: OrderSnapshot): ReadonlyMap<number, readonly number[]> {
  const sellers = new Map<number, number[]>();
  for (let row = 0; row < orders.rowCount; row++) {
    const rows = sellers.get(orders.seller[row] ?? 0) ?? [];
    rows.push(row);
    sellers.set(orders.seller[row] ?? 0, rows);
  }
  return sellers;
}

const isCritical = ({ stars }: OrderSnapshot, row: number) =>
  (stars[row] ?? 0) > 0 && (stars[row] ?? 0) <= criticalStarsMax;

/** A refund by the seller's hand that no return and no earlier complaint explains. */
function freeRefundAt(orders: OrderSnapshot, row: number): number {
  const at = orders.sellerRefundAt[row] ?? Number.NaN;
  const explained = orders.returned[row] === 1 || (orders.complainedAt[row] ?? Number.NaN) <= at;
  return explained ? Number.NaN : at;
}

/** The marketplace's chance that an order is refunded so within a fortnight. */
function generalRate(orders: OrderSnapshot): number {
  let refunded = 0;
  let compared = 1;
  for (let row = 0; row < orders.rowCount; row++) {
    if (isCritical(orders, row)) continue;
    compared++;
    if (!Number.isNaN(freeRefundAt(orders, row))) refunded++;
  }
  return (refunded / compared) * (answerDays / comparedDays);
}

function answersOf(orders: OrderSnapshot, rows: readonly number[], general: number): Answers {
  const others = rows.filter((row) => !isCritical(orders, row));
  const deliveries = Float64Array.from(others, (row) => orders.deliveredAt[row] ?? 0).sort();
  const refunds = Float64Array.from(others, (row) => freeRefundAt(orders, row))
    .filter((at) => !Number.isNaN(at))
    .sort();
  const hits: number[] = [];
  const chances: number[] = [];
  for (const row of rows) {
    const reviewed = orders.reviewedAt[row] ?? Number.NaN;
    const refunded = freeRefundAt(orders, row);
    if (!isCritical(orders, row) || !(reviewed > 0) || refunded <= reviewed) continue;
    // Complained before or refunded with a return: the review is not what was answered.
    const explained = !Number.isNaN(orders.sellerRefundAt[row]) && Number.isNaN(refunded);
    if (explained) continue;
    const end = reviewed + answerDays * dayMs;
    const compared = countBetween(deliveries, reviewed - comparedDays * dayMs, reviewed);
    const refundedThen = countBetween(refunds, reviewed, end);
    chances.push(Math.min(1, (refundedThen + basePrior * general) / (compared + basePrior)));
    if (refunded <= end) hits.push(row);
  }
  return { hits, chances };
}

function signalOf(orders: OrderSnapshot, seller: number, answer: Answers, lnP: number): Signal {
  const { hits, chances } = answer;
  const members = {
    reviewers: sortedIds(hits.map((row) => orders.buyerIds[orders.buyer[row] ?? 0] ?? "")),
    products: sortedIds(hits.map((row) => orders.productIds[orders.product[row] ?? 0] ?? "")),
    sellers: [orders.sellerIds[seller] ?? ""],
  };
  const usual = chances.reduce((sum, chance) => sum + chance, 0);
  const times = hits.map((row) => orders.reviewedAt[row] ?? 0);
  return {
    id: signalId("refund-after-review", members),
    detector: "refund-after-review",
    score: strengthOfLnP(lnP),
    members,
    window: { from: Math.min(...times), to: Math.max(...times) + answerDays * dayMs },
    evidence: [
      {
        fact: `refunds without return within ${answerDays} days after ${chances.length} critical reviews`,
        value: hits.length,
        usual: Number(usual.toFixed(2)),
        rows: hits.slice(0, rowsShownMax),
      },
      { fact: "chance of so many", value: chanceInWords(lnP) },
    ],
    sentence:
      `After ${hits.length} of ${chances.length} critical reviews this seller refunded the buyer ` +
      `within ${answerDays} days, with no return and no complaint; its other orders of that time ` +
      `would give ${usual.toFixed(1)}.`,
  };
}
