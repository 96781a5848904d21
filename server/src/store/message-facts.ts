import type { SellerMessaging } from "@candor/core/domain/conversation/conversation.ts";
import type { OrderState } from "@candor/core/domain/conversation/message-types.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstantOrNull } from "./moments.ts";

/** What messages have to know of an order. */
export type OrderOfMessages = {
  readonly orderId: string;
  readonly customerId: string;
  readonly sellerId: string;
  readonly state: OrderState;
  /** When the order was done: its last parcel came, or it was cancelled; null while it is open. */
  readonly doneAt: Instant | null;
  readonly locale: string | null;
  readonly optedOut: boolean;
  readonly wantsRequests: boolean;
  readonly madeToOrder: boolean;
  readonly bulky: boolean;
  readonly giftReturn: boolean;
  readonly adjusted: boolean;
};

/** An order with what messages have to know of it; null where there is none. */
export async function orderOfMessages(
  db: Kysely<Tables>,
  marketplaceId: string,
  orderId: string,
): Promise<OrderOfMessages | null> {
  const { rows } = await sql<
    Omit<OrderOfMessages, "doneAt"> & { readonly doneAt: Date | null; readonly asOf: Date }
  >`
    select p.order_id as "orderId", p.customer_id as "customerId", p.seller_id as "sellerId",
      p.status as state, p.made_to_order as "madeToOrder", p.bulky, c.locale,
      case when p.status = 'cancelled' then coalesce(p.cancelled_at, p.as_of)
        when p.status = 'completed' then coalesce(d.last_at, p.as_of)
        when d.open = 0 then d.last_at end as "doneAt",
      not coalesce(b.wants_messages, true) as "optedOut",
      coalesce(b.wants_requests, true) as "wantsRequests",
      exists (select 1 from product_return r where r.marketplace_id = p.marketplace_id
        and r.customer_id = p.customer_id and r.order_id = p.order_id
        and (r.is_gift or exists (select 1 from purchase_line l
          where l.marketplace_id = p.marketplace_id and l.customer_id = p.customer_id
            and l.order_id = p.order_id and l.is_gift
            and (r.line_id is null or r.line_id = l.line_id)))) as "giftReturn",
      exists (select 1 from refund f where f.marketplace_id = p.marketplace_id
        and f.customer_id = p.customer_id and f.order_id = p.order_id) as adjusted
    from order_key k
    join purchase p on p.marketplace_id = k.marketplace_id and p.customer_id = k.customer_id
      and p.order_id = k.order_id
    left join customer c on c.marketplace_id = p.marketplace_id and c.customer_id = p.customer_id
    left join buyer_preferences b on b.marketplace_id = p.marketplace_id
      and b.customer_id = p.customer_id
    left join lateral (
      select max(delivered_at) as last_at,
        count(*) filter (where delivered_at is null and status not in ('lost', 'returned')) as open
      from delivery d where d.marketplace_id = p.marketplace_id
        and d.customer_id = p.customer_id and d.order_id = p.order_id) d on true
    where k.marketplace_id = ${marketplaceId} and k.order_id = ${orderId}`.execute(db);
  const [row] = rows;
  return row === undefined ? null : { ...row, doneAt: toInstantOrNull(row.doneAt) };
}

/** What a seller may do in messages, with who decided so and why. */
export type MessagingState = {
  readonly messaging: SellerMessaging;
  readonly reason: string | null;
};

/** A seller's state in messages; about whom nobody decided, all is open. */
export async function messagingOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  sellerId: string,
): Promise<MessagingState> {
  const { rows } = await sql<{
    status: SellerMessaging["status"];
    until: Date | null;
    reason: string;
  }>`
    select status, until, reason from seller_messaging
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}`.execute(db);
  const [row] = rows;
  if (row === undefined) return { messaging: { status: "open" }, reason: null };
  const { status, until, reason } = row;
  const messaging = status === "suspended" ? { status, until: until?.getTime() ?? 0 } : { status };
  return { messaging, reason };
}

/** Writes what was decided about a seller's messages. */
export async function saveMessaging(
  tx: Tx,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  messaging: SellerMessaging,
  decided: { readonly reason: string; readonly by: string; readonly at: Instant },
): Promise<void> {
  const until = messaging.status === "suspended" ? toDate(messaging.until) : null;
  await sql`
    insert into seller_messaging
      (marketplace_id, seller_id, status, until, reason, decided_by, updated_at)
    values (${marketplaceId}, ${sellerId}, ${messaging.status}, ${until}, ${decided.reason},
      ${decided.by}, ${toDate(decided.at)})
    on conflict (marketplace_id, seller_id) do update set status = excluded.status,
      until = excluded.until, reason = excluded.reason, decided_by = excluded.decided_by,
      updated_at = excluded.updated_at`.execute(tx);
}
