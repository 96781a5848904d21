import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";

/** Asks the database the smallest question there is; throws if nobody answers. */
export async function databaseAnswersAtAll(db: Kysely<Tables>): Promise<boolean> {
  const { rows } = await sql`select 1 as one`.execute(db);
  return rows.length === 1;
}
