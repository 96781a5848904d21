import { instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Result } from "@candor/core/kernel/result.ts";
import { asPage, readCursor, writeCursor } from "../store/cursor.ts";
import { type OrderStatus, ordersOfSeller, type SellerOrderRow } from "../store/seller-orders.ts";
import type { Deps } from "./deps.ts";
import { type RequestActions, requestActionsOf } from "./get-request-actions.ts";
import type { Page, PageOf } from "./list-author-reviews.ts";

/** An order as its seller sees it, and whether its buyer can be asked for a review now. */
export type SellerOrder = {
  readonly orderId: string;
  readonly status: OrderStatus;
  readonly placedAt: string;
  readonly deliveredAt: string | null;
  /** Titles of what was bought. */
  readonly products: readonly string[];
  readonly request: RequestActions;
};

/**
 * A seller's orders, newest first. Who bought is not in here, and a skipped request does not say
 * why: what a buyer chose is told about one order, not in lists (POLICY REQ-016).
 */
export async function listSellerOrders(
  { db, clock }: Pick<Deps, "db" | "clock">,
  input: PageOf & { readonly marketplaceId: string; readonly sellerId: string },
): Promise<Result<Page<SellerOrder>, "cursor_invalid">> {
  const after = readCursor("seller-orders", ["moment", "externalId"], input.after);
  if (!after.ok) return after;
  const { limit, marketplaceId } = input;
  const rows = await ordersOfSeller(db.kysely, input, after.value, limit + 1);
  const keys = rows.slice(0, limit).map((row) => ({
    marketplaceId,
    customerId: row.customer_id,
    orderId: row.order_id,
  }));
  const actions = await requestActionsOf({ db, clock }, marketplaceId, keys);
  const byOrder = new Map(actions.map((request) => [request.orderId, request]));
  const shown = rows.flatMap((row) => {
    const request = byOrder.get(row.order_id);
    return request === undefined ? [] : [viewOf(row, request)];
  });
  const { next } = asPage(rows, limit, (row) => row, cursorAt);
  return ok({ items: shown, next });
}

const cursorAt = (row: SellerOrderRow) =>
  writeCursor("seller-orders", [row.placed_at.getTime(), row.order_id]);

const viewOf = (row: SellerOrderRow, request: RequestActions): SellerOrder => ({
  orderId: row.order_id,
  status: row.status,
  placedAt: instantToIso(row.placed_at.getTime()),
  deliveredAt: row.delivered_at === null ? null : instantToIso(row.delivered_at.getTime()),
  products: row.products,
  request:
    request.obstacle?.code === "request_skipped" ? { ...request, obstacle: skipped } : request,
});

const skipped = { code: "request_skipped", facts: {} } as const;
