import type { MailEnd } from "@candor/core/domain/message/message.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { claimQueued } from "./mail-queue.ts";
import { toDate } from "./moments.ts";

/** A mail that carries a message to the other side. */
export type NewRelayMail = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly threadId: string;
  readonly messageId: string;
  readonly toSide: "buyer" | "seller";
};

/** Writes a mail to be sent; a message that has one already keeps it. */
export async function addRelayMail(tx: Tx, mail: NewRelayMail, at: Instant): Promise<void> {
  await sql`
    insert into relay_mail (marketplace_id, seller_id, mail_id, thread_id, message_id, to_side,
      status, not_before, created_at)
    values (${mail.marketplaceId}, ${mail.sellerId}, ${mail.messageId}, ${mail.threadId},
      ${mail.messageId}, ${mail.toSide}, 'waiting', ${toDate(at)}, ${toDate(at)})
    on conflict do nothing`.execute(tx);
}

/** A mail in the hands of this process, with all that it says and to whom it goes. */
export type ClaimedRelayMail = NewRelayMail & {
  readonly customerId: string;
  readonly attempts: number;
  readonly orderId: string | null;
  readonly productTitle: string | null;
  readonly sellerName: string;
  readonly locale: string | null;
  readonly languages: readonly string[];
  readonly body: string;
  readonly sealedEmail: string | null;
};

/** Takes mails that are due; one whose taker vanished twice ends as `unknown`. */
export async function claimRelayMail(
  tx: Tx,
  marketplaceId: string,
  at: Instant,
  mailsMax: number,
): Promise<readonly ClaimedRelayMail[]> {
  const ids = await claimQueued(tx, "relay_mail", { marketplaceId, mailsMax }, at);
  const { rows } = await sql<ClaimedRelayMail>`
    select m.marketplace_id as "marketplaceId", m.seller_id as "sellerId",
      m.thread_id as "threadId", m.message_id as "messageId", m.to_side as "toSide", m.attempts,
      t.customer_id as "customerId", t.order_id as "orderId",
      coalesce(p.title, t.product_id) as "productTitle", coalesce(s.name, t.seller_id) as
      "sellerName", c.locale, k.languages, w.body,
      case when m.to_side = 'buyer' then (case when b.bounced_at is null then b.sealed_email end)
        else (case when e.bounced_at is null then e.sealed_email end) end as "sealedEmail"
    from relay_mail m
    join conversation t on t.marketplace_id = m.marketplace_id and t.seller_id = m.seller_id
      and t.thread_id = m.thread_id
    join message w on w.marketplace_id = m.marketplace_id and w.seller_id = m.seller_id
      and w.message_id = m.message_id
    join marketplace k on k.marketplace_id = m.marketplace_id
    left join product p on p.marketplace_id = m.marketplace_id and p.product_id = t.product_id
    left join seller s on s.marketplace_id = m.marketplace_id and s.seller_id = m.seller_id
    left join customer c on c.marketplace_id = m.marketplace_id and c.customer_id = t.customer_id
    left join buyer_contact b on b.marketplace_id = m.marketplace_id
      and b.customer_id = t.customer_id
    left join seller_contact e on e.marketplace_id = m.marketplace_id
      and e.seller_id = m.seller_id
    where m.marketplace_id = ${marketplaceId} and m.mail_id = any(${ids}::text[])
    order by m.mail_id`.execute(tx);
  return rows;
}

/** A message's mail, with what became of it as far as anybody knows. */
type MailedMessage = NewRelayMail & {
  readonly customerId: string;
  readonly status: "accepted" | MailEnd;
};

/** The mail of a message, for a report that it came back; null where there is none. */
export async function relayMailOf(
  db: Kysely<Tables>,
  messageId: string,
): Promise<MailedMessage | null> {
  const { rows } = await sql<MailedMessage>`
    select m.marketplace_id as "marketplaceId", m.seller_id as "sellerId",
      m.thread_id as "threadId", m.message_id as "messageId", m.to_side as "toSide",
      t.customer_id as "customerId",
      case when m.status in ('sent', 'bounced', 'failed', 'stopped') then m.status
        else 'accepted' end as status
    from relay_mail m join conversation t on t.marketplace_id = m.marketplace_id
      and t.seller_id = m.seller_id and t.thread_id = m.thread_id
    where m.message_id = ${messageId}`.execute(db);
  return rows[0] ?? null;
}

/** How the mail of each of a thread's messages fared. */
export async function relayStatuses(
  db: Kysely<Tables>,
  { marketplaceId, sellerId, threadId }: Omit<NewRelayMail, "messageId" | "toSide">,
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ message_id: string; status: string }>`
    select message_id, status from relay_mail
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and thread_id = ${threadId}`.execute(db);
  return new Map(rows.map((row) => [row.message_id, row.status]));
}
