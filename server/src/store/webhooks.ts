import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** An address that hears what the marketplace has to carry out. */
export type Webhook = {
  readonly marketplaceId: string;
  readonly webhookId: string;
  readonly url: string;
  readonly sealedSecret: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
};

/** What is asked of the marketplace. */
export type Act = "carry_out" | "undo";

/** One message on its way to one address. */
export type NewDelivery = {
  readonly marketplaceId: string;
  readonly deliveryId: string;
  readonly webhookId: string;
  readonly measureId: string;
  readonly act: Act;
  readonly body: string;
};

/** Keeps a new address. */
export async function addWebhook(tx: Tx, webhook: Webhook): Promise<void> {
  await sql`
    insert into webhook (marketplace_id, webhook_id, url, sealed_secret, created_by, created_at)
    values (${webhook.marketplaceId}, ${webhook.webhookId}, ${webhook.url},
      ${webhook.sealedSecret}, ${webhook.createdBy}, ${toDate(webhook.createdAt)})`.execute(tx);
}

/** The addresses in use, by when they were added. */
export async function webhooksInUse(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly Pick<Webhook, "webhookId" | "url">[]> {
  const { rows } = await sql<{ webhook_id: string; url: string }>`
    select webhook_id, url from webhook
    where marketplace_id = ${marketplaceId} and ended_at is null
    order by created_at, webhook_id`.execute(db);
  return rows.map((row) => ({ webhookId: row.webhook_id, url: row.url }));
}

/** Ends an address at once, with all that was on its way there; false if it is not in use. */
export async function endWebhook(
  tx: Tx,
  marketplaceId: string,
  webhookId: string,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    update webhook set ended_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and webhook_id = ${webhookId} and ended_at is null
    returning 1`.execute(tx);
  await sql`
    update webhook_delivery set status = 'failed', last_answer = 'the address is not in use'
    where marketplace_id = ${marketplaceId} and webhook_id = ${webhookId}
      and status = 'open'`.execute(tx);
  return rows.length > 0;
}

/** An address with how its messages fare. */
export type WebhookHealth = Pick<Webhook, "webhookId" | "url" | "createdAt"> & {
  readonly open: number;
  readonly failed: number;
  readonly takenAt: Instant | null;
  readonly lastAnswer: string | null;
};

/** The addresses in use, each with how its messages fare. */
export async function webhookHealth(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly WebhookHealth[]> {
  const { rows } = await sql<{
    webhook_id: string;
    url: string;
    created_at: Date;
    open: number;
    failed: number;
    taken_at: Date | null;
    last_answer: string | null;
  }>`
    select w.webhook_id, w.url, w.created_at,
      count(d.*) filter (where d.status = 'open')::integer as open,
      count(d.*) filter (where d.status = 'failed')::integer as failed,
      max(d.taken_at) as taken_at,
      (select last_answer from webhook_delivery l
        where l.marketplace_id = w.marketplace_id and l.webhook_id = w.webhook_id
          and l.last_answer is not null
        order by l.created_at desc limit 1) as last_answer
    from webhook w
    left join webhook_delivery d on d.marketplace_id = w.marketplace_id
      and d.webhook_id = w.webhook_id
    where w.marketplace_id = ${marketplaceId} and w.ended_at is null
    group by w.marketplace_id, w.webhook_id
    order by w.created_at, w.webhook_id`.execute(db);
  return rows.map((row) => ({
    ...{ webhookId: row.webhook_id, url: row.url, open: row.open, failed: row.failed },
    createdAt: toInstant(row.created_at),
    takenAt: toInstantOrNull(row.taken_at),
    lastAnswer: row.last_answer,
  }));
}

/** Puts a message on its way. */
export async function addDelivery(tx: Tx, delivery: NewDelivery, at: Instant): Promise<void> {
  await sql`
    insert into webhook_delivery (marketplace_id, delivery_id, webhook_id, measure_id, act, body,
      status, attempts, not_before, created_at)
    values (${delivery.marketplaceId}, ${delivery.deliveryId}, ${delivery.webhookId},
      ${delivery.measureId}, ${delivery.act}, ${delivery.body}, 'open', 0, ${toDate(at)},
      ${toDate(at)})`.execute(tx);
}

/** A message to an address, as its operator reads of it. */
export type DeliveryLine = {
  readonly deliveryId: string;
  readonly webhookId: string;
  readonly measureId: string;
  readonly act: Act;
  readonly status: "open" | "settled" | "failed";
  readonly attempts: number;
  readonly takenAt: Instant | null;
  readonly lastAnswer: string | null;
  readonly createdAt: Instant;
};

/** The newest messages to addresses in use. */
export async function newestDeliveries(
  db: Kysely<Tables>,
  marketplaceId: string,
  limit: number,
): Promise<readonly DeliveryLine[]> {
  const { rows } = await sql<{
    delivery_id: string;
    webhook_id: string;
    measure_id: string;
    act: Act;
    status: DeliveryLine["status"];
    attempts: number;
    taken_at: Date | null;
    last_answer: string | null;
    created_at: Date;
  }>`
    select d.delivery_id, d.webhook_id, d.measure_id, d.act, d.status, d.attempts, d.taken_at,
      d.last_answer, d.created_at
    from webhook_delivery d join webhook w using (marketplace_id, webhook_id)
    where d.marketplace_id = ${marketplaceId} and w.ended_at is null
    order by d.delivery_id desc limit ${limit}`.execute(db);
  return rows.map(({ act, status, attempts, ...row }) => ({
    ...{ act, status, attempts, deliveryId: row.delivery_id, webhookId: row.webhook_id },
    measureId: row.measure_id,
    takenAt: toInstantOrNull(row.taken_at),
    lastAnswer: row.last_answer,
    createdAt: toInstant(row.created_at),
  }));
}

/** Sends what an address failed to take once more; answers how much. */
export async function reopenDeliveries(
  tx: Tx,
  { marketplaceId, webhookId }: Pick<Webhook, "marketplaceId" | "webhookId">,
  at: Instant,
): Promise<number> {
  const { rows } = await sql`
    update webhook_delivery d set status = 'open', attempts = 0, not_before = ${toDate(at)}
    from webhook w
    where d.marketplace_id = ${marketplaceId} and d.webhook_id = ${webhookId}
      and d.status = 'failed' and w.marketplace_id = d.marketplace_id
      and w.webhook_id = d.webhook_id and w.ended_at is null
    returning 1`.execute(tx);
  return rows.length;
}

/** What was asked is done, or asked no more: its messages need not go out again. */
export async function settleDeliveries(
  tx: Tx,
  marketplaceId: string,
  measureId: string,
): Promise<void> {
  await sql`
    update webhook_delivery set status = 'settled'
    where marketplace_id = ${marketplaceId} and measure_id = ${measureId}
      and status <> 'settled'`.execute(tx);
}

/** A message in this process's hands. */
export type ClaimedDelivery = Omit<NewDelivery, "measureId" | "act"> & {
  readonly url: string;
  readonly sealedSecret: string;
  readonly attempts: number;
};

/** Takes messages that are due; one whose taker vanishes is due again when its claim runs out. */
export async function claimDeliveries(
  tx: Tx,
  at: Instant,
  { count, claimMs }: { readonly count: number; readonly claimMs: number },
): Promise<readonly ClaimedDelivery[]> {
  const { rows } = await sql<ClaimedDelivery>`
    with due as (
      select marketplace_id, delivery_id from webhook_delivery
      where status = 'open' and not_before <= ${toDate(at)}
      order by not_before, delivery_id limit ${count} for update skip locked)
    update webhook_delivery d set attempts = d.attempts + 1, not_before = ${toDate(at + claimMs)}
    from due, webhook w
    where d.marketplace_id = due.marketplace_id and d.delivery_id = due.delivery_id
      and w.marketplace_id = d.marketplace_id and w.webhook_id = d.webhook_id
    returning d.marketplace_id as "marketplaceId", d.delivery_id as "deliveryId", d.webhook_id as "webhookId", d.body,
      w.url, w.sealed_secret as "sealedSecret", d.attempts`.execute(tx);
  return rows;
}

/** What became of an attempt. */
export type Attempted = Pick<NewDelivery, "marketplaceId" | "deliveryId"> & {
  readonly answer: string;
  /** When the address took it; null if it did not. */
  readonly takenAt: Instant | null;
  /** When it goes out again, if nobody says that it is done; null: never. */
  readonly again: Instant | null;
};

/** Writes what became of an attempt, unless the message was settled meanwhile. */
export async function noteAttempt(tx: Tx, attempted: Attempted): Promise<void> {
  const { marketplaceId, deliveryId, answer, takenAt, again } = attempted;
  await sql`
    update webhook_delivery set last_answer = ${answer},
      status = case when ${again === null} and status = 'open' then 'failed' else status end,
      attempts = case when ${takenAt !== null} then 0 else attempts end,
      taken_at = coalesce(${takenAt === null ? null : toDate(takenAt)}::timestamptz, taken_at),
      not_before = coalesce(${again === null ? null : toDate(again)}::timestamptz, not_before)
    where marketplace_id = ${marketplaceId} and delivery_id = ${deliveryId}`.execute(tx);
}
