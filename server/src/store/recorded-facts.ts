import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import { type Recorded, type RecordedRow, recordedOf } from "./recorded.ts";

/** One decision by rule over facts. */
export type RecordedFacts = Recorded & {
  /** The buyer's words of the feedback version that was judged; null for all else. */
  readonly said: string | null;
};

type Row = RecordedRow & { readonly said: string | null };

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
  return rows.map((row) => ({ ...recordedOf(row), said: row.said }));
}
