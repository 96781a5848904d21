import { defineDetector } from "../kit/define-detector.ts";
import type { DisclosureSnapshot } from "../kit/fact-snapshots.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, sortedIds, strongestFirst } from "../kit/signal-id.ts";
import {
  chanceInWords,
  lnOverdispersedTail,
  lnPoissonTail,
  strengthOfLnP,
} from "../kit/statistics.ts";

/** One buyer may misremember, two may have met the same rumour. */
const buyersMin = 3;
/** Buyers' worth of doubt in the rest of the marketplace's rate, and in that of one category. */
const marketPrior = 50;
const categoryPrior = 200;
/** So many sellers may be at it: they do not teach how much honest sellers differ. */
const setAsideShare = 0.05;
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
    "independently, far above the rate of their categories, describe a practice. The platform's own " +
    "sampling programme is left out, and a reported card counts only for its own shipment.",
  strengthMeans:
    "0.4: so many would tell by chance at one seller of 100 whole marketplaces; 0.5: of 1,000.",
  blindTo: [
    "rewards that nobody mentions",
    "screening that missed the words",
    "a practice of a whole category, which becomes its usual",
  ],
  lookbackDays: 365,
  innocentCauses: [
    "the platform's own sampling programme",
    "a refund for a broken article that the review mentions",
    "a category in which rewards are often mentioned",
    "a rival who plants such reviews from one account",
  ],
  defaults: { chanceMax: 0.01 },
  detect: (orders, { chanceMax }) => {
    const tallies = tallySellers(orders);
    const first = withUsual(tallies, new Set());
    const sellers = withUsual(tallies, mostSurprising(first));
    const lnTests = Math.log(Math.max(1, sellers.length));
    const aside = mostSurprising(sellers);
    const differ = differenceAmong(sellers.filter(({ seller }) => !aside.has(seller)));
    return strongestFirst(
      sellers.flatMap((tally) => {
        const { told, usual } = tally;
        if (told.length < buyersMin) return [];
        const lnTail = lnOverdispersedTail(told.length, usual, 1 + usual * differ);
        const lnP = Math.min(0, lnTail + lnTests);
        if (lnP > Math.log(chanceMax)) return [];
        return [signalOf(orders, tally, lnP)];
      }),
    );
  },
});

type Tally = {
  readonly seller: number;
  /** Buyers who reviewed, by category of the first product. */
  readonly buyers: ReadonlyMap<number, number>;
  /** The row of each buyer who told of a reward: however often one says it, it is one voice. */
  readonly told: readonly number[];
  /** Those of `told` by category. */
  readonly toldIn: ReadonlyMap<number, number>;
};
type Seller = Tally & {
  /** All its buyers, and how many of them would tell as elsewhere in their categories. */
  readonly all: number;
  readonly usual: number;
};

function tallySellers(orders: DisclosureSnapshot): readonly Tally[] {
  const voices = new Map<number, Map<number, { category: number; row: number | null }>>();
  for (const row of inTime(orders)) {
    if (orders.sampled[row] === 1) continue;
    const seller = orders.seller[row] ?? 0;
    const own = voices.get(seller) ?? new Map();
    voices.set(seller, own);
    const buyer = orders.reviewer[row] ?? 0;
    const category = orders.categoryOfProduct?.[orders.product[row] ?? 0] ?? 0;
    const voice = own.get(buyer) ?? { category, row: null };
    own.set(buyer, voice);
    const tells = orders.disclosed[row] === 1 || orders.insertReported[row] === 1;
    if (tells && voice.row === null) Object.assign(voice, { category, row });
  }
  return [...voices].map(([seller, own]) => {
    const buyers = new Map<number, number>();
    const toldIn = new Map<number, number>();
    for (const { category, row } of own.values()) {
      buyers.set(category, (buyers.get(category) ?? 0) + 1);
      if (row !== null) toldIn.set(category, (toldIn.get(category) ?? 0) + 1);
    }
    const told = [...own.values()].flatMap(({ row }) => (row === null ? [] : [row]));
    return { seller, buyers, told, toldIn };
  });
}

