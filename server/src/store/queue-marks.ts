import { type Kysely, type RawBuilder, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

const shownMax = 60;

/** What stands in each queue that several people work on, a line for each entry. */
const lines = {
  appeals: sql`select appeal_id || status || coalesce(heard_by, '') || updated_at as line
    from appeal where status in ('filed', 'in_review') and`,
  measures: sql`select measure_id || status || updated_at as line from measure
    where status in ('proposed', 'ordered', 'waiting', 'in_force', 'stayed') and`,
  held: sql`select review_id || updated_at as line from review
    where (state->>'status' = 'held'
      or (state->>'status' = 'revising' and state->>'newest' = 'held')) and`,
} as const satisfies Readonly<Record<string, RawBuilder<unknown>>>;

/** A queue that several people work on. */
export type WatchedQueue = keyof typeof lines;
/** Whether this names such a queue. */
export const isWatchedQueue = (name: string): name is WatchedQueue => Object.hasOwn(lines, name);

/** How a queue stands: another word after every change at its head. */
export async function queueMark(
  db: Kysely<Tables>,
  marketplaceId: string,
  queue: WatchedQueue,
): Promise<string> {
  const { rows } = await sql<{ mark: string }>`
    select md5(coalesce(string_agg(line, ' ' order by line), '')) as mark
    from (${lines[queue]} marketplace_id = ${marketplaceId} order by 1 desc limit ${shownMax}) head
    `.execute(db);
  return rows[0]?.mark ?? "";
}

/** How one appeal stands; null where there is none. */
export async function appealMark(
  db: Kysely<Tables>,
  marketplaceId: string,
  appealId: string,
): Promise<string | null> {
  const { rows } = await sql<{ mark: string }>`
    select md5(status || coalesce(heard_by, '') || updated_at) as mark from appeal
    where marketplace_id = ${marketplaceId} and appeal_id = ${appealId}`.execute(db);
  return rows[0]?.mark ?? null;
}
