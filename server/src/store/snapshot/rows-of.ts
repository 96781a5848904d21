import { type RawBuilder, sql } from "kysely";
import type { Tx } from "../../db/database.ts";

/** Rows held at once: whatever a query answers, memory holds this many and the columns. */
const rowsAtOnce = 5_000;
let opened = 0;

/** The rows of a query one by one, fetched in batches through a cursor of the transaction. */
export async function* rowsOf<Row>(tx: Tx, query: RawBuilder<unknown>): AsyncGenerator<Row> {
  opened++;
  const name = sql.raw(`snapshot_${opened}`);
  await sql`declare ${name} no scroll cursor for ${query}`.execute(tx);
  for (;;) {
    const { rows } = await sql<Row>`fetch ${sql.raw(String(rowsAtOnce))} from ${name}`.execute(tx);
    yield* rows;
    if (rows.length < rowsAtOnce) break;
  }
  await sql`close ${name}`.execute(tx);
}

/** A moment of a column that may be empty, as the detectors' columns hold it. */
export const momentOrNaN = (moment: Date | null) =>
  moment === null ? Number.NaN : moment.getTime();
