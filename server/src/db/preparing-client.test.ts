import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { type RawBuilder, sql } from "kysely";
import { makePostgresDatabase } from "../../testkit/database.ts";
import type { Connection } from "./database.ts";
import { openPostgres } from "./postgres.ts";

describe("a connection to PostgreSQL", () => {
  let connection: Connection;
  let drop: () => Promise<void>;

  before(async () => {
    const made = await makePostgresDatabase();
    drop = made.drop;
    connection = await openPostgres(made.url);
  });
  after(async () => {
    await connection.close();
    await drop();
  });

  /** What each query answers on one connection, and how many of its statements are kept there. */
  function onOneConnection(...queries: RawBuilder<{ answer: number }>[]) {
    return connection.kysely.connection().execute(async (db) => {
      await sql`deallocate all`.execute(db);
      const answers: (number | string | undefined)[] = [];
      for (const query of queries) {
        const outcome = await query.execute(db).catch((error: Error) => error);
        answers.push(outcome instanceof Error ? outcome.message : outcome.rows[0]?.answer);
      }
      const kept = await sql`select from pg_prepared_statements`.execute(db);
      return { answers, kept: kept.rows.length };
    });
  }

  const onceMore = (value: number) => sql<{ answer: number }>`select ${value}::int + 1 as answer`;
  const sizeOf = (values: number[]) =>
    sql<{ answer: number }>`select cardinality(${values}::int[]) as answer`;
  const half = (value: number) => sql<{ answer: number }>`select 2 / ${value}::int as answer`;

  test("plans a statement with values once and answers each call by its own values", async () => {
    const outcome = await onOneConnection(onceMore(1), onceMore(41));
    assert.deepEqual(outcome, { answers: [2, 42], kept: 1 });
  });

  test("plans a statement over a batch of values anew each time", async () => {
    const batch = await onOneConnection(sizeOf(Array.from({ length: 9 }, () => 1)));
    assert.deepEqual(batch, { answers: [9], kept: 0 });
    const few = await onOneConnection(sizeOf(Array.from({ length: 8 }, () => 1)));
    assert.deepEqual(few, { answers: [8], kept: 1 });
  });

  test("runs a statement again that failed", async () => {
    const { answers } = await onOneConnection(half(0), half(1));
    assert.deepEqual(answers, ["division by zero", 2]);
  });
});
