import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { erased } from "./erasure.ts";
import { toDate, toInstant } from "./moments.ts";

/** How much of each is kept; `aged` is what a moment has reached. */
export type KeptFigures = {
  readonly buyerOrders: number;
  readonly messages: number;
  readonly agedMessages: number;
  readonly aliases: number;
  readonly aliasesDue: number;
  readonly answers: number;
  readonly answersDue: number;
  readonly watched: number;
  readonly watchedDue: number;
};

/** From which moments on each is kept, or until which it works. */
export type KeptUntil = {
  readonly at: Instant;
  readonly messagesBefore: Instant;
  readonly aliasesUntil: Instant;
  readonly answersBefore: Instant;
  readonly watchedBefore: Instant;
};

/** What is kept about people in a marketplace, and how much of it is near its end. */
export async function keptFigures(
  db: Kysely<Tables>,
  marketplaceId: string,
  until: KeptUntil,
): Promise<KeptFigures> {
  const ours = sql`marketplace_id = ${marketplaceId}`;
  const { rows } = await sql<KeptFigures>`
    select b."buyerOrders", m.*, r.*, i.*, w.* from
      (select count(distinct order_id)::integer as "buyerOrders" from buyer_field where ${ours}) b,
      (select count(*)::integer as messages,
        count(*) filter (where written_at <= ${toDate(until.messagesBefore)})::integer
          as "agedMessages"
        from message where ${ours} and body <> ${sql.lit(erased)}) m,
      (select count(*)::integer as aliases,
        count(*) filter (where expires_at <= ${toDate(until.aliasesUntil)})::integer as "aliasesDue"
        from relay_alias where ${ours} and revoked_at is null
          and expires_at > ${toDate(until.at)}) r,
      (select count(*)::integer as answers,
        count(*) filter (where created_at <= ${toDate(until.answersBefore)})::integer
          as "answersDue"
        from idempotency_key where ${ours}) i,
      (select count(*)::integer as watched,
        count(*) filter (where trust_since <= ${toDate(until.watchedBefore)})::integer
          as "watchedDue"
        from customer where ${ours} and trust in ('watch', 'held')) w`.execute(db);
  const [row] = rows;
  if (row === undefined) throw new Error("a count answers one row");
  return row;
}

/** Something that was erased, by the ledger's own entry. */
export type ErasureEntry = {
  readonly eventId: string;
  readonly type: "buyer-data-erased" | "messages-forgotten";
  readonly at: Instant;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Its place in the ledger; null until it has one. */
  readonly place: number | null;
};

const erasureTypes: readonly ErasureEntry["type"][] = ["buyer-data-erased", "messages-forgotten"];

/** The newest erasures, and how many there were since a moment. */
export async function erasuresSince(
  db: Kysely<Tables>,
  { marketplaceId, since }: { readonly marketplaceId: string; readonly since: Instant },
  limit: number,
): Promise<readonly ErasureEntry[]> {
  type Row = { event_id: string; type: ErasureEntry["type"]; occurred_at: Date } & {
    readonly payload: string;
    readonly leaf_index: string | null;
  };
  const { rows } = await sql<Row>`
    select event_id, type, occurred_at, payload, leaf_index from ledger_event
    where marketplace_id = ${marketplaceId} and type = any(${[...erasureTypes]}::text[])
      and occurred_at >= ${toDate(since)}
    order by occurred_at desc, event_id desc limit ${limit}`.execute(db);
  return rows.map((row) => ({
    ...{ eventId: row.event_id, type: row.type, at: toInstant(row.occurred_at) },
    payload: JSON.parse(row.payload),
    place: row.leaf_index === null ? null : Number(row.leaf_index),
  }));
}