/** Rows in the order of time; of one moment by product and buyer, whatever order they came in. */
function inTime(orders: DisclosureSnapshot): Uint32Array {
  const nameOf = (row: number) =>
    `${orders.productIds[orders.product[row] ?? 0]} ${orders.reviewerIds[orders.reviewer[row] ?? 0]}`;
  return Uint32Array.from({ length: orders.rowCount }, (_, row) => row).sort(
    (a, b) => (orders.time[a] ?? 0) - (orders.time[b] ?? 0) || (nameOf(a) < nameOf(b) ? -1 : 1),
  );
}

/** Sellers by index whose buyers tell so far beyond the usual that chance would bring one such. */
function mostSurprising(sellers: readonly Seller[]): ReadonlySet<number> {
  const ordered = sellers
    .map(({ seller, told, usual }) => ({ seller, lnP: lnPoissonTail(told.length, usual) }))
    .filter(({ lnP }) => lnP < -Math.log(sellers.length))
    .sort((a, b) => a.lnP - b.lnP || a.seller - b.seller);
  const count = Math.ceil(setAsideShare * sellers.length);
  return new Set(ordered.slice(0, count).map(({ seller }) => seller));
}

/**
 * With what is usual for each: the rates of its categories, in which neither it nor those set
 * aside have a part.
 */
function withUsual(tallies: readonly Tally[], aside: ReadonlySet<number>): readonly Seller[] {
  const buyersIn = new Map<number, number>();
  const toldIn = new Map<number, number>();
  const teaching = tallies.filter(({ seller }) => !aside.has(seller));
  for (const tally of teaching) {
    for (const [category, n] of tally.buyers)
      buyersIn.set(category, (buyersIn.get(category) ?? 0) + n);
    for (const [category, n] of tally.toldIn) toldIn.set(category, (toldIn.get(category) ?? 0) + n);
  }
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
  const market = { buyers: sum(buyersIn.values()), told: sum(toldIn.values()) };
  return tallies.map((tally) => {
    const all = sum(tally.buyers.values());
    // Its own part leaves the rates only where it is in them.
    const own = aside.has(tally.seller) ? 0 : 1;
    const elsewhere =
      (market.told - own * tally.told.length + 1) / (market.buyers - own * all + marketPrior);
    let usual = 0;
    for (const [category, count] of tally.buyers) {
      const told = (toldIn.get(category) ?? 0) - own * (tally.toldIn.get(category) ?? 0);
      const others = (buyersIn.get(category) ?? 0) - own * count;
      usual += (count * (told + categoryPrior * elsewhere)) / (others + categoryPrior);
    }
    return { ...tally, all, usual: Math.min(all, usual) };
  });
}

/**
 * How much honest sellers differ beyond chance: the variance of a seller's true rate, in squares
 * of the usual rate.
 */
function differenceAmong(sellers: readonly Seller[]): number {
  let beyond = 0;
  let squares = 0;
  for (const { told, usual } of sellers) {
    beyond += (told.length - usual) ** 2 - usual;
    squares += usual ** 2;
  }
  return squares === 0 ? 0 : Math.max(0, beyond / squares);
}

function signalOf(
  orders: DisclosureSnapshot,
  { seller, told, all, usual }: Seller,
  lnP: number,
): Signal {
  const members = {
    reviewers: sortedIds(told.map((row) => orders.reviewerIds[orders.reviewer[row] ?? 0] ?? "")),
    products: sortedIds(told.map((row) => orders.productIds[orders.product[row] ?? 0] ?? "")),
    sellers: [orders.sellerIds[seller] ?? ""],
  };
  const cards = told.filter((row) => orders.insertReported[row] === 1);
  const quotes = [...new Set(told.flatMap((row) => orders.quote[row] ?? []))];
  const evidence: Evidence[] = [
    {
      fact: `buyers of ${all} who told of a reward`,
      value: told.length,
      usual: Number(usual.toFixed(2)),
      rows: told.slice(0, rowsShownMax),
    },
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
      `${told.length} of ${all} reviewing buyers of this seller told of a reward for a review; ` +
      `elsewhere ${usual.toFixed(1)} would be usual.`,
  };
}
