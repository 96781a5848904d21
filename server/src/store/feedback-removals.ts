import type { State } from "@candor/core/domain/removal-request/removal-request.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Span } from "@candor/core/kernel/span.ts";
import { type Kysely, sql } from "kysely";
import type { Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";
import type { StoredFeedback } from "./feedback.ts";
import { toDate, toInstant } from "./moments.ts";

/** A claim that was made. */
export type FiledRemoval = {
  readonly state: Exclude<State, { status: "none" }>;
  readonly spans: readonly Span[];
  readonly appealReason: string | null;
  readonly askedAt: Instant;
};

type Row = {
  readonly state: FiledRemoval["state"];
  readonly spans: readonly Span[];
  readonly appeal_reason: string | null;
  readonly asked_at: Date;
};

const rowToRemoval = (row: Row): FiledRemoval => ({
  state: row.state,
  spans: row.spans,
  appealReason: row.appeal_reason,
  askedAt: toInstant(row.asked_at),
});

type VersionOf = Pick<StoredFeedback, "marketplaceId" | "sellerId" | "feedbackId" | "state">;

/** The claim about the version that stands; its feedback is locked by the caller. */
export async function removalOf(
  db: Kysely<Tables>,
  { marketplaceId, sellerId, feedbackId, state }: VersionOf,
): Promise<FiledRemoval | null> {
  const { rows } = await sql<Row>`
    select state, spans, appeal_reason, asked_at from feedback_removal
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and feedback_id = ${feedbackId} and version = ${state.version}`.execute(db);
  return rows[0] === undefined ? null : rowToRemoval(rows[0]);
}

/** Writes a claim, new or known, as it now is. */
export async function saveRemoval(
  tx: Tx,
  { marketplaceId, sellerId, feedbackId, state: { version } }: VersionOf,
  { state, spans, appealReason, askedAt }: FiledRemoval,
  at: Instant,
): Promise<void> {
  await sql`
    insert into feedback_removal (marketplace_id, seller_id, feedback_id, version, ground, status,
      state, spans, appeal_reason, asked_at, updated_at)
    values (${marketplaceId}, ${sellerId}, ${feedbackId}, ${version}, ${state.ground},
      ${state.status}, ${JSON.stringify(state)}::jsonb, ${JSON.stringify(spans)}::jsonb,
      ${appealReason}, ${toDate(askedAt)}, ${toDate(at)})
    on conflict (marketplace_id, seller_id, feedback_id, version) do update set
      status = excluded.status, state = excluded.state, appeal_reason = excluded.appeal_reason,
      updated_at = excluded.updated_at`.execute(tx);
}

/** How a seller's claims ended since a moment, and how many were made in the last week. */
export async function removalRecord(
  db: Kysely<Tables>,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
  { since, weekFrom }: { readonly since: Instant; readonly weekFrom: Instant },
): Promise<{ readonly granted: number; readonly declined: number; readonly lastWeek: number }> {
  const { rows } = await sql<{ granted: number; declined: number; last_week: number }>`
    select
      count(*) filter (where status = 'granted'
        or (status = 'closed' and (state->>'granted')::boolean))::integer as granted,
      -- What waits for a person is not held against anybody.
      count(*) filter (where status = 'declined'
        or (status = 'closed' and not (state->>'granted')::boolean))::integer as declined,
      count(*) filter (where asked_at > ${toDate(weekFrom)})::integer as last_week
    from feedback_removal
    where marketplace_id = ${marketplaceId} and seller_id = ${sellerId}
      and asked_at > ${toDate(since)}`.execute(db);
  const [row] = rows;
  return {
    granted: row?.granted ?? 0,
    declined: row?.declined ?? 0,
    lastWeek: row?.last_week ?? 0,
  };
}

/** One request of a seller at a time, so that two at once cannot pass the same limit. */
export async function takeRemovalTurn(
  tx: Tx,
  { marketplaceId, sellerId }: { readonly marketplaceId: string; readonly sellerId: string },
): Promise<void> {
  const turn = `removal requests ${marketplaceId} ${sellerId}`;
  await sql`select pg_advisory_xact_lock(hashtextextended(${turn}, 0))`.execute(tx);
}
