import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { toDate } from "./moments.ts";
import type { VersionKey } from "./reviews.ts";

/** Closes the product to the account for good, because it advertised there (POLICY REV-055). */
export async function lockProduct(
  tx: Tx,
  { marketplaceId, customerId, productId }: Omit<VersionKey, "reviewId">,
  at: Instant,
): Promise<void> {
  await sql`
    insert into resubmission_lock (marketplace_id, customer_id, product_id, reason, locked_at)
    values (${marketplaceId}, ${customerId}, ${productId}, 'promotional', ${toDate(at)})
    on conflict do nothing`.execute(tx);
}

/** Opens the product to the account again, because the decision that closed it was overturned. */
export async function unlockProduct(
  tx: Tx,
  { marketplaceId, customerId, productId }: Omit<VersionKey, "reviewId">,
): Promise<void> {
  await sql`
    delete from resubmission_lock where marketplace_id = ${marketplaceId}
      and customer_id = ${customerId} and product_id = ${productId}`.execute(tx);
}
