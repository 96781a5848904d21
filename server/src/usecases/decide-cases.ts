import type { Answer } from "@candor/core/domain/case/vocabulary.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { type CaseDeps, decideCase } from "./cases.ts";

/** Which cases get the one answer, each as it was seen. */
export type DecideCases = {
  readonly marketplaceId: string;
  readonly userId: string;
  readonly cases: readonly { readonly caseId: string; readonly version: number }[];
  readonly answer: Exclude<Answer, { outcome: "needs_more" }>;
};

/**
 * Gives the cases of a cluster one answer. Each is decided for itself: what changed meanwhile or
 * is held by somebody else is left, and its code is told.
 */
export async function decideCases(
  deps: CaseDeps,
  { marketplaceId, userId, cases, answer }: DecideCases,
) {
  const items: { caseId: string; code: string | null }[] = [];
  for (const { caseId, version } of cases) {
    const seen = { marketplaceId, userId, caseId, version };
    const decided = await decideCase(deps, { ...seen, answer });
    items.push({ caseId, code: decided.ok ? null : decided.code });
  }
  return ok({ items });
}
