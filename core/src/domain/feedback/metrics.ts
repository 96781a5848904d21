import { dayMs, type Instant } from "../../kernel/instant.ts";

/** A feedback that counts, as the metrics see it. Reviews have no way in here (POLICY REV-070). */
export type CountedFeedback = { readonly stars: number; readonly postedAt: Instant };

/** Positive, neutral and negative in one window, with the whole percents that are shown. */
export type WindowScore = {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  /** Each rounded half up by itself, so they may total 99 or 101 (POLICY FBK-009). */
  readonly positivePercent: number | null;
  readonly neutralPercent: number | null;
  readonly negativePercent: number | null;
};

/** The label of a star value; computed, never stored (POLICY FBK-001). */
export function labelOf(stars: number): "positive" | "neutral" | "negative" {
  if (stars >= 4) return "positive";
  return stars === 3 ? "neutral" : "negative";
}

/** The score over the last `days` before `at`, by feedback date; null days is lifetime. */
export function scoreOver(
  feedback: Iterable<CountedFeedback>,
  days: number | null,
  at: Instant,
): WindowScore {
  const from = days === null ? Number.NEGATIVE_INFINITY : at - days * dayMs;
  const count = { positive: 0, neutral: 0, negative: 0 };
  for (const { stars, postedAt } of feedback) {
    if (postedAt > from && postedAt <= at) count[labelOf(stars)] += 1;
  }
  const all = count.positive + count.neutral + count.negative;
  const percent = (part: number) => (all === 0 ? null : Math.floor((part * 200 + all) / (2 * all)));
  return {
    ...count,
    positivePercent: percent(count.positive),
    neutralPercent: percent(count.neutral),
    negativePercent: percent(count.negative),
  };
}

/** What shoppers see beside a seller's name (POLICY FBK-010). */
export type PublicScore =
  | { readonly over: "year"; readonly positivePercent: number; readonly lifetimeCount: number }
  | { readonly over: "lifetime"; readonly positivePercent: number; readonly lifetimeCount: number }
  | { readonly over: "none" };

/** The year's percentage once it holds more than `yearCountMin`, else the lifetime one. */
export function publicScore(
  feedback: readonly CountedFeedback[],
  at: Instant,
  yearCountMin: number,
): PublicScore {
  const year = scoreOver(feedback, 365, at);
  const lifetime = scoreOver(feedback, null, at);
  const yearCount = year.positive + year.neutral + year.negative;
  const lifetimeCount = lifetime.positive + lifetime.neutral + lifetime.negative;
  if (lifetime.positivePercent === null) return { over: "none" };
  if (yearCount > yearCountMin && yearCount < lifetimeCount && year.positivePercent !== null) {
    return { over: "year", positivePercent: year.positivePercent, lifetimeCount };
  }
  return { over: "lifetime", positivePercent: lifetime.positivePercent, lifetimeCount };
}

/** One order as the defect rate sees it; an order with several defects counts once. */
export type OrderOutcome = {
  readonly orderedAt: Instant;
  readonly negativeFeedback: boolean;
  readonly claimNotDenied: boolean;
  readonly chargeback: boolean;
};

/** The order defect rate with its sample and interval; `actionable` only when both allow it. */
export type DefectRate = {
  readonly orders: number;
  readonly defects: number;
  readonly rate: number | null;
  /** Wilson 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Enough orders, and even the low end is above the target (POLICY FBK-012). */
  readonly actionable: boolean;
};

/** The defect rate of orders placed in the `days` before `at`. */
export function defectRate(
  orders: Iterable<OrderOutcome>,
  at: Instant,
  parameters: { readonly days: number; readonly target: number; readonly ordersMin: number },
): DefectRate {
  const from = at - parameters.days * dayMs;
  let all = 0;
  let defects = 0;
  for (const order of orders) {
    if (order.orderedAt <= from || order.orderedAt > at) continue;
    all += 1;
    if (order.negativeFeedback || order.claimNotDenied || order.chargeback) defects += 1;
  }
  const { low, high } = wilson(defects, all);
  const actionable = all >= parameters.ordersMin && low > parameters.target;
  return { orders: all, defects, rate: all === 0 ? null : defects / all, low, high, actionable };
}

function wilson(hits: number, all: number): { low: number; high: number } {
  if (all === 0) return { low: 0, high: 1 };
  const z2 = 1.96 * 1.96;
  const share = hits / all;
  const centre = share + z2 / (2 * all);
  const margin = 1.96 * Math.sqrt((share * (1 - share) + z2 / (4 * all)) / all);
  const scale = 1 + z2 / all;
  return {
    low: Math.max(0, (centre - margin) / scale),
    high: Math.min(1, (centre + margin) / scale),
  };
}
