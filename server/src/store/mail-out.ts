import type { Instant } from "@candor/core/kernel/instant.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";
import type { RequestKey } from "./review-requests.ts";
import { insertNew, recordset } from "./upsert.ts";

/** A mail that was decided and is to be handed over. */
export type NewMail = RequestKey & {
  readonly mailId: string;
  readonly language: string;
  readonly templateVersion: string;
  readonly notBefore: Instant;
};

/** Writes mails to be sent; an order that has one already breaks the transaction. */
export async function addMails(
  tx: Tx,
  marketplaceId: string,
  mails: readonly NewMail[],
  at: Instant,
): Promise<void> {
  const rows = mails.map((mail) => ({
    customer_id: mail.customerId,
    mail_id: mail.mailId,
    kind: "review_request",
    order_id: mail.orderId,
    language: mail.language,
    template_version: mail.templateVersion,
    status: "waiting",
    not_before: instantToIso(mail.notBefore),
    created_at: instantToIso(at),
  }));
  await insertNew(tx, mailShape, marketplaceId, rows);
}

const mailShape = {
  table: "mail_out",
  key: ["customer_id", "mail_id"],
  columns: {
    customer_id: "text",
    mail_id: "text",
    kind: "text",
    order_id: "text",
    language: "text",
    template_version: "text",
    status: "text",
    not_before: "timestamptz",
    created_at: "timestamptz",
  },
} as const;

/** When each of these buyers was mailed a request in the time since; failed ones do not count. */
export async function askedSince(
  db: Kysely<Tables>,
  marketplaceId: string,
  customerIds: Iterable<string>,
  since: Instant,
): Promise<ReadonlyMap<string, readonly Instant[]>> {
  const { rows } = await sql<{ customer_id: string; moments: readonly number[] }>`
    select customer_id, jsonb_agg(extract(epoch from not_before) * 1000) as moments from mail_out
    where marketplace_id = ${marketplaceId} and customer_id = any(${[...new Set(customerIds)]}::text[])
      and not_before > ${toDate(since)} and status not in ('bounced', 'failed', 'stopped')
    group by customer_id`.execute(db);
  return new Map(rows.map((row) => [row.customer_id, row.moments.map(Math.round)]));
}

/** A mail in the hands of this process. */
export type ClaimedMail = {
  readonly customerId: string;
  readonly mailId: string;
  readonly orderId: string;
  readonly language: string;
  readonly attempts: number;
  readonly requestId: string;
  readonly sellerId: string;
  readonly sealedEmail: string | null;
  readonly wantsRequests: boolean;
  readonly cancelled: boolean;
};

/** How long a mail stays in the hands of a process that is never heard of again. */
export const claimMs = 10 * 60_000;
/** A mail is handed over at most so often without knowing what became of it. */
const uncertainAttemptsMax = 2;

/**
 * Takes mails that are due. One whose taker vanished is taken a second time, since it may never
 * have left; after that nobody can know, and it ends as `unknown` rather than be sent thrice.
 */
