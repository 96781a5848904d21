import type { Verification } from "@candor/core/domain/rating/formula.ts";
import { formulaOf, type RatingFormula } from "@candor/core/domain/rating/formula.ts";
import {
  add,
  type Counted,
  noRating,
  type RatingSums,
  refold,
  remove,
} from "@candor/core/domain/rating/rating.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstant } from "./moments.ts";

type ProductKey = { readonly marketplaceId: string; readonly productId: string };

/** What one decision changes about a product's numbers: what counted before, and what does now. */
export type Movement = { readonly before: Counted | null; readonly now: Counted | null };

/** By which formula sums are made, and when. */
export type Folding = { readonly formula: RatingFormula; readonly at: Instant };

/**
 * Moves a product's sums within the transaction that changed a review. Called last, since every
 * writer of a popular product waits for this row. Sums made by another formula are recomputed.
 */
export async function moveRating(
  tx: Tx,
  key: ProductKey,
  { before, now }: Movement,
  { parameters, at }: { readonly parameters: ParameterValues; readonly at: Instant },
): Promise<void> {
  if (before === null && now === null) return;
  const folding = { formula: formulaOf(parameters), at };
  const { formula } = folding;
  let shift = noRating;
  if (before !== null) shift = remove(shift, before, formula);
  if (now !== null) shift = add(shift, now, formula);
  if (await shiftRating(tx, key, shift, folding)) return;
  await recomputeRating(tx, key, folding);
}

/** Computes a product's sums from its review rows, by another formula than before. */
export async function recomputeRating(tx: Tx, key: ProductKey, folding: Folding): Promise<void> {
  // Whoever moves these sums waits until they are of the new formula, and then adds to them.
  await sql`select 1 from rating where marketplace_id = ${key.marketplaceId}
    and product_id = ${key.productId} for update`.execute(tx);
  await saveRating(tx, key, refold(await countedReviews(tx, key), folding.formula), folding);
}

/** Products whose sums were made by another formula. */
export async function outdatedRatings(
  db: Kysely<Tables>,
  marketplaceId: string,
  formulaVersion: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ product_id: string }>`
    select product_id from rating
    where marketplace_id = ${marketplaceId} and formula_version <> ${formulaVersion}
    order by product_id`.execute(db);
  return rows.map((row) => row.product_id);
}

/** Lets a transaction that only reads see everything as at one moment; its first statement. */
export async function freezeView(tx: Tx): Promise<void> {
  await sql`set transaction isolation level repeatable read, read only`.execute(tx);
}

/** Adds to the sums; false if they were made by another formula, and so were left alone. */
async function shiftRating(
  tx: Tx,
  key: ProductKey,
  shift: RatingSums,
  folding: Folding,
): Promise<boolean> {
  const moved = sql`
    insert into rating as r (${columns}) values (${valuesOf(key, shift, folding)})
    on conflict (marketplace_id, product_id) do update set
      count_1 = r.count_1 + excluded.count_1, weight_1 = r.weight_1 + excluded.weight_1,
      count_2 = r.count_2 + excluded.count_2, weight_2 = r.weight_2 + excluded.weight_2,
      count_3 = r.count_3 + excluded.count_3, weight_3 = r.weight_3 + excluded.weight_3,
      count_4 = r.count_4 + excluded.count_4, weight_4 = r.weight_4 + excluded.weight_4,
      count_5 = r.count_5 + excluded.count_5, weight_5 = r.weight_5 + excluded.weight_5,
      review_count = r.review_count + excluded.review_count,
      verified_count = r.verified_count + excluded.verified_count,
      updated_at = excluded.updated_at
    where r.formula_version = excluded.formula_version
    returning marketplace_id, product_id, review_count`;
  return (await moveListing(tx, moved)).length > 0;
}

/**
 * Runs a statement that changes ratings, and copies their count of reviews to the products that
 * lists are ordered by. Answers the products whose ratings it changed.
 */
export async function moveListing(tx: Tx, moved: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ product_id: string }>`
    with moved as (${moved}),
    listed as (
      update product p set review_count = m.review_count from moved m
      where p.marketplace_id = m.marketplace_id and p.product_id = m.product_id
        and p.review_count <> m.review_count
    )
    select product_id from moved`.execute(tx);
  return rows.map((row) => row.product_id);
}

