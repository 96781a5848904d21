import type { Deps } from "../usecases/deps.ts";
import { shareReviewsEverywhere } from "../usecases/share-reviews.ts";

/** Begins announced changes of whose reviews are shown together. It may run twice. */
export async function shareReviewsJob(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
  signal: AbortSignal,
): Promise<void> {
  await shareReviewsEverywhere(deps, signal);
}
