import type { DayCounts } from "@candor/core/domain/feedback/metrics.ts";
import { dayMs, type Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import { toDate } from "./moments.ts";

/** Whose feedback, about which order, and when both happened. */
export type Scored = {
  readonly marketplaceId: string;
  readonly sellerId: string;
  readonly orderId: string;
  readonly feedbackId: string;
  readonly postedAt: Instant;
  readonly orderedAt: Instant;
};

/** The stars that counted before a decision, and that count now; null where nothing does. */
export type ScoreMovement = { readonly before: number | null; readonly now: number | null };

/** Moves a seller's numbers within the transaction that changed a feedback. Called last. */
export async function moveScore(
  tx: Tx,
  scored: Scored,
  { before, now }: ScoreMovement,
): Promise<void> {
  if (before === now) return;
  if (before !== null) await takeStars(tx, scored, before);
  if (now !== null) await giveStars(tx, scored, now);
  if (isNegative(before) && !isNegative(now)) await clearNegative(tx, scored);
  if (!isNegative(before) && isNegative(now)) await noteNegative(tx, scored);
}

/** One and two stars (POLICY FBK-001). */
const isNegative = (stars: number | null) => stars !== null && stars <= 2;

const dayOf = (at: Instant) => new Date(Math.floor(at / dayMs) * dayMs).toISOString().slice(0, 10);
const countOf = (stars: number) => sql.ref(`count_${stars}`);

async function giveStars(
  tx: Tx,
  { marketplaceId, sellerId, postedAt }: Scored,
  stars: number,
): Promise<void> {
  const added = [1, 2, 3, 4, 5].map((value) => (value === stars ? 1 : 0));
  await sql`
    insert into seller_score_day as s
      (marketplace_id, seller_id, day, count_1, count_2, count_3, count_4, count_5)
    values (${marketplaceId}, ${sellerId}, ${dayOf(postedAt)}, ${sql.join(added)})
    on conflict (marketplace_id, seller_id, day) do update set
      count_1 = s.count_1 + excluded.count_1, count_2 = s.count_2 + excluded.count_2,
      count_3 = s.count_3 + excluded.count_3, count_4 = s.count_4 + excluded.count_4,
      count_5 = s.count_5 + excluded.count_5`.execute(tx);
}

async function takeStars(
  tx: Tx,
  { marketplaceId, sellerId, postedAt }: Scored,
  stars: number,
): Promise<void> {
  await sql`
    update seller_score_day set ${countOf(stars)} = ${countOf(stars)} - 1
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and day = ${dayOf(postedAt)}`.execute(tx);
}

async function noteNegative(tx: Tx, scored: Scored): Promise<void> {
  await sql`
    insert into seller_negative_order
      (marketplace_id, seller_id, order_id, feedback_id, ordered_at)
    values (${scored.marketplaceId}, ${scored.sellerId}, ${scored.orderId}, ${scored.feedbackId},
      ${toDate(scored.orderedAt)})`.execute(tx);
}

async function clearNegative(tx: Tx, scored: Scored): Promise<void> {
  await sql`
    delete from seller_negative_order
    where marketplace_id = ${scored.marketplaceId} and seller_id = ${scored.sellerId}
      and order_id = ${scored.orderId}`.execute(tx);
}

/** A seller's counts by day, newest first. */
export async function scoreDays(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
): Promise<readonly DayCounts[]> {
  const { rows } = await sql<ScoreRow>`
    select * from seller_score_day
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
    order by day desc`.execute(db);
  return rows.map(rowToCounts);
}

type ScoreRow = {
  readonly seller_id: string;
  readonly day: string;
  readonly count_1: number;
  readonly count_2: number;
  readonly count_3: number;
  readonly count_4: number;
  readonly count_5: number;
};

const rowToCounts = (row: ScoreRow): DayCounts => ({
  day: Date.parse(`${row.day}T00:00:00Z`),
  counts: [row.count_1, row.count_2, row.count_3, row.count_4, row.count_5],
});

/** Every seller's days of a marketplace that hold anything, seller by seller. */
export async function allScoreDays(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<readonly (DayCounts & { readonly sellerId: string })[]> {
  const { rows } = await sql<ScoreRow>`
    select * from seller_score_day
    where marketplace_id = ${marketplaceId}
      and count_1 + count_2 + count_3 + count_4 + count_5 > 0
    order by seller_id, day`.execute(db);
  return rows.map((row) => ({ ...rowToCounts(row), sellerId: row.seller_id }));
}

/** The feedbacks that make their orders count as negative. */
export async function negativeFeedbackIds(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ feedback_id: string }>`
    select feedback_id from seller_negative_order
    where marketplace_id = ${marketplaceId}`.execute(db);
  return new Set(rows.map((row) => row.feedback_id));
}

/** How many of a seller's orders were placed in a time, and how many of them went wrong. */
export async function orderOutcomes(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<{ readonly orders: number; readonly defects: number; readonly negative: number }> {
  const { rows } = await sql<{ orders: number; defects: number; negative: number }>`
    select count(*)::integer as orders,
      count(*) filter (where o.negative or o.claimed)::integer as defects,
      count(*) filter (where o.negative)::integer as negative
    from (
      select exists (select 1 from seller_negative_order n
          where n.marketplace_id = p.marketplace_id and n.seller_id = p.seller_id
            and n.order_id = p.order_id) as negative,
        exists (select 1 from order_claim c
          where c.marketplace_id = p.marketplace_id and c.customer_id = p.customer_id
            and c.order_id = p.order_id and c.status in ('open', 'granted')) as claimed
      from purchase p
      where p.marketplace_id = ${marketplaceId} and p.seller_id = ${sellerId}
        and p.placed_at > ${toDate(from)} and p.placed_at <= ${toDate(to)}
    ) o`.execute(db);
  return rows[0] ?? { orders: 0, defects: 0, negative: 0 };
}

/** How many of a seller's orders were placed since a moment and not cancelled. */
export async function ordersSince(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  since: Instant,
): Promise<number> {
  const { rows } = await sql<{ orders: number }>`
    select count(*)::integer as orders from purchase
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and placed_at > ${toDate(since)} and status <> 'cancelled'`.execute(db);
  return rows[0]?.orders ?? 0;
}
