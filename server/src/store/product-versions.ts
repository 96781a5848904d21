import { sql } from "kysely";
import type { Tx } from "../db/database.ts";

/** Keeps what these products' pages now say, where it differs from what was kept last. */
export async function keepProductVersions(
  tx: Tx,
  marketplaceId: string,
  productIds: readonly string[],
): Promise<void> {
  if (productIds.length === 0) return;
  await sql`
    insert into product_version (marketplace_id, product_id, seen_from, title, brand, type, gtin,
      image_url)
    select p.marketplace_id, p.product_id, p.as_of, p.title, p.brand,
      coalesce(p.category[cardinality(p.category)], ''), p.gtin, p.image_url
    from product p
    left join lateral (
      select title, brand, type, gtin, image_url from product_version v
      where v.marketplace_id = p.marketplace_id and v.product_id = p.product_id
      order by v.seen_from desc limit 1
    ) last on true
    where p.marketplace_id = ${marketplaceId} and p.product_id = any(${[...productIds]}::text[])
      and (last.title, last.brand, last.type, last.gtin, last.image_url) is distinct from
        (p.title, p.brand, coalesce(p.category[cardinality(p.category)], ''), p.gtin, p.image_url)
    on conflict (marketplace_id, product_id, seen_from) do update set title = excluded.title,
      brand = excluded.brand, type = excluded.type, gtin = excluded.gtin,
      image_url = excluded.image_url`.execute(tx);
}
