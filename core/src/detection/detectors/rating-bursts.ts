import { dayMs, instantToIso } from "../../kernel/instant.ts";
import { type Arrivals, arrivalsByFamily, countBetween, firstAtOrAfter } from "../kit/arrivals.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, sortedIds, strongestFirst } from "../kit/signal-id.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";
import { chanceInWords, lnOverdispersedTail, strengthOfLnP } from "../kit/statistics.ts";

/**
 * The spans a bought batch is delivered in, each with the fewest reviews that are somebody's
 * campaign, how many times usual they must be (a sale doubles or triples a product's reviews, a
 * month's talk of it does more), and with how much more than chance honest counts over that span
 * vary (variance by mean): buyers come in small waves, seen best over a month.
 */
const windows = [
  { days: 3, reviewsMin: 4, timesUsualMin: 5, spread: 1 },
  { days: 7, reviewsMin: 4, timesUsualMin: 5, spread: 1 },
  { days: 14, reviewsMin: 5, timesUsualMin: 5, spread: 1.15 },
  { days: 30, reviewsMin: 7, timesUsualMin: 6, spread: 1.3 },
] as const;
/** Own rate is the higher of a near and a far one, so neither a season nor a growing shop fires. */
const rateBandsDays = [90, 360] as const;
/** An own rate needs reviews outside the window; with fewer the product has no "usual". */
const outsideReviewsMin = 6;
/** A new product's first weeks are its launch. */
const launchDays = 60;
/** What is usual after a launch is known from reviews since; as many, nearly, as the launch had. */
const launchOutsideShare = 0.75;
/** Attention fades where a bought batch just stops: what follows a window counts as its usual. */
const fadeReviewsMin = 3;
/** Part of the reviews in twice the window's time after it that speaks for the window. */
const fade = 0.5;
/** A launch fades fastest. */
const launchFade = 1.5;
/** Bins on each side that tell the product's own unevenness, and the reviews' worth of prior. */
const spreadBins = 12;
const spreadPrior = 5;
/** Reviews' worth of doubt in the comparison with the rest of the marketplace. */
const marketPrior = 10;
const marketBandDays = 180;
/** Every review of a product is tried as a window's start up to here; beyond, every n-th. */
const startsMax = 20_000;
const rowsShownMax = 20;

/** Bounds of the search. */
export type BurstOptions = {
  /** Chance, after correction for the many windows tried, above which nothing is said. */
  readonly chanceMax: number;
};

/** Reviews of one product that arrive far faster than its own rate explains. */
export const ratingBursts = defineDetector<ReviewSnapshot, BurstOptions>({
  id: "rating-bursts",
  title: "Reviews arrive in a burst",
  clauses: ["REV-008", "REV-020", "REV-022"],
  rationale:
    "A bought batch is delivered within days. Each product is measured against its own rate, " +
    "the season of the whole marketplace and its own unevenness, after variations of one " +
    "listing are counted as one product. Stars are not read.",
  strengthMeans:
    "0.2: such a burst comes by chance in one product of five, a hint only; 0.5: one of 1,000; " +
    "0.9: never by chance.",
  blindTo: [
    "a product whose reviews nearly all come at its launch: it has no own rate yet",
    "batches spread thinly over more than a month",
    "bursts that every product of the marketplace shares",
  ],
  lookbackDays: 720,
  innocentCauses: ["product launch", "seasonal sale", "viral mention that fades", "book club"],
  defaults: { chanceMax: 0.2 },
  detect: (snapshot, { chanceMax }) => {
    const families = arrivalsByFamily(snapshot);
    const market = Float64Array.from(families.flatMap(({ times }) => [...times])).sort();
    return strongestFirst(
      families.flatMap((arrivals) => {
        const burst = strongestBurst(arrivals, market);
        if (burst === null || burst.lnP > Math.log(chanceMax)) return [];
        return [signalOf(snapshot, arrivals, burst)];
      }),
    );
  },
});

type Burst = {
  readonly from: number;
  readonly days: number;
  readonly seen: number;
  readonly usual: number;
  readonly season: number;
  readonly lnP: number;
};

function strongestBurst(arrivals: Arrivals, market: Float64Array): Burst | null {
  const { times } = arrivals;
  if (times.length <= outsideReviewsMin) return null;
  const step = Math.ceil(times.length / startsMax);
  let strongest: Burst | null = null;
  for (const window of windows) {
    for (let start = 0; start < times.length; start += step) {
      const burst = burstFrom(times, start, window, market);
      if (burst !== null && (strongest === null || burst.lnP < strongest.lnP)) strongest = burst;
    }
  }
  return strongest;
}

