import { dayMs, instantToIso } from "../../kernel/instant.ts";
import { type Arrivals, arrivalsByFamily, firstAtOrAfter } from "../kit/arrivals.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { Evidence, Signal } from "../kit/signal.ts";
import { signalId, sortedIds, strongestFirst } from "../kit/signal-id.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";
import { chanceInWords, lnBinomialTail, strengthOfLnP } from "../kit/statistics.ts";

/** A wave is delivered within one of these. */
const windowsDays = [3, 7, 14, 30] as const;
/** Fewer such accounts on one product are newcomers, not a wave. */
const waveAccountsMin = 5;
/** An account younger than this at its review was opened for it, or newly arrived. */
const youngDays = 14;
/** Reviews round the window that tell the marketplace's usual share, and their band. */
const marketBandDays = 180;
/** Days before and after a wave in which others' newcomers speak for it. */
const sameDaysBand = 1;
/** Reviews' worth of doubt in a product's own share. */
const ownPrior = 20;
/** Below this share more than usual the newcomers may be there for any reason. */
const shareExcessMin = 0.25;
/** With purchases as usual the wave may be a mention elsewhere: shown, never strong. */
const verifiedScoreMax = 0.45;
/** Where fewer than this were verified among usual reviews, verification says nothing. */
const verifiedUsualMin = 0.2;
const startsMax = 5_000;
const rowsShownMax = 20;

/** Reviews, and by reviewer when the account was opened (NaN unknown), where the shop knows. */
export type WaveInput = {
  readonly reviews: ReviewSnapshot;
  readonly reviewerSince: Float64Array | null;
};

/** Bounds of the search. */
export type WaveOptions = {
  /** Chance, after correction for the windows tried, above which nothing is said. */
  readonly chanceMax: number;
};

/** Accounts that wrote nothing else, arriving together on one product: a graph cannot see them. */
export const oneReviewWaves = defineDetector<WaveInput, WaveOptions>({
  id: "one-review-waves",
  title: "A wave of accounts with a single review",
  clauses: ["REV-008", "REV-017", "REV-022"],
  rationale:
    "Accounts made for one review leave no trace between products. What they cannot hide is that " +
    "far more of a product's reviewers at one time are one-review or brand-new accounts than of " +
    "other products' reviewers at that same time.",
  strengthMeans:
    "0.4: such a share comes by chance in one product of 100; 0.5: one of 1,000. At most 0.45 " +
    "where their purchases are verified as often as usual.",
  blindTo: [
    "waves without dates",
    "data sets cut to accounts with several reviews",
    "accounts that were aged and used elsewhere first",
  ],
  lookbackDays: 720,
  innocentCauses: [
    "product launch in a growing marketplace",
    "holiday season that brings new customers to every product",
    "viral mention that brings verified newcomers",
  ],
  defaults: { chanceMax: 0.01 },
  detect: ({ reviews, reviewerSince }, { chanceMax }) => {
    const families = arrivalsByFamily(reviews);
    const marks = marksOf(reviews, reviewerSince).filter(({ byRow }) => byRow.includes(0));
    return strongestFirst(
      families.flatMap((arrivals) => {
        const waves = marks.flatMap((mark) => strongestWave(arrivals, mark) ?? []);
        const [wave] = waves.sort((a, b) => a.lnP - b.lnP);
        if (wave === undefined || wave.lnP > Math.log(chanceMax)) return [];
        return [signalOf(reviews, arrivals, wave)];
      }),
    );
  },
});

/** What is counted in a window, by row, with running totals over the whole market by time. */
type Mark = {
  readonly name: string;
  readonly byRow: Uint8Array;
  readonly marketTimes: Float64Array;
  /** Marked reviews among the first n of the market. */
  readonly marketMarked: Uint32Array;
};

type Wave = {
  readonly mark: string;
  readonly rows: readonly number[];
  readonly reviews: number;
  readonly usualShare: number;
  readonly from: number;
  readonly days: number;
  readonly lnP: number;
};

function marksOf(reviews: ReviewSnapshot, since: Float64Array | null): readonly Mark[] {
  const { rowCount, reviewer, time } = reviews;
  if (time === null) return [];
  const written = new Uint32Array(reviews.reviewerIds.length);
  for (const who of reviewer) written[who] = (written[who] ?? 0) + 1;
  const order = Array.from({ length: rowCount }, (_, row) => row)
    .filter((row) => Number.isFinite(time[row]))
    .sort((a, b) => (time[a] ?? 0) - (time[b] ?? 0) || a - b);
  const marketTimes = Float64Array.from(order, (row) => time[row] ?? 0);
  const markOf = (name: string, isMarked: (row: number) => boolean): Mark => {
    const byRow = Uint8Array.from({ length: rowCount }, (_, row) => (isMarked(row) ? 1 : 0));
    const marketMarked = new Uint32Array(order.length + 1);
    for (const [place, row] of order.entries()) {
      marketMarked[place + 1] = (marketMarked[place] ?? 0) + (byRow[row] ?? 0);
    }
    return { name, byRow, marketTimes, marketMarked };
  };
  const single = markOf("with no other review", (row) => written[reviewer[row] ?? 0] === 1);
  if (since === null) return [single];
  const isYoung = (row: number) =>
    (time[row] ?? 0) - (since[reviewer[row] ?? 0] ?? Number.NaN) < youngDays * dayMs;
  return [single, markOf(`opened less than ${youngDays} days before`, isYoung)];
}

