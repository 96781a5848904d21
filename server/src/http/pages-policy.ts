import { listPrecedents, ruleInWords } from "../usecases/list-precedents.ts";
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
    const precedents = await listPrecedents(door.deps, {
      marketplaceId: visit.marketplace.id,
      language: visit.frame.locale,
    });
    return pages.policyPage(visit.frame, { steps, precedents });
  });

  get("/policy/precedents", async (visit, request) => {
    const { rule } = request.query as { rule?: string };
    const { locale: language } = visit.frame;
    const asked = rule === undefined ? null : { ruleId: rule, rule: ruleInWords(rule, language) };
    const wish = { marketplaceId: visit.marketplace.id, rule, language };
    return pages.precedentsPage(visit.frame, {
      ...{ precedents: await listPrecedents(door.deps, wish), asked },
    });
  });
}
