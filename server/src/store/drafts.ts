import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

/** What an author has written so far. */
export type Draft = {
  readonly stars: number | null;
  readonly title: string;
  readonly body: string;
  readonly updatedAt: Instant;
};

/** Whose draft about what. */
export type DraftKey = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly productId: string;
};

/** Keeps a draft; false if the product is not in the catalogue. */
export async function saveDraft(
  tx: Tx,
  { marketplaceId, customerId, productId }: DraftKey,
  { stars, title, body, updatedAt }: Draft,
): Promise<boolean> {
  const { rows } = await sql`
    insert into review_draft
      (marketplace_id, customer_id, product_id, stars, title, body, updated_at)
    select marketplace_id, ${customerId}, product_id, ${stars}::smallint, ${title}::text,
      ${body}::text, ${toDate(updatedAt)}::timestamptz
    from product where marketplace_id = ${marketplaceId} and product_id = ${productId}
    on conflict (marketplace_id, customer_id, product_id) do update set
      stars = excluded.stars, title = excluded.title, body = excluded.body,
      updated_at = excluded.updated_at
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** The draft, or null. */
export async function readDraft(
  db: Kysely<Tables>,
  { marketplaceId, customerId, productId }: DraftKey,
): Promise<Draft | null> {
  const { rows } = await sql<Omit<Draft, "updatedAt"> & { updated_at: Date }>`
    select stars, title, body, updated_at from review_draft
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
      and product_id = ${productId}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    stars: row.stars,
    title: row.title,
    body: row.body,
    updatedAt: toInstant(row.updated_at),
  };
}
