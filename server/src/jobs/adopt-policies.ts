import { policyAdopted } from "../telemetry.ts";
import { adoptPolicies } from "../usecases/adopt-policies.ts";
import type { Deps } from "../usecases/deps.ts";

/** Every minute: the versions whose moment has come are marked as in force. */
export async function adoptPoliciesJob(deps: Pick<Deps, "db" | "clock" | "ledger">): Promise<void> {
  for (const adopted of await adoptPolicies(deps)) policyAdopted(adopted);
}
