import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { toInstant } from "./moments.ts";

/** One decision by rule over facts, as the ledger holds it. */
export type RecordedFacts = {
  readonly eventId: string;
  readonly type: string;
  readonly subject: string;
  readonly at: Instant;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Null once they are erased. */
  readonly words: Readonly<Record<string, unknown>> | null;
  /** The buyer's words of the feedback version that was judged; null for all else. */
  readonly said: string | null;
};

type Row = {
  readonly event_id: string;
  readonly type: string;
  readonly subject: string;
  readonly occurred_at: Date;
  readonly payload: string;
  readonly content: string | null;
  readonly said: string | null;
};

/** The next decisions of these types, in the order of their ids. */
export async function recordedFacts(
  db: Kysely<Tables>,
  marketplaceId: string,
  types: readonly string[],
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly RecordedFacts[]> {
  const { rows } = await sql<Row>`
    select e.event_id, e.type, e.subject, e.occurred_at, e.payload, c.content, (
      select w.content::jsonb ->> 'text' from ledger_event f
      join ledger_content w on w.marketplace_id = f.marketplace_id and w.event_id = f.event_id
      where f.marketplace_id = e.marketplace_id and f.subject = e.subject
        and f.type in ('feedback-posted', 'feedback-modified')
        and f.payload::jsonb -> 'version' = c.content::jsonb #> '{judgedOn,version}') as said
    from ledger_event e
    left join ledger_content c on c.marketplace_id = e.marketplace_id and c.event_id = e.event_id
    where e.marketplace_id = ${marketplaceId} and e.event_id > ${after}
      and e.type = any(${[...types]}::text[])
    order by e.event_id limit ${limit}`.execute(db);
  return rows.map((row) => ({
    eventId: row.event_id,
    type: row.type,
    subject: row.subject,
    at: toInstant(row.occurred_at),
    payload: JSON.parse(row.payload),
    words: row.content === null ? null : JSON.parse(row.content),
    said: row.said,
  }));
}

/** How many decisions of these types there are. */
export async function recordedFactsCount(
  db: Kysely<Tables>,
  marketplaceId: string,
  types: readonly string[],
): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) as count from ledger_event where marketplace_id = ${marketplaceId}
      and type = any(${[...types]}::text[])`.execute(db);
  return Number(rows[0]?.count ?? 0);
}
