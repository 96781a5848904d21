import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import type { StoredFeedback } from "./feedback.ts";
import type { FiledRemoval } from "./feedback-removals.ts";
import { toInstant } from "./moments.ts";
import { namelessAuthor } from "./review-lists.ts";

/** A feedback with the name that its buyer chose for readers. */
export type ListedFeedback = StoredFeedback & { readonly author: string };

type Row = {
  readonly marketplace_id: string;
  readonly seller_id: string;
  readonly feedback_id: string;
  readonly order_id: string;
  readonly customer_id: string;
  readonly state: StoredFeedback["state"];
  readonly stars: number;
  readonly reason: StoredFeedback["words"]["reason"];
  readonly body: string | null;
  readonly response: StoredFeedback["response"];
  readonly responded_at: Date | null;
  readonly ordered_at: Date;
  readonly posted_at: Date;
  readonly author: string;
};

const columns = sql`
  f.marketplace_id, f.seller_id, f.feedback_id, f.order_id, f.customer_id, f.state, f.stars,
  f.reason, f.body, f.response, f.responded_at, f.ordered_at, f.posted_at,
  coalesce(c.display_name, ${namelessAuthor}) as author
  from feedback f
  left join customer c on c.marketplace_id = f.marketplace_id and c.customer_id = f.customer_id`;

function rowToFeedback(row: Row): ListedFeedback {
  return {
    marketplaceId: row.marketplace_id,
    sellerId: row.seller_id,
    feedbackId: row.feedback_id,
    orderId: row.order_id,
    customerId: row.customer_id,
    state: row.state,
    words: { stars: row.stars, reason: row.reason, text: row.body },
    response: row.response,
    respondedAt: row.responded_at === null ? null : toInstant(row.responded_at),
    orderedAt: toInstant(row.ordered_at),
    postedAt: toInstant(row.posted_at),
    author: row.author,
  };
}

/** Whose feedback is listed. */
export type ListOf =
  /** What readers of a seller's page see: what counts, and what is struck. */
  | { readonly marketplaceId: string; readonly shownOf: string }
  /** What the seller sees: what was removed too. */
  | { readonly marketplaceId: string; readonly sellerId: string }
  | { readonly marketplaceId: string; readonly customerId: string };

/** Feedback, newest first, after a position. */
export async function feedbackList(
  db: Kysely<Tables>,
  of: ListOf,
  after: Position | null,
  limit: number,
): Promise<readonly ListedFeedback[]> {
  const [at, id] = after ?? [];
  const beyond =
    after === null
      ? sql``
      : sql`and (f.posted_at, f.feedback_id)
          < (${new Date(Number(at))}::timestamptz, ${id}::text)`;
  const { rows } = await sql<Row>`
    select ${columns}
    where f.marketplace_id = ${of.marketplaceId} and ${conditionOf(of)} ${beyond}
    order by f.posted_at desc, f.feedback_id desc
    limit ${limit}`.execute(db);
  return rows.map(rowToFeedback);
}

function conditionOf(of: ListOf): RawBuilder<unknown> {
  if ("customerId" in of) return sql`f.customer_id = ${of.customerId}`;
  if ("sellerId" in of) {
    return sql`f.seller_id = ${of.sellerId} and f.status <> 'buyer_removed'`;
  }
  return sql`f.seller_id = ${of.shownOf} and f.status in ('posted', 'struck')`;
}

/** Where a feedback stands in its list. */
export const feedbackPosition = ({ postedAt, feedbackId }: StoredFeedback): Position => [
  postedAt,
  feedbackId,
];

