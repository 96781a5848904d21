import { type CodesByCommand, decide } from "@candor/core/domain/review/review.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { transactionAs } from "../store/acting-role.ts";
import { lawAt } from "../store/policy.ts";
import { lockReview } from "../store/reviews.ts";
import type { Deps } from "./deps.ts";
import { recordReview } from "./record-review.ts";
import { withdrawPhotosOf } from "./review-photos.ts";

/** Deletes the author's own review; it leaves the product's numbers in the same transaction. */
export function deleteReview(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  input: {
    readonly marketplaceId: string;
    readonly customerId: string;
    readonly reviewId: string;
  },
): Promise<Result<null, "not_found" | CodesByCommand["delete"]>> {
  const { marketplaceId, customerId, reviewId } = input;
  return transactionAs(db, "candor_reviews", async (tx) => {
    const at = clock.now();
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null || review.customerId !== customerId) return reject("not_found");
    const decision = decide(review.state, { type: "delete" }, at);
    if (!decision.ok) return decision;
    const law = await lawAt(tx, marketplaceId, at);
    for (const event of decision.events) {
      await recordReview(tx, { ledger, law, reason: null }, review, event);
    }
    await withdrawPhotosOf(tx, { ledger }, review, at);
    return ok(null);
  });
}
