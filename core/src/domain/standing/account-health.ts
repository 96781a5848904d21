import { dayMs, type Instant } from "../../kernel/instant.ts";

/** How grave what cost the points was. */
export type Severity = "low" | "medium" | "high" | "critical";

/** One movement of a seller's points; each has a case or a stretch of orders behind it. */
export type Movement =
  | {
      readonly type: "breach";
      readonly caseId: string;
      readonly severity: Severity;
      readonly at: Instant;
      /** When it was put right or overturned; from then on it costs nothing. */
      readonly returnedAt: Instant | null;
    }
  | { readonly type: "orders"; readonly count: number; readonly at: Instant };

/** The published numbers of account health (POLICY ENF-014). */
export type HealthPolicy = {
  readonly start: number;
  readonly max: number;
  readonly lookbackDays: number;
  readonly cost: Readonly<Record<Severity, number>>;
  /** Points for each full block of orders in the look-back. */
  readonly perBlock: number;
  readonly ordersPerBlock: number;
  readonly healthyFrom: number;
  readonly atRiskFrom: number;
};

/** Where a seller stands, and what would bring points back. */
export type Health = {
  readonly points: number;
  readonly band: "healthy" | "at_risk" | "critical";
  readonly orders: number;
  /** What those orders earned. */
  readonly earned: number;
  readonly costs: readonly {
    readonly caseId: string;
    readonly points: number;
    readonly at: Instant;
    /** When the look-back forgets it, if nothing returns it before. */
    readonly fadesAt: Instant;
  }[];
};

/** What a seller has from a moment on, if nothing else happens. */
export type Ahead = { readonly at: Instant } & Pick<Health, "points" | "band">;

/**
 * A seller's points at a moment: the start, plus what orders earned, less what breaches of the
 * look-back cost that are neither put right nor overturned; between 0 and the maximum.
 */
export function healthAt(
  movements: readonly Movement[],
  policy: HealthPolicy,
  at: Instant,
): Health {
  const from = at - policy.lookbackDays * dayMs;
  const costs: Health["costs"][number][] = [];
  let orders = 0;
  for (const movement of movements) {
    if (movement.at > at || movement.at <= from) continue;
    if (movement.type === "orders") orders += movement.count;
    else if (movement.returnedAt === null || movement.returnedAt > at) {
      const { caseId, severity } = movement;
      const fadesAt = movement.at + policy.lookbackDays * dayMs;
      costs.push({ caseId, points: policy.cost[severity], at: movement.at, fadesAt });
    }
  }
  const earned = Math.floor(orders / policy.ordersPerBlock) * policy.perBlock;
  const cost = costs.reduce((sum, { points }) => sum + points, 0);
  const points = pointsOf(earned, cost, policy);
  return { points, band: bandOf(points, policy), orders, earned, costs };
}

/**
 * What comes back by itself, the soonest first: the points on each day on which the look-back
 * forgets a breach, with the orders of today.
 */
export function healthAhead({ earned, costs }: Health, policy: HealthPolicy): readonly Ahead[] {
  return [...new Set(costs.map(({ fadesAt }) => fadesAt))].sort(byTime).map((later) => {
    const left = costs.filter(({ fadesAt }) => fadesAt > later);
    const cost = left.reduce((sum, one) => sum + one.points, 0);
    const points = pointsOf(earned, cost, policy);
    return { at: later, points, band: bandOf(points, policy) };
  });
}

const byTime = (one: Instant, other: Instant) => one - other;

function pointsOf(earned: number, cost: number, { start, max }: HealthPolicy): number {
  return Math.max(0, Math.min(max, start + earned - cost));
}

function bandOf(points: number, { healthyFrom, atRiskFrom }: HealthPolicy): Health["band"] {
  if (points >= healthyFrom) return "healthy";
  return points >= atRiskFrom ? "at_risk" : "critical";
}
