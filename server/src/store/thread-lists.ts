import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate } from "./moments.ts";

/** A thread in a list. */
export type ThreadRow = {
  readonly seller_id: string;
  readonly seller_name: string;
  readonly thread_id: string;
  readonly customer_id: string;
  readonly order_id: string | null;
  readonly product_id: string | null;
  readonly status: "none" | "opened_by_seller" | "waiting" | "answered";
  readonly waiting_since: Date | null;
  readonly updated_at: Date;
  readonly locale: string | null;
  readonly about: string | null;
  readonly last_words: string | null;
};

type Side = "seller" | "buyer";

/** As much of the last words as a line of a list holds. */
const lastWordsCharsMax = 160;

const threadsFor = (side: Side) => sql`
  select t.seller_id, coalesce(s.name, t.seller_id) as seller_name, t.thread_id, t.customer_id,
    t.order_id, t.product_id, t.status, t.waiting_since, t.updated_at, c.locale,
    (select p.title from product p where p.marketplace_id = t.marketplace_id
      and p.product_id = coalesce(t.product_id, (select l.product_id from purchase_line l
        where l.marketplace_id = t.marketplace_id and l.customer_id = t.customer_id
          and l.order_id = t.order_id order by l.line_id limit 1))) as about,
    (select left(m.body, ${lastWordsCharsMax}) from message m
      where m.marketplace_id = t.marketplace_id and m.seller_id = t.seller_id
        and m.thread_id = t.thread_id and (m.status = 'accepted' or m.writer = ${side})
      order by m.message_id desc limit 1) as last_words
  from conversation t
  left join seller s on s.marketplace_id = t.marketplace_id and s.seller_id = t.seller_id
  left join customer c on c.marketplace_id = t.marketplace_id and c.customer_id = t.customer_id`;

/** Waiting threads come before all others: their place in the inbox is when the wait began. */
export const inboxPlace = (row: ThreadRow): Position => [
  row.waiting_since === null ? 1 : 0,
  row.waiting_since?.getTime() ?? Date.UTC(9999, 0, 1) - row.updated_at.getTime(),
  row.thread_id,
];

/** A seller's threads: those that wait first, longest wait on top, then the newest. */
export async function threadsOfSeller(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  after: Position | null,
  limit: number,
): Promise<readonly ThreadRow[]> {
  const place = sql`case when t.waiting_since is null then 1 else 0 end, coalesce(
    round(extract(epoch from t.waiting_since) * 1000),
    ${Date.UTC(9999, 0, 1)}::bigint - round(extract(epoch from t.updated_at) * 1000)), t.thread_id`;
  const onward =
    after === null
      ? sql``
      : sql`and (${place}) > (${Number(after[0])}::int, ${Number(after[1])}::bigint, ${String(after[2])})`;
  const { rows } = await sql<ThreadRow>`
    ${threadsFor("seller")} where t.marketplace_id = ${marketplaceId} and t.seller_id = ${sellerId}
      and t.status <> 'none' ${onward}
    order by ${place} limit ${limit}`.execute(db);
  return rows;
}

/** A buyer's threads, newest first. */
export async function threadsOfCustomer(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: { readonly marketplaceId: string; readonly customerId: string },
  after: Position | null,
  limit: number,
): Promise<readonly ThreadRow[]> {
  const onward =
    after === null
      ? sql``
      : sql`and (t.updated_at, t.thread_id) < (${toDate(Number(after[0]))}, ${String(after[1])})`;
  const { rows } = await sql<ThreadRow>`
    ${threadsFor("buyer")} where t.marketplace_id = ${marketplaceId} and t.customer_id = ${customerId}
      and t.status <> 'none' ${onward}
    order by t.updated_at desc, t.thread_id desc limit ${limit}`.execute(db);
  return rows;
}

/** One thread by its id, as a side reads it. */
export async function threadById(
  db: Kysely<Tables>,
  marketplaceId: string,
  threadId: string,
  side: Side,
): Promise<ThreadRow | null> {
  const { rows } = await sql<ThreadRow>`
    ${threadsFor(side)} where t.marketplace_id = ${marketplaceId}
      and t.thread_id = ${threadId}`.execute(db);
  return rows[0] ?? null;
}
