import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
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

const claimMs = 10 * 60_000;
const uncertainAttemptsMax = 2;

/** Takes mails that are due; one whose taker vanished twice ends as `unknown`. */
export async function claimRelayMail(
  tx: Tx,
  marketplaceId: string,
  at: Instant,
  mailsMax: number,
): Promise<readonly ClaimedRelayMail[]> {
  const lost = toDate(at - claimMs);
  await sql`
    update relay_mail set status = 'unknown', ended_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and status = 'sending' and claimed_at < ${lost}
      and attempts - failures >= ${uncertainAttemptsMax}`.execute(tx);
  const { rows: claimed } = await sql<{ mail_id: string }>`
    with due as (
      select seller_id, mail_id from relay_mail
      where marketplace_id = ${marketplaceId} and not_before <= ${toDate(at)}
        and (status = 'waiting' or (status = 'sending' and claimed_at < ${lost}))
      order by not_before, mail_id limit ${mailsMax} for update skip locked)
    update relay_mail m set status = 'sending', claimed_at = ${toDate(at)}, attempts = attempts + 1
    from due where m.marketplace_id = ${marketplaceId} and m.seller_id = due.seller_id
      and m.mail_id = due.mail_id
    returning m.mail_id`.execute(tx);
  const ids = claimed.map((row) => row.mail_id);
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

/** How a mail ended, or when it is tried again. */
export type RelayMailOutcome = {
  readonly status: "sent" | "bounced" | "failed" | "stopped" | "waiting";
  readonly outcome: string | null;
  readonly notBefore: Instant | null;
};

/** Writes what became of a mail. */
export async function endRelayMail(
  tx: Tx,
  { marketplaceId, sellerId, messageId }: NewRelayMail,
  { status, outcome, notBefore }: RelayMailOutcome,
  at: Instant,
): Promise<void> {
  const failed = status === "waiting" || status === "failed" || status === "bounced" ? 1 : 0;
  await sql`
    update relay_mail set status = ${status}, outcome = ${outcome},
      not_before = coalesce(${notBefore === null ? null : toDate(notBefore)}, not_before),
      failures = failures + ${failed}::int,
      ended_at = ${status === "waiting" ? null : toDate(at)}
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and mail_id = ${messageId}`.execute(tx);
}

/** The mail of a message, for a report that it came back; null where there is none. */
export async function relayMailOf(
  db: Kysely<Tables>,
  messageId: string,
): Promise<(NewRelayMail & { readonly customerId: string }) | null> {
  const { rows } = await sql<NewRelayMail & { readonly customerId: string }>`
    select m.marketplace_id as "marketplaceId", m.seller_id as "sellerId",
      m.thread_id as "threadId", m.message_id as "messageId", m.to_side as "toSide",
      t.customer_id as "customerId"
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
