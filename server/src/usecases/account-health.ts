import type { AccountHealth } from "@candor/core/contract/schemas/account-health.ts";
import {
  type HealthPolicy,
  healthAhead,
  healthAt,
  type Movement,
} from "@candor/core/domain/standing/account-health.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { z } from "zod";
import { type StatedBreach, statedBreaches } from "../store/breaches.ts";
import { measuresOnSeller } from "../store/measures.ts";
import { lawAt } from "../store/policy.ts";
import { ordersSince } from "../store/seller-scores.ts";
import { sellerById } from "../store/sellers.ts";
import type { Deps } from "./deps.ts";
import { measureView } from "./enforcement-views.ts";
import { getSellerMetrics } from "./read-seller.ts";

type SellerKey = { readonly marketplaceId: string; readonly sellerId: string };
type ReadDeps = Pick<Deps, "db" | "clock">;

/** Where a seller stands: the points recounted from what is stored, never from a kept number. */
export async function readAccountHealth(
  deps: ReadDeps,
  { marketplaceId, sellerId }: SellerKey,
): Promise<Result<z.input<typeof AccountHealth>, "seller_unknown">> {
  const { kysely } = deps.db;
  const key = { marketplaceId, sellerId };
  const at = deps.clock.now();
  if ((await sellerById(kysely, key)) === null) return reject("seller_unknown");
  const policy = healthPolicyOf((await lawAt(kysely, marketplaceId, at)).parameters);
  const since = at - policy.lookbackDays * dayMs;
  const breaches = await statedBreaches(kysely, key, since);
  const orders = await ordersSince(kysely, key, since);
  const health = healthAt(
    [...breaches.map(movementOf), { type: "orders", count: orders, at }],
    policy,
    at,
  );
  const costs = new Map(health.costs.map((cost) => [cost.caseId, cost.points]));
  const measures = await measuresOnSeller(kysely, key);
  const { perBlock, ...terms } = policy;
  return ok({
    sellerId,
    at: instantToIso(at),
    points: health.points,
    band: health.band,
    terms: { ...terms, pointsPerBlock: perBlock },
    orders: {
      count: health.orders,
      earned: health.earned,
      toNextBlock: policy.ordersPerBlock - (health.orders % policy.ordersPerBlock),
    },
    movements: breaches.map((breach) => movementView(breach, policy, costs)),
    ahead: healthAhead(health, policy).map((later) => ({ ...later, at: instantToIso(later.at) })),
    measures: measures.map(measureView).flatMap(standingView),
    metrics: await getSellerMetrics(deps, key),
  });
}

/** The published numbers of account health, as a policy version says them. */
export function healthPolicyOf(parameters: ParameterValues): HealthPolicy {
  return {
    start: parameters.health_start,
    max: parameters.health_max,
    lookbackDays: parameters.health_lookback_days,
    cost: {
      low: parameters.health_cost_low,
      medium: parameters.health_cost_medium,
      high: parameters.health_cost_high,
      critical: parameters.health_cost_critical,
    },
    perBlock: parameters.health_points_per_block,
    ordersPerBlock: Math.max(1, parameters.health_orders_per_block),
    healthyFrom: parameters.health_healthy_from,
    atRiskFrom: parameters.health_at_risk_from,
  };
}

const movementOf = ({ caseId, severity, at, returnedAt }: StatedBreach): Movement => ({
  type: "breach",
  ...{ caseId, severity, at, returnedAt },
});

function movementView(
  { caseId, field, severity, at, returnedAt, statementId, appealUntil }: StatedBreach,
  { lookbackDays }: HealthPolicy,
  costs: ReadonlyMap<string, number>,
) {
  return {
    ...{ caseId, field, severity, statementId },
    at: instantToIso(at),
    points: costs.get(caseId) ?? 0,
    returnedAt: returnedAt === null ? null : instantToIso(returnedAt),
    fadesAt: instantToIso(at + lookbackDays * dayMs),
    appealUntil: instantToIso(appealUntil),
  };
}

function standingView(measure: ReturnType<typeof measureView>) {
  const { kind, subjectId, status, startsAt, until, statementId } = measure;
  if (status === "proposed" || status === "declined" || status === "ended") return [];
  return [{ kind, subjectId, status, startsAt, until, statementId }];
}
