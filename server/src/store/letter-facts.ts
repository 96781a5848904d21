import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { titlesById } from "./catalogue.ts";
import { recordset, rowsByKey } from "./upsert.ts";

/** What was bought, as a mail or a page names it. */
export type BoughtProduct = { readonly productId: string; readonly title: string };

type OrderKey = { readonly customerId: string; readonly orderId: string };

/** The products of orders by order id, each once, in the order of their lines. */
export async function productsOfOrders(
  db: Kysely<Tables>,
  marketplaceId: string,
  orders: readonly OrderKey[],
): Promise<ReadonlyMap<string, readonly BoughtProduct[]>> {
  const columns = { customer_id: "text", order_id: "text" } as const;
  const keys = orders.map(({ customerId, orderId }) => ({
    customer_id: customerId,
    order_id: orderId,
  }));
  const { rows } = await sql<{ order_id: string; product_id: string }>`
    select l.order_id, l.product_id from ${recordset({ columns }, keys)}
    join purchase_line l on l.marketplace_id = ${marketplaceId}
      and l.customer_id = i.customer_id and l.order_id = i.order_id
    order by l.order_id, l.line_id`.execute(db);
  const productIds = rows.map((row) => row.product_id);
  const titles = await titlesById(db, marketplaceId, [...new Set(productIds)]);
  const byOrder = new Map<string, BoughtProduct[]>();
  for (const { order_id: orderId, product_id: productId } of rows) {
    const products = byOrder.get(orderId) ?? [];
    byOrder.set(orderId, products);
    if (products.some((product) => product.productId === productId)) continue;
    products.push({ productId, title: titles[productId] ?? productId });
  }
  return byOrder;
}

/** Names of sellers by id. */
export async function sellerNames(
  db: Kysely<Tables>,
  marketplaceId: string,
  sellerIds: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const columns = { seller_id: "text", name: "text" } as const;
  const shape = { table: "seller", key: ["seller_id"], columns } as const;
  const keys = [...new Set(sellerIds)].map((id) => ({ seller_id: id }));
  const rows = await rowsByKey(db, shape, marketplaceId, keys);
  return new Map(rows.map((row) => [String(row.seller_id), String(row.name)]));
}

/** The marketplace's name, as it signs its mail. */
export async function marketplaceName(db: Kysely<Tables>, marketplaceId: string): Promise<string> {
  const { rows } = await sql<{ name: string }>`
    select name from marketplace where marketplace_id = ${marketplaceId}`.execute(db);
  return rows[0]?.name ?? marketplaceId;
}