function burstFrom(
  times: Float64Array,
  start: number,
  { days, reviewsMin, timesUsualMin, spread }: (typeof windows)[number],
  market: Float64Array,
): Burst | null {
  const from = times[start] ?? 0;
  const to = from + days * dayMs;
  const seen = firstAtOrAfter(times, to) - start;
  const outside = times.length - seen;
  if (seen < reviewsMin || outside < outsideReviewsMin) return null;
  const first = times[0] ?? 0;
  const isLaunch = from - first < launchDays * dayMs;
  const sinceLaunch = times.length - firstAtOrAfter(times, first + launchDays * dayMs);
  if (isLaunch && sinceLaunch < Math.max(outsideReviewsMin, launchOutsideShare * seen)) return null;
  let usual = ownRate(times, from, to, seen);
  const after = countBetween(times, to, to + 2 * (to - from));
  if (after >= fadeReviewsMin) usual = Math.max(usual, (isLaunch ? launchFade : fade) * after);
  const season = seasonOf(times, market, from, to);
  usual *= season;
  if (seen < timesUsualMin * usual) return null;
  const lifeDays = Math.max(30, ((times.at(-1) ?? 0) - first) / dayMs);
  const lnTried = Math.log(Math.max(1, lifeDays / days));
  const lnP = lnOverdispersedTail(seen, usual, ownSpread(times, from, to, spread)) + lnTried;
  return { from, days, seen, usual, season, lnP: Math.min(0, lnP) };
}

/** Reviews expected in the window from the product's own rate round it. */
function ownRate(times: Float64Array, from: number, to: number, seen: number): number {
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  const days = (to - from) / dayMs;
  const lifeRate = times.length / (Math.max(30, (last - first) / dayMs) + 30);
  const rates = rateBandsDays.map((band) => {
    const low = Math.max(first, from - band * dayMs);
    const high = Math.min(last, to + band * dayMs);
    const others = countBetween(times, low, high + 1) - seen;
    // One review's worth of the life's rate keeps an empty neighbourhood from meaning "never".
    return (others + 1) / (Math.max(0, (high - low) / dayMs - days) + 1 / lifeRate);
  });
  return Math.max(...rates) * days;
}

/** How many times busier than its own half-year the rest of the marketplace was; at least 1. */
function seasonOf(times: Float64Array, market: Float64Array, from: number, to: number): number {
  const band = marketBandDays * dayMs;
  const others = (low: number, high: number) =>
    countBetween(market, low, high) - countBetween(times, low, high);
  const inWindow = others(from, to);
  const around = others(from - band, to + band) - inWindow;
  const usual = (around * (to - from)) / (2 * band);
  return Math.max(1, (inWindow + marketPrior) / (usual + marketPrior));
}

/** The product's own unevenness, from neighbouring bins so that a trend does not count as one. */
function ownSpread(times: Float64Array, from: number, to: number, prior: number): number {
  const width = to - from;
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  let squares = 0;
  let mean = 0;
  for (const side of [-1, 1]) {
    let before: number | null = null;
    for (let bin = 0; bin < spreadBins; bin++) {
      const low = side < 0 ? from - (bin + 1) * width : to + bin * width;
      if (low < first || low + width > last) break;
      const here = countBetween(times, low, low + width);
      if (before !== null) {
        squares += (here - before) ** 2 / 2;
        mean += (here + before) / 2;
      }
      before = here;
    }
  }
  return Math.max(prior, (squares + spreadPrior * prior) / (mean + spreadPrior));
}

function signalOf(snapshot: ReviewSnapshot, arrivals: Arrivals, burst: Burst): Signal {
  const { from, days, seen, usual, season, lnP } = burst;
  const to = from + days * dayMs;
  const start = firstAtOrAfter(arrivals.times, from);
  const rows = [...arrivals.rows.subarray(start, start + seen)];
  const members = {
    reviewers: sortedIds(
      rows.map((row) => snapshot.reviewerIds[snapshot.reviewer[row] ?? 0] ?? ""),
    ),
    products: sortedIds(arrivals.products.map((index) => snapshot.productIds[index] ?? "")),
  };
  const evidence: Evidence[] = [
    {
      fact: `reviews within ${days} days`,
      value: seen,
      usual: Number(usual.toFixed(2)),
      rows: rows.slice(0, rowsShownMax),
    },
    { fact: "chance of such a burst anywhere in this product's life", value: chanceInWords(lnP) },
    { fact: "rest of the marketplace, times its own usual", value: Number(season.toFixed(2)) },
  ];
  if (snapshot.verified !== null) evidence.push(verifiedShare(snapshot.verified, arrivals, rows));
  if (members.products.length > 1) {
    evidence.push({ fact: "variations counted as one product", value: members.products.length });
  }
  const times = usual < 0.05 ? "where almost none is usual" : `where ${readable(usual)} is usual`;
  return {
    id: signalId("rating-bursts", members),
    detector: "rating-bursts",
    score: strengthOfLnP(lnP),
    members,
    window: { from, to },
    evidence,
    sentence:
      `${seen} reviews came within ${days} days from ${instantToIso(from).slice(0, 10)}, ` +
      `${times} for this product; chance alone does that ${chanceInWords(lnP)}.`,
  };
}

const readable = (usual: number) => (usual < 10 ? usual.toFixed(1) : String(Math.round(usual)));

function verifiedShare(
  verified: Uint8Array,
  arrivals: Arrivals,
  rows: readonly number[],
): Evidence {
  const share = (of: Iterable<number>) => {
    const flags = Array.from(of, (row) => verified[row] ?? 0);
    return Number((flags.reduce((sum, flag) => sum + flag, 0) / flags.length).toFixed(2));
  };
  const inside = new Set(rows);
  return {
    fact: "share of them with a verified purchase",
    value: share(rows),
    usual: share([...arrivals.rows].filter((row) => !inside.has(row))),
  };
}
