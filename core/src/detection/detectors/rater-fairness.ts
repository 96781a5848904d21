import { dayMs } from "../../kernel/instant.ts";
import { defineDetector } from "../kit/define-detector.ts";
import type { Signal } from "../kit/signal.ts";
import { signalId, strongestFirst } from "../kit/signal-id.ts";
import type { RatingSnapshot } from "../kit/snapshot.ts";

/**
 * What is believed of a stranger: two ratings drawn blindly from a scale lie a third of it apart,
 * so somebody who rates without looking would disagree by a third.
 */
const strangerUnfairness = 1 / 3;
/** Months of conduct that weigh as much as that belief. */
const strangerMonths = 4;
/** Ratings of one month count as one: fifty in an afternoon are one act, not fifty proofs. */
const monthMs = 30 * dayMs;
/** Ratings' worth of the general mean in the judgement of a target that few have rated. */
const consensusPrior = 1;
/** Where this share of the rated also rate, people rate people and silence is conduct too. */
const mutualShareMin = 0.25;
const rowsShownMax = 10;

/** Which raters to report. */
export type FairnessOptions = {
  /** Unfairness from which a rater is reported; 0 ranks everyone. */
  readonly unfairnessMin: number;
};

/**
 * Raters who keep disagreeing with everyone else about the same targets. Looks only at what a
 * rater did, never at what was said of him: others' opinion of a person is not his conduct.
 */
export const raterFairness = defineDetector<RatingSnapshot, FairnessOptions>({
  id: "rater-fairness",
  title: "A rater who disagrees with everyone",
  clauses: ["REV-017"],
  rationale:
    "A fair rater lands near what others find, over months. One who rates in a single rush, far " +
    "from what others find, has shown nothing that speaks for him. Ratings are the subject " +
    "here, the declared exception to never reading stars; neither high nor low counts as bad.",
  strengthMeans:
    "0: agrees with everyone for years; 0.33: a stranger, nothing is known; 0.5: off by nearly " +
    "the whole scale in two months, or by two thirds in four. Below 0.5 it is a place in a " +
    "ranking, not a claim.",
  blindTo: [
    "raters who copy the general opinion and misuse one rating in fifty",
    "a crowd of unfair raters that is the majority on its targets",
    "newcomers: they stay near 0.33 whatever they are",
  ],
  lookbackDays: 1_825,
  innocentCauses: [
    "an honest critic who is stricter than others",
    "one bad purchase of a product that others like",
    "a newcomer with few ratings",
  ],
  defaults: { unfairnessMin: 0.5 },
  detect: (snapshot, { unfairnessMin }) => {
    const scale = scaleOf(snapshot);
    const rowsByRater = new Map<number, number[]>();
    for (let row = 0; row < snapshot.rowCount; row++) {
      if (Number.isNaN(snapshot.value[row])) continue;
      const rows = rowsByRater.get(snapshot.rater[row] ?? 0) ?? [];
      rows.push(row);
      rowsByRater.set(snapshot.rater[row] ?? 0, rows);
    }
    const signals: Signal[] = [];
    for (const [rater, rows] of rowsByRater) {
      const conduct = conductOf(snapshot, scale, rows);
      if (conduct.unfairness >= unfairnessMin) signals.push(signalOf(snapshot, rater, conduct));
    }
    if (strangerUnfairness >= unfairnessMin) signals.push(...silentOf(snapshot, rowsByRater));
    return strongestFirst(signals);
  },
});

type Scale = {
  readonly width: number;
  readonly mean: number;
  readonly sumByTarget: Float64Array;
  readonly countByTarget: Uint32Array;
};

type Conduct = {
  readonly unfairness: number;
  readonly months: number;
  readonly meanApart: number;
  /** The rater's rows, those farthest from the others first. */
  readonly rows: readonly number[];
};

function scaleOf({ value, target, targetIds }: RatingSnapshot): Scale {
  const sumByTarget = new Float64Array(targetIds.length);
  const countByTarget = new Uint32Array(targetIds.length);
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let sum = 0;
  let count = 0;
  for (const [row, rating] of value.entries()) {
    if (Number.isNaN(rating)) continue;
    const at = target[row] ?? 0;
    sumByTarget[at] = (sumByTarget[at] ?? 0) + rating;
    countByTarget[at] = (countByTarget[at] ?? 0) + 1;
    low = Math.min(low, rating);
    high = Math.max(high, rating);
    sum += rating;
    count++;
  }
  return {
    width: high > low ? high - low : 1,
    mean: sum / Math.max(1, count),
    sumByTarget,
    countByTarget,
  };
}

