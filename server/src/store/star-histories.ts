import type { ReviewEvent } from "@candor/core/detection/parity/star-counts.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { historiesOf } from "./ledger-histories.ts";
import { toDate } from "./moments.ts";

/** The history of every review, one by one, as far as stars and what was decided are told in it. */
export async function* starHistories(
  db: Kysely<Tables>,
  marketplaceId: string,
): AsyncGenerator<{ readonly reviewId: string; readonly events: readonly ReviewEvent[] }> {
  for await (const history of historiesOf(db, marketplaceId, "rev")) {
    const events = history.map(({ type, occurred_at, payload }) =>
      starEvent(type, occurred_at.getTime(), JSON.parse(payload)),
    );
    yield { reviewId: history[0]?.subject ?? "", events };
  }
}

/** Reads one entry of `reviewEntry`. */
export function starEvent(
  type: string,
  at: Instant,
  payload: Partial<Omit<ReviewEvent, "type" | "at">>,
): ReviewEvent {
  const { version = null, stars = null, decidedBy = null, reason = null } = payload;
  return { type, at, version, stars, decidedBy, reason };
}

/** The reviews whose removal their authors appealed in a time. */
export async function appealedRemovals(
  db: Kysely<Tables>,
  marketplaceId: string,
  before: Instant,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ review_id: string }>`
    select distinct m.payload::jsonb->>'subjectId' as review_id
    from ledger_event a
    join ledger_event m on m.marketplace_id = a.marketplace_id and m.type = 'measure-imposed'
      and m.payload::jsonb->>'statementId' = a.payload::jsonb->>'statementId'
    where a.marketplace_id = ${marketplaceId} and a.type = 'appeal-filed'
      and a.occurred_at < ${toDate(before)} and a.payload::jsonb->>'role' = 'author'
      and m.payload::jsonb->>'kind' = 'review-removed'`.execute(db);
  return new Set(rows.map((row) => row.review_id));
}
