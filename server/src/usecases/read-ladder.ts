import {
  type Field,
  type LadderPolicy,
  parseLadder,
  planStep,
  type Step,
  type Upheld,
} from "@candor/core/domain/measure/ladder.ts";
import type { Severity } from "@candor/core/domain/measure/measure.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import type { Tx } from "../db/database.ts";
import { breachesOf } from "../store/breaches.ts";
import { caseById } from "../store/cases.ts";
import { reviewsOfCase } from "../store/enforcement-facts.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";

/** The ladder of a field as the policy says it, and what a seller was found to have done before. */
export type Ladder = { readonly policy: LadderPolicy; readonly history: readonly Upheld[] };

/** The ladder of a field as a policy version says it. */
export function ladderPolicyOf(
  field: Field,
  parameters: ParameterValues,
): Result<LadderPolicy, "ladder_unreadable"> {
  const rungs = parseLadder(parameters[`enforcement_ladder_${field}`]);
  if (!rungs.ok) return reject("ladder_unreadable", rungs.facts);
  return ok({
    rungs: rungs.value,
    lookbackDays: parameters.enforcement_lookback_days,
    noticeDays: parameters.enforcement_notice_days,
  });
}

/** Reads the ladder that answers breaches of a seller in a field. */
export async function ladderFor(
  tx: Tx | Deps["db"]["kysely"],
  key: { readonly marketplaceId: string; readonly sellerId: string; readonly field: Field },
  parameters: ParameterValues,
): Promise<Result<Ladder, "ladder_unreadable">> {
  const policy = ladderPolicyOf(key.field, parameters);
  if (!policy.ok) return policy;
  const past = await breachesOf(tx, key.marketplaceId, key.sellerId);
  return ok({
    policy: policy.value,
    history: past.flatMap(({ field, at, rung, returnedAt }): Upheld[] =>
      returnedAt === null ? [{ field, at, rung }] : [],
    ),
  });
}

const severities = ["low", "medium", "high", "critical"] as const satisfies readonly Severity[];

/** The ladder with the step that each severity leads to today, for whoever has to choose one. */
export async function readLadder(
  { db, clock }: Pick<Deps, "db" | "clock">,
  key: { readonly marketplaceId: string; readonly sellerId: string; readonly field: Field },
) {
  const at = clock.now();
  const { parameters } = await lawAt(db.kysely, key.marketplaceId, at);
  const ladder = await ladderFor(db.kysely, key, parameters);
  if (!ladder.ok) return ladder;
  const { policy, history } = ladder.value;
  return ok({
    field: key.field,
    rungs: policy.rungs.map((rung) => ({ ...rung })),
    lookbackDays: policy.lookbackDays,
    earlier: history
      .filter(({ field }) => field === key.field)
      .map((past) => ({ at: instantToIso(past.at), rung: past.rung })),
    steps: severities.map((severity) => ({
      severity,
      rung: regularStep(severity, key.field, ladder.value, at).rung,
    })),
  });
}

function regularStep(
  severity: Severity,
  field: Field,
  { policy, history }: Ladder,
  at: Instant,
): Step {
  const breach = { severity, field, selfReported: false, unknowing: false, skipTo: null };
  const step = planStep(breach, history, policy, at);
  if (!step.ok) throw new Error("a step that skips nothing was refused");
  return step.value;
}

/** Ids of the reviews of a case that are in view, and so can be removed one by one. */
export async function removableReviews(
  { db }: Pick<Deps, "db">,
  { marketplaceId, caseId }: { readonly marketplaceId: string; readonly caseId: string },
): Promise<readonly string[]> {
  const filed = await caseById(db.kysely, marketplaceId, caseId);
  if (filed === null) return [];
  const reviews = await reviewsOfCase(db.kysely, marketplaceId, filed.members);
  return reviews.map(({ reviewId }) => reviewId);
}