/** One feedback by its id, or by the order it is about; null where there is none. */
export async function feedbackBy(
  db: Kysely<Tables>,
  marketplaceId: string,
  key: { readonly feedbackId: string } | { readonly sellerId: string; readonly orderId: string },
): Promise<ListedFeedback | null> {
  const condition =
    "feedbackId" in key
      ? sql`f.feedback_id = ${key.feedbackId}`
      : sql`f.seller_id = ${key.sellerId} and f.order_id = ${key.orderId}`;
  const { rows } = await sql<Row>`
    select ${columns} where f.marketplace_id = ${marketplaceId} and ${condition}`.execute(db);
  return rows[0] === undefined ? null : rowToFeedback(rows[0]);
}

/** Claims about listed feedback, by its id; only those about the version that stands. */
export async function removalsOf(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  listed: readonly StoredFeedback[],
): Promise<ReadonlyMap<string, FiledRemoval>> {
  const { rows } = await sql<{
    feedback_id: string;
    version: number;
    state: FiledRemoval["state"];
    spans: FiledRemoval["spans"];
    appeal_reason: string | null;
    asked_at: Date;
  }>`
    select feedback_id, version, state, spans, appeal_reason, asked_at from feedback_removal
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and feedback_id = any(${listed.map(({ feedbackId }) => feedbackId)}::text[])`.execute(db);
  const versions = new Map(listed.map(({ feedbackId, state }) => [feedbackId, state.version]));
  return new Map(
    rows
      .filter((row) => versions.get(row.feedback_id) === row.version)
      .map((row) => [
        row.feedback_id,
        {
          state: row.state,
          spans: row.spans,
          appealReason: row.appeal_reason,
          askedAt: toInstant(row.asked_at),
        },
      ]),
  );
}

/** Feedback whose removal a person decides, oldest appeal first. */
export async function appealedFeedback(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: Position | null,
  limit: number,
): Promise<readonly (ListedFeedback & { readonly appealedAt: number })[]> {
  const [at, id] = after ?? [];
  const beyond =
    after === null
      ? sql``
      : sql`and (r.updated_at, r.feedback_id)
          > (${new Date(Number(at))}::timestamptz, ${id}::text)`;
  const { rows } = await sql<Row & { appealed_at: Date }>`
    select r.updated_at as appealed_at, ${columns}
    join feedback_removal r on r.marketplace_id = f.marketplace_id
      and r.seller_id = f.seller_id and r.feedback_id = f.feedback_id and r.version = f.version
    where f.marketplace_id = ${marketplaceId} and r.status = 'appealed' ${beyond}
    order by r.updated_at, r.feedback_id
    limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...rowToFeedback(row), appealedAt: toInstant(row.appealed_at) }));
}

/** An order that its buyer can speak about now, or has spoken about. */
export type OrderToRate = {
  readonly orderId: string;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly placedAt: number;
};

/** A buyer's orders since a moment without feedback, newest first. */
export async function ordersWithoutFeedback(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: { readonly marketplaceId: string; readonly customerId: string },
  since: number,
  limit: number,
): Promise<readonly (OrderToRate & { readonly confirmedAt: number | null })[]> {
  const { rows } = await sql<{
    order_id: string;
    seller_id: string;
    seller_name: string;
    placed_at: Date;
    confirmed_at: Date | null;
  }>`
    select p.order_id, p.seller_id, coalesce(s.name, p.seller_id) as seller_name, p.placed_at,
      p.confirmed_at
    from purchase p
    left join seller s on s.marketplace_id = p.marketplace_id and s.seller_id = p.seller_id
    where p.marketplace_id = ${marketplaceId} and p.customer_id = ${customerId}
      and p.placed_at > ${new Date(since)}
      and not exists (select 1 from feedback f
        where f.marketplace_id = p.marketplace_id and f.seller_id = p.seller_id
          and f.order_id = p.order_id)
    order by p.placed_at desc, p.order_id
    limit ${limit}`.execute(db);
  return rows.map((row) => ({
    orderId: row.order_id,
    sellerId: row.seller_id,
    sellerName: row.seller_name,
    placedAt: toInstant(row.placed_at),
    confirmedAt: row.confirmed_at === null ? null : toInstant(row.confirmed_at),
  }));
}
