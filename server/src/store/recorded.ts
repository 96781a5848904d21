import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toInstant } from "./moments.ts";

/** One recorded decision, as the ledger holds it. */
export type Recorded<Type extends string = string> = {
  readonly eventId: string;
  readonly type: Type;
  readonly subject: string;
  readonly at: Instant;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Null once they are erased. */
  readonly words: Readonly<Record<string, unknown>> | null;
};

/** The row of a ledger entry with its words. */
export type RecordedRow<Type extends string = string> = {
  readonly event_id: string;
  readonly type: Type;
  readonly subject: string;
  readonly occurred_at: Date;
  readonly payload: string;
  readonly content: string | null;
};

/** The decision that a row holds. */
export function recordedOf<Type extends string>(row: RecordedRow<Type>): Recorded<Type> {
  return {
    eventId: row.event_id,
    type: row.type,
    subject: row.subject,
    at: toInstant(row.occurred_at),
    payload: JSON.parse(row.payload),
    words: row.content === null ? null : JSON.parse(row.content),
  };
}

/** How many decisions of these types there are. */
export async function recordedCount(
  db: Kysely<Tables>,
  marketplaceId: string,
  types: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from ledger_event where marketplace_id = ${marketplaceId}
      and type = any(${[...types]}::text[])`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
