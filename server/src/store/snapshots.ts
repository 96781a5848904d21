import type { MarketSnapshot } from "@candor/core/detection/market-snapshot.ts";
import { earliestRead } from "@candor/core/detection/passes.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Database } from "../db/database.ts";
import { freezeView } from "./ratings.ts";
import { reportColumns, voteColumns } from "./snapshot/acts.ts";
import { attachmentColumns } from "./snapshot/families.ts";
import { listingColumns } from "./snapshot/listings.ts";
import { orderColumns, requestColumns } from "./snapshot/orders.ts";
import { reviewColumns, type SnapshotBounds } from "./snapshot/reviews.ts";
import { traitColumns } from "./snapshot/ties.ts";

export type { SnapshotBounds };

/** What is to be read: for which passes, up to which moment, and how much at most. */
export type SnapshotWish = {
  readonly marketplaceId: string;
  readonly at: Instant;
  /** Ids of the passes that will read it: it reaches back as far as they look. */
  readonly passes: readonly string[];
  readonly requestWindowDays: number;
  readonly bounds: SnapshotBounds;
};

/**
 * Reads a marketplace as columns, as it stood at one moment, however busy it is meanwhile. Rows
 * come through cursors, so memory holds the columns and one batch.
 */
export function marketSnapshot(db: Database, wish: SnapshotWish): Promise<MarketSnapshot> {
  const { marketplaceId, at } = wish;
  const backTo = (pass: string) => ({ from: earliestRead([pass], at), to: at });
  return db.transaction(async (tx) => {
    await freezeView(tx);
    const span = { from: earliestRead(wish.passes, at), to: at };
    const { reviews, bounds } = await reviewColumns(tx, marketplaceId, span, wish.bounds);
    return {
      at,
      reviews,
      bounds,
      votes: await voteColumns(tx, marketplaceId, backTo("vote-brigades")),
      reports: await reportColumns(tx, marketplaceId, backTo("report-brigades")),
      orders: await orderColumns(tx, marketplaceId, backTo("refund-after-review")),
      requests: await requestColumns(
        tx,
        marketplaceId,
        backTo("selective-requests"),
        wish.requestWindowDays,
      ),
      traits: await traitColumns(tx, marketplaceId, backTo("linked-accounts").from),
      attachments: await attachmentColumns(tx, marketplaceId),
      listings: await listingColumns(tx, marketplaceId, backTo("identity-drift").from),
    };
  });
}
