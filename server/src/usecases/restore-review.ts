import { ok } from "@candor/core/kernel/result.ts";
import { type Moderation, type ModerationDeps, moderateReview } from "./moderate-review.ts";

/** Brings a removed review back into view, under its own id and with its first date. */
export function restoreReview(
  deps: ModerationDeps,
  input: Moderation & { readonly reason: string },
) {
  const { userId: by, reason } = input;
  return moderateReview(deps, input, async () => ok({ type: "restore", by, reason }));
}
