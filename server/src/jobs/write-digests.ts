import type { Deps } from "../usecases/deps.ts";
import { writeDigests } from "../usecases/review-digest.ts";

/** Every morning, so that a missed Monday is made up for; each week is written about once. */
export async function writeDigestsJob(
  deps: Pick<Deps, "db" | "clock" | "ids">,
  signal: AbortSignal,
): Promise<void> {
  await writeDigests(deps, signal);
}
