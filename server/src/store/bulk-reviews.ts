import { formulaOf, type Verification } from "@candor/core/domain/rating/formula.ts";
import { add, noRating, type RatingSums, remove } from "@candor/core/domain/rating/rating.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import { sql } from "kysely";
import type { Tx } from "../db/database.ts";
import { type Movement, moveListing, moveRating, recomputeRating } from "./ratings.ts";
import { rowWithAspects } from "./review-aspects.ts";
import { insertNew, putRows, type Row, type RowShape, recordset } from "./upsert.ts";

/** A review row whole, as it travels in bulk. */
export const reviewShape = {
  table: "review",
  key: ["product_id", "review_id"],
  columns: {
    product_id: "text",
    review_id: "text",
    customer_id: "text",
    status: "text",
    version: "integer",
    published_version: "integer",
    stars: "smallint",
    title: "text",
    body: "text",
    language: "text",
    aspects: "text[]",
    variant: "jsonb",
    verification: "text",
    paid_ratio: "real",
    incentive: "text",
    pre_release_basis: "text",
    solicitation: "text",
    origin_marketplace: "text",
    removal_reason: "text",
    decision_reason: "text",
    helpful_count: "integer",
    source: "text",
    source_key: "text",
    state: "jsonb",
    experience_date: "date",
    submitted_at: "timestamptz",
    published_at: "timestamptz",
    updated_at: "timestamptz",
  },
} as const satisfies RowShape;

/** A version of a review whole, as it travels in bulk. */
export const reviewVersionShape = {
  table: "review_version",
  key: ["product_id", "review_id", "version"],
  columns: {
    product_id: "text",
    review_id: "text",
    version: "integer",
    stars: "smallint",
    title: "text",
    body: "text",
    language: "text",
    outcome: "text",
    findings: "jsonb",
    policy_version: "text",
    event_id: "text",
    submitted_at: "timestamptz",
    decided_at: "timestamptz",
  },
} as const satisfies RowShape;

/** A review that is there, as a bulk writer sees it: where it stands, and its versions' words. */
export type KnownReview = {
  readonly reviewId: string;
  readonly productId: string;
  readonly customerId: string;
  readonly source: string;
  readonly status: string;
  readonly version: number;
  readonly stars: number;
  readonly hasText: boolean;
  readonly helpfulCount: number;
  readonly verification: Verification;
  readonly submittedAt: Instant;
  readonly publishedAt: Instant | null;
  readonly versions: readonly {
    readonly stars: number;
    readonly title: string | null;
    readonly body: string | null;
    readonly at: Instant;
  }[];
};

type KnownRow = {
  readonly review_id: string;
  readonly product_id: string;
  readonly customer_id: string;
  readonly source: string;
  readonly status: string;
  readonly version: number;
  readonly stars: number;
  readonly has_text: boolean;
  readonly helpful_count: number;
  readonly verification: Verification;
  readonly submitted_at: Date;
  readonly published_at: Date | null;
  readonly versions: readonly {
    stars: number;
    title: string | null;
    body: string | null;
    at: number;
  }[];
};

/** The reviews of these customers about these products, newest first, locked. */
export async function lockReviewsOfPairs(
  tx: Tx,
  marketplaceId: string,
  pairs: readonly { readonly productId: string; readonly customerId: string }[],
): Promise<readonly KnownReview[]> {
  const columns = { product_id: "text", customer_id: "text" } as const;
  const rows = pairs.map(({ productId, customerId }) => ({
    product_id: productId,
    customer_id: customerId,
  }));
  const result = await sql<KnownRow>`
    select r.review_id, r.product_id, r.customer_id, r.source, r.status, r.version, r.stars,
      r.body is not null as has_text, r.helpful_count, r.verification, r.submitted_at,
      r.published_at,
      (select jsonb_agg(jsonb_build_object('stars', v.stars, 'title', v.title, 'body', v.body,
          'at', extract(epoch from v.submitted_at) * 1000))
        from review_version v where v.marketplace_id = r.marketplace_id
          and v.product_id = r.product_id and v.review_id = r.review_id) as versions
    from ${recordset({ columns }, rows)}
    join review r on r.marketplace_id = ${marketplaceId} and r.product_id = i.product_id
      and r.customer_id = i.customer_id
    order by r.submitted_at desc, r.review_id
    for update of r`.execute(tx);
  return result.rows.map((row) => ({
    reviewId: row.review_id,
    productId: row.product_id,
    customerId: row.customer_id,
    source: row.source,
    status: row.status,
    version: row.version,
    stars: row.stars,
    hasText: row.has_text,
    helpfulCount: row.helpful_count,
    verification: row.verification,
    submittedAt: row.submitted_at.getTime(),
    publishedAt: row.published_at?.getTime() ?? null,
    versions: row.versions ?? [],
  }));
}

/** Whole reviews with their new versions: those that are new, and those that were there. */
export type ReviewRows = {
  readonly added: readonly Row[];
  readonly changed: readonly Row[];
  readonly versions: readonly Row[];
};

/** Writes whole reviews and versions. */
export async function writeReviewRows(
  tx: Tx,
  marketplaceId: string,
  { added, changed, versions }: ReviewRows,
): Promise<void> {
  await insertNew(tx, reviewShape, marketplaceId, added.map(rowWithAspects));
  await putRows(tx, reviewShape, marketplaceId, changed.map(rowWithAspects));
  await insertNew(tx, reviewVersionShape, marketplaceId, versions);
}