/** Replaces the sums. */
async function saveRating(
  tx: Tx,
  key: ProductKey,
  sums: RatingSums,
  folding: Folding,
): Promise<void> {
  const moved = sql`
    insert into rating as r (${columns}) values (${valuesOf(key, sums, folding)})
    on conflict (marketplace_id, product_id) do update set
      count_1 = excluded.count_1, weight_1 = excluded.weight_1,
      count_2 = excluded.count_2, weight_2 = excluded.weight_2,
      count_3 = excluded.count_3, weight_3 = excluded.weight_3,
      count_4 = excluded.count_4, weight_4 = excluded.weight_4,
      count_5 = excluded.count_5, weight_5 = excluded.weight_5,
      review_count = excluded.review_count, verified_count = excluded.verified_count,
      formula_version = excluded.formula_version, updated_at = excluded.updated_at
    returning marketplace_id, product_id, review_count`;
  await moveListing(tx, moved);
}

const columns = sql.raw(
  "marketplace_id, product_id, count_1, count_2, count_3, count_4, count_5, " +
    "weight_1, weight_2, weight_3, weight_4, weight_5, " +
    "review_count, verified_count, formula_version, updated_at",
);

function valuesOf(key: ProductKey, sums: RatingSums, { formula, at }: Folding) {
  return sql.join([
    key.marketplaceId,
    key.productId,
    ...sums.counts,
    ...sums.weights.map(String),
    sums.reviewCount,
    sums.verifiedCount,
    formula.version,
    toDate(at),
  ]);
}

/** A row of sums; numeric columns come as text. */
export type RatingRow = {
  readonly count_1: number;
  readonly count_2: number;
  readonly count_3: number;
  readonly count_4: number;
  readonly count_5: number;
  readonly weight_1: string;
  readonly weight_2: string;
  readonly weight_3: string;
  readonly weight_4: string;
  readonly weight_5: string;
  readonly review_count: number;
  readonly verified_count: number;
  readonly formula_version: string;
};

/** The sums that a row holds. */
export function rowToSums(row: RatingRow): RatingSums {
  return {
    counts: [row.count_1, row.count_2, row.count_3, row.count_4, row.count_5],
    weights: [
      BigInt(row.weight_1),
      BigInt(row.weight_2),
      BigInt(row.weight_3),
      BigInt(row.weight_4),
      BigInt(row.weight_5),
    ],
    reviewCount: row.review_count,
    verifiedCount: row.verified_count,
  };
}

/** One product's numbers as they are kept. */
export type KeptRating = {
  readonly productId: string;
  readonly sums: RatingSums;
  readonly formulaVersion: string;
};

/** Ratings of a marketplace after a product, in the order of their ids, for going through all. */
export async function ratingsAfter(
  db: Kysely<Tables>,
  marketplaceId: string,
  after: string,
  limit: number,
): Promise<readonly KeptRating[]> {
  const { rows } = await sql<RatingRow & { product_id: string }>`
    select * from rating where marketplace_id = ${marketplaceId} and product_id > ${after}
    order by product_id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    productId: row.product_id,
    sums: rowToSums(row),
    formulaVersion: row.formula_version,
  }));
}

/** What counts in a product's rating by its review rows. */
async function countedReviews(tx: Tx, key: ProductKey): Promise<readonly Counted[]> {
  const { rows } = await sql<{
    stars: number;
    has_text: boolean;
    verification: Verification;
    incentive: Counted["incentive"];
    counted_at: Date;
  }>`
    select r.stars, r.body is not null as has_text, r.verification, r.incentive,
      coalesce(v.submitted_at, r.submitted_at) as counted_at
    from review r
    left join review_version v on v.marketplace_id = r.marketplace_id
      and v.product_id = r.product_id and v.review_id = r.review_id
      and v.version = r.published_version
    left join product p on p.marketplace_id = r.marketplace_id and p.product_id = r.product_id
    where r.marketplace_id = ${key.marketplaceId} and r.product_id = ${key.productId}
      and r.status = 'published'
      and (p.identity_since is null or r.submitted_at >= p.identity_since)`.execute(tx);
  return rows.map((row) => ({
    stars: row.stars,
    hasText: row.has_text,
    verification: row.verification,
    incentive: row.incentive,
    at: toInstant(row.counted_at),
  }));
}
