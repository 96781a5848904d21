import { sharedTrait, type TraitKind } from "@candor/core/detection/kit/account-links.ts";
import type { GroupFacts, GroupReport, Tie } from "@candor/core/detection/kit/beneficiary-facts.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toInstant } from "./moments.ts";

/** Whose reviews of which seller's products are in question. */
export type FramedGroup = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly accounts: readonly string[];
  readonly products: readonly string[];
};

/** From this mean on the group's reviews praise. */
const praiseStarsMin = 3.5;

/**
 * What is on record round a group's reviews, for the story that the seller did it and for the one
 * that a rival did it to the seller (POLICY ENF-023); null where they wrote none on its products.
 */
export async function groupFacts(
  db: Kysely<Tables>,
  group: FramedGroup,
): Promise<GroupFacts | null> {
  const written = await writtenBy(db, group);
  const [first] = written;
  if (first === undefined) return null;
  const stars = written.reduce((sum, review) => sum + review.stars, 0) / written.length;
  return {
    effect: stars >= praiseStarsMin ? "praise" : "criticism",
    accounts: group.accounts.length,
    reviewedAt: written.map(({ at }) => at),
    starsMoved: await starsMoved(db, group),
    ties: await tiesOf(db, group),
    refunds: await refundsOf(db, group),
    offers: await offersOf(db, group),
    requests: await requestsOf(db, group),
    rewards: await rewardsOf(db, group),
    reports: await reportsOf(db, group),
    rivals: await rivalsPraised(db, group),
  };
}

/** The seller of most of these products; null where nobody is known to sell them. */
export async function sellerOfMost(
  db: Kysely<Tables>,
  marketplaceId: string,
  products: readonly string[],
): Promise<string | null> {
  const { rows } = await sql<{ seller_id: string }>`
    select seller_id from offer
    where marketplace_id = ${marketplaceId} and role = 'seller'
      and product_id = any(${[...products]}::text[])
    group by seller_id order by count(*) desc, seller_id limit 1`.execute(db);
  return rows[0]?.seller_id ?? null;
}

const accountsOf = ({ accounts }: FramedGroup) => sql`any(${[...accounts]}::text[])`;
const productsOf = ({ products }: FramedGroup) => sql`any(${[...products]}::text[])`;

/** Other sellers of the same branch of the catalogue. */
const rivalsOf = ({ marketplaceId, sellerId, products }: FramedGroup) => sql`
  select distinct o.seller_id from offer o
  join product p on p.marketplace_id = o.marketplace_id and p.product_id = o.product_id
  where o.marketplace_id = ${marketplaceId} and o.role = 'seller' and o.seller_id <> ${sellerId}
    and p.category in (select category from product
      where marketplace_id = ${marketplaceId} and product_id = any(${[...products]}::text[]))`;

async function writtenBy(db: Kysely<Tables>, group: FramedGroup) {
  const { rows } = await sql<{ stars: number; submitted_at: Date }>`
    select stars, submitted_at from review
    where marketplace_id = ${group.marketplaceId} and status <> 'author_deleted'
      and customer_id = ${accountsOf(group)} and product_id = ${productsOf(group)}
    order by submitted_at`.execute(db);
  return rows.map(({ stars, submitted_at }) => ({ stars, at: toInstant(submitted_at) }));
}

/** How far the products' plain mean is from where it would be without the group. */
async function starsMoved(db: Kysely<Tables>, group: FramedGroup): Promise<number | null> {
  const { rows } = await sql<{ moved: number | null }>`
    select avg(stars)::float8 - (avg(stars) filter (
        where not (customer_id = ${accountsOf(group)})))::float8 as moved
    from review
    where marketplace_id = ${group.marketplaceId} and status in ('published', 'suspected')
      and product_id = ${productsOf(group)}`.execute(db);
  return rows[0]?.moved ?? null;
}

type TieRow = {
  readonly customer_id: string;
  readonly seller_id: string;
  readonly kind: TraitKind;
  readonly accounts: number;
};

