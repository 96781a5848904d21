import type { Content } from "@candor/core/domain/review/review.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toInstant } from "./moments.ts";

/** A version of a review as it was judged, with the ledger's entry of that moment. */
export type RecordedReview = {
  readonly productId: string;
  readonly reviewId: string;
  readonly version: number;
  readonly content: Content;
  readonly findings: readonly Finding[];
  readonly policyVersion: string;
  readonly submittedAt: Instant;
  /** Whether a person has decided about it since; the findings may be theirs then. */
  readonly byPerson: boolean;
  /** Where the review stands today. */
  readonly status: string;
  /** What the ledger wrote down when it was judged; null where there is none. */
  readonly entry: {
    readonly type: string;
    readonly payload: Readonly<Record<string, unknown>>;
  } | null;
};

/** Where a reader of recorded reviews is. */
export type RecordedAt = Pick<RecordedReview, "productId" | "reviewId" | "version">;

type Row = Content & {
  readonly product_id: string;
  readonly review_id: string;
  readonly version: number;
  readonly findings: readonly Finding[];
  readonly policy_version: string;
  readonly submitted_at: Date;
  readonly by_person: boolean;
  readonly status: string;
  readonly type: string | null;
  readonly payload: string | null;
};

/** The next recorded versions of reviews with text, in a fixed order. */
export async function recordedReviews(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: RecordedAt | null,
  limit: number,
): Promise<readonly RecordedReview[]> {
  const from = after ?? { productId: "", reviewId: "", version: 0 };
  const { rows } = await sql<Row>`
    select v.product_id, v.review_id, v.version, v.stars, v.title, v.body, v.language, v.findings,
      v.policy_version, v.submitted_at, r.status, e.type, e.payload,
      v.decided_at is not null and v.decided_at <> e.occurred_at as by_person
    from review_version v
    join review r on r.marketplace_id = v.marketplace_id and r.product_id = v.product_id
      and r.review_id = v.review_id
    left join ledger_event e on e.marketplace_id = v.marketplace_id and e.event_id = v.event_id
    where v.marketplace_id = ${marketplaceId}
      and (v.product_id, v.review_id, v.version)
        > (${from.productId}, ${from.reviewId}, ${from.version}::integer)
      and (v.title is not null or v.body is not null)
    order by v.product_id, v.review_id, v.version limit ${limit}`.execute(db);
  return rows.map((row) => ({
    productId: row.product_id,
    reviewId: row.review_id,
    version: row.version,
    content: { stars: row.stars, title: row.title, body: row.body, language: row.language },
    findings: row.findings,
    policyVersion: row.policy_version,
    submittedAt: toInstant(row.submitted_at),
    byPerson: row.by_person,
    status: row.status,
    entry:
      row.type === null || row.payload === null
        ? null
        : { type: row.type, payload: JSON.parse(row.payload) },
  }));
}

/** How many of them there are. */
export async function recordedReviewCount(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from review_version where marketplace_id = ${marketplaceId}
      and (title is not null or body is not null)`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