export async function claimMails(
  tx: Tx,
  marketplaceId: string,
  at: Instant,
  { mailsMax, perMinuteMax }: { readonly mailsMax: number; readonly perMinuteMax: number },
): Promise<readonly ClaimedMail[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`mail ${marketplaceId}`}, 0))`.execute(
    tx,
  );
  const lost = toDate(at - claimMs);
  await sql`
    update mail_out set status = 'unknown', ended_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and status = 'sending' and claimed_at < ${lost}
      and attempts - failures >= ${uncertainAttemptsMax}`.execute(tx);
  const { rows } = await sql<{ customer_id: string; mail_id: string }>`
    with due as (
      select customer_id, mail_id from mail_out
      where marketplace_id = ${marketplaceId} and not_before <= ${toDate(at)}
        and (status = 'waiting' or (status = 'sending' and claimed_at < ${lost}))
      order by not_before
      limit least(${mailsMax}::bigint, greatest(0, ${perMinuteMax}::bigint - (
        select count(*) from mail_out
        where marketplace_id = ${marketplaceId} and claimed_at > ${toDate(at - 60_000)})))
      for update skip locked)
    update mail_out m set status = 'sending', claimed_at = ${toDate(at)}, attempts = attempts + 1
    from due where m.marketplace_id = ${marketplaceId} and m.customer_id = due.customer_id
      and m.mail_id = due.mail_id
    returning m.customer_id, m.mail_id`.execute(tx);
  return claimedMails(tx, marketplaceId, rows);
}

/** The claimed mails with what today's facts say about each. */
async function claimedMails(
  tx: Tx,
  marketplaceId: string,
  keys: readonly { readonly customer_id: string; readonly mail_id: string }[],
): Promise<readonly ClaimedMail[]> {
  if (keys.length === 0) return [];
  const columns = { customer_id: "text", mail_id: "text" } as const;
  const { rows } = await sql<ClaimedMail>`
    select m.customer_id as "customerId", m.mail_id as "mailId", m.order_id as "orderId",
      m.language, m.attempts, r.request_id as "requestId", r.seller_id as "sellerId",
      case when k.bounced_at is null then k.sealed_email end as "sealedEmail",
      coalesce(b.wants_requests, true) as "wantsRequests", p.status = 'cancelled' as cancelled
    from ${recordset({ columns }, keys)}
    join mail_out m on m.marketplace_id = ${marketplaceId}
      and m.customer_id = i.customer_id and m.mail_id = i.mail_id
    join review_request r on r.marketplace_id = m.marketplace_id
      and r.customer_id = m.customer_id and r.order_id = m.order_id
    join purchase p on p.marketplace_id = m.marketplace_id
      and p.customer_id = m.customer_id and p.order_id = m.order_id
    left join buyer_preferences b on b.marketplace_id = m.marketplace_id
      and b.customer_id = m.customer_id
    left join buyer_contact k on k.marketplace_id = m.marketplace_id
      and k.customer_id = m.customer_id
    order by m.mail_id`.execute(tx);
  return rows;
}

/** The hashes of a mail's two tokens. */
export type MailLinks = {
  readonly customerId: string;
  readonly mailId: string;
  readonly linkHash: string;
  readonly stopHash: string;
};

/** Makes the links of mails work, before anybody can follow them. */
export async function openLinks(
  tx: Tx,
  marketplaceId: string,
  links: readonly MailLinks[],
  until: Instant,
): Promise<void> {
  if (links.length === 0) return;
  const columns = {
    customer_id: "text",
    mail_id: "text",
    link_hash: "text",
    stop_hash: "text",
  } as const;
  const rows = links.map((link) => ({
    customer_id: link.customerId,
    mail_id: link.mailId,
    link_hash: link.linkHash,
    stop_hash: link.stopHash,
  }));
  await sql`
    update mail_out m set link_hash = i.link_hash, stop_hash = i.stop_hash,
      links_until = ${toDate(until)}
    from ${recordset({ columns }, rows)}
    where m.marketplace_id = ${marketplaceId} and m.customer_id = i.customer_id
      and m.mail_id = i.mail_id`.execute(tx);
}

/** How a mail ended, or when it is tried again. */
export type MailOutcome = {
  readonly customerId: string;
  readonly mailId: string;
  readonly status: "sent" | "bounced" | "failed" | "stopped" | "waiting";
  readonly outcome: string | null;
  readonly notBefore: Instant | null;
};

/** Writes what became of mails. */
export async function endMails(
  tx: Tx,
  marketplaceId: string,
  outcomes: readonly MailOutcome[],
  at: Instant,
): Promise<void> {
  if (outcomes.length === 0) return;
  const columns = {
    customer_id: "text",
    mail_id: "text",
    status: "text",
    outcome: "text",
    not_before: "timestamptz",
  } as const;
  const rows = outcomes.map(({ customerId, mailId, status, outcome, notBefore }) => ({
    customer_id: customerId,
    mail_id: mailId,
    status,
    outcome,
    not_before: notBefore === null ? null : instantToIso(notBefore),
  }));
  await sql`
    update mail_out m set status = i.status, outcome = i.outcome,
      not_before = coalesce(i.not_before, m.not_before),
      failures = m.failures + case when i.status in ('waiting', 'failed', 'bounced') then 1 else 0 end,
      ended_at = case when i.status = 'waiting' then null else ${toDate(at)}::timestamptz end
    from ${recordset({ columns }, rows)}
    where m.marketplace_id = ${marketplaceId} and m.customer_id = i.customer_id
      and m.mail_id = i.mail_id`.execute(tx);
}

/** What the links of a mail lead to. */
export type MailTarget = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly orderId: string;
  readonly mailId: string;
};

/** The mail whose link carries this token's hash, while it works. */
export async function mailOfLink(
  db: Kysely<Tables>,
  hash: string,
  at: Instant,
): Promise<MailTarget | null> {
  const { rows } = await sql<MailTarget>`
    select marketplace_id as "marketplaceId", customer_id as "customerId", order_id as "orderId",
      mail_id as "mailId"
    from mail_out where link_hash = ${hash} and links_until > ${toDate(at)}`.execute(db);
  return rows[0] ?? null;
}

/** The mail whose way out carries this token's hash; it works for a year and longer than links. */
export async function mailOfStop(
  db: Kysely<Tables>,
  hash: string,
  since: Instant,
): Promise<MailTarget | null> {
  const { rows } = await sql<MailTarget>`
    select marketplace_id as "marketplaceId", customer_id as "customerId", order_id as "orderId",
      mail_id as "mailId"
    from mail_out where stop_hash = ${hash} and created_at > ${toDate(since)}`.execute(db);
  return rows[0] ?? null;
}

/** Marks a request's mail as come back, once; whose it was, or null where it is not ours. */
export async function bounceRequestMail(
  tx: Tx,
  mailId: string,
  at: Instant,
): Promise<{
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly requestId: string;
} | null> {
  const { rows } = await sql<{ marketplaceId: string; customerId: string; requestId: string }>`
    update mail_out m set status = 'bounced', outcome = 'report', ended_at = ${toDate(at)}
    from review_request r
    where m.mail_id = ${mailId} and m.status <> 'bounced' and r.marketplace_id = m.marketplace_id
      and r.customer_id = m.customer_id and r.order_id = m.order_id
    returning m.marketplace_id as "marketplaceId", m.customer_id as "customerId",
      r.request_id as "requestId"`.execute(tx);
  return rows[0] ?? null;
}
