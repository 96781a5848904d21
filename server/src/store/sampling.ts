import type { ProductFacts, State } from "@candor/core/domain/sampling/sampling.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

type ProductKey = { readonly marketplaceId: string; readonly productId: string };

/** A product with its sampling, and what decides about both. */
export type SampledProduct = {
  readonly familyId: string;
  /** Who offered the units; null where nobody did. */
  readonly sellerId: string | null;
  readonly state: State;
  readonly givenInFamily: number;
  readonly facts: Omit<ProductFacts, "brandOwner">;
};

type Row = {
  readonly family_id: string;
  readonly seller_id: string | null;
  readonly status: "open" | "closed" | null;
  readonly units: number | null;
  readonly given: number;
  readonly given_in_family: number;
  readonly reviews_in_family: number;
  readonly released: boolean;
  readonly on_sale: boolean;
  readonly has_image: boolean;
  readonly has_description: boolean;
  readonly excluded: boolean;
};

/**
 * A product's sampling; null where the marketplace has no such product. Locked by its family, so
 * that two who give at once cannot both take the last unit.
 */
export async function lockSampling(
  tx: Tx,
  { marketplaceId, productId }: ProductKey,
  at: Instant,
): Promise<SampledProduct | null> {
  await sql`select 1 from product where marketplace_id = ${marketplaceId}
    and product_id = (select coalesce(parent_id, product_id) from product
      where marketplace_id = ${marketplaceId} and product_id = ${productId})
    for update`.execute(tx);
  return samplingOf(tx, { marketplaceId, productId }, at);
}

/** The same without a lock. */
export async function samplingOf(
  db: Kysely<Tables>,
  { marketplaceId, productId }: ProductKey,
  at: Instant,
): Promise<SampledProduct | null> {
  const family = sql`coalesce(p.parent_id, p.product_id)`;
  const { rows } = await sql<Row>`
    select ${family} as family_id, s.seller_id, s.status, s.units,
      (select count(*)::integer from sample g where g.marketplace_id = p.marketplace_id
        and g.product_id = p.product_id) as given,
      (select count(*)::integer from sample g where g.marketplace_id = p.marketplace_id
        and g.family_id = ${family}) as given_in_family,
      (select coalesce(sum(m.review_count), 0)::integer from product m
        where m.marketplace_id = p.marketplace_id
          and (m.product_id = ${family} or m.parent_id = ${family})) as reviews_in_family,
      coalesce(p.released_at <= ${toDate(at)}, true) as released,
      p.listed and p.kind <> 'parent' and exists (select 1 from offer o
        where o.marketplace_id = p.marketplace_id and o.product_id = p.product_id
          and o.role = 'seller' and o.active) as on_sale,
      p.image_url is not null as has_image,
      coalesce(p.description, '') <> '' as has_description,
      exists (select 1 from jsonb_each_text(p.attributes) a
        where a.key in ('is_bundle', 'is_adult', 'is_used') and lower(a.value) in ('true', 'yes'))
        as excluded
    from product p
    left join sampling s on s.marketplace_id = p.marketplace_id and s.product_id = p.product_id
    where p.marketplace_id = ${marketplaceId} and p.product_id = ${productId}`.execute(db);
  const [row] = rows;
  return row === undefined ? null : rowToSampled(row);
}

function rowToSampled(row: Row): SampledProduct {
  const { status, units, given } = row;
  const state: State =
    status === null || units === null
      ? { status: "none" }
      : status === "open"
        ? { status, units, given }
        : { status, given };
  return {
    familyId: row.family_id,
    sellerId: row.seller_id,
    state,
    givenInFamily: row.given_in_family,
    facts: {
      reviewsInFamily: row.reviews_in_family,
      released: row.released,
      onSale: row.on_sale,
      hasImage: row.has_image,
      hasDescription: row.has_description,
      excluded: row.excluded,
    },
  };
}

/** Whether a seller owns the brand of a product. */
export async function ownsBrand(
  db: Kysely<Tables>,
  { marketplaceId, productId, sellerId }: ProductKey & { readonly sellerId: string },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from offer where marketplace_id = ${marketplaceId} and product_id = ${productId}
      and seller_id = ${sellerId} and role = 'brand_owner' and active`.execute(db);
  return rows.length > 0;
}

/** Begins a product's sampling. */
export async function insertSampling(
  tx: Tx,
  { marketplaceId, productId }: ProductKey,
  sampling: { readonly sellerId: string; readonly familyId: string; readonly units: number },
  at: Instant,
): Promise<void> {
  await sql`
    insert into sampling (marketplace_id, product_id, seller_id, family_id, status, units, opened_at)
    values (${marketplaceId}, ${productId}, ${sampling.sellerId}, ${sampling.familyId}, 'open',
      ${sampling.units}, ${toDate(at)})`.execute(tx);
}

/** Ends it. */
export async function endSampling(
  tx: Tx,
  { marketplaceId, productId }: ProductKey,
  at: Instant,
): Promise<void> {
  await sql`
    update sampling set status = 'closed', closed_at = ${toDate(at)}
    where marketplace_id = ${marketplaceId} and product_id = ${productId}`.execute(tx);
}

/** Writes down who was given a unit. */
export async function insertSample(
  tx: Tx,
  { marketplaceId, productId }: ProductKey,
  { customerId, familyId }: { readonly customerId: string; readonly familyId: string },
  at: Instant,
): Promise<void> {
  await sql`
    insert into sample (marketplace_id, product_id, customer_id, family_id, given_at)
    values (${marketplaceId}, ${productId}, ${customerId}, ${familyId}, ${toDate(at)})`.execute(tx);
}
