import type {
  Affiliation,
  Purchase,
  StandingFacts,
} from "@candor/core/domain/review/eligibility.ts";
import type { State } from "@candor/core/domain/review/review.ts";
import { dayMs, type Instant, weekStart } from "@candor/core/kernel/instant.ts";
import type { ParameterValues } from "@candor/core/policy/parameters.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate, toInstantOrNull } from "./moments.ts";
import { type Law, type LawRow, lawColumns, rowToLaw } from "./policy.ts";

/** All that is known about one account and one product when the account wants to review it. */
export type Prospect = {
  readonly law: Law;
  /** Everything but what the author says now. */
  readonly facts: Omit<StandingFacts, "hasText" | "preReleaseBasis">;
  /** The product's variation as bought, for a child of a family. */
  readonly variant: Readonly<Record<string, string>> | null;
  /** The account's review of this product, if there is one that was not deleted. */
  readonly existing: { readonly reviewId: string; readonly state: State } | null;
};

type Key = { readonly marketplaceId: string; readonly customerId: string };

/**
 * Lets one transaction at a time count and add to what the account has written: a quota counted by
 * two at once would let both in. The name is locked and not the row, since the marketplace may not
 * have told us about the account yet.
 */
export async function takeTurn(tx: Tx, { marketplaceId, customerId }: Key): Promise<void> {
  const name = `contributor ${marketplaceId} ${customerId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`.execute(tx);
}

/** The account's trust; that of an account nobody has told us about is normal. */
export async function readTrust(
  db: Kysely<Tables>,
  { marketplaceId, customerId }: Key,
): Promise<Trust> {
  const { rows } = await sql<{ trust: Trust }>`
    select trust from customer
    where marketplace_id = ${marketplaceId} and customer_id = ${customerId}`.execute(db);
  return rows[0]?.trust ?? "normal";
}

type Trust = StandingFacts["trust"];

type ProspectRow = LawRow & {
  readonly trust: Trust | null;
  readonly kind: "single" | "parent" | "child";
  readonly listed: boolean;
  readonly released_at: Date | null;
  readonly review_intake: StandingFacts["product"]["intake"];
  readonly category: readonly string[];
  readonly attributes: Readonly<Record<string, string>>;
  readonly card_spend_minor: string;
  readonly purchase: Purchase | null;
  readonly unverified_categories: readonly (readonly string[])[] | null;
  readonly promotional_lock: boolean;
  readonly affiliated: boolean;
  readonly sampled: boolean;
  readonly existing: Prospect["existing"];
};

/** Everything that decides whether the account may review the product, and by which law. */
export async function prospectOf(
  db: Kysely<Tables>,
  key: Key,
  productId: string,
  at: Instant,
): Promise<Prospect | null> {
  const { marketplaceId, customerId } = key;
  const { rows } = await sql<ProspectRow>`
    select (select trust from customer
        where marketplace_id = ${marketplaceId} and customer_id = ${customerId}) as trust,
      p.kind, p.listed, p.released_at, p.review_intake, p.category, p.attributes,
      (select coalesce(sum(card_settled_minor), 0) from purchase
        where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
          and placed_at > ${toDate(at - 365 * dayMs)} and status <> 'cancelled') as card_spend_minor,
      (select jsonb_build_object('paidMinor', l.paid_minor,
          'referencePriceMinor', l.reference_price_minor,
          'cancelledBeforeDispatch', o.status = 'cancelled')
        from purchase_line l
        join purchase o on o.marketplace_id = l.marketplace_id
          and o.customer_id = l.customer_id and o.order_id = l.order_id
        where l.marketplace_id = ${marketplaceId} and l.customer_id = ${customerId}
          and l.product_id = ${productId}
        order by o.status = 'cancelled',
          l.paid_minor::numeric / nullif(l.reference_price_minor, 0) desc nulls first
        limit 1) as purchase,
      (select jsonb_agg(to_jsonb(other.category)) from review r
        join product other on other.marketplace_id = r.marketplace_id
          and other.product_id = r.product_id
        where r.marketplace_id = ${marketplaceId} and r.customer_id = ${customerId}
          and r.submitted_at >= ${toDate(weekStart(at))} and r.verification = 'none'
          and r.incentive = 'none' and r.source = ${nativeSource}) as unverified_categories,
      exists (select 1 from resubmission_lock
        where marketplace_id = ${marketplaceId} and customer_id = ${customerId}
          and product_id = ${productId}) as promotional_lock,
      exists (select 1 from sample
        where marketplace_id = ${marketplaceId} and product_id = ${productId}
          and customer_id = ${customerId}) as sampled,
      exists (select 1 from affiliation
        where marketplace_id = ${marketplaceId} and customer_id = ${customerId}) as affiliated,
      (select jsonb_build_object('reviewId', review_id, 'state', state) from review
        where marketplace_id = ${marketplaceId} and product_id = ${productId}
          and customer_id = ${customerId} and status <> 'author_deleted') as existing,
      ${lawColumns(marketplaceId, at)}
    from product p
    where p.marketplace_id = ${marketplaceId} and p.product_id = ${productId}`.execute(db);
  const [row] = rows;
  if (row === undefined) return null;
  const law = rowToLaw(row);
  const ties = row.affiliated ? await tiesOf(db, { ...key, productId }, law.parameters, at) : [];
  return rowToProspect(row, law, ties);
}