function conductOf(snapshot: RatingSnapshot, scale: Scale, rows: readonly number[]): Conduct {
  const own = new Map<number, { sum: number; count: number }>();
  for (const row of rows) {
    const at = snapshot.target[row] ?? 0;
    const seen = own.get(at) ?? { sum: 0, count: 0 };
    seen.sum += snapshot.value[row] ?? 0;
    seen.count++;
    own.set(at, seen);
  }
  // How far each rating lies from what everyone else said, in parts of the scale.
  const apart = new Map<number, number>();
  for (const row of rows) {
    const at = snapshot.target[row] ?? 0;
    const mine = own.get(at) ?? { sum: 0, count: 0 };
    const others = (scale.countByTarget[at] ?? 0) - mine.count;
    const sum = (scale.sumByTarget[at] ?? 0) - mine.sum + consensusPrior * scale.mean;
    const consensus = sum / (others + consensusPrior);
    apart.set(row, Math.abs((snapshot.value[row] ?? 0) - consensus) / scale.width);
  }
  const byMonth = new Map<number, number[]>();
  for (const [row, distance] of apart) {
    const at = snapshot.time?.[row] ?? 0;
    const month = Number.isFinite(at) ? Math.floor(at / monthMs) : 0;
    const distances = byMonth.get(month) ?? [];
    distances.push(distance);
    byMonth.set(month, distances);
  }
  const monthly = [...byMonth.values()].map(meanOf);
  const total = monthly.reduce((sum, mean) => sum + mean, 0);
  return {
    unfairness: (total + strangerMonths * strangerUnfairness) / (monthly.length + strangerMonths),
    months: monthly.length,
    meanApart: meanOf([...apart.values()]),
    rows: [...rows].sort((a, b) => (apart.get(b) ?? 0) - (apart.get(a) ?? 0) || a - b),
  };
}

const meanOf = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function signalOf(snapshot: RatingSnapshot, rater: number, conduct: Conduct): Signal {
  const id = snapshot.raterIds[rater] ?? "";
  const members = { reviewers: [id], products: [] };
  const { months, meanApart, unfairness, rows } = conduct;
  const percent = Math.round(meanApart * 100);
  return {
    id: signalId("rater-fairness", members),
    detector: "rater-fairness",
    score: Math.min(1, unfairness),
    members,
    evidence: [
      {
        fact: "average distance from what others said of the same, in parts of the scale",
        value: Number(meanApart.toFixed(3)),
        usual: "0.33 for somebody who rates without looking",
        rows: rows.slice(0, rowsShownMax),
      },
      { fact: "months in which it rated", value: months },
      { fact: "ratings given", value: rows.length },
    ],
    sentence:
      `This account gave ${rows.length} ${rows.length === 1 ? "rating" : "ratings"} in ${months} ` +
      `${months === 1 ? "month" : "months"}, on average ${percent} % of the scale away from ` +
      "what others said of the same.",
  };
}

/** Where people rate people: those who have rated nobody stand at the stranger's place. */
function silentOf(
  snapshot: RatingSnapshot,
  rowsByRater: ReadonlyMap<number, readonly number[]>,
): readonly Signal[] {
  const raters = new Set([...rowsByRater.keys()].map((rater) => snapshot.raterIds[rater] ?? ""));
  const silent = snapshot.targetIds.filter((id) => !raters.has(id));
  const mutual = snapshot.targetIds.length - silent.length;
  if (mutual < mutualShareMin * snapshot.targetIds.length) return [];
  return silent.map((id) => {
    const members = { reviewers: [id], products: [] };
    return {
      id: signalId("rater-fairness", members),
      detector: "rater-fairness",
      score: strangerUnfairness,
      members,
      evidence: [{ fact: "ratings given", value: 0 }],
      sentence: "This account has rated nobody, so nothing is known of its fairness.",
    };
  });
}
