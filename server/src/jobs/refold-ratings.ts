import { ratingsRefolded } from "../telemetry.ts";
import type { Deps } from "../usecases/deps.ts";
import { refoldEverywhere } from "../usecases/refold-everywhere.ts";

/** Folds every rating again, every night, and says how many differ. It changes no rating. */
export async function refoldRatingsJob(deps: Pick<Deps, "db" | "clock">): Promise<void> {
  const refolded = await refoldEverywhere(deps, []);
  if (!refolded.ok) return;
  for (const { marketplaceId, products, differenceCount } of refolded.value) {
    ratingsRefolded({ marketplaceId, products, differences: differenceCount });
  }
}
