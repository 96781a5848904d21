import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** One event of a history; payload and words are their JSON. */
export type HistoryEvent = {
  readonly event_id: string;
  readonly occurred_at: Date;
  readonly type: string;
  readonly subject: string;
  readonly payload: string;
  /** Null where there were none, or they were erased; only the hash stands then. */
  readonly words: string | null;
};

const eventsAtOnceMax = 5_000;

/**
 * The histories of all subjects of one kind, one by one, each oldest first. Only the ledger is
 * read, never a row, so that the two can be compared.
 */
export async function* historiesOf(
  db: Kysely<Tables>,
  marketplaceId: string,
  kind: "rev" | "fb" | "vot",
): AsyncGenerator<readonly HistoryEvent[]> {
  let after = { subject: "", eventId: "" };
  let history: HistoryEvent[] = [];
  for (;;) {
    const rows = await eventsAfter(db, { marketplaceId, kind }, after);
    for (const row of rows) {
      if (history[0] !== undefined && history[0].subject !== row.subject) {
        yield history;
        history = [];
      }
      history.push(row);
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < eventsAtOnceMax) break;
    after = { subject: last.subject, eventId: last.event_id };
  }
  if (history.length > 0) yield history;
}

async function eventsAfter(
  db: Kysely<Tables>,
  { marketplaceId, kind }: { readonly marketplaceId: string; readonly kind: string },
  after: { readonly subject: string; readonly eventId: string },
): Promise<readonly HistoryEvent[]> {
  const { rows } = await sql<HistoryEvent>`
    select e.event_id, e.occurred_at, e.type, e.subject, e.payload, ${wordsOf(kind)} as words from ledger_event e
    where e.marketplace_id = ${marketplaceId}
      and e.subject >= ${`${kind}_`} and e.subject < ${`${kind}_~`}
      and (e.subject, e.event_id) > (${after.subject}::text, ${after.eventId}::text)
    order by e.subject, e.event_id
    limit ${eventsAtOnceMax}`.execute(db);
  return rows;
}

/** Only a vote keeps what it said beside its hash; other histories are told by their payloads. */
function wordsOf(kind: string) {
  if (kind !== "vot") return sql`null`;
  return sql`(select c.content from ledger_content c
    where c.marketplace_id = e.marketplace_id and c.event_id = e.event_id)`;
}
