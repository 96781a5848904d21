import { dayMs, type Instant } from "../../kernel/instant.ts";

/**
 * What counts of one seller's feedback in one UTC day, for one to five stars. Reviews have no way
 * in here (POLICY REV-070).
 */
export type DayCounts = {
  /** The day's first moment. */
  readonly day: Instant;
  readonly counts: readonly [number, number, number, number, number];
};

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

/** The UTC day that a moment lies in, by its first moment. */
export const dayOf = (at: Instant): Instant => Math.floor(at / dayMs) * dayMs;

/** The windows in which a seller's score is shown, in days; null is lifetime. */
export const scoreWindows = [30, 90, 365, null] as const;

/** The score of the last `days` days, today among them; null days is lifetime. */
export function scoreOver(
  kept: Iterable<DayCounts>,
  days: number | null,
  at: Instant,
): WindowScore {
  const today = dayOf(at);
  const from = days === null ? Number.NEGATIVE_INFINITY : today - days * dayMs;
  const count = { positive: 0, neutral: 0, negative: 0 };
  for (const { day, counts } of kept) {
    if (day <= from || day > today) continue;
    for (const [index, number] of counts.entries()) count[labelOf(index + 1)] += number;
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
  kept: readonly DayCounts[],
  at: Instant,
  yearCountMin: number,
): PublicScore {
  const year = scoreOver(kept, 365, at);
  const lifetime = scoreOver(kept, null, at);
  const yearCount = countIn(year);
  const lifetimeCount = countIn(lifetime);
  if (lifetime.positivePercent === null) return { over: "none" };
  if (yearCount > yearCountMin && yearCount < lifetimeCount && year.positivePercent !== null) {
    return { over: "year", positivePercent: year.positivePercent, lifetimeCount };
  }
  return { over: "lifetime", positivePercent: lifetime.positivePercent, lifetimeCount };
}

/** How many feedbacks a window holds. */
export const countIn = ({ positive, neutral, negative }: WindowScore): number =>
  positive + neutral + negative;

/** Orders of a time, and those with at least one defect; an order with several counts once. */
export type OrderOutcomes = { readonly orders: number; readonly defects: number };

/** The order defect rate with its sample and interval; `actionable` only when both allow it. */
export type DefectRate = OrderOutcomes & {
  readonly rate: number | null;
  /** Wilson 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** Enough orders, and even the low end is above the target (POLICY FBK-012). */
  readonly actionable: boolean;
};

/** The defect rate of orders by the day they were placed. */
export function defectRate(
  { orders, defects }: OrderOutcomes,
  { target, ordersMin }: { readonly target: number; readonly ordersMin: number },
): DefectRate {
  const { low, high } = wilson(defects, orders);
  const actionable = orders >= ordersMin && low > target;
  const rate = orders === 0 ? null : defects / orders;
  return { orders, defects, rate, low, high, actionable };
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
