import { defineDetector } from "../kit/define-detector.ts";
import type { DisclosureSnapshot } from "../kit/fact-snapshots.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, sortedIds, strongestFirst } from "../kit/signal-id.ts";
import { chanceInWords, lnBinomialTail, strengthOfLnP } from "../kit/statistics.ts";

/** One buyer may misremember, two may have met the same rumour. */
const buyersMin = 3;
/** Orders' worth of doubt in the rest of the marketplace's rate. */
const marketPrior = 50;
const rowsShownMax = 20;
const quotesShownMax = 5;

/** Bounds of the search. */
export type DisclosureOptions = {
  /** Chance, after correction for all sellers, above which nothing is said. */
  readonly chanceMax: number;
};

/** Sellers whose buyers tell of rewards: in their reviews, or by reporting a card in the parcel. */
export const incentiveDisclosure = defineDetector<DisclosureSnapshot, DisclosureOptions>({
  id: "incentive-disclosure",
  title: "Buyers tell of rewards for reviews",
  clauses: ["REV-020", "REV-021", "REV-028"],
  rationale:
    "One review that mentions a gift proves little; several buyers of one seller who say so " +
    "independently, far above the marketplace's rate, describe a practice. The platform's own " +
    "sampling programme is left out, and a reported card counts only for its own shipment.",
  strengthMeans:
    "0.4: so many would tell by chance at one seller of 100 whole marketplaces; 0.5: of 1,000.",
  blindTo: ["rewards that nobody mentions", "screening that missed the words"],
  lookbackDays: 365,
  innocentCauses: [
    "the platform's own sampling programme",
    "a refund for a broken article that the review mentions",
    "a rival who plants one such review",
  ],
  defaults: { chanceMax: 0.01 },
  detect: (orders, { chanceMax }) => {
    const sellers = tallySellers(orders);
    const lnTests = Math.log(Math.max(1, sellers.size));
    const all = { told: 0, orders: 0 };
    for (const { rows, told } of sellers.values()) {
      all.orders += rows;
      all.told += told.length;
    }
    return strongestFirst(
      [...sellers].flatMap(([seller, tally]) => {
        const buyers = new Set(tally.told.map((row) => orders.reviewer[row])).size;
        if (buyers < buyersMin) return [];
        const others = { told: all.told - tally.told.length, orders: all.orders - tally.rows };
        const usual = Math.min(1, (others.told + 1) / (others.orders + marketPrior));
        const lnTail = lnBinomialTail(tally.told.length, tally.rows, usual);
        const lnP = Math.min(0, lnTail + lnTests);
        if (lnP > Math.log(chanceMax)) return [];
        return [signalOf(orders, seller, { ...tally, buyers, usual, lnP })];
      }),
    );
  },
});

type Tally = {
  /** Orders counted, and the rows whose buyer told of a reward. */
  readonly rows: number;
  readonly told: readonly number[];
};

function tallySellers(orders: DisclosureSnapshot): ReadonlyMap<number, Tally> {
  const sellers = new Map<number, { rows: number; told: number[] }>();
  for (let row = 0; row < orders.rowCount; row++) {
    if (orders.sampled[row] === 1) continue;
    const tally = sellers.get(orders.seller[row] ?? 0) ?? { rows: 0, told: [] };
    tally.rows++;
    if (orders.disclosed[row] === 1 || orders.insertReported[row] === 1) tally.told.push(row);
    sellers.set(orders.seller[row] ?? 0, tally);
  }
  return sellers;
}

function signalOf(
  orders: DisclosureSnapshot,
  seller: number,
  finding: Tally & { readonly buyers: number; readonly usual: number; readonly lnP: number },
): Signal {
  const { told, rows, buyers, usual, lnP } = finding;
  const members = {
    reviewers: sortedIds(told.map((row) => orders.reviewerIds[orders.reviewer[row] ?? 0] ?? "")),
    products: sortedIds(told.map((row) => orders.productIds[orders.product[row] ?? 0] ?? "")),
    sellers: [orders.sellerIds[seller] ?? ""],
  };
  const cards = told.filter((row) => orders.insertReported[row] === 1);
  const quotes = [...new Set(told.flatMap((row) => orders.quote[row] ?? []))];
  const evidence: Evidence[] = [
    {
      fact: `orders of ${rows} whose buyer told of a reward`,
      value: told.length,
      usual: Number((usual * rows).toFixed(2)),
      rows: told.slice(0, rowsShownMax),
    },
    { fact: "different buyers", value: buyers },
    { fact: "chance of so many", value: chanceInWords(lnP) },
    ...quotes.slice(0, quotesShownMax).map((value) => ({ fact: "their words", value })),
  ];
  if (cards.length > 0) {
    const shown = cards.slice(0, rowsShownMax);
    evidence.push({ fact: "cards reported for these shipments", value: cards.length, rows: shown });
  }
  return {
    id: signalId("incentive-disclosure", members),
    detector: "incentive-disclosure",
    score: strengthOfLnP(lnP),
    members,
    evidence,
    sentence:
      `${buyers} buyers of this seller told of a reward for a review, in ${told.length} of ${rows} ` +
      `orders; elsewhere ${(usual * rows).toFixed(1)} would be usual.`,
  };
}
