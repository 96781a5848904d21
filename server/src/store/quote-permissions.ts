import type { State } from "@candor/core/domain/quote-permission/quote-permission.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate, toInstant } from "./moments.ts";

/** A request to quote as it is kept. */
export type FiledQuote = {
  readonly marketplaceId: string;
  readonly productId: string;
  readonly reviewId: string;
  readonly sellerId: string;
  readonly quoteId: string;
  readonly customerId: string;
  readonly state: Exclude<State, { status: "none" }>;
  readonly withName: boolean;
  readonly askedAt: Instant;
};

type Row = {
  readonly marketplace_id: string;
  readonly product_id: string;
  readonly review_id: string;
  readonly seller_id: string;
  readonly quote_id: string;
  readonly customer_id: string;
  readonly status: FiledQuote["state"]["status"];
  readonly with_name: boolean;
  readonly asked_at: Date;
};

function rowToQuote(row: Row): FiledQuote {
  const { status, with_name: withName } = row;
  const state =
    status === "asked" || status === "granted" ? { status, withName } : ({ status } as const);
  return {
    marketplaceId: row.marketplace_id,
    productId: row.product_id,
    reviewId: row.review_id,
    sellerId: row.seller_id,
    quoteId: row.quote_id,
    customerId: row.customer_id,
    state,
    withName,
    askedAt: toInstant(row.asked_at),
  };
}

/** Writes a request; false if this seller has asked about this review before. */
export async function insertQuote(tx: Tx, quote: FiledQuote): Promise<boolean> {
  const { rows } = await sql`
    insert into quote_permission (marketplace_id, product_id, review_id, seller_id, quote_id,
      customer_id, status, with_name, asked_at, updated_at)
    values (${quote.marketplaceId}, ${quote.productId}, ${quote.reviewId}, ${quote.sellerId},
      ${quote.quoteId}, ${quote.customerId}, ${quote.state.status}, ${quote.withName},
      ${toDate(quote.askedAt)}, ${toDate(quote.askedAt)})
    on conflict do nothing
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** A request of this author's, locked until the transaction ends. */
export async function lockQuote(
  tx: Tx,
  key: {
    readonly marketplaceId: string;
    readonly customerId: string;
    readonly quoteId: string;
  },
): Promise<FiledQuote | null> {
  const { rows } = await sql<Row>`
    select * from quote_permission
    where marketplace_id = ${key.marketplaceId} and customer_id = ${key.customerId}
      and quote_id = ${key.quoteId}
    for update`.execute(tx);
  return rows[0] === undefined ? null : rowToQuote(rows[0]);
}

/** Writes a request as it now stands. */
export async function saveQuote(tx: Tx, quote: FiledQuote, at: Instant): Promise<void> {
  await sql`
    update quote_permission set status = ${quote.state.status}, with_name = ${quote.withName},
      updated_at = ${toDate(at)}
    where marketplace_id = ${quote.marketplaceId} and product_id = ${quote.productId}
      and review_id = ${quote.reviewId} and seller_id = ${quote.sellerId}`.execute(tx);
}

/** Who asked to quote an author's reviews, newest first, after a position. */
export async function quotesOfAuthor(
  db: Kysely<Tables>,
  author: { readonly marketplaceId: string; readonly customerId: string },
  after: Position | null,
  limit: number,
): Promise<readonly FiledQuote[]> {
  const [at, id] = after ?? [];
  const beyond =
    after === null
      ? sql``
      : sql`and (asked_at, quote_id) < (${new Date(Number(at))}::timestamptz, ${id}::text)`;
  const { rows } = await sql<Row>`
    select * from quote_permission
    where marketplace_id = ${author.marketplaceId} and customer_id = ${author.customerId} ${beyond}
    order by asked_at desc, quote_id desc limit ${limit}`.execute(db);
  return rows.map(rowToQuote);
}
