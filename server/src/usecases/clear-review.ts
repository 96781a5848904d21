import { ok } from "@candor/core/kernel/result.ts";
import type { Deps } from "./deps.ts";
import { type Moderation, moderateReview } from "./moderate-review.ts";

/** Ends a suspicion: the review counts again as it did before. */
export function clearReview(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  input: Moderation & { readonly reason: string },
) {
  const { userId: by, reason } = input;
  return moderateReview(deps, input, async () => ok({ type: "clear", by, reason }));
}
