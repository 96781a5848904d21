import type { SubjectKind } from "@candor/core/domain/measure/kinds.ts";
import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import type { Position } from "./cursor.ts";
import { type MeasureRow, measureColumns, rowToMeasure, type StoredMeasure } from "./measures.ts";
import { toDate } from "./moments.ts";

/** What the desk looks at: who has to act next, or all that holds. */
export type MeasureQueue = "second-person" | "marketplace" | "in-force";

/** Which measures stand in each; the marketplace carries out, and undoes. */
const standsIn: Readonly<Record<MeasureQueue, RawBuilder<unknown>>> = {
  "second-person": sql`m.status = 'proposed'`,
  marketplace: sql`(m.status = 'ordered'
    or (m.status = 'ended' and m.state->'now'->>'undo' = 'asked'))`,
  "in-force": sql`m.status in ('waiting', 'in_force', 'stayed')`,
};

/** Measures of a marketplace in one queue, the oldest first; only those on one kind of subject. */
export async function measuresInQueue(
  db: Kysely<Tables>,
  of: {
    readonly marketplaceId: string;
    readonly queue: MeasureQueue;
    readonly on: SubjectKind | null;
  },
  after: Position | null,
  count: number,
): Promise<readonly StoredMeasure[]> {
  const [createdAt, measureId] = after ?? [];
  const { rows } = await sql<MeasureRow>`
    select ${measureColumns} from measure m
    where m.marketplace_id = ${of.marketplaceId} and ${standsIn[of.queue]}
      and ${of.on === null ? sql`true` : sql`m.subject_kind = ${of.on}`}
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
  const { rows } = await sql<Record<MeasureQueue, number>>`
    select count(*) filter (where ${standsIn["second-person"]})::integer as "second-person",
      count(*) filter (where ${standsIn.marketplace})::integer as marketplace,
      count(*) filter (where ${standsIn["in-force"]})::integer as "in-force"
    from measure m where m.marketplace_id = ${marketplaceId}`.execute(db);
  return rows[0] ?? { "second-person": 0, marketplace: 0, "in-force": 0 };
}
