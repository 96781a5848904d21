import type { Instant } from "@candor/core/kernel/instant.ts";
import { askForRange } from "../store/review-requests.ts";
import type { Deps } from "./deps.ts";

/** Which orders: all that were delivered in a range, and nothing else to choose by. */
export type RequestReviews = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly deliveredFrom: Instant;
  readonly deliveredUntil: Instant;
  readonly askedBy: "button" | "api";
};

/**
 * Asks the buyers of every eligible order of a range. The requests become due at once, and are
 * decided one by one like all others; answers how many are looked at.
 */
export function requestReviews(
  { db, clock, jobs }: Pick<Deps, "db" | "clock" | "jobs">,
  { marketplaceId, sellerId, deliveredFrom, deliveredUntil, askedBy }: RequestReviews,
): Promise<number> {
  return db.transaction(async (tx) => {
    const range = { sellerId, from: deliveredFrom, until: deliveredUntil, askedBy };
    const orders = await askForRange(tx, marketplaceId, range, clock.now());
    if (orders > 0) await jobs.enqueue(tx, "send-review-requests", {});
    return orders;
  });
}
