import { Kysely, PostgresDialect } from "kysely";
import { Pool, type PoolClient, types } from "pg";
import { connectionLost } from "../telemetry.ts";
import type { Connection, RunSql } from "./database.ts";
import { PreparingClient } from "./preparing-client.ts";
import type { Tables } from "./tables.generated.ts";

/** PostgreSQL does not answer, or refuses the user, password or database name. */
export class DatabaseSilentError extends Error {
  override readonly name = "DatabaseSilentError";
}

const poolConnectionsMax = 16;
const dateTypeId = 1082;

/** Opens a pool of connections to PostgreSQL and makes sure that it answers. */
export async function openPostgres(url: string): Promise<Connection> {
  const pool = new Pool({
    connectionString: url,
    max: poolConnectionsMax,
    application_name: "candor",
    Client: PreparingClient,
    // The pool waits for this before it hands a new connection out.
    onConnect: (client) => client.query("set time zone 'UTC'"),
    types: {
      // A date is a day, not a moment: the driver would turn it into one in local time.
      getTypeParser: (typeId, format) =>
        typeId === dateTypeId ? (text: string) => text : types.getTypeParser(typeId, format),
    },
  });
  pool.on("error", connectionLost);
  try {
    await pool.query("select 1");
  } catch (error) {
    await pool.end();
    throw new DatabaseSilentError(`PostgreSQL at ${withoutPassword(url)} does not let us in`, {
      cause: error,
    });
  }
  return {
    kind: "postgres",
    place: withoutPassword(url),
    kysely: new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }),
    rawTransaction: (run) => inTransaction(pool, run),
    jobQueue: { kind: "postgres", url },
    close: () => pool.end(),
  };
}

async function inTransaction<T>(pool: Pool, run: (sql: RunSql) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    const answer = await run((text, values) => query(client, text, values));
    await client.query("commit");
    client.release();
    return answer;
  } catch (error) {
    // Whatever state the connection is in, closing it undoes the transaction.
    client.release(true);
    throw error;
  }
}

async function query(client: PoolClient, text: string, values?: readonly unknown[]) {
  const result =
    values === undefined ? await client.query(text) : await client.query(text, [...values]);
  return result.rows ?? [];
}

function withoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port === "" ? "" : `:${port}`}${pathname}`;
}
