import { type Aspect, aspectsOf } from "@candor/core/domain/review/aspects.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { ReviewedProducts } from "./review-lists.ts";
import type { Row } from "./upsert.ts";

/** What the listed reviews of these products speak of, the most first, and how many there are. */
export async function aspectCounts(
  db: Kysely<Tables>,
  { marketplaceId, productIds }: Pick<ReviewedProducts, "marketplaceId" | "productIds">,
): Promise<{
  readonly counts: readonly { readonly aspect: Aspect; readonly reviewCount: number }[];
  readonly total: number;
}> {
  const { rows } = await sql<{ aspect: Aspect | null; reviewCount: string }>`
    select a.aspect, count(distinct r.review_id) as "reviewCount"
    from review r
    join product p on p.marketplace_id = r.marketplace_id and p.product_id = r.product_id
    cross join lateral unnest(r.aspects || null::text) a (aspect)
    where r.marketplace_id = ${marketplaceId} and r.product_id = any(${[...productIds]}::text[])
      and r.status in ('published', 'suspected') and r.body is not null
      and r.submitted_at >= coalesce(p.identity_since, '-infinity')
    group by a.aspect order by count(distinct r.review_id) desc, a.aspect`.execute(db);
  const counts = rows.flatMap(({ aspect, reviewCount }) =>
    aspect === null ? [] : [{ aspect, reviewCount: Number(reviewCount) }],
  );
  // Every review speaks of null once, so its row counts them all.
  const all = rows.find(({ aspect }) => aspect === null);
  return { counts, total: Number(all?.reviewCount ?? 0) };
}

/** A review's row with what follows from its words. */
export function rowWithAspects(row: Row): Row {
  const { body, language } = row as { body?: string | null; language?: string | null };
  return { ...row, aspects: aspectsOf(body ?? "", language ?? null) };
}
