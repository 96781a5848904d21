import type { Kysely, Transaction } from "kysely";
import type { Config } from "../config.ts";
import { transactionRetried } from "../telemetry.ts";
import { openPglite } from "./pglite.ts";
import { openPostgres } from "./postgres.ts";
import type { Tables } from "./tables.generated.ts";

/** A transaction in progress. Functions that only read take `Kysely<Tables>`, which it also is. */
export type Tx = Transaction<Tables>;

/** Runs SQL text as it is; without values the text may hold several statements. */
export type RunSql = (
  text: string,
  values?: readonly unknown[],
) => Promise<readonly Record<string, unknown>[]>;

/** What a database is made of; only this folder and the job queue look inside. */
export type Connection = {
  readonly kind: "pglite" | "postgres";
  /** Where the data lives, fit to be shown: a folder, or an address without its password. */
  readonly place: string;
  readonly kysely: Kysely<Tables>;
  /** One transaction over raw SQL text, for migrations. */
  readonly rawTransaction: <T>(run: (sql: RunSql) => Promise<T>) => Promise<T>;
  /** The handle that the job queue brings its own statements through. */
  readonly jobQueue: JobQueueConnection;
  readonly close: () => Promise<void>;
};

/** PGlite has one connection and shares it; PostgreSQL gives the queue a pool of its own. */
export type JobQueueConnection =
  | { readonly kind: "pglite"; readonly pglite: import("@electric-sql/pglite").PGlite }
  | { readonly kind: "postgres"; readonly url: string };

/** The database: PGlite in the data folder, or PostgreSQL. Both speak the same SQL. */
export type Database = Connection & {
  /**
   * Runs in one transaction: commits when `run` resolves, rolls back when it throws. When two
   * transactions meet in a deadlock or a serialization failure, `run` is run again from its start,
   * so it must change nothing but the database. On PGlite there is one connection: inside `run`
   * only `tx` may be used, since `kysely` waits for the transaction to end.
   */
  readonly transaction: <T>(run: (tx: Tx) => Promise<T>) => Promise<T>;
};

/** Opens PostgreSQL where `DATABASE_URL` is set, else the embedded database of the data folder. */
export async function openDatabase(
  config: Pick<Config, "databaseUrl" | "dataFolder">,
): Promise<Database> {
  return asDatabase(
    config.databaseUrl === undefined
      ? await openPglite(`${config.dataFolder}/db`)
      : await openPostgres(config.databaseUrl),
  );
}

/** Adds transactions that are run again when they meet another one. */
export function asDatabase(connection: Connection): Database {
  return {
    ...connection,
    transaction: (run) =>
      againWhenTransactionsMeet(() => connection.kysely.transaction().execute(run)),
  };
}

/** What a person who starts Candor is told about where the data lives. */
export function describeDatabase({ kind, place }: Pick<Database, "kind" | "place">): string {
  if (kind === "postgres") return `Database: PostgreSQL at ${place}`;
  return [
    `Database: embedded PGlite in ${place}`,
    "  For trying Candor: one process at a time, and a power cut may lose the last writes.",
    "  Set DATABASE_URL to a PostgreSQL database for real use.",
  ].join("\n");
}

/** PostgreSQL's codes for "another transaction was in the way; run yours again". */
const meetingCodes = new Set(["40001", "40P01"]);
const transactionAttemptsMax = 6;
const retryDelayMsMax = 200;

/** Runs a piece of work again while it fails only because two transactions met. */
export async function againWhenTransactionsMeet<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const code = databaseErrorCode(error);
      if (code === null || !meetingCodes.has(code) || attempt >= transactionAttemptsMax) {
        throw error;
      }
      transactionRetried({ attempt, code });
      await pause(Math.random() * Math.min(retryDelayMsMax, 5 * 2 ** attempt));
    }
  }
}

/** The five-letter code of an error that came from PostgreSQL or PGlite, or null. */
export function databaseErrorCode(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  return typeof error.code === "string" && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : null;
}

/** The name of the unique constraint or index that a write ran into, or null. */
export function brokenUniqueConstraint(error: unknown): string | null {
  if (databaseErrorCode(error) !== "23505") return null;
  if (typeof error !== "object" || error === null || !("constraint" in error)) return null;
  return typeof error.constraint === "string" ? error.constraint : null;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
