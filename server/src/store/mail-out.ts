import type { Instant } from "@candor/core/kernel/instant.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";
import { insertNew, recordset } from "./upsert.ts";

/** A mail to a buyer that was begun and is to be handed over. */
export type NewMail = {
  readonly customerId: string;
  readonly mailId: string;
  readonly language: string;
  readonly templateVersion: string;
  readonly notBefore: Instant;
};

/** An order that a mail asks about. */
export type MailedOrder = {
  readonly customerId: string;
  readonly orderId: string;
  readonly mailId: string;
};

/**
 * Writes mails to be sent, and the orders that they and waiting ones ask about. An order that is in
 * a mail already breaks the transaction.
 */
export async function addMails(
  tx: Tx,
  marketplaceId: string,
  {
    mails,
    orders,
  }: { readonly mails: readonly NewMail[]; readonly orders: readonly MailedOrder[] },
  at: Instant,
): Promise<void> {
  const rows = mails.map((mail) => ({
    customer_id: mail.customerId,
    mail_id: mail.mailId,
    kind: "review_request",
    language: mail.language,
    template_version: mail.templateVersion,
    status: "waiting",
    not_before: instantToIso(mail.notBefore),
    created_at: instantToIso(at),
  }));
  await insertNew(tx, mailShape, marketplaceId, rows);
  const asked = orders.map(({ customerId, orderId, mailId }) => ({
    customer_id: customerId,
    order_id: orderId,
    mail_id: mailId,
  }));
  await insertNew(tx, orderShape, marketplaceId, asked);
}

const mailShape = {
  table: "mail_out",
  key: ["customer_id", "mail_id"],
  columns: {
    customer_id: "text",
    mail_id: "text",
    kind: "text",
    language: "text",
    template_version: "text",
    status: "text",
    not_before: "timestamptz",
    created_at: "timestamptz",
  },
} as const;

const orderShape = {
  table: "mail_out_order",
  key: ["customer_id", "order_id"],
  columns: { customer_id: "text", order_id: "text", mail_id: "text" },
} as const;

/** A mail that no process took in hand yet: one more order may still join it. */
export type OpenMail = NewMail & { readonly orders: number };

/**
 * The newest open mail of each of these buyers. With `lock` nobody takes one in hand before the
 * transaction ends: an order that joins is in the mail before it leaves.
 */
export async function openMails(
  db: Kysely<Tables>,
  marketplaceId: string,
  customerIds: Iterable<string>,
  { lock }: { readonly lock: boolean },
): Promise<ReadonlyMap<string, OpenMail>> {
  const { rows } = await sql<Omit<OpenMail, "notBefore"> & { readonly not_before: Date }>`
    select m.customer_id as "customerId", m.mail_id as "mailId", m.language,
      m.template_version as "templateVersion", m.not_before,
      (select count(*)::int from mail_out_order o where o.marketplace_id = m.marketplace_id
        and o.customer_id = m.customer_id and o.mail_id = m.mail_id) as orders
    from mail_out m
    where m.marketplace_id = ${marketplaceId}
      and m.customer_id = any(${[...new Set(customerIds)]}::text[])
      and m.status = 'waiting' and m.attempts = 0
    order by m.customer_id, m.mail_id ${lock ? sql`for update` : sql``}`.execute(db);
  const open = rows.map(({ not_before, ...row }) => ({ ...row, notBefore: not_before.getTime() }));
  return new Map(open.map((mail) => [mail.customerId, mail]));
}

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
  readonly language: string;
  readonly attempts: number;
  readonly sealedEmail: string | null;
  readonly orderIds: readonly string[];
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

/** The claimed mails, where they go, and what they ask about. */
async function claimedMails(
  tx: Tx,
  marketplaceId: string,
  keys: readonly { readonly customer_id: string; readonly mail_id: string }[],
): Promise<readonly ClaimedMail[]> {
  if (keys.length === 0) return [];
  const columns = { customer_id: "text", mail_id: "text" } as const;
  const { rows } = await sql<ClaimedMail>`
    select m.customer_id as "customerId", m.mail_id as "mailId", m.language, m.attempts,
      case when k.bounced_at is null then k.sealed_email end as "sealedEmail",
      (select jsonb_agg(o.order_id order by o.order_id) from mail_out_order o
        where o.marketplace_id = m.marketplace_id and o.customer_id = m.customer_id
          and o.mail_id = m.mail_id) as "orderIds"
    from ${recordset({ columns }, keys)}
    join mail_out m on m.marketplace_id = ${marketplaceId}
      and m.customer_id = i.customer_id and m.mail_id = i.mail_id
    left join buyer_contact k on k.marketplace_id = m.marketplace_id
      and k.customer_id = m.customer_id
    order by m.mail_id`.execute(tx);
  return rows;
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

/** Orders that a mail left without, and why. */
export async function leaveOut(
  tx: Tx,
  marketplaceId: string,
  orders: readonly {
    readonly customerId: string;
    readonly orderId: string;
    readonly outcome: string;
  }[],
): Promise<void> {
  if (orders.length === 0) return;
  const columns = { customer_id: "text", order_id: "text", outcome: "text" } as const;
  const rows = orders.map(({ customerId, orderId, outcome }) => ({
    customer_id: customerId,
    order_id: orderId,
    outcome,
  }));
  await sql`
    update mail_out_order o set outcome = i.outcome from ${recordset({ columns }, rows)}
    where o.marketplace_id = ${marketplaceId} and o.customer_id = i.customer_id
      and o.order_id = i.order_id`.execute(tx);
}

/** A mail that came back: whose it was, and the requests that it held. */
export type BouncedMail = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly requestIds: readonly string[];
};

/** Marks a mail of requests as come back, once; null where it is not ours. */
export async function bounceRequestMail(
  tx: Tx,
  mailId: string,
  at: Instant,
): Promise<BouncedMail | null> {
  const { rows } = await sql<BouncedMail>`
    update mail_out m set status = 'bounced', outcome = 'report', ended_at = ${toDate(at)}
    where m.mail_id = ${mailId} and m.status <> 'bounced'
    returning m.marketplace_id as "marketplaceId", m.customer_id as "customerId",
      (select jsonb_agg(r.request_id order by r.request_id) from mail_out_order o
        join review_request r on r.marketplace_id = o.marketplace_id
          and r.customer_id = o.customer_id and r.order_id = o.order_id
        where o.marketplace_id = m.marketplace_id and o.customer_id = m.customer_id
          and o.mail_id = m.mail_id and o.outcome is null) as "requestIds"`.execute(tx);
  return rows[0] ?? null;
}