function strongestWave(arrivals: Arrivals, mark: Mark): Wave | null {
  const { times, rows } = arrivals;
  const marked = Array.from(rows, (row) => mark.byRow[row] ?? 0);
  const running = new Uint32Array(marked.length + 1);
  for (const [place, flag] of marked.entries()) running[place + 1] = (running[place] ?? 0) + flag;
  const step = Math.ceil(times.length / startsMax);
  const lifeDays = ((times.at(-1) ?? 0) - (times[0] ?? 0)) / dayMs;
  let strongest: Wave | null = null;
  for (const days of windowsDays) {
    for (let start = 0; start < times.length; start += step) {
      const from = times[start] ?? 0;
      const end = firstAtOrAfter(times, from + days * dayMs);
      const hits = (running[end] ?? 0) - (running[start] ?? 0);
      const reviews = end - start;
      if (hits < waveAccountsMin) continue;
      const own = ((running.at(-1) ?? 0) - hits) / (times.length - reviews + ownPrior);
      const usualShare = Math.max(
        own,
        marketShare(mark, { hits, reviews, first: from, last: times[end - 1] ?? from }),
      );
      if (hits / reviews < usualShare + shareExcessMin) continue;
      const lnTried = Math.log(Math.max(1, lifeDays / days) * windowsDays.length);
      const lnP = Math.min(0, lnBinomialTail(hits, reviews, usualShare) + lnTried);
      if (strongest !== null && strongest.lnP <= lnP) continue;
      const inWindow = [...rows.subarray(start, end)].filter((row) => mark.byRow[row] === 1);
      strongest = { mark: mark.name, rows: inWindow, reviews, usualShare, from, days, lnP };
    }
  }
  return strongest;
}

/** Reviews in a window, the marked ones among them, and their first and last moment. */
type Seen = {
  readonly hits: number;
  readonly reviews: number;
  readonly first: number;
  readonly last: number;
};

/** The share of marked reviews on other products: in those days, or in the half-years round. */
function marketShare(mark: Mark, { hits, reviews, first, last }: Seen): number {
  const share = (bandDays: number) => {
    const low = firstAtOrAfter(mark.marketTimes, first - bandDays * dayMs);
    const high = firstAtOrAfter(mark.marketTimes, last + bandDays * dayMs);
    const marked = (mark.marketMarked[high] ?? 0) - (mark.marketMarked[low] ?? 0) - hits;
    // One marked review's worth of doubt: "never seen elsewhere" is not "impossible".
    return (Math.max(0, marked) + 1) / (high - low - reviews + ownPrior);
  };
  return Math.min(1, Math.max(share(marketBandDays), share(sameDaysBand)));
}

function signalOf(snapshot: ReviewSnapshot, arrivals: Arrivals, wave: Wave): Signal {
  const { rows, reviews, usualShare, from, days, lnP, mark } = wave;
  const members = {
    reviewers: sortedIds(
      rows.map((row) => snapshot.reviewerIds[snapshot.reviewer[row] ?? 0] ?? ""),
    ),
    products: sortedIds(arrivals.products.map((index) => snapshot.productIds[index] ?? "")),
  };
  const evidence: Evidence[] = [
    {
      fact: `accounts ${mark}, among ${reviews} reviewers within ${days} days`,
      value: rows.length,
      usual: Number((usualShare * reviews).toFixed(1)),
      rows: rows.slice(0, rowsShownMax),
    },
    { fact: "chance of such a share anywhere in this product's life", value: chanceInWords(lnP) },
  ];
  const verified = verifiedShares(snapshot, arrivals, rows);
  if (verified !== null) {
    const { value, usual } = verified;
    evidence.push({ fact: "share of them with a verified purchase", value, usual });
  }
  const bought = verified !== null && verified.usual >= verifiedUsualMin;
  const looksBought = bought && verified.value >= verified.usual;
  const score = strengthOfLnP(lnP);
  return {
    id: signalId("one-review-waves", members),
    detector: "one-review-waves",
    score: looksBought ? Math.min(score, verifiedScoreMax) : score,
    members,
    window: { from, to: from + days * dayMs },
    evidence,
    sentence:
      `${rows.length} of the ${reviews} accounts that reviewed this product within ${days} days ` +
      `from ${instantToIso(from).slice(0, 10)} are ${mark}; about ` +
      `${Math.round(usualShare * reviews)} would be usual.`,
  };
}

function verifiedShares(
  { verified }: ReviewSnapshot,
  arrivals: Arrivals,
  rows: readonly number[],
): { readonly value: number; readonly usual: number } | null {
  if (verified === null) return null;
  const share = (of: readonly number[]) =>
    of.reduce((sum, row) => sum + (verified[row] ?? 0), 0) / Math.max(1, of.length);
  const inside = new Set(rows);
  const usual = share([...arrivals.rows].filter((row) => !inside.has(row)));
  return { value: Number(share(rows).toFixed(2)), usual: Number(usual.toFixed(2)) };
}
