/**
 * Imports one file into the database of DATABASE_URL: `ours` with the importer, `bare` parsing each
 * line and inserting the review rows alone, a thousand to a statement. Prints time and peak memory.
 */
import { createReadStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { systemClock } from "@candor/server/adapters/clock.ts";
import { timeOrderedIds } from "@candor/server/adapters/ids.ts";
import { systemRandom } from "@candor/server/adapters/random.ts";
import { linesOf, plainBytes } from "@candor/server/cli/read-lines.ts";
import { openDatabase } from "@candor/server/db/database.ts";
import { importFile } from "@candor/server/import/import-file.ts";
import { databaseLedger } from "@candor/server/ledger/append.ts";
import { Pool } from "pg";

const [method = "ours", path = ""] = process.argv.slice(2);
const databaseUrl = process.env.DATABASE_URL;
const rowsAtOnce = 1_000;

const started = performance.now();
const rows = method === "ours" ? await importOurs() : await importBare();
const seconds = (performance.now() - started) / 1_000;
const peakMb = process.resourceUsage().maxRSS / 1_024;
process.stdout.write(JSON.stringify({ seconds, peakMb, rows }));

async function importOurs(): Promise<number> {
  const db = await openDatabase({ databaseUrl, dataFolder: "" });
  const clock = systemClock;
  const ids = timeOrderedIds({ clock, random: systemRandom });
  const ledger = databaseLedger({ ids, random: systemRandom });
  const logFolder = await mkdtemp(join(tmpdir(), "candor-import-log-"));
  const end = await importFile(
    { db, clock, ids, ledger },
    {
      path,
      format: "amazon-2023",
      marketplaceId: "bench",
      logFolder,
      rejectsPath: null,
      dryRun: false,
      linesOf: (file) => linesOf(plainBytes("-", file)),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    },
  );
  await rm(logFolder, { recursive: true });
  await db.close();
  if (!end.ok || end.value.counts.rejected > 0) throw new Error("the import did not take all");
  return end.value.counts.lines;
}

async function importBare(): Promise<number> {
  const pool = new Pool({ connectionString: databaseUrl, max: 1 });
  await pool.query(`create table bare_review (
    product_id text not null, customer_id text not null, stars smallint not null, title text,
    body text, helpful integer not null, status text not null, created_at timestamptz not null,
    primary key (product_id, customer_id))`);
  await pool.query("create index on bare_review (product_id, helpful desc, created_at desc)");
  let count = 0;
  let batch: unknown[] = [];
  const insert = () =>
    pool.query(
      `insert into bare_review select r.asin, r.user_id, r.rating, r.title, r.text,
         r.helpful_vote, 'published', to_timestamp(r.timestamp / 1000)
       from json_to_recordset($1::json) as r(asin text, user_id text, rating smallint, title text,
         text text, helpful_vote integer, timestamp bigint)
       on conflict do nothing`,
      [JSON.stringify(batch)],
    );
  for await (const line of createInterface({ input: createReadStream(path) })) {
    batch.push(JSON.parse(line));
    count++;
    if (batch.length < rowsAtOnce) continue;
    await insert();
    batch = [];
  }
  if (batch.length > 0) await insert();
  await pool.end();
  return count;
}
