import type { Deps } from "../usecases/deps.ts";
import { openMissingRequests } from "../usecases/follow-facts.ts";

/** Every night, opens the requests of orders that came without. It may run twice. */
export async function openReviewRequestsJob(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  signal: AbortSignal,
): Promise<void> {
  await openMissingRequests(deps, signal);
}
