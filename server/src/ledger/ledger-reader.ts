import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { CheckpointText, EventText } from "./record-faults.ts";

/** An event as it is kept, to the byte. */
export type EventRow = EventText & { readonly leaf_index: string | null };

const pageRowsMax = 2_048;

/** Exact to the microsecond, so that no digit of a moment is free. */
const exactly = (column: string) =>
  sql<string>`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** All events of a marketplace: those in the tree by their place, then those that wait. */
export async function* eventsInOrder(
  db: Kysely<Tables>,
  marketplaceId: string,
): AsyncGenerator<EventRow> {
  let after = "-9223372036854775808";
  for (;;) {
    const page = await eventPage(
      db,
      marketplaceId,
      sql<boolean>`e.leaf_index > ${after}`,
      "leaf_index",
    );
    yield* page;
    const last = page.at(-1)?.leaf_index;
    if (last === undefined || last === null) break;
    after = last;
  }
  let afterId = "";
  for (;;) {
    const isNext = sql<boolean>`e.leaf_index is null and e.event_id > ${afterId}`;
    const page = await eventPage(db, marketplaceId, isNext, "event_id");
    yield* page;
    const last = page.at(-1);
    if (last === undefined) break;
    afterId = last.event_id;
  }
}

/** The events about one subject that are in the tree, in their order. */
export async function eventsAbout(
  db: Kysely<Tables>,
  marketplaceId: string,
  subject: string,
): Promise<readonly EventRow[]> {
  const isAbout = sql<boolean>`e.leaf_index is not null and e.subject = ${subject}`;
  return eventPage(db, marketplaceId, isAbout, "leaf_index");
}

async function eventPage(
  db: Kysely<Tables>,
  marketplaceId: string,
  isWanted: ReturnType<typeof sql<boolean>>,
  order: "leaf_index" | "event_id",
): Promise<readonly EventRow[]> {
  const { rows } = await sql<EventRow>`
    select e.event_id, ${exactly("e.occurred_at")} as at, e.type, e.subject, e.payload,
      e.content_hash, e.leaf_hash, e.leaf_index, c.salt, c.content
    from ledger_event e
    left join ledger_content c
      on c.marketplace_id = e.marketplace_id and c.event_id = e.event_id
    where e.marketplace_id = ${marketplaceId} and ${isWanted}
    order by e.${sql.ref(order)} limit ${pageRowsMax}`.execute(db);
  return rows;
}

/** Every checkpoint of a marketplace by the size of its tree. */
export async function readCheckpoints(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<ReadonlyMap<number, CheckpointText>> {
  const { rows } = await sql<CheckpointText>`
    select tree_size, root_hash, note, ${exactly("signed_at")} as signed_at
    from ledger_checkpoint where marketplace_id = ${marketplaceId} order by tree_size`.execute(db);
  return new Map(rows.map((row) => [Number(row.tree_size), row]));
}
