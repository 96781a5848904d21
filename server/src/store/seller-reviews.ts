import type { ReportOutcome, ReportReason } from "@candor/core/domain/abuse-report/abuse-report.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate, toInstant, toInstantOrNull } from "./moments.ts";

/** A review of what a seller sells, with what they did about it; nothing of its author. */
export type SellerReview = {
  readonly reviewId: string;
  readonly productId: string;
  readonly productTitle: string;
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly verification: string;
  readonly publishedAt: Instant;
  readonly reply: {
    readonly status: "posted" | "withdrawn" | "removed";
    readonly text: string;
    readonly postedAt: Instant;
  } | null;
  readonly report: {
    readonly reportId: string;
    readonly caseId: string | null;
    readonly reason: ReportReason;
    readonly filedAt: Instant;
    readonly outcome: ReportOutcome | null;
    readonly answer: string | null;
    readonly answeredAt: Instant | null;
  } | null;
};

/** Which of them. No wish reads the stars: what is answered first does not depend on them. */
export type SellerReviewWish = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly at: Instant;
  readonly show: "all" | "not_replied" | "replied" | "reported";
  readonly productId: string | null;
  readonly words: string | null;
};

type Row = {
  readonly review_id: string;
  readonly product_id: string;
  readonly product_title: string;
  readonly stars: number;
  readonly title: string | null;
  readonly body: string | null;
  readonly language: string | null;
  readonly verification: string;
  readonly published_at: Date;
  readonly reply_status: "posted" | "withdrawn" | "removed" | null;
  readonly reply_body: string | null;
  readonly reply_at: Date | null;
  readonly report_id: string | null;
  readonly case_id: string | null;
  readonly reason: ReportReason | null;
  readonly filed_at: Date | null;
  readonly outcome: ReportOutcome | null;
  readonly answer: string | null;
  readonly answered_at: Date | null;
};

/** Published reviews of everything the seller offers, the newest first. */
export async function sellerReviews(
  db: Kysely<Tables>,
  wish: SellerReviewWish,
  { after, limit }: { readonly after: Position | null; readonly limit: number },
): Promise<readonly SellerReview[]> {
  const [at, id] = after ?? [];
  const beyond =
    after === null
      ? []
      : [sql`(r.published_at, r.review_id) < (${new Date(Number(at))}::timestamptz, ${id}::text)`];
  const { rows } = await sql<Row>`
    select r.review_id, r.product_id, p.title as product_title, r.stars, r.title, r.body,
      r.language, r.verification, r.published_at, y.status as reply_status, y.body as reply_body,
      y.posted_at as reply_at, a.report_id, s.case_id, a.reason, a.filed_at, a.outcome, a.answer,
      a.answered_at
    from review r
    join product p on p.marketplace_id = r.marketplace_id and p.product_id = r.product_id
    left join review_reply y on y.marketplace_id = r.marketplace_id
      and y.product_id = r.product_id and y.review_id = r.review_id
      and y.seller_id = ${wish.sellerId}
    left join abuse_report a on a.marketplace_id = r.marketplace_id
      and a.product_id = r.product_id and a.review_id = r.review_id
      and a.reporter_kind = 'seller' and a.reporter_id = ${wish.sellerId}
    left join case_signal s on s.marketplace_id = a.marketplace_id and s.signal_id = a.report_id
    where ${sql.join([...conditions(wish), ...beyond], sql` and `)}
    order by r.published_at desc, r.review_id desc limit ${limit}`.execute(db);
  return rows.map(rowToReview);
}

/** As many products as a list to choose from holds. */
const productsMax = 200;

/** Products that a seller offers and that have reviews, by their titles. */
export async function reviewedProducts(
  db: Kysely<Tables>,
  { marketplaceId, sellerId, at }: Pick<SellerReviewWish, "marketplaceId" | "sellerId" | "at">,
): Promise<readonly { readonly productId: string; readonly title: string }[]> {
  const { rows } = await sql<{ readonly productId: string; readonly title: string }>`
    select p.product_id as "productId", p.title from product p
    where p.marketplace_id = ${marketplaceId} and p.review_count > 0
      and p.product_id in (${offered({ marketplaceId, sellerId, at })})
    order by p.title, p.product_id limit ${productsMax}`.execute(db);
  return rows;
}

/** What a seller offers on a day. */
const offered = ({
  marketplaceId,
  sellerId,
  at,
}: Pick<SellerReviewWish, "marketplaceId" | "sellerId" | "at">) => sql`
  select o.product_id from offer o
  where o.marketplace_id = ${marketplaceId} and o.seller_id = ${sellerId}
    and (o.until is null or o.until > ${toDate(at)})`;

function conditions(wish: SellerReviewWish): RawBuilder<unknown>[] {
  const { marketplaceId, show, productId, words } = wish;
  const like = `%${(words ?? "").replace(/[\\%_]/g, "\\$&")}%`;
  return [
    sql`r.marketplace_id = ${marketplaceId}`,
    sql`r.product_id in (${offered(wish)})`,
    sql`r.status in ('published', 'suspected') and r.body is not null`,
    ...(productId === null ? [] : [sql`r.product_id = ${productId}`]),
    ...(words === null ? [] : [sql`(r.body ilike ${like} or r.title ilike ${like})`]),
    ...(show === "replied" ? [sql`y.status = 'posted'`] : []),
    ...(show === "not_replied" ? [sql`y.status is null`] : []),
    ...(show === "reported" ? [sql`a.report_id is not null`] : []),
  ];
}

function rowToReview(row: Row): SellerReview {
  const { reply_status: status, reply_body: text, reply_at: repliedAt } = row;
  const { report_id: reportId, reason, filed_at: filedAt } = row;
  const isReplied = status !== null && text !== null && repliedAt !== null;
  const isReported = reportId !== null && reason !== null && filedAt !== null;
  return {
    reviewId: row.review_id,
    productId: row.product_id,
    productTitle: row.product_title,
    stars: row.stars,
    title: row.title,
    body: row.body,
    language: row.language,
    verification: row.verification,
    publishedAt: toInstant(row.published_at),
    reply: isReplied ? { status, text, postedAt: toInstant(repliedAt) } : null,
    report: isReported
      ? {
          ...{ reportId, reason, caseId: row.case_id, filedAt: toInstant(filedAt) },
          ...{ outcome: row.outcome, answer: row.answer },
          answeredAt: toInstantOrNull(row.answered_at),
        }
      : null,
  };
}
