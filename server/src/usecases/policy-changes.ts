import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Deps } from "./deps.ts";
import { diffPolicyVersions, listPolicies, type PolicyView, type Told } from "./policy-versions.ts";

/** A version that was announced, with what it changes from the one before it. */
export type PolicyStep = {
  readonly policy: PolicyView;
  /** Null for the first, which changes nothing. */
  readonly changes: readonly Told[] | null;
};

const stepsMax = 50;

/** The public history of a marketplace's policy, the newest first. */
export async function policyChanges(
  deps: Pick<Deps, "db">,
  marketplaceId: string,
): Promise<Result<readonly PolicyStep[], "policy_missing">> {
  const where = { marketplaceId, withDrafts: false };
  const versions = (await listPolicies(deps, where)).slice(0, stepsMax);
  const steps: PolicyStep[] = [];
  for (const [index, policy] of versions.entries()) {
    const before = versions[index + 1];
    if (before === undefined) {
      steps.push({ policy, changes: null });
      continue;
    }
    const told = await diffPolicyVersions(deps, {
      ...where,
      from: before.version,
      to: policy.version,
    });
    if (!told.ok) return reject("policy_missing");
    steps.push({ policy, changes: told.value.changes });
  }
  return ok(steps);
}
