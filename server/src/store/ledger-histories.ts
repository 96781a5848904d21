import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** One event of a history; the payload is its JSON. */
export type HistoryEvent = {
  readonly event_id: string;
  readonly type: string;
  readonly subject: string;
  readonly payload: string;
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
    select event_id, type, subject, payload from ledger_event
    where marketplace_id = ${marketplaceId}
      and subject >= ${`${kind}_`} and subject < ${`${kind}_~`}
      and (subject, event_id) > (${after.subject}::text, ${after.eventId}::text)
    order by subject, event_id
    limit ${eventsAtOnceMax}`.execute(db);
  return rows;
}
