import type { FeedbackForm, OrderToRate } from "@candor/core/contract/schemas/feedback.ts";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { z } from "zod";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { orderFacts } from "../store/feedback-facts.ts";
import {
  feedbackBy,
  feedbackList,
  feedbackPosition,
  ordersWithoutFeedback,
} from "../store/feedback-lists.ts";
import { sellerNames } from "../store/letter-facts.ts";
import { lawAt } from "../store/policy.ts";
import type { Deps } from "./deps.ts";
import { feedbackWindow } from "./feedback-law.ts";
import { type BuyerFeedback, buyerFeedback } from "./feedback-views.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";

type Buyer = { readonly marketplaceId: string; readonly customerId: string };

/** Whether the buyer of an order can speak about it now, and what they said. */
export async function getFeedbackForm(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, customerId, orderId }: Buyer & { readonly orderId: string },
): Promise<Result<z.input<typeof FeedbackForm>, "not_found">> {
  const at = clock.now();
  const order = await orderFacts(db.kysely, marketplaceId, orderId);
  if (order === null || order.customerId !== customerId) return reject("not_found");
  const { sellerId } = order;
  const { parameters } = await lawAt(db.kysely, marketplaceId, at);
  const { opensAt, closesAt } = feedbackWindow(order, parameters);
  const existing = await feedbackBy(db.kysely, marketplaceId, { sellerId, orderId });
  const names = await sellerNames(db.kysely, marketplaceId, [sellerId]);
  return ok({
    orderId,
    seller: { sellerId, name: names.get(sellerId) ?? sellerId },
    opensAt: instantToIso(opensAt),
    closesAt: instantToIso(closesAt),
    feedback: existing === null ? null : buyerFeedback(existing, parameters, at),
  });
}

/** A buyer's feedback, newest first. */
export async function listMyFeedback(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { marketplaceId, customerId, after: cursor, limit }: Buyer & PageOf,
): Promise<Result<Page<BuyerFeedback>, "cursor_invalid">> {
  const after = readCursor("my feedback", ["moment", "id"], cursor);
  if (!after.ok) return after;
  const at = clock.now();
  const { parameters } = await lawAt(db.kysely, marketplaceId, at);
  const of = { marketplaceId, customerId };
  const rows = await feedbackList(db.kysely, of, after.value, limit + 1);
  return ok(
    asPage(
      rows,
      limit,
      (row) => buyerFeedback(row, parameters, at),
      (row) => writeCursor("my feedback", feedbackPosition(row)),
    ),
  );
}

const ordersShownMax = 20;

/** The buyer's orders that can be spoken about now and have not been, newest first. */
export async function listOrdersToRate(
  { db, clock }: Pick<Deps, "db" | "clock">,
  buyer: Buyer,
): Promise<readonly z.input<typeof OrderToRate>[]> {
  const at = clock.now();
  const { parameters } = await lawAt(db.kysely, buyer.marketplaceId, at);
  const since = at - parameters.feedback_close_days * dayMs;
  const orders = await ordersWithoutFeedback(db.kysely, buyer, since, ordersShownMax);
  return orders.flatMap((order) => {
    const { opensAt, closesAt } = feedbackWindow(order, parameters);
    if (at < opensAt || at >= closesAt) return [];
    const { orderId, sellerId, sellerName: name, placedAt } = order;
    const seller = { sellerId, name };
    return [
      {
        orderId,
        seller,
        placedAt: instantToIso(placedAt),
        closesAt: instantToIso(closesAt),
      },
    ];
  });
}
