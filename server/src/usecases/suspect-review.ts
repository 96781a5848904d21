import { dayMs } from "@candor/core/kernel/instant.ts";
import { ok } from "@candor/core/kernel/result.ts";
import { type Moderation, type ModerationDeps, moderateReview } from "./moderate-review.ts";

/**
 * Takes a published review out of the numbers while somebody looks into it. It stays on the page,
 * folded away, for no longer than the policy's days: then it is cleared or removed.
 */
export function suspectReview(
  deps: ModerationDeps,
  input: Moderation & { readonly reason: string },
) {
  const { userId: by, reason } = input;
  return moderateReview(deps, input, async (_tx, _review, { parameters }) => {
    const until = deps.clock.now() + parameters.review_suspected_days_max * dayMs;
    return ok({ type: "suspect", by, reason, until });
  });
}
