import type { RemovalReason } from "@candor/core/domain/review/review.ts";
import { ok } from "@candor/core/kernel/result.ts";
import type { Deps } from "./deps.ts";
import { type Moderation, moderateReview } from "./moderate-review.ts";

/** Takes a review out of view and out of the numbers, for one of the closed list of reasons. */
export function removeReview(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  input: Moderation & { readonly reason: RemovalReason; readonly explanation: string },
) {
  const { userId: by, reason, explanation } = input;
  return moderateReview(deps, input, async () => ok({ type: "remove", by, reason, explanation }));
}
