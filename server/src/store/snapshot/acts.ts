import { noSeller } from "@candor/core/detection/kit/account-links.ts";
import type { ActSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import type { ReportOutcome } from "@candor/core/domain/abuse-report/abuse-report.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../db/database.ts";
import { toDate } from "../moments.ts";
import { offeringSeller } from "./reviews.ts";
import { momentOrNaN, rowsOf } from "./rows-of.ts";

type Row = {
  readonly customer_id: string;
  readonly review_id: string;
  readonly seller_id: string | null;
  readonly acted_at: Date;
  readonly since: Date | null;
  readonly outcome: ReportOutcome | null;
};

type Span = { readonly from: Instant; readonly to: Instant };

/** Votes since a moment; whether they said helpful or not stays where it is. */
export async function voteColumns(
  tx: Tx,
  marketplaceId: string,
  { from, to }: Span,
): Promise<ActSnapshot> {
  const votes = await actColumns(
    tx,
    sql`
    select v.customer_id, v.review_id, ${offeringSeller(sql`v`)} as seller_id,
      v.cast_at as acted_at, c.created_at as since, null as outcome
    from vote v
    left join customer c on c.marketplace_id = v.marketplace_id and c.customer_id = v.customer_id
    where v.marketplace_id = ${marketplaceId}
      and v.cast_at > ${toDate(from)} and v.cast_at <= ${toDate(to)}
    order by v.cast_at, v.review_id, v.customer_id`,
  );
  return { ...votes, outcome: null };
}

/**
 * Readers' reports of reviews since a moment, with what was decided about each. A seller's reports
 * are left out: they stand under its own name, and misuse pauses them (POLICY VOTE-002, VOTE-010).
 */
export function reportColumns(
  tx: Tx,
  marketplaceId: string,
  { from, to }: Span,
): Promise<ActSnapshot> {
  return actColumns(
    tx,
    sql`
    select a.reporter_id as customer_id, a.review_id, ${offeringSeller(sql`a`)} as seller_id,
      a.filed_at as acted_at, c.created_at as since, a.outcome
    from abuse_report a
    left join customer c on c.marketplace_id = a.marketplace_id and c.customer_id = a.reporter_id
    where a.marketplace_id = ${marketplaceId} and a.reporter_kind = 'customer'
      and a.filed_at > ${toDate(from)} and a.filed_at <= ${toDate(to)}
    order by a.filed_at, a.review_id, a.reporter_id`,
  );
}

/** How the column of outcomes counts them; 0 while nobody has decided. */
const outcomeNumbers = { founded: 1, unfounded: 2, manifestly_unfounded: 3 } as const satisfies {
  readonly [Outcome in ReportOutcome]: number;
};

async function actColumns(tx: Tx, query: RawBuilder<unknown>): Promise<ActSnapshot> {
  const actors = new Interner();
  const reviews = new Interner();
  const sellers = new Interner();
  const actor = new GrowingColumn(Uint32Array);
  const review = new GrowingColumn(Uint32Array);
  const time = new GrowingColumn(Float64Array);
  const outcome = new GrowingColumn(Uint8Array);
  const since = new GrowingColumn(Float64Array);
  const sellerOf = new GrowingColumn(Uint32Array);
  for await (const row of rowsOf<Row>(tx, query)) {
    const by = actors.index(row.customer_id);
    if (by === since.length) since.push(momentOrNaN(row.since));
    const on = reviews.index(row.review_id);
    if (on === sellerOf.length) {
      sellerOf.push(row.seller_id === null ? noSeller : sellers.index(row.seller_id));
    }
    actor.push(by);
    review.push(on);
    time.push(row.acted_at.getTime());
    outcome.push(row.outcome === null ? 0 : outcomeNumbers[row.outcome]);
  }
  return {
    rowCount: time.length,
    actorIds: actors.ids,
    reviewIds: reviews.ids,
    sellerIds: sellers.ids,
    actor: actor.values(),
    review: review.values(),
    time: time.values(),
    sellerOfReview: sellerOf.values(),
    actorSince: since.values(),
    outcome: outcome.values(),
  };
}
