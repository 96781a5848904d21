import type { CaseMembers } from "@candor/core/domain/case/vocabulary.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toInstant } from "./moments.ts";

/** A review that a case's members wrote about its products, and that readers can see. */
export type CaseReview = {
  readonly reviewId: string;
  readonly customerId: string;
  readonly productId: string;
  readonly language: string | null;
  readonly submittedAt: Instant;
};

/** The reviews in view of a case's accounts about its products. */
export async function reviewsOfCase(
  db: Kysely<Tables>,
  marketplaceId: string,
  { reviewers, products, texts }: CaseMembers,
): Promise<readonly CaseReview[]> {
  const { rows } = await sql<{
    review_id: string;
    customer_id: string;
    product_id: string;
    language: string | null;
    submitted_at: Date;
  }>`
    select review_id, customer_id, product_id, language, submitted_at from review
    where marketplace_id = ${marketplaceId} and status in ('published', 'suspected')
      and ((customer_id = any(${[...reviewers]}::text[])
          and product_id = any(${[...products]}::text[]))
        or review_id = any(${[...texts]}::text[]))
    order by submitted_at, review_id`.execute(db);
  return rows.map((row) => ({
    reviewId: row.review_id,
    customerId: row.customer_id,
    productId: row.product_id,
    language: row.language,
    submittedAt: toInstant(row.submitted_at),
  }));
}

/** Where a statement holds and in which language it speaks. */
export type Place = {
  readonly name: string;
  readonly country: string;
  readonly timeZone: string;
  readonly languages: readonly string[];
};

/** The marketplace, as statements name it. */
export async function placeOf(db: Kysely<Tables>, marketplaceId: string): Promise<Place | null> {
  const { rows } = await sql<{
    name: string;
    country: string;
    time_zone: string;
    languages: readonly string[];
  }>`
    select name, country, time_zone, languages from marketplace
    where marketplace_id = ${marketplaceId}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  return {
    name: row.name,
    country: row.country,
    timeZone: row.time_zone,
    languages: row.languages,
  };
}

/** The language that a customer reads; null where nobody told. */
export async function localeOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  customerId: string,
): Promise<string | null> {
  const { rows } = await sql<{ locale: string | null }>`
    select locale from customer
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(db);
  return rows[0]?.locale ?? null;
}

/** What can be set on a product, and be put back. */
export type Setting = "intake" | "rating";

/** Sets a product's intake or whether its stars are shown; what it was, null if it is unknown. */
export async function changeSetting(
  tx: Tx,
  marketplaceId: string,
  { setting, subjectId, value }: { setting: Setting; subjectId: string; value: string },
): Promise<string | null> {
  const query =
    setting === "rating"
      ? sql<{ was: string }>`
          update product p set rating_withheld = ${value}::text = 'withheld'
          from (select product_id, rating_withheld from product
            where marketplace_id = ${marketplaceId} and product_id = ${subjectId} for update) old
          where p.marketplace_id = ${marketplaceId} and p.product_id = old.product_id
          returning case when old.rating_withheld then 'withheld' else 'shown' end as was`
      : sql<{ was: string }>`
          update product p set review_intake = ${value}
          from (select product_id, review_intake from product
            where marketplace_id = ${marketplaceId} and product_id = ${subjectId} for update) old
          where p.marketplace_id = ${marketplaceId} and p.product_id = old.product_id
          returning old.review_intake as was`;
  const { rows } = await query.execute(tx);
  return rows[0]?.was ?? null;
}