/** Ties declared, or through a trait shared with an account that acts for a seller. */
async function tiesOf(db: Kysely<Tables>, group: FramedGroup): Promise<readonly Tie[]> {
  const { marketplaceId, sellerId } = group;
  const { rows } = await sql<TieRow>`
    select a.customer_id, a.seller_id, 'declared' as kind, 1 as accounts from affiliation a
    where a.marketplace_id = ${marketplaceId} and a.customer_id = ${accountsOf(group)}
      and (a.seller_id = ${sellerId} or a.seller_id in (${rivalsOf(group)}))
    union all
    select t.customer_id, a.seller_id,
      case t.kind when 'email' then 'email-alias' else t.kind end as kind,
      (select count(*)::integer from account_trait n where n.marketplace_id = t.marketplace_id
        and n.kind = t.kind and n.trait_hash = t.trait_hash) as accounts
    from account_trait t
    join account_trait s on s.marketplace_id = t.marketplace_id and s.kind = t.kind
      and s.trait_hash = t.trait_hash and s.customer_id <> t.customer_id
    join affiliation a on a.marketplace_id = s.marketplace_id and a.customer_id = s.customer_id
    where t.marketplace_id = ${marketplaceId} and t.customer_id = ${accountsOf(group)}
      and (a.seller_id = ${sellerId} or a.seller_id in (${rivalsOf(group)}))`.execute(db);
  const strongest = new Map<string, Tie>();
  for (const { customer_id, seller_id, kind, accounts } of rows) {
    const shared = sharedTrait(kind, accounts);
    if (shared === null) continue;
    const to = seller_id === sellerId ? "seller" : "rival";
    const known = strongest.get(`${customer_id} ${to}`);
    if (known !== undefined && known.strength >= shared.strength) continue;
    strongest.set(`${customer_id} ${to}`, { to, sellerId: seller_id, ...shared });
  }
  return [...strongest.values()];
}

/** Money back by the seller's own hand after the review, beside its habit with everyone else. */
async function refundsOf(db: Kysely<Tables>, group: FramedGroup): Promise<GroupFacts["refunds"]> {
  const { marketplaceId, sellerId } = group;
  const { rows } = await sql<{ orders: number; paid: number; others: number; others_paid: number }>`
    with bought as (
      select distinct p.customer_id, p.order_id, r.submitted_at,
        p.customer_id = ${accountsOf(group)} and r.submitted_at is not null as of_group
      from purchase p
      join purchase_line l on l.marketplace_id = p.marketplace_id
        and l.customer_id = p.customer_id and l.order_id = p.order_id
      left join review r on r.marketplace_id = p.marketplace_id
        and r.product_id = l.product_id and r.customer_id = p.customer_id
        and r.product_id = ${productsOf(group)}
      where p.marketplace_id = ${marketplaceId} and p.seller_id = ${sellerId}),
    paid as (
      select b.*, exists (select from refund f where f.marketplace_id = ${marketplaceId}
        and f.customer_id = b.customer_id and f.order_id = b.order_id
        and f.initiator = 'seller' and not f.with_return
        and (not b.of_group or f.refunded_at >= b.submitted_at)) as is_paid
      from bought b)
    select count(*) filter (where of_group)::integer as orders,
      count(*) filter (where of_group and is_paid)::integer as paid,
      count(*) filter (where not of_group)::integer as others,
      count(*) filter (where not of_group and is_paid)::integer as others_paid
    from paid`.execute(db);
  const { orders = 0, paid = 0, others = 0, others_paid = 0 } = rows[0] ?? {};
  return { orders, paid, usual: usualShare(others_paid, others) };
}

/** A share with a little doubt, so that a seller with few others is not certain of anything. */
const usualShare = (hits: number, of: number) => (hits + 1) / (of + 10);

/** Messages of the seller in which screening found an offer or a wish for such reviews. */
async function offersOf(db: Kysely<Tables>, group: FramedGroup): Promise<number> {
  const { rows } = await sql<{ offers: number }>`
    select count(*)::integer as offers from message
    where marketplace_id = ${group.marketplaceId} and seller_id = ${group.sellerId}
      and writer = 'seller'
      and exists (select from jsonb_array_elements(findings) f where f ->> 'category' in
        ('INCENTIVE', 'REFUND_FOR_REVIEW', 'POSITIVE_ONLY', 'REVIEW_SERVICE', 'SELF_OR_INSIDER'))
  `.execute(db);
  return rows[0]?.offers ?? 0;
}