/** Adds people and products that only a source names; real facts replace these. */
export async function addNamedBySource(
  tx: Tx,
  marketplaceId: string,
  named: {
    readonly customers: ReadonlyMap<string, { readonly name: string; readonly since: Instant }>;
    readonly products: ReadonlySet<string>;
  },
): Promise<void> {
  const customers = [...named.customers].sort(byId).map(([customer_id, { name, since }]) => ({
    customer_id,
    display_name: name,
    created_at: instantToIso(since),
  }));
  const [text, timestamptz] = ["text", "timestamptz"] as const;
  const customerColumns = { customer_id: text, display_name: text, created_at: timestamptz };
  await sql`
    insert into customer as c
      (marketplace_id, customer_id, display_name, created_at, trust, as_of)
    select ${marketplaceId}, i.customer_id, i.display_name, i.created_at, 'normal', ${beforeFacts}
    from ${recordset({ columns: customerColumns }, customers)}
    on conflict (marketplace_id, customer_id) do update set created_at = excluded.created_at
    where c.as_of = ${beforeFacts} and excluded.created_at < c.created_at`.execute(tx);
  const products = [...named.products].sort().map((product_id) => ({ product_id }));
  await sql`
    insert into product (marketplace_id, product_id, kind, title, category, attributes, listed,
      review_intake, as_of)
    select ${marketplaceId}, i.product_id, 'single', i.product_id, '{}', '{}', true, 'open',
      ${beforeFacts}
    from ${recordset({ columns: { product_id: "text" } }, products)}
    on conflict do nothing`.execute(tx);
}

/** Any fact of the marketplace is newer than what a source let us guess. */
const beforeFacts = sql.raw("timestamptz '1970-01-01 00:00:00Z'");
const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);

/** Moves the numbers of many products, each once, in the order of their ids. */
export async function moveRatings(
  tx: Tx,
  marketplaceId: string,
  movementsByProduct: ReadonlyMap<string, readonly Movement[]>,
  { parameters, at }: { readonly parameters: ParameterValues; readonly at: Instant },
): Promise<void> {
  const formula = formulaOf(parameters);
  const sorted = [...movementsByProduct].sort(byId);
  const shifts = sorted.map(([productId, movements]) => {
    let shift = noRating;
    for (const { before, now } of movements) {
      if (before !== null) shift = remove(shift, before, formula);
      if (now !== null) shift = add(shift, now, formula);
    }
    return shiftToRow(productId, shift, formula.version, at);
  });
  const moved = await shiftRatings(tx, marketplaceId, shifts);
  for (const productId of await begunAnew(tx, marketplaceId, [...movementsByProduct.keys()])) {
    await recomputeRating(tx, { marketplaceId, productId }, { formula, at });
  }
  for (const [productId, movements] of sorted) {
    const [last] = movements.slice(-1);
    // Sums made by another formula are recomputed whole from the rows, which are written by now.
    if (!moved.has(productId) && last !== undefined) {
      await moveRating(tx, { marketplaceId, productId }, last, { parameters, at });
    }
  }
}

/** Of these products those whose earlier reviews are of another one; only rows tell which count. */
async function begunAnew(
  tx: Tx,
  marketplaceId: string,
  productIds: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ product_id: string }>`
    select product_id from product where marketplace_id = ${marketplaceId}
      and product_id = any(${[...productIds]}::text[]) and identity_since is not null
    order by product_id`.execute(tx);
  return rows.map((row) => row.product_id);
}

const starRange = [1, 2, 3, 4, 5] as const;

const ratingColumns = {
  product_id: "text",
  ...Object.fromEntries(starRange.map((star) => [`count_${star}`, "integer"] as const)),
  ...Object.fromEntries(starRange.map((star) => [`weight_${star}`, "numeric"] as const)),
  review_count: "integer",
  verified_count: "integer",
  formula_version: "text",
  updated_at: "timestamptz",
} as const;

function shiftToRow(productId: string, shift: RatingSums, version: string, at: Instant): Row {
  return {
    product_id: productId,
    ...Object.fromEntries(shift.counts.map((count, star) => [`count_${star + 1}`, count])),
    ...Object.fromEntries(shift.weights.map((sum, star) => [`weight_${star + 1}`, String(sum)])),
    review_count: shift.reviewCount,
    verified_count: shift.verifiedCount,
    formula_version: version,
    updated_at: instantToIso(at),
  };
}

/** Adds to many sums; answers the products whose sums were made by the same formula. */
async function shiftRatings(
  tx: Tx,
  marketplaceId: string,
  shifts: readonly Row[],
): Promise<ReadonlySet<string>> {
  if (shifts.length === 0) return new Set();
  const names = Object.keys(ratingColumns);
  const sums = names.filter((name) => /^(count|weight)_|_count$/.test(name));
  const moved = sql`
    insert into rating as r (marketplace_id, ${sql.join(names.map((name) => sql.ref(name)))})
    select ${marketplaceId}, ${sql.join(names.map((name) => sql.ref(`i.${name}`)))}
    from ${recordset({ columns: ratingColumns }, shifts)}
    on conflict (marketplace_id, product_id) do update set
      ${sql.join(
        sums.map(
          (name) =>
            sql`${sql.ref(name)} = ${sql.ref(`r.${name}`)} + ${sql.ref(`excluded.${name}`)}`,
        ),
      )},
      updated_at = excluded.updated_at
    where r.formula_version = excluded.formula_version
    returning r.marketplace_id, r.product_id, r.review_count`;
  return new Set(await moveListing(tx, moved));
}
