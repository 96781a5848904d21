import { asDatabase, type Database } from "@candor/server/db/database.ts";
import { migrate } from "@candor/server/db/migrate.ts";
import { openPostgres } from "@candor/server/db/postgres.ts";
import { durableSettings, startPostgresServer } from "@candor/server/testkit/postgres-server.ts";
import { Pool } from "pg";

/** A PostgreSQL that syncs to disk, migrated, with a pool beside ours for bare SQL. */
export type BenchPostgres = {
  readonly url: string;
  readonly db: Database;
  /** As plain as the driver goes; what a yardstick is measured with. */
  readonly bare: Pool;
  readonly close: () => Promise<void>;
};

const clientsMax = 16;

/** Starts it; CANDOR_BENCH_DATABASE_URL names an empty database to be used instead. */
export async function startBenchPostgres(log: (line: string) => void): Promise<BenchPostgres> {
  const given = process.env.CANDOR_BENCH_DATABASE_URL;
  const server = given === undefined ? await startPostgresServer(durableSettings) : null;
  const url = given ?? server?.url ?? "";
  log(server === null ? "PostgreSQL of CANDOR_BENCH_DATABASE_URL" : server.source);
  const db = asDatabase(await openPostgres(url));
  await migrate(db);
  const bare = new Pool({ connectionString: url, max: clientsMax });
  return {
    url,
    db,
    bare,
    close: async () => {
      await bare.end();
      await db.close();
      await server?.stop();
    },
  };
}
