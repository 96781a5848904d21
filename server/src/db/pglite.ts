import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { PGlite, type PGliteOptions, types } from "@electric-sql/pglite";
import { Kysely, PGliteDialect } from "kysely";
import type { Connection, RunSql } from "./database.ts";
import { lockFolder } from "./folder-lock.ts";
import type { Tables } from "./tables.generated.ts";

/**
 * Opens the embedded database of a folder, which only one process may hold: PGlite itself would let
 * a second one in and corrupt the files.
 */
export async function openPglite(folder: string): Promise<Connection> {
  const place = resolve(folder);
  await mkdir(place, { recursive: true });
  const lock = await lockFolder(place);
  try {
    const pglite = await startPglite({ dataDir: `${place}/pglite` });
    const connection = connectPglite(pglite, place);
    return {
      ...connection,
      close: async () => {
        await connection.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** Starts PGlite so that its values read exactly as those of PostgreSQL's driver. */
export async function startPglite(options: PGliteOptions): Promise<PGlite> {
  const pglite = await PGlite.create({
    ...options,
    parsers: {
      [types.INT8]: (text) => text,
      [types.NUMERIC]: (text) => text,
      [types.DATE]: (text) => text,
    },
  });
  await pglite.exec("set time zone 'UTC'");
  return pglite;
}

/** The same connection over a PGlite that is already running, such as one in memory. */
export function connectPglite(pglite: PGlite, place: string): Connection {
  const kysely = new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
  return {
    kind: "pglite",
    place,
    kysely,
    rawTransaction: (run) => pglite.transaction((tx) => run(asRunSql(tx))),
    jobQueue: { kind: "pglite", pglite },
    close: () => pglite.close(),
  };
}

/** PGlite takes several statements only through `exec`, and values only through `query`. */
function asRunSql(tx: Parameters<Parameters<PGlite["transaction"]>[0]>[0]): RunSql {
  return async (text, values) => {
    if (values !== undefined) {
      return (await tx.query<Record<string, unknown>>(text, [...values])).rows;
    }
    return (await tx.exec(text)).flatMap(({ rows }) => rows);
  };
}
