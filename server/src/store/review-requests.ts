import type { SkipReason, State } from "@candor/core/domain/review-request/review-request.ts";
import type { DeliveryFacts } from "@candor/core/domain/review-request/window.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";
import { putRows, type RowShape } from "./upsert.ts";

/** Which order a request belongs to. */
export type RequestKey = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly orderId: string;
};

/** The one request of an order. */
export type StoredRequest = RequestKey & {
  readonly requestId: string;
  readonly sellerId: string;
  readonly state: State;
  /** Who set off the sending that is due; null for the automation. */
  readonly askedBy: "button" | "api" | null;
};

/** What today's facts say about an order; nothing in here knows a star, a return or a refund. */
export type RequestFacts = {
  readonly delivery: DeliveryFacts;
  readonly placedAt: Instant | null;
  /** The latest day for which the delivery was promised, also when it came earlier. */
  readonly promisedAt: Instant | null;
  /** Whether the buyer spoke about the order already; what they said is nowhere in here. */
  readonly feedbackGiven: boolean;
  readonly cancelled: boolean;
  /** Every parcel was lost, or went back before it arrived. */
  readonly neverDelivered: boolean;
  readonly accountClosed: boolean;
  readonly locale: string | null;
  readonly wantsRequests: boolean;
  readonly perWeekMax: number | null;
  readonly reachable: boolean;
  /** A measure against the seller holds requests for its orders back. */
  readonly sellerRequestsOff: boolean;
  /** When the marketplace asked before it used Candor. */
  readonly askedBeforeAt: Instant | null;
};

/** A request with what decides about it. */
export type RequestWithFacts = StoredRequest & { readonly facts: RequestFacts };

/** Makes the rows of orders that have none yet, so that there is something to lock. */
export async function ensureRequests(
  tx: Tx,
  marketplaceId: string,
  orders: readonly { readonly orderId: string; readonly requestId: string }[],
  at: Instant,
): Promise<void> {
  if (orders.length === 0) return;
  await sql`
    insert into review_request (marketplace_id, customer_id, order_id, request_id, seller_id,
      status, state, updated_at)
    select k.marketplace_id, k.customer_id, k.order_id, i.request_id, k.seller_id,
      'not_yet', '{"status":"not_yet"}'::jsonb, ${toDate(at)}
    from unnest(${orders.map(({ orderId }) => orderId)}::text[],
      ${orders.map(({ requestId }) => requestId)}::text[]) as i(order_id, request_id)
    join order_key k on k.marketplace_id = ${marketplaceId} and k.order_id = i.order_id
    order by k.customer_id, k.order_id
    on conflict do nothing`.execute(tx);
}

/** Orders whose delivery, or a request of before, is known, and that have no row yet. */
export async function ordersWithoutRequest(
  db: Kysely<Tables>,
  marketplaceId: string,
  rowsMax: number,
): Promise<readonly string[]> {
  const { rows } = await sql<{ order_id: string }>`
    select distinct f.order_id from (
      select customer_id, order_id from delivery where marketplace_id = ${marketplaceId}
      union all
      select customer_id, order_id from past_request where marketplace_id = ${marketplaceId}) as f
    where not exists (select 1 from review_request r where r.marketplace_id = ${marketplaceId}
      and r.customer_id = f.customer_id and r.order_id = f.order_id)
    limit ${rowsMax}`.execute(db);
  return rows.map((row) => row.order_id);
}

/** Locks the requests of these orders, always in the same order, until the transaction ends. */
export async function lockRequests(
  tx: Tx,
  marketplaceId: string,
  orderIds: readonly string[],
): Promise<readonly RequestKey[]> {
  const { rows } = await sql<KeyRow>`
    select r.customer_id, r.order_id from review_request r
    where r.marketplace_id = ${marketplaceId} and (r.customer_id, r.order_id) in (
      select k.customer_id, k.order_id from order_key k
      where k.marketplace_id = ${marketplaceId} and k.order_id = any(${orderIds}::text[]))
    order by r.customer_id, r.order_id
    for update of r`.execute(tx);
  return rows.map((row) => rowToKey(marketplaceId, row));
}

/** Locks the requests that are due longest; those that another worker holds are left to it. */
export async function lockDueRequests(
  tx: Tx,
  marketplaceId: string,
  at: Instant,
  rowsMax: number,
): Promise<readonly RequestKey[]> {
  const { rows } = await sql<KeyRow>`
    select customer_id, order_id from review_request
    where marketplace_id = ${marketplaceId} and due_at <= ${toDate(at)}
    order by due_at limit ${rowsMax}
    for update skip locked`.execute(tx);
  return rows.map((row) => rowToKey(marketplaceId, row));
}

