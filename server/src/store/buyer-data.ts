import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { heldUntil } from "./legal-holds.ts";
import { toDate } from "./moments.ts";

/** Whose field of which order. */
export type BuyerOrder = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly orderId: string;
};

/** One field about a person, sealed. */
export type SealedField = {
  readonly orderId: string;
  readonly field: string;
  readonly purpose: string;
  readonly sealed: string;
};

/** Writes an order's fields; one that is there is replaced. */
export async function saveBuyerFields(
  tx: Tx,
  { marketplaceId, customerId, orderId }: BuyerOrder,
  fields: readonly Omit<SealedField, "orderId">[],
  at: Instant,
): Promise<void> {
  await sql`
    insert into buyer_field
      (marketplace_id, customer_id, order_id, field, purpose, sealed, created_at)
    select ${marketplaceId}, ${customerId}, ${orderId}, i.field, i.purpose, i.sealed, ${toDate(at)}
    from unnest(${fields.map(({ field }) => field)}::text[],
      ${fields.map(({ purpose }) => purpose)}::text[],
      ${fields.map(({ sealed }) => sealed)}::text[]) as i(field, purpose, sealed)
    on conflict (marketplace_id, customer_id, order_id, field) do update set
      sealed = excluded.sealed, purpose = excluded.purpose`.execute(tx);
}

/** A buyer's sealed fields, of one order or of all. */
export async function buyerFieldsOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  customerId: string,
  orderId: string | null,
): Promise<readonly SealedField[]> {
  const { rows } = await sql<SealedField>`
    select order_id as "orderId", field, purpose, sealed from buyer_field
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
      and (${orderId}::text is null or order_id = ${orderId})
    order by order_id, field`.execute(db);
  return rows;
}

/** Takes fields away, of one order or of all; answers how many there were. */
export async function dropBuyerFields(
  tx: Tx,
  marketplaceId: string,
  customerId: string,
  orderId: string | null,
): Promise<number> {
  const { rows } = await sql`
    delete from buyer_field
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
      and (${orderId}::text is null or order_id = ${orderId})
    returning 1`.execute(tx);
  return rows.length;
}

/** Orders whose data has been kept as long as it may be: done before `since`. */
export async function ordersToErase(
  db: Kysely<Tables>,
  marketplaceId: string,
  { since, at }: { readonly since: Instant; readonly at: Instant },
  rowsMax: number,
): Promise<readonly BuyerOrder[]> {
  const parties = {
    marketplaceId: sql`p.marketplace_id`,
    customerId: sql`p.customer_id`,
    sellerId: sql`p.seller_id`,
  };
  const { rows } = await sql<BuyerOrder>`
    select f.marketplace_id as "marketplaceId", f.customer_id as "customerId",
      f.order_id as "orderId"
    from (
      select marketplace_id, customer_id, order_id from buyer_field
      where marketplace_id = ${marketplaceId}
      union
      select t.marketplace_id, t.customer_id, t.order_id from message_attachment a
      join conversation t on t.marketplace_id = a.marketplace_id and t.seller_id = a.seller_id
        and t.thread_id = a.thread_id
      where a.marketplace_id = ${marketplaceId} and a.sealed is not null and t.order_id is not null
    ) f
    join purchase p on p.marketplace_id = f.marketplace_id and p.customer_id = f.customer_id
      and p.order_id = f.order_id
    left join lateral (
      select max(delivered_at) as last_at,
        count(*) filter (where delivered_at is null and status not in ('lost', 'returned')) as open
      from delivery d where d.marketplace_id = p.marketplace_id
        and d.customer_id = p.customer_id and d.order_id = p.order_id) d on true
    where ${heldUntil(parties, at)} is null and case when p.status = 'cancelled' then coalesce(p.cancelled_at, p.as_of)
        when p.status = 'completed' then coalesce(d.last_at, p.as_of)
        when d.open = 0 then d.last_at end <= ${toDate(since)}
    limit ${rowsMax}`.execute(db);
  return rows;
}

/** A look at a buyer's data. */
export type Access = {
  readonly orderId: string;
  readonly sellerId: string;
  readonly purpose: string;
  readonly fields: readonly string[];
  readonly lookedAt: Instant;
};

/** Writes down that somebody looked. */
export async function addAccess(
  tx: Tx,
  { marketplaceId, customerId, orderId }: BuyerOrder,
  access: Omit<Access, "orderId" | "lookedAt"> & {
    readonly accessId: string;
    readonly userId: string;
  },
  at: Instant,
): Promise<void> {
  await sql`
    insert into buyer_access (marketplace_id, customer_id, access_id, order_id, seller_id,
      user_id, purpose, fields, looked_at)
    values (${marketplaceId}, ${customerId}, ${access.accessId}, ${orderId}, ${access.sellerId},
      ${access.userId}, ${access.purpose}, ${[...access.fields]}::text[], ${toDate(at)})
  `.execute(tx);
}

const accessesMax = 10_000;

/** Every look at a buyer's data, newest first. */
export async function accessesOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  customerId: string,
): Promise<readonly Access[]> {
  const { rows } = await sql<Omit<Access, "lookedAt"> & { readonly lookedAt: Date }>`
    select order_id as "orderId", seller_id as "sellerId", purpose, fields,
      looked_at as "lookedAt"
    from buyer_access
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
    order by looked_at desc, access_id desc limit ${accessesMax}`.execute(db);
  return rows.map((row) => ({ ...row, lookedAt: row.lookedAt.getTime() }));
}
