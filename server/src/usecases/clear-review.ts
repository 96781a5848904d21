import { ok } from "@candor/core/kernel/result.ts";
import { type Moderation, type ModerationDeps, moderateReview } from "./moderate-review.ts";

/** Ends a suspicion: the review counts again as it did before. */
export function clearReview(deps: ModerationDeps, input: Moderation & { readonly reason: string }) {
  const { userId: by, reason } = input;
  return moderateReview(deps, input, async () => ok({ type: "clear", by, reason }));
}
