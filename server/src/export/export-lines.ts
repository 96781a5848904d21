import type { Tx } from "../db/database.ts";
import { marketplaceTables } from "../store/catalog.ts";
import { factRows, stateLines } from "../store/export-rows.ts";
import { rowToFact } from "../store/facts-shapes.ts";

/**
 * Everything of one marketplace as the lines of a `candor` file, in an order in which it can be
 * read again: facts in the form that `POST /v1/facts` takes, then what Candor made of them, row by
 * row. Runs inside the caller's transaction, so that the lines are of one moment.
 */
export async function* exportLines(tx: Tx, marketplaceId: string): AsyncGenerator<string> {
  for await (const { kind, row } of factRows(tx, marketplaceId)) {
    yield JSON.stringify(rowToFact(kind, row));
  }
  for (const table of (await marketplaceTables(tx)).values()) {
    yield* stateLines(tx, table, marketplaceId);
  }
}
