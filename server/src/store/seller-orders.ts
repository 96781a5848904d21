import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate } from "./moments.ts";

/** How far an order is. */
export type OrderStatus = "placed" | "confirmed" | "shipped" | "completed" | "cancelled";

/** An order as its seller sees it: what was bought, and when it came; nothing about who. */
export type SellerOrderRow = {
  readonly order_id: string;
  readonly customer_id: string;
  readonly status: OrderStatus;
  readonly placed_at: Date;
  readonly delivered_at: Date | null;
  readonly products: readonly string[];
};

/** A seller's orders, newest first. */
export async function ordersOfSeller(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  after: Position | null,
  rowsMax: number,
): Promise<readonly SellerOrderRow[]> {
  const [placedAt, orderId] = after ?? [];
  const rest =
    after === null
      ? sql``
      : sql`and (date_trunc('milliseconds', p.placed_at), p.order_id) <
          (${toDate(Number(placedAt))}, ${orderId})`;
  const { rows } = await sql<SellerOrderRow>`
    select p.order_id, p.customer_id, p.status,
      date_trunc('milliseconds', p.placed_at) as placed_at,
      (select max(d.delivered_at) from delivery d where d.marketplace_id = p.marketplace_id
        and d.customer_id = p.customer_id and d.order_id = p.order_id) as delivered_at,
      array(select distinct t.title from purchase_line l
        join product t on t.marketplace_id = l.marketplace_id and t.product_id = l.product_id
        where l.marketplace_id = p.marketplace_id and l.customer_id = p.customer_id
          and l.order_id = p.order_id order by t.title) as products
    from purchase p
    where p.marketplace_id = ${marketplaceId} and p.seller_id = ${sellerId} ${rest}
    order by date_trunc('milliseconds', p.placed_at) desc, p.order_id desc
    limit ${rowsMax}`.execute(db);
  return rows;
}
