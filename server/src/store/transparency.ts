import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { toDate, toInstant } from "./moments.ts";

/** A marketplace and a time, its end not included. */
export type Period = {
  readonly marketplaceId: string;
  readonly from: Instant;
  readonly to: Instant;
};

/** The events that a report counts, with the part of the payload by which they are told apart. */
const counted: Readonly<Record<string, string | null>> = {
  "review-published": null,
  "review-held": null,
  "review-rejected": null,
  "review-suspected": null,
  "review-removed": "reason",
  "review-restored": null,
  "measure-imposed": "kind",
  "measure-ended": "because",
  "appeal-filed": "role",
  "appeal-decided": "outcome",
};

/** `measure-imposed/warning`, or the type alone where nothing tells its events apart. */
const line = sql<string>`e.type || coalesce('/' || case e.type ${sql.join(
  Object.entries(counted).flatMap(([type, part]) =>
    part === null ? [] : [sql`when ${type} then e.payload::jsonb->>${part}`],
  ),
  sql` `,
)} end, '')`;

const within = ({ marketplaceId, from, to }: Period) => sql`e.marketplace_id = ${marketplaceId}
  and e.occurred_at >= ${toDate(from)} and e.occurred_at < ${toDate(to)}
  and e.type = any(${Object.keys(counted)}::text[])`;

/** How often each thing was decided in a time, by the name of its line. */
export async function decisionsCounted(
  db: Kysely<Tables>,
  period: Period,
): Promise<readonly { readonly line: string; readonly count: number }[]> {
  const { rows } = await sql<{ line: string; count: number }>`
    select ${line} as line, count(*)::integer as count from ledger_event e
    where ${within(period)} group by 1 order by 1`.execute(db);
  return rows;
}

/** One ledger entry behind a number. */
export type CountedEvent = {
  readonly eventId: string;
  readonly at: Instant;
  readonly leafHash: string;
  readonly leafIndex: number | null;
};

/** The ledger entries behind one line, the oldest first. */
export async function eventsOfLine(
  db: Kysely<Tables>,
  { line: name, ...period }: Period & { readonly line: string },
  after: Position | null,
  count: number,
): Promise<readonly CountedEvent[]> {
  const [at, eventId] = after ?? [];
  const { rows } = await sql<{
    event_id: string;
    occurred_at: Date;
    leaf_hash: string;
    leaf_index: string | null;
  }>`
    select e.event_id, e.occurred_at, e.leaf_hash, e.leaf_index from ledger_event e
    where ${within(period)} and ${line} = ${name}
      ${
        after === null
          ? sql``
          : sql`and (e.occurred_at, e.event_id) > (${toDate(Number(at))}, ${eventId})`
      }
    order by e.occurred_at, e.event_id limit ${count}`.execute(db);
  return rows.map((row) => ({
    ...{ eventId: row.event_id, leafHash: row.leaf_hash, at: toInstant(row.occurred_at) },
    leafIndex: row.leaf_index === null ? null : Number(row.leaf_index),
  }));
}
