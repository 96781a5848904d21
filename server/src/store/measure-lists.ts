import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { type MeasureRow, measureColumns, rowToMeasure, type StoredMeasure } from "./measures.ts";
import { toDate } from "./moments.ts";

/** What the desk looks at: who has to act next, or all that holds. */
export type MeasureQueue = "second-person" | "marketplace" | "in-force";

const statuses: Readonly<Record<MeasureQueue, readonly string[]>> = {
  "second-person": ["proposed"],
  marketplace: ["ordered"],
  "in-force": ["waiting", "in_force", "stayed"],
};

/** Measures of a marketplace in one queue, the oldest first. */
export async function measuresInQueue(
  db: Kysely<Tables>,
  { marketplaceId, queue }: { readonly marketplaceId: string; readonly queue: MeasureQueue },
  after: Position | null,
  count: number,
): Promise<readonly StoredMeasure[]> {
  const [createdAt, measureId] = after ?? [];
  const { rows } = await sql<MeasureRow>`
    select ${measureColumns} from measure m
    where m.marketplace_id = ${marketplaceId} and m.status = any(${[...statuses[queue]]}::text[])
      ${
        after === null
          ? sql``
          : sql`and (m.created_at, m.measure_id) > (${toDate(Number(createdAt))}, ${measureId})`
      }
    order by m.created_at, m.measure_id limit ${count}`.execute(db);
  return rows.map(rowToMeasure);
}

/** How many measures stand in each queue. */
export async function measureCounts(
  db: Kysely<Tables>,
  marketplaceId: string,
): Promise<Readonly<Record<MeasureQueue, number>>> {
  const { rows } = await sql<{ status: string; count: number }>`
    select status, count(*)::integer as count from measure
    where marketplace_id = ${marketplaceId} and status <> 'ended' and status <> 'declined'
    group by status`.execute(db);
  const sum = (queue: MeasureQueue) =>
    rows
      .filter(({ status }) => statuses[queue].includes(status))
      .reduce((total, { count }) => total + count, 0);
  return {
    "second-person": sum("second-person"),
    marketplace: sum("marketplace"),
    "in-force": sum("in-force"),
  };
}
