import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { z } from "zod";
import { rolesNotGranted } from "../telemetry.ts";
import type { Connection, RunSql } from "./database.ts";
import { grantRoles } from "./roles.ts";

/** One numbered file of `migrations/`, read whole. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
};

/** What is in the database, and what is still to be run. */
export type MigrationPlan = {
  readonly done: readonly Migration[];
  readonly pending: readonly Migration[];
};

/** The database does not fit these files; the message says how and what to do. */
export class MigrationError extends Error {
  override readonly name = "MigrationError";
}

const migrationsFolder = new URL("./migrations/", import.meta.url);
/** Any fixed number: processes that start at once wait here for each other. */
const migrationLockKey = 4_400_190_001;

/**
 * Brings the schema up to date and answers the migrations that were run. All run in one
 * transaction under a lock, so that several processes may start at once, and a failure or a kill
 * leaves the schema as it was.
 */
export async function migrate(connection: Connection): Promise<readonly Migration[]> {
  const files = await readMigrations();
  return connection.rawTransaction(async (sql) => {
    await sql("select pg_advisory_xact_lock($1)", [migrationLockKey]);
    await sql(migrationTable);
    const { pending } = plan(files, await readApplied(sql));
    for (const migration of pending) await run(sql, migration);
    if (pending.length > 0 && !(await grantRoles(sql))) rolesNotGranted();
    return pending;
  });
}

/** What `migrate` would do, changing nothing. */
export async function migrationPlan(connection: Connection): Promise<MigrationPlan> {
  const files = await readMigrations();
  return connection.rawTransaction(async (sql) => {
    const found = await sql("select to_regclass('schema_migration') is not null as exists", []);
    return plan(files, found[0]?.exists === true ? await readApplied(sql) : []);
  });
}

/** The migration files in their order, each checked for its number. */
export async function readMigrations(): Promise<readonly Migration[]> {
  const names = (await readdir(migrationsFolder)).filter((name) => name.endsWith(".sql")).sort();
  const versions = names.map((name) => Number(/^(\d{4})-[a-z0-9-]+\.sql$/.exec(name)?.[1]));
  return Promise.all(
    names.map(async (name, index) => {
      const version = versions[index] ?? Number.NaN;
      // Numbers may have gaps, as several people take theirs at once; none comes twice.
      if (!(version > (versions[index - 1] ?? 0))) {
        throw new MigrationError(`Migration ${name} needs a number of its own, in four digits.`);
      }
      const text = (await readFile(new URL(name, migrationsFolder), "utf8")).replaceAll(
        "\r\n",
        "\n",
      );
      const checksum = createHash("sha256").update(text).digest("hex");
      return { version, name, text, checksum };
    }),
  );
}

const migrationTable = `
create table if not exists schema_migration (
  version integer not null,
  name text not null,
  checksum text not null,
  run_at timestamptz not null default now(),
  primary key (version)
)`;

const Applied = z.object({ version: z.number(), name: z.string(), checksum: z.string() });
type Applied = z.infer<typeof Applied>;

async function readApplied(sql: RunSql): Promise<readonly Applied[]> {
  const rows = await sql("select version, name, checksum from schema_migration order by version");
  return rows.map((row) => Applied.parse(row));
}

/** Exported for tests: what is pending, or a `MigrationError` when files and database disagree. */
export function plan(files: readonly Migration[], applied: readonly Applied[]): MigrationPlan {
  for (const row of applied) {
    const file = files.find(({ version }) => version === row.version);
    if (file === undefined) {
      throw new MigrationError(
        `The database has migration ${row.name}, which this version of Candor does not know. ` +
          "It was used by a newer version: start that one.",
      );
    }
    if (file.checksum !== row.checksum) {
      throw new MigrationError(
        `Migration ${file.name} differs from ${row.name} that was run on this database. ` +
          "Migrations are never edited: put the file back and add a new one.",
      );
    }
  }
  const isDone = ({ version }: Migration) => applied.some((row) => row.version === version);
  return { done: files.filter(isDone), pending: files.filter((file) => !isDone(file)) };
}

async function run(sql: RunSql, { version, name, text, checksum }: Migration): Promise<void> {
  try {
    await sql(text);
  } catch (error) {
    throw new MigrationError(`Migration ${name} failed; nothing was changed.`, { cause: error });
  }
  await sql("insert into schema_migration (version, name, checksum) values ($1, $2, $3)", [
    version,
    name,
    checksum,
  ]);
}
