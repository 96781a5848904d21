import type { State } from "@candor/core/domain/review-request/review-request.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { RequestKey, RequestWithFacts } from "./review-requests.ts";
import { recordset } from "./upsert.ts";

type FactsRow = {
  readonly customer_id: string;
  readonly order_id: string;
  readonly request_id: string;
  readonly seller_id: string;
  readonly state: State;
  readonly asked_by: "button" | "api" | null;
  readonly parcels: {
    readonly count: number;
    readonly arriving: number;
    readonly deliveredAt: number | null;
    readonly estimateEarliest: number | null;
    readonly estimateLatest: number | null;
    readonly promisedAt: number | null;
  };
  readonly placed_at: Date | null;
  readonly feedback_given: boolean;
  readonly cancelled: boolean;
  readonly account_closed: boolean;
  readonly locale: string | null;
  readonly wants_requests: boolean;
  readonly per_week_max: number | null;
  readonly reachable: boolean;
  readonly seller_requests_off: boolean;
  readonly asked_before_at: Date | null;
};

/**
 * These requests with today's facts. A parcel counts as arrived once a scan or the seller says so;
 * one that only an estimate speaks of keeps the estimate's clock (POLICY REQ-004).
 */
export async function requestsWithFacts(
  db: Kysely<Tables>,
  marketplaceId: string,
  keys: readonly RequestKey[],
): Promise<readonly RequestWithFacts[]> {
  if (keys.length === 0) return [];
  const columns = { customer_id: "text", order_id: "text" } as const;
  const rowsOfKeys = keys.map(({ customerId, orderId }) => ({
    customer_id: customerId,
    order_id: orderId,
  }));
  const { rows } = await sql<FactsRow>`
    select r.customer_id, r.order_id, r.request_id, r.seller_id, r.state, r.asked_by,
      (select jsonb_build_object('count', count(*), 'arriving', count(*) filter (where arriving),
          'deliveredAt', case when bool_and(scanned) filter (where arriving)
            then extract(epoch from max(delivered_at)) * 1000 end,
          'estimateEarliest', case when bool_and(earliest is not null) filter (where arriving)
            then extract(epoch from min(earliest)) * 1000 end,
          'estimateLatest', case when bool_and(latest is not null) filter (where arriving)
            then extract(epoch from max(latest)) * 1000 end,
          'promisedAt', extract(epoch from max(estimate_latest)) * 1000)
        from (select delivered_at, estimate_latest,
            delivered_at is not null or status not in ('lost', 'returned') as arriving,
            delivered_at is not null and source <> 'estimate' as scanned,
            coalesce(delivered_at, estimate_earliest) as earliest,
            coalesce(delivered_at, estimate_latest) as latest
          from delivery d where d.marketplace_id = r.marketplace_id
            and d.customer_id = r.customer_id and d.order_id = r.order_id) as parcel) as parcels,
      p.status = 'cancelled' as cancelled, p.placed_at,
      exists (select 1 from feedback f where f.marketplace_id = r.marketplace_id
        and f.seller_id = r.seller_id and f.order_id = r.order_id) as feedback_given,
      coalesce(c.trust = 'closed', false) as account_closed,
      c.locale, coalesce(b.wants_requests, true) as wants_requests,
      b.requests_per_week_max as per_week_max,
      k.sealed_email is not null and k.bounced_at is null as reachable,
      exists (select 1 from measure m where m.marketplace_id = r.marketplace_id
        and m.subject_kind = 'seller' and m.subject_id = r.seller_id
        and m.kind = 'requests-off' and m.status = 'in_force') as seller_requests_off,
      (select sent_at from past_request a where a.marketplace_id = r.marketplace_id
        and a.customer_id = r.customer_id and a.order_id = r.order_id) as asked_before_at
    from ${recordset({ columns }, rowsOfKeys)}
    join review_request r on r.marketplace_id = ${marketplaceId}
      and r.customer_id = i.customer_id and r.order_id = i.order_id
    left join purchase p on p.marketplace_id = r.marketplace_id
      and p.customer_id = r.customer_id and p.order_id = r.order_id
    left join customer c on c.marketplace_id = r.marketplace_id and c.customer_id = r.customer_id
    left join buyer_preferences b on b.marketplace_id = r.marketplace_id
      and b.customer_id = r.customer_id
    left join buyer_contact k on k.marketplace_id = r.marketplace_id
      and k.customer_id = r.customer_id`.execute(db);
  return rows.map((row) => rowToRequest(marketplaceId, row));
}

function rowToRequest(marketplaceId: string, row: FactsRow): RequestWithFacts {
  const { parcels } = row;
  const moment = (at: number | null) => (at === null ? null : Math.round(at));
  return {
    marketplaceId,
    customerId: row.customer_id,
    orderId: row.order_id,
    requestId: row.request_id,
    sellerId: row.seller_id,
    state: row.state,
    askedBy: row.asked_by,
    facts: {
      delivery: {
        deliveredAt: moment(parcels.deliveredAt),
        estimateEarliest: moment(parcels.estimateEarliest),
        estimateLatest: moment(parcels.estimateLatest),
      },
      placedAt: row.placed_at?.getTime() ?? null,
      promisedAt: moment(parcels.promisedAt),
      feedbackGiven: row.feedback_given,
      cancelled: row.cancelled === true,
      neverDelivered: parcels.count > 0 && parcels.arriving === 0,
      accountClosed: row.account_closed,
      locale: row.locale,
      wantsRequests: row.wants_requests,
      perWeekMax: row.per_week_max,
      reachable: row.reachable,
      sellerRequestsOff: row.seller_requests_off,
      askedBeforeAt: row.asked_before_at?.getTime() ?? null,
    },
  };
}
