import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { heldUntil } from "./legal-holds.ts";
import { toDate } from "./moments.ts";

type Buyer = { readonly marketplaceId: string; readonly customerId: string };

/** A message of a buyer's threads, with the ledger's event of its words. */
export type WordsOfBuyer = {
  readonly sellerId: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly writer: "seller" | "buyer";
  readonly body: string;
  readonly writtenAt: Instant;
};

/** All messages of a buyer's threads, of one order's thread or of all. */
export async function wordsOfBuyer(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: Buyer,
  orderId: string | null,
): Promise<readonly WordsOfBuyer[]> {
  const { rows } = await sql<Omit<WordsOfBuyer, "writtenAt"> & { readonly writtenAt: Date }>`
    select m.seller_id as "sellerId", m.thread_id as "threadId", m.message_id as "messageId",
      m.writer, m.body, m.written_at as "writtenAt"
    from conversation t join message m on m.marketplace_id = t.marketplace_id
      and m.seller_id = t.seller_id and m.thread_id = t.thread_id
    where t.marketplace_id = ${marketplaceId} and t.customer_id = ${customerId}
      and (${orderId}::text is null or t.order_id = ${orderId})
    order by m.written_at, m.message_id`.execute(db);
  return rows.map((row) => ({ ...row, writtenAt: row.writtenAt.getTime() }));
}

/** What stands where somebody's words stood. */
export const erased = "[erased]";

/**
 * Messages older than they are kept, the oldest first. Where a case or an appeal of either side is
 * not decided, or words are on hold for a claim, they stay (POLICY PII-010).
 */
export async function messagesOlderThan(
  db: Kysely<Tables>,
  marketplaceId: string,
  { before, at }: { readonly before: Instant; readonly at: Instant },
  rowsMax: number,
): Promise<readonly WordsOfBuyer[]> {
  const parties = {
    marketplaceId: sql`m.marketplace_id`,
    customerId: sql`t.customer_id`,
    sellerId: sql`m.seller_id`,
  };
  const { rows } = await sql<Omit<WordsOfBuyer, "writtenAt"> & { readonly writtenAt: Date }>`
    select m.seller_id as "sellerId", m.thread_id as "threadId", m.message_id as "messageId",
      m.writer, m.body, m.written_at as "writtenAt"
    from message m join conversation t on t.marketplace_id = m.marketplace_id
      and t.seller_id = m.seller_id and t.thread_id = m.thread_id
    where m.marketplace_id = ${marketplaceId} and m.written_at <= ${toDate(before)}
      and m.body <> ${sql.lit(erased)} and m.status <> 'held'
      and ${heldUntil(parties, at)} is null
      and not exists (
        select 1 from case_member k join case_file f on f.marketplace_id = k.marketplace_id
          and f.case_id = k.case_id and f.status <> 'decided'
        where k.marketplace_id = m.marketplace_id
          and ((k.member_kind = 'seller' and k.member_id = m.seller_id)
            or (k.member_kind = 'reviewer' and k.member_id = t.customer_id)))
      and not exists (
        select 1 from appeal a where a.marketplace_id = m.marketplace_id
          and a.status in ('filed', 'in_review') and a.party_id in (m.seller_id, t.customer_id))
    order by m.written_at, m.message_id limit ${rowsMax}`.execute(db);
  return rows.map((row) => ({ ...row, writtenAt: row.writtenAt.getTime() }));
}

/** Replaces a message's words, and takes those away that the ledger keeps beside its hash. */
export async function replaceWords(
  tx: Tx,
  marketplaceId: string,
  { sellerId, messageId }: WordsOfBuyer,
  body: string,
): Promise<void> {
  await sql`
    update message set body = ${body}, findings = '[]'::jsonb
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and message_id = ${messageId}`.execute(tx);
  await dropWordsOf(tx, marketplaceId, messageId);
}

/** Takes away the words of every event about this subject; their hashes stand. */
async function dropWordsOf(tx: Tx, marketplaceId: string, subject: string): Promise<void> {
  await sql`
    delete from ledger_content c using ledger_event e
    where c.marketplace_id = ${marketplaceId} and e.marketplace_id = c.marketplace_id
      and e.event_id = c.event_id and e.subject = ${subject}`.execute(tx);
}

/** Where a buyer is mailed, sealed; null where they are not. */
export async function contactToErase(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: Buyer,
): Promise<string | null> {
  const { rows } = await sql<{ sealed_email: string }>`
    select sealed_email from buyer_contact
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(db);
  return rows[0]?.sealed_email ?? null;
}

/** Takes away what was lent, where a buyer is mailed, their drafts, and the ways to them. */
export async function dropContact(
  tx: Tx,
  { marketplaceId, customerId }: Buyer,
  at: Instant,
): Promise<void> {
  await sql`
    delete from buyer_contact
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(tx);
  await sql`
    delete from review_draft
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(tx);
  await sql`
    delete from account_trait
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(tx);
  await dropLentPhones(tx, { marketplaceId, customerId }, null);
  await sql`
    update relay_alias a set revoked_at = ${toDate(at)} from conversation t
    where a.marketplace_id = ${marketplaceId} and t.marketplace_id = a.marketplace_id
      and t.seller_id = a.seller_id and t.thread_id = a.thread_id
      and t.customer_id = ${customerId} and a.revoked_at is null`.execute(tx);
}

/** Takes lent numbers away, of one order's thread or of all. */
export async function dropLentPhones(
  tx: Tx,
  { marketplaceId, customerId }: Buyer,
  orderId: string | null,
): Promise<void> {
  await sql`
    update conversation set sealed_phone = null
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
      and sealed_phone is not null
      and (${orderId}::text is null or order_id = ${orderId})`.execute(tx);
}

/** The name that readers see; null for an account that is not known. */
export async function displayNameOf(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: Buyer,
): Promise<string | null> {
  const { rows } = await sql<{ display_name: string }>`
    select display_name from customer
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(db);
  return rows[0]?.display_name ?? null;
}
