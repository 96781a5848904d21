import { noSeller } from "@candor/core/detection/kit/account-links.ts";
import type { ActSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { GrowingColumn, Interner } from "@candor/core/detection/kit/growing-columns.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import type { Tx } from "../../db/database.ts";
import { toDate } from "../moments.ts";
import { offeringSeller } from "./reviews.ts";
import { momentOrNaN, rowsOf } from "./rows-of.ts";

type Row = {
  readonly customer_id: string;
  readonly review_id: string;
  readonly seller_id: string | null;
  readonly cast_at: Date;
  readonly since: Date | null;
};

/** Votes since a moment; whether they said helpful or not stays where it is. */
export async function voteColumns(
  tx: Tx,
  marketplaceId: string,
  { from, to }: { readonly from: Instant; readonly to: Instant },
): Promise<ActSnapshot> {
  const actors = new Interner();
  const reviews = new Interner();
  const sellers = new Interner();
  const actor = new GrowingColumn(Uint32Array);
  const review = new GrowingColumn(Uint32Array);
  const time = new GrowingColumn(Float64Array);
  const since = new GrowingColumn(Float64Array);
  const sellerOf = new GrowingColumn(Uint32Array);
  const query = sql`
    select v.customer_id, v.review_id, ${offeringSeller(sql`v`)} as seller_id, v.cast_at,
      c.created_at as since
    from vote v
    left join customer c on c.marketplace_id = v.marketplace_id and c.customer_id = v.customer_id
    where v.marketplace_id = ${marketplaceId}
      and v.cast_at > ${toDate(from)} and v.cast_at <= ${toDate(to)}
    order by v.cast_at, v.review_id, v.customer_id`;
  for await (const row of rowsOf<Row>(tx, query)) {
    const by = actors.index(row.customer_id);
    if (by === since.length) since.push(momentOrNaN(row.since));
    const on = reviews.index(row.review_id);
    if (on === sellerOf.length) {
      sellerOf.push(row.seller_id === null ? noSeller : sellers.index(row.seller_id));
    }
    actor.push(by);
    review.push(on);
    time.push(row.cast_at.getTime());
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
    outcome: null,
  };
}
