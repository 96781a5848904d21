import type { ListingSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../../db/database.ts";
import { toDate } from "../moments.ts";
import { offeringSeller } from "./reviews.ts";
import { rowsOf } from "./rows-of.ts";

type Row = {
  readonly product_id: string;
  readonly seller_id: string | null;
  readonly seen_from: Date;
  readonly title: string;
  readonly brand: string | null;
  readonly type: string;
  readonly gtin: string | null;
  readonly image_url: string | null;
  readonly reviews: number;
};

/** Pages that changed since a moment, each version with the reviews that were written under it. */
export async function listingColumns(
  tx: Tx,
  marketplaceId: string,
  from: Instant,
): Promise<ListingSnapshot> {
  const products = new Interner();
  const sellers = new Interner();
  const product = new GrowingColumn(Uint32Array);
  const seller = new GrowingColumn(Uint32Array);
  const since = new GrowingColumn(Float64Array);
  const reviews = new GrowingColumn(Uint32Array);
  const rows: Row[] = [];
  for await (const row of rowsOf<Row>(tx, versions(marketplaceId, from))) {
    product.push(products.index(row.product_id));
    seller.push(sellers.index(row.seller_id ?? ""));
    since.push(row.seen_from.getTime());
    reviews.push(row.reviews);
    rows.push(row);
  }
  return {
    rowCount: rows.length,
    productIds: products.ids,
    sellerIds: sellers.ids,
    product: product.values(),
    seller: seller.values(),
    from: since.values(),
    reviews: reviews.values(),
    title: rows.map(({ title }) => title),
    brand: rows.map(({ brand }) => brand ?? ""),
    type: rows.map(({ type }) => type),
    gtin: rows.map(({ gtin }) => gtin ?? ""),
    image: rows.map(({ image_url }) => image_url ?? ""),
  };
}

/** What was written before the first version that is kept was written under that one. */
function versions(marketplaceId: string, from: Instant) {
  return sql`
    with kept as (
      select *, lead(seen_from) over told as until, row_number() over told as place,
        count(*) over (partition by product_id) as versions
      from product_version
      where marketplace_id = ${marketplaceId} and seen_from > ${toDate(Math.max(0, from))}
      window told as (partition by product_id order by seen_from)
    )
    select v.product_id, ${offeringSeller(sql`v`)} as seller_id, v.seen_from, v.title, v.brand,
      v.type, v.gtin, v.image_url, (
        select count(*)::integer from review r
        where r.marketplace_id = ${marketplaceId} and r.product_id = v.product_id
          and r.status in ('published', 'suspected')
          and (v.place = 1 or r.submitted_at >= v.seen_from)
          and (v.until is null or r.submitted_at < v.until)) as reviews
    from kept v where v.versions > 1
    order by v.product_id, v.seen_from`;
}
