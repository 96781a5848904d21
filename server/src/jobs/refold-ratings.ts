import { feedbackRefolded, ratingsRefolded } from "../telemetry.ts";
import type { Deps } from "../usecases/deps.ts";
import { refoldEverywhere } from "../usecases/refold-everywhere.ts";

/** Folds every number again, every night, and says how many differ. It changes none. */
export async function refoldRatingsJob(deps: Pick<Deps, "db" | "clock">): Promise<void> {
  const refolded = await refoldEverywhere(deps, []);
  if (!refolded.ok) return;
  for (const { marketplaceId, products, differenceCount, sellers } of refolded.value) {
    ratingsRefolded({ marketplaceId, products, differences: differenceCount });
    const { feedback, differenceCount: differences } = sellers;
    feedbackRefolded({ marketplaceId, feedback, differences });
  }
}