type KeyRow = { readonly customer_id: string; readonly order_id: string };

const rowToKey = (marketplaceId: string, row: KeyRow): RequestKey => ({
  marketplaceId,
  customerId: row.customer_id,
  orderId: row.order_id,
});

/**
 * Lets one transaction at a time ask these buyers, so that no two at once both think that a week
 * has room. Call it after the requests are locked: everybody takes the locks in this order.
 */
export async function lockBuyers(tx: Tx, keys: readonly RequestKey[]): Promise<void> {
  const names = keys.map(({ marketplaceId, customerId }) => `asked ${marketplaceId} ${customerId}`);
  await sql`
    select pg_advisory_xact_lock(number) from (
      select distinct hashtextextended(name, 0) as number
      from unnest(${names}::text[]) as named(name) order by 1) as numbers`.execute(tx);
}

const keyColumns = { customer_id: "text", order_id: "text" } as const;
const requestShape: RowShape = {
  table: "review_request",
  key: ["customer_id", "order_id"],
  columns: {
    ...keyColumns,
    request_id: "text",
    seller_id: "text",
    status: "text",
    state: "jsonb",
    opens_at: "timestamptz",
    closes_at: "timestamptz",
    due_at: "timestamptz",
    asked_by: "text",
    made_at: "timestamptz",
    updated_at: "timestamptz",
  },
};

/** A request with what becomes of it, and when it has to be looked at next. */
export type RequestChange = {
  readonly request: StoredRequest;
  readonly state: State;
  readonly dueAt: Instant | null;
  /** Who asked, while the asking waits for the buyer's week or for morning. */
  readonly askedBy: StoredRequest["askedBy"];
};

/** Writes requests back; their rows are locked. */
export async function saveRequests(
  tx: Tx,
  marketplaceId: string,
  changes: readonly RequestChange[],
  at: Instant,
): Promise<void> {
  const rows = changes.map(({ request, state, dueAt, askedBy }) => {
    const window = "window" in state ? state.window : null;
    return {
      customer_id: request.customerId,
      order_id: request.orderId,
      request_id: request.requestId,
      seller_id: request.sellerId,
      status: state.status,
      state,
      opens_at: iso(window?.opensAt ?? null),
      closes_at: iso(window?.closesAt ?? null),
      due_at: iso(dueAt),
      asked_by: askedBy,
      made_at: iso(state.status === "sent" || state.status === "consumed" ? state.at : null),
      updated_at: iso(at),
    };
  });
  await putRows(tx, requestShape, marketplaceId, rows);
}

const iso = (at: Instant | null) => (at === null ? null : instantToIso(at));

/** Which of a marketplace's skipped requests may have lost their reason. */
export type Recheck =
  | { readonly customerId: string }
  | { readonly sellerId: string; readonly reason: SkipReason };

/** Makes skipped requests due again, to be decided on the facts of today. */
export async function recheckSkipped(
  tx: Tx,
  marketplaceId: string,
  which: Recheck,
  at: Instant,
): Promise<void> {
  const narrowed =
    "customerId" in which
      ? sql`customer_id = ${which.customerId}`
      : sql`seller_id = ${which.sellerId} and state->>'reason' = ${which.reason}`;
  await sql`
    update review_request set due_at = greatest(opens_at, ${toDate(at)})
    where marketplace_id = ${marketplaceId} and ${narrowed} and status = 'suppressed'
      and closes_at > ${toDate(at)}`.execute(tx);
}

/**
 * Makes every request of a seller due whose window is open and opened for deliveries of these days:
 * the whole range or nothing, since there is nothing here to choose by. Answers how many.
 */
export async function askForRange(
  tx: Tx,
  marketplaceId: string,
  range: {
    readonly sellerId: string;
    readonly from: Instant;
    readonly until: Instant;
    readonly askedBy: "button" | "api";
  },
  at: Instant,
): Promise<number> {
  const { rows } = await sql<{ orders: number }>`
    with asked as (
      update review_request r set due_at = ${toDate(at)}, asked_by = ${range.askedBy}
      where r.marketplace_id = ${marketplaceId} and r.seller_id = ${range.sellerId}
        and r.status in ('waiting', 'suppressed')
        and r.opens_at <= ${toDate(at)} and r.closes_at > ${toDate(at)}
        and exists (select 1 from delivery d where d.marketplace_id = r.marketplace_id
          and d.customer_id = r.customer_id and d.order_id = r.order_id
          and coalesce(d.delivered_at, d.estimate_latest) >= ${toDate(range.from)}
          and coalesce(d.delivered_at, d.estimate_latest) < ${toDate(range.until)})
      returning 1)
    select count(*)::int as orders from asked`.execute(tx);
  return rows[0]?.orders ?? 0;
}
