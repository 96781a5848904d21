import { policyAdopted } from "../telemetry.ts";
import { adoptPolicies } from "../usecases/adopt-policies.ts";
import type { Deps } from "../usecases/deps.ts";
import { rescreenSavedTexts } from "../usecases/saved-texts.ts";

/**
 * Every minute: the versions whose moment has come are marked as in force, and saved texts are
 * judged by them.
 */
export async function adoptPoliciesJob(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  signal: AbortSignal,
): Promise<void> {
  for (const adopted of await adoptPolicies(deps)) policyAdopted(adopted);
  await rescreenSavedTexts(deps, signal);
}
