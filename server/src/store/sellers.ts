import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** A seller by their public name. */
export type NamedSeller = {
  readonly sellerId: string;
  readonly name: string;
  readonly country: string | null;
};

/** One seller; null where the marketplace has none of this id. */
export async function sellerById(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
): Promise<NamedSeller | null> {
  const { rows } = await sql<NamedSeller>`
    select seller_id as "sellerId", name, country from seller
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}`.execute(db);
  return rows[0] ?? null;
}