/** What `review.source` says of a review that was written here, not imported. */
export const nativeSource = "candor";

function rowToProspect(row: ProspectRow, law: Law, affiliations: readonly Affiliation[]): Prospect {
  const exempt = law.parameters.review_unverified_quota_exempt_categories;
  const counted = (row.unverified_categories ?? []).filter(
    (category) => !category.some((name) => exempt.includes(name)),
  );
  return {
    law,
    facts: {
      trust: row.trust ?? "normal",
      cardSpendMinor: Number(row.card_spend_minor),
      product: {
        listed: row.listed,
        releasedAt: toInstantOrNull(row.released_at),
        intake: row.review_intake,
        categoryPath: row.category,
      },
      affiliations,
      purchase: row.purchase,
      unverifiedThisWeek: counted.length,
      promotionalLock: row.promotional_lock,
      sampled: row.sampled,
    },
    variant: row.kind === "child" ? row.attributes : null,
    existing: row.existing,
  };
}

/** Each tie of the account, cut to whether that seller sells this product or a rival of it. */
async function tiesOf(
  db: Kysely<Tables>,
  { marketplaceId, customerId, productId }: Key & { readonly productId: string },
  parameters: ParameterValues,
  at: Instant,
): Promise<readonly Affiliation[]> {
  const cutoff = toDate(at - parameters.review_affiliation_lookback_days * dayMs);
  const depth = parameters.review_competitor_category_depth;
  const { rows } = await sql<Affiliation>`
    select a.kind, a.basis,
      exists (select 1 from offer o
        where o.marketplace_id = a.marketplace_id and o.product_id = p.product_id
          and o.seller_id = a.seller_id and (o.until is null or o.until > ${cutoff})
      ) as "sellsThisProduct",
      exists (select 1 from offer o
        join product rival on rival.marketplace_id = o.marketplace_id
          and rival.product_id = o.product_id
        where o.marketplace_id = a.marketplace_id and o.seller_id = a.seller_id and o.active
          and cardinality(p.category) > 0
          and rival.category[1:greatest(cardinality(p.category) - ${depth}::int, 1)]
            = p.category[1:greatest(cardinality(p.category) - ${depth}::int, 1)]
      ) as "sellsInSameCategory"
    from affiliation a
    join product p on p.marketplace_id = a.marketplace_id and p.product_id = ${productId}
    where a.marketplace_id = ${marketplaceId} and a.customer_id = ${customerId}
      and a.since <= ${toDate(at)} and (a.until is null or a.until > ${cutoff})`.execute(db);
  return rows;
}