/** Requests that the seller sent by hand, to the group's orders and to others. */
async function requestsOf(db: Kysely<Tables>, group: FramedGroup): Promise<GroupFacts["requests"]> {
  const { marketplaceId, sellerId } = group;
  const { rows } = await sql<{
    orders: number;
    asked: number;
    others: number;
    others_asked: number;
  }>`
    with asked as (
      select p.customer_id = ${accountsOf(group)} as of_group,
        exists (select from review_request q where q.marketplace_id = p.marketplace_id
          and q.customer_id = p.customer_id and q.order_id = p.order_id
          and q.asked_by is not null)
        or exists (select from past_request q where q.marketplace_id = p.marketplace_id
          and q.customer_id = p.customer_id and q.order_id = p.order_id
          and q.trigger <> 'automatic') as by_hand
      from purchase p
      where p.marketplace_id = ${marketplaceId} and p.seller_id = ${sellerId})
    select count(*) filter (where of_group)::integer as orders,
      count(*) filter (where of_group and by_hand)::integer as asked,
      count(*) filter (where not of_group)::integer as others,
      count(*) filter (where not of_group and by_hand)::integer as others_asked
    from asked`.execute(db);
  const { orders = 0, asked = 0, others = 0, others_asked = 0 } = rows[0] ?? {};
  return { orders, asked, usual: usualShare(others_asked, others) };
}

/** Buyers of the seller whose review tells of a reward. */
async function rewardsOf(db: Kysely<Tables>, group: FramedGroup): Promise<GroupFacts["rewards"]> {
  const { marketplaceId, sellerId } = group;
  const { rows } = await sql<{ in_group: number; others: number }>`
    select count(*) filter (where r.customer_id = ${accountsOf(group)})::integer as in_group,
      count(*) filter (where not (r.customer_id = ${accountsOf(group)})
        and r.verification <> 'none')::integer as others
    from review r
    join review_version v on v.marketplace_id = r.marketplace_id and v.product_id = r.product_id
      and v.review_id = r.review_id and v.version = r.version
    where r.marketplace_id = ${marketplaceId} and r.incentive = 'none'
      and exists (select from offer o where o.marketplace_id = r.marketplace_id
        and o.product_id = r.product_id and o.seller_id = ${sellerId} and o.role = 'seller')
      and exists (select from jsonb_array_elements(v.findings) f
        where f ->> 'category' = 'INCENTIVISED_DISCLOSURE')`.execute(db);
  return { inGroup: rows[0]?.in_group ?? 0, others: rows[0]?.others ?? 0 };
}

/** Who reported the group's reviews, as far as records tell who stands behind a report. */
async function reportsOf(db: Kysely<Tables>, group: FramedGroup): Promise<readonly GroupReport[]> {
  const { marketplaceId, sellerId } = group;
  const { rows } = await sql<{ filed_at: Date; by: GroupReport["by"] }>`
    select a.filed_at, case
      when a.reporter_kind = 'seller' and a.reporter_id = ${sellerId} then 'seller'
      when a.reporter_kind = 'seller' or exists (select from affiliation t
        where t.marketplace_id = a.marketplace_id and t.customer_id = a.reporter_id
          and t.seller_id in (${rivalsOf(group)})) then 'tied-to-rival'
      when not exists (select from purchase p where p.marketplace_id = a.marketplace_id
        and p.customer_id = a.reporter_id)
        and not exists (select from review w where w.marketplace_id = a.marketplace_id
          and w.customer_id = a.reporter_id) then 'single-purpose'
      else 'reader' end as by
    from abuse_report a
    join review r on r.marketplace_id = a.marketplace_id and r.product_id = a.product_id
      and r.review_id = a.review_id
    where a.marketplace_id = ${marketplaceId} and r.customer_id = ${accountsOf(group)}
      and a.product_id = ${productsOf(group)}
    order by a.filed_at, a.report_id`.execute(db);
  return rows.map(({ filed_at, by }) => ({ at: toInstant(filed_at), by }));
}

/** Which rivals the same accounts praise, and how often. */
async function rivalsPraised(
  db: Kysely<Tables>,
  group: FramedGroup,
): Promise<GroupFacts["rivals"]> {
  const { rows } = await sql<{ sellerId: string; praised: number }>`
    select o.seller_id as "sellerId", count(distinct r.review_id)::integer as praised
    from review r
    join offer o on o.marketplace_id = r.marketplace_id and o.product_id = r.product_id
      and o.role = 'seller' and o.seller_id in (${rivalsOf(group)})
    where r.marketplace_id = ${group.marketplaceId} and r.customer_id = ${accountsOf(group)}
      and r.stars >= 4 and r.status <> 'author_deleted'
      and not exists (select from offer own where own.marketplace_id = r.marketplace_id
        and own.product_id = r.product_id and own.seller_id = ${group.sellerId})
    group by o.seller_id order by praised desc, o.seller_id`.execute(db);
  return rows;
}
