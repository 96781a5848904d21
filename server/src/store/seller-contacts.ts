import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** Where a seller is written to, sealed; null takes the address away. */
export type SealedSellerContact = {
  readonly sellerId: string;
  readonly sealedEmail: string | null;
};

/** Replaces addresses; a new one is not the one that bounced. */
export async function saveSellerContacts(
  tx: Tx,
  marketplaceId: string,
  contacts: readonly SealedSellerContact[],
  at: Instant,
): Promise<void> {
  const gone = contacts.filter(({ sealedEmail }) => sealedEmail === null);
  await sql`
    delete from seller_contact where marketplace_id = ${marketplaceId}
      and seller_id = any(${gone.map(({ sellerId }) => sellerId)}::text[])`.execute(tx);
  const kept = contacts.filter(({ sealedEmail }) => sealedEmail !== null);
  await sql`
    insert into seller_contact (marketplace_id, seller_id, sealed_email, updated_at)
    select ${marketplaceId}, seller_id, sealed_email, ${toDate(at)}
    from unnest(${kept.map(({ sellerId }) => sellerId)}::text[],
      ${kept.map(({ sealedEmail }) => sealedEmail)}::text[]) as i(seller_id, sealed_email)
    order by seller_id
    on conflict (marketplace_id, seller_id) do update set
      sealed_email = excluded.sealed_email, bounced_at = null,
      updated_at = excluded.updated_at`.execute(tx);
}

/** Notes that mail to this seller comes back for good. */
export async function noteSellerBounce(
  tx: Tx,
  marketplaceId: string,
  sellerId: string,
  at: Instant,
): Promise<void> {
  await sql`
    update seller_contact set bounced_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}`.execute(tx);
}

/** Where a side of a thread is written to, sealed; null where nobody told. */
export async function sealedContact(
  db: Kysely<Tables>,
  side: "buyer" | "seller",
  {
    marketplaceId,
    customerId,
    sellerId,
  }: {
    readonly marketplaceId: string;
    readonly customerId: string;
    readonly sellerId: string;
  },
): Promise<string | null> {
  const { rows } = await (side === "buyer"
    ? sql<{ sealed_email: string }>`
        select sealed_email from buyer_contact
        where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`
    : sql<{ sealed_email: string }>`
        select sealed_email from seller_contact
        where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}`
  ).execute(db);
  return rows[0]?.sealed_email ?? null;
}
