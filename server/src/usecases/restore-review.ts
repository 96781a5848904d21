import { ok } from "@candor/core/kernel/result.ts";
import type { Deps } from "./deps.ts";
import { type Moderation, moderateReview } from "./moderate-review.ts";

/** Brings a removed review back into view, under its own id and with its first date. */
export function restoreReview(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  input: Moderation & { readonly reason: string },
) {
  const { userId: by, reason } = input;
  return moderateReview(deps, input, async () => ok({ type: "restore", by, reason }));
}
