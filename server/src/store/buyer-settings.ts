import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** What a buyer wants to receive. */
export type BuyerPreferences = {
  readonly wantsRequests: boolean;
  readonly wantsMessages: boolean;
  readonly requestsPerWeekMax: number | null;
};

/** A buyer's preferences; who never said anything receives requests. */
export async function readPreferences(
  db: Kysely<Tables>,
  marketplaceId: string,
  customerId: string,
): Promise<BuyerPreferences> {
  const { rows } = await sql<BuyerPreferences>`
    select wants_requests as "wantsRequests", wants_messages as "wantsMessages",
      requests_per_week_max as "requestsPerWeekMax"
    from buyer_preferences
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(db);
  return rows[0] ?? { wantsRequests: true, wantsMessages: true, requestsPerWeekMax: null };
}

/** Writes them; whether something changed. */
export async function savePreferences(
  tx: Tx,
  { marketplaceId, customerId }: { readonly marketplaceId: string; readonly customerId: string },
  { wantsRequests, wantsMessages, requestsPerWeekMax }: BuyerPreferences,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    insert into buyer_preferences as b
      (marketplace_id, customer_id, wants_requests, wants_messages, requests_per_week_max, updated_at)
    values (${marketplaceId}, ${customerId}, ${wantsRequests}, ${wantsMessages},
      ${requestsPerWeekMax}, ${toDate(at)})
    on conflict (marketplace_id, customer_id) do update set
      wants_requests = excluded.wants_requests, wants_messages = excluded.wants_messages,
      requests_per_week_max = excluded.requests_per_week_max, updated_at = excluded.updated_at
    where (b.wants_requests, b.wants_messages, b.requests_per_week_max) is distinct from
      (excluded.wants_requests, excluded.wants_messages, excluded.requests_per_week_max)
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** Where a buyer is written to, sealed; null takes the address away. */
export type SealedContact = { readonly customerId: string; readonly sealedEmail: string | null };

/** Replaces addresses; a new one is not the one that bounced. */
export async function saveContacts(
  tx: Tx,
  marketplaceId: string,
  contacts: readonly SealedContact[],
  at: Instant,
): Promise<void> {
  const gone = contacts.filter(({ sealedEmail }) => sealedEmail === null);
  await sql`
    delete from buyer_contact where marketplace_id = ${marketplaceId}
      and customer_id = any(${gone.map(({ customerId }) => customerId)}::text[])`.execute(tx);
  const kept = contacts.filter(({ sealedEmail }) => sealedEmail !== null);
  await sql`
    insert into buyer_contact (marketplace_id, customer_id, sealed_email, updated_at)
    select ${marketplaceId}, customer_id, sealed_email, ${toDate(at)}
    from unnest(${kept.map(({ customerId }) => customerId)}::text[],
      ${kept.map(({ sealedEmail }) => sealedEmail)}::text[]) as i(customer_id, sealed_email)
    order by customer_id
    on conflict (marketplace_id, customer_id) do update set
      sealed_email = excluded.sealed_email, bounced_at = null,
      updated_at = excluded.updated_at`.execute(tx);
}

/** Notes that mail to these buyers comes back for good. */
export async function noteBounces(
  tx: Tx,
  marketplaceId: string,
  customerIds: readonly string[],
  at: Instant,
): Promise<void> {
  if (customerIds.length === 0) return;
  await sql`
    update buyer_contact set bounced_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId}
      and customer_id = any(${[...customerIds]}::text[])`.execute(tx);
}

/** Of these sellers, those that switched automatic requests off, for all their orders at once. */
export async function sellersWithoutAutomation(
  db: Kysely<Tables>,
  marketplaceId: string,
  sellerIds: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ seller_id: string }>`
    select seller_id from seller_settings
    where marketplace_id = ${marketplaceId} and not automatic_requests
      and seller_id = any(${[...new Set(sellerIds)]}::text[])`.execute(db);
  return new Set(rows.map((row) => row.seller_id));
}

/** Switches a seller's automatic requests; whether that changed something. */
export async function saveAutomation(
  tx: Tx,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  automaticRequests: boolean,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql<{ changed: boolean }>`
    with before as (
      select automatic_requests from seller_settings
      where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
    )
    insert into seller_settings (marketplace_id, seller_id, automatic_requests, updated_at)
    values (${marketplaceId}, ${sellerId}, ${automaticRequests}, ${toDate(at)})
    on conflict (marketplace_id, seller_id) do update set
      automatic_requests = excluded.automatic_requests, updated_at = excluded.updated_at
    returning coalesce((select automatic_requests from before), true)
      is distinct from ${automaticRequests}::boolean as changed`.execute(tx);
  return rows[0]?.changed === true;
}
