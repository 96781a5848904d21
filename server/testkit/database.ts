import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { after, describe } from "node:test";
import { Client } from "pg";
import { asDatabase, type Connection, type Database } from "../src/db/database.ts";
import { migrate, readMigrations } from "../src/db/migrate.ts";
import { connectPglite, startPglite } from "../src/db/pglite.ts";
import { openPostgres } from "../src/db/postgres.ts";
import { roles } from "../src/db/roles.ts";
import { type PostgresServer, startPostgresServer } from "./postgres-server.ts";

/** Answers the file's database with every table empty; ask once a test. */
export type FreshDatabase = () => Promise<Database>;

/** The databases of this process, opened when first asked for: several test files share them. */
const opened: { [kind in Database["kind"]]?: Promise<Database> } = {};

/**
 * Defines the same tests on PGlite and on real PostgreSQL, each cloned from a migrated template
 * once a process; each test finds its database empty:
 *
 * ```ts
 * onBothDatabases((fresh) => {
 *   test("a review is kept", async () => {
 *     const db = await fresh();
 *   });
 * });
 * ```
 */
export function onBothDatabases(
  define: (fresh: FreshDatabase, kind: Database["kind"]) => void,
): void {
  after(closeOpened);
  for (const kind of ["pglite", "postgres"] as const) {
    describe(kind === "pglite" ? "on PGlite" : "on PostgreSQL", () => {
      define(async () => {
        opened[kind] ??= kind === "pglite" ? clonePglite() : clonePostgres();
        const database = await opened[kind];
        await emptyTables(database);
        return database;
      }, kind);
    });
  }
}

async function closeOpened(): Promise<void> {
  for (const kind of ["pglite", "postgres"] as const) {
    const database = await opened[kind];
    delete opened[kind];
    await database?.close();
  }
}

/** A migrated, empty PGlite in memory; close it after use. */
export async function clonePglite(): Promise<Database> {
  const template = await pgliteTemplate();
  const pglite = await startPglite({ loadDataDir: template });
  return asDatabase(connectPglite(pglite, "memory"));
}

/** A migrated, empty database on the tests' PostgreSQL; closing it drops it. */
export async function clonePostgres(): Promise<Database> {
  const { url, drop } = await makePostgresDatabase();
  const connection = await openPostgres(url);
  return asDatabase({
    ...connection,
    close: async () => {
      await connection.close();
      await drop();
    },
  });
}

/** A migrated, empty database by its address, for a process that opens it itself. */
export async function makePostgresDatabase(): Promise<{
  readonly url: string;
  readonly drop: () => Promise<void>;
}> {
  const server = await postgresServer();
  const template = await postgresTemplate(server);
  const name = `candor_test_${randomUUID().replaceAll("-", "")}`;
  await withAdmin(server, (admin) => admin.query(`create database ${name} template ${template}`));
  return {
    url: databaseUrl(server, name),
    drop: async () => {
      await withAdmin(server, (admin) =>
        admin.query(`drop database if exists ${name} with (force)`),
      );
    },
  };
}

let server: Promise<PostgresServer> | null = null;

/** One server a test run, given by the runner; a file that is run alone starts its own. */
function postgresServer(): Promise<PostgresServer> {
  server ??= startPostgresServer().then((started) => {
    if (!process.env.CANDOR_TEST_DATABASE_URL) console.log(`Tests use ${started.source}.`);
    return started;
  });
  return server;
}

async function schemaDigest(): Promise<string> {
  // Rights are granted by the migrations' run, not by their text.
  const hash = createHash("sha256").update(JSON.stringify(roles));
  for (const { checksum } of await readMigrations()) hash.update(checksum);
  return hash.digest("hex").slice(0, 16);
}

const cacheFolder = new URL("../../.cache/testkit/", import.meta.url);

/** The files of a migrated PGlite, kept from run to run: loading them is quicker than initdb. */
async function pgliteTemplate(): Promise<Blob> {
  const path = new URL(`pglite-${await schemaDigest()}.tar`, cacheFolder);
  const kept = await readFile(path).catch(() => null);
  if (kept !== null) return new Blob([kept]);
  const connection = connectPglite(await startPglite({}), "memory");
  await migrate(connection);
  if (connection.jobQueue.kind !== "pglite") throw new Error("not a PGlite");
  const dump = await connection.jobQueue.pglite.dumpDataDir("none");
  await connection.close();
  await mkdir(cacheFolder, { recursive: true });
  const aside = new URL(`${randomUUID()}.tmp`, cacheFolder);
  await writeFile(aside, Buffer.from(await dump.arrayBuffer()));
  await rename(aside, path);
  return dump;
}

/** Any fixed number: test files that start at once wait here for the first to make the template. */
const templateLockKey = 4_400_190_002;

async function postgresTemplate(server: PostgresServer): Promise<string> {
  const name = `candor_template_${await schemaDigest()}`;
  await withAdmin(server, async (admin) => {
    await admin.query("select pg_advisory_lock($1)", [templateLockKey]);
    const found = await admin.query("select from pg_database where datname = $1", [name]);
    if (found.rowCount !== 0) return;
    const unfinished = `${name}_unfinished`;
    await admin.query(`drop database if exists ${unfinished} with (force)`);
    await admin.query(`create database ${unfinished}`);
    const connection = await openPostgres(databaseUrl(server, unfinished));
    await migrate(connection);
    await connection.close();
    await admin.query(`alter database ${unfinished} rename to ${name}`);
  });
  return name;
}

async function withAdmin<T>(
  server: PostgresServer,
  run: (admin: Client) => Promise<T>,
): Promise<T> {
  const admin = new Client({ connectionString: server.url });
  await admin.connect();
  try {
    return await run(admin);
  } finally {
    await admin.end();
  }
}

function databaseUrl(server: PostgresServer, name: string): string {
  const url = new URL(server.url);
  url.pathname = `/${name}`;
  return url.href;
}

/** Tables that hold no test's rows: the record of migrations, and the queue's own bookkeeping. */
const keptTables = new Set(["public.schema_migration"]);

/** Empties what holds rows; most tables never do, and looking is quicker than truncating. */
async function emptyTables(connection: Connection): Promise<void> {
  await connection.rawTransaction(async (sql) => {
    const tables = await sql(
      `select schemaname || '.' || tablename as name from pg_tables
       where schemaname = 'public' or (schemaname = 'pgboss' and tablename like 'job%')
       order by exists (select from pg_constraint where contype = 'f'
         and conrelid = format('%I.%I', schemaname, tablename)::regclass) desc`,
      [],
    );
    const names = tables.map(({ name }) => String(name)).filter((name) => !keptTables.has(name));
    const looks = names.map(
      (name) => `select '${name}' as name where exists (select from ${name})`,
    );
    const looked = await sql(looks.join(" union all "), []);
    const full = new Set(looked.map(({ name }) => String(name)));
    // Rows that point at others go first.
    for (const name of names.filter((one) => full.has(one))) await sql(`delete from ${name}`, []);
  });
}
