import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

type Seller = { readonly marketplaceId: string; readonly sellerId: string };

/** Whether a seller wants one mail a week about reviews. */
export async function hasDigest(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: Seller,
): Promise<boolean> {
  const { rows } = await sql`
    select from seller_settings where marketplace_id = ${marketplaceId}
      and seller_id = ${sellerId} and weekly_digest`.execute(db);
  return rows.length > 0;
}

/** Switches the mail; whether that changed something. */
export async function saveDigest(
  tx: Tx,
  { marketplaceId, sellerId }: Seller,
  weeklyDigest: boolean,
  at: Instant,
): Promise<boolean> {
  const { rows } = await sql`
    insert into seller_settings as s
      (marketplace_id, seller_id, automatic_requests, weekly_digest, updated_at)
    select ${marketplaceId}, ${sellerId}, true, ${weeklyDigest}, ${toDate(at)}
    where ${weeklyDigest} or exists (select from seller_settings
      where marketplace_id = ${marketplaceId} and seller_id = ${sellerId})
    on conflict (marketplace_id, seller_id) do update
      set weekly_digest = excluded.weekly_digest, updated_at = excluded.updated_at
      where s.weekly_digest <> excluded.weekly_digest
    returning 1`.execute(tx);
  return rows.length > 0;
}

/** Sellers who want it and have not had the one about this week. */
export async function sellersWithoutDigestOf(
  tx: Tx,
  marketplaceId: string,
  week: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ readonly sellerId: string }>`
    select s.seller_id as "sellerId" from seller_settings s
    where s.marketplace_id = ${marketplaceId} and s.weekly_digest
      and not exists (select from platform_mail m where m.marketplace_id = s.marketplace_id
        and m.seller_id = s.seller_id and m.kind = 'review_digest' and m.about = ${week})
    order by s.seller_id`.execute(tx);
  return rows.map(({ sellerId }) => sellerId);
}

/** How many reviews of a product came. */
export type ReviewsOfWeek = { readonly title: string; readonly reviews: number };

/** Published reviews with words of what a seller offers, of seven days, by product. */
export async function reviewsOfWeek(
  db: Kysely<Tables> | Tx,
  { marketplaceId, sellerId }: Seller,
  week: string,
): Promise<readonly ReviewsOfWeek[]> {
  const from = Date.parse(week);
  const { rows } = await sql<ReviewsOfWeek>`
    select p.title, count(*)::int as reviews
    from offer o
    join review r on r.marketplace_id = o.marketplace_id and r.product_id = o.product_id
      and r.status in ('published', 'suspected') and r.body is not null
      and r.published_at >= ${toDate(from)} and r.published_at < ${toDate(from + 7 * dayMs)}
    join product p on p.marketplace_id = o.marketplace_id and p.product_id = o.product_id
    where o.marketplace_id = ${marketplaceId} and o.seller_id = ${sellerId} and o.until is null
    group by p.product_id, p.title
    order by reviews desc, p.title, p.product_id`.execute(db);
  return rows;
}
