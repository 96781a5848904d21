import { listPrecedents } from "../usecases/list-precedents.ts";
import { policyChanges } from "../usecases/policy-changes.ts";
import type { PageKit } from "./pages.ts";

/** The public page of policy versions. */
export function servePolicy({ door, pages, get }: PageKit): void {
  get("/policy", async (visit) => {
    const told = await policyChanges(door.deps, visit.marketplace.id);
    if (!told.ok) return told;
    const steps = told.value.flatMap(({ policy, changes }) => {
      const { status, emergency, version, reason, announcedAt, effectiveAt } = policy;
      if (status === "draft" || status === "withdrawn") return [];
      const why = emergency?.reason ?? null;
      return [{ version, status, reason, emergency: why, announcedAt, effectiveAt, changes }];
    });
    const precedents = await listPrecedents(door.deps, { marketplaceId: visit.marketplace.id });
    return pages.policyPage(visit.frame, { steps, precedents });
  });
}
