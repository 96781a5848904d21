import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";
import { recordset } from "./upsert.ts";

/** The hashes of a mail's tokens: one way out of all mail, and one link to each order. */
export type MailLinks = {
  readonly customerId: string;
  readonly mailId: string;
  readonly stopHash: string;
  readonly orders: readonly { readonly orderId: string; readonly linkHash: string }[];
};

/** Makes the links of mails work, before anybody can follow them. */
export async function openLinks(
  tx: Tx,
  marketplaceId: string,
  links: readonly MailLinks[],
  until: Instant,
): Promise<void> {
  if (links.length === 0) return;
  const stops = links.map(({ customerId, mailId, stopHash }) => ({
    customer_id: customerId,
    mail_id: mailId,
    stop_hash: stopHash,
  }));
  const ofMail = { customer_id: "text", mail_id: "text", stop_hash: "text" } as const;
  await sql`
    update mail_out m set stop_hash = i.stop_hash, links_until = ${toDate(until)}
    from ${recordset({ columns: ofMail }, stops)}
    where m.marketplace_id = ${marketplaceId} and m.customer_id = i.customer_id
      and m.mail_id = i.mail_id`.execute(tx);
  const ways = links.flatMap(({ customerId, orders }) =>
    orders.map(({ orderId, linkHash }) => ({
      customer_id: customerId,
      order_id: orderId,
      link_hash: linkHash,
    })),
  );
  const ofOrder = { customer_id: "text", order_id: "text", link_hash: "text" } as const;
  await sql`
    update mail_out_order o set link_hash = i.link_hash
    from ${recordset({ columns: ofOrder }, ways)}
    where o.marketplace_id = ${marketplaceId} and o.customer_id = i.customer_id
      and o.order_id = i.order_id`.execute(tx);
}

/** The order that a link leads to, and its buyer. */
export type LinkTarget = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly orderId: string;
};

/** The order whose link carries this token's hash, while it works. */
export async function orderOfLink(
  db: Kysely<Tables>,
  hash: string,
  at: Instant,
): Promise<LinkTarget | null> {
  const { rows } = await sql<LinkTarget>`
    select o.marketplace_id as "marketplaceId", o.customer_id as "customerId",
      o.order_id as "orderId"
    from mail_out_order o
    join mail_out m on m.marketplace_id = o.marketplace_id and m.customer_id = o.customer_id
      and m.mail_id = o.mail_id
    where o.link_hash = ${hash} and m.links_until > ${toDate(at)}`.execute(db);
  return rows[0] ?? null;
}

/** Whose mail a way out belongs to. */
export type StopTarget = Omit<LinkTarget, "orderId">;

/** The buyer whose mail's way out carries this token's hash; it works longer than links. */
export async function buyerOfStop(
  db: Kysely<Tables>,
  hash: string,
  since: Instant,
): Promise<StopTarget | null> {
  const { rows } = await sql<StopTarget>`
    select marketplace_id as "marketplaceId", customer_id as "customerId"
    from mail_out where stop_hash = ${hash} and created_at > ${toDate(since)}`.execute(db);
  return rows[0] ?? null;
}
