import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { sql } from "kysely";
import type { Database } from "../src/db/database.ts";
import { exportTo } from "../src/export/export-file.ts";
import { market } from "./world.ts";

/** Every live row of a table as one text; bytes also as the letters that they may be. */
export type TableText = { readonly table: string; readonly text: string };

/** Every row of every table: ours, the queue's, and what the planner remembers of them. */
export async function everyTable({ kysely }: Database): Promise<readonly TableText[]> {
  const { rows } = await sql<{ name: string; bytes: string[] }>`
    select quote_ident(table_schema) || '.' || quote_ident(table_name) as name,
      coalesce(array_agg(quote_ident(column_name)) filter (where data_type = 'bytea'), '{}') as bytes
    from information_schema.columns join information_schema.tables
      using (table_catalog, table_schema, table_name)
    where table_schema not in ('pg_catalog', 'information_schema') and table_type = 'BASE TABLE'
    group by table_schema, table_name order by 1`.execute(kysely);
  const tables: TableText[] = [];
  for (const { name, bytes } of [...rows, { name: "pg_catalog.pg_stats", bytes: [] }]) {
    const letters = bytes.map((column) => `|| coalesce(encode(t.${column}, 'escape'), '')`);
    const found = await sql<{ row: string }>`
      select t::text ${sql.raw(letters.join(" "))} as row from ${sql.raw(name)} t`.execute(kysely);
    tables.push({ table: name, text: found.rows.map(({ row }) => row).join("\n") });
  }
  return tables;
}

/** The export of the test marketplace, as its lines. */
export async function everyExportedLine(db: Database): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "candor-export-"));
  const path = join(folder, "all.jsonl.gz");
  const written = await exportTo(db, path, market);
  if (!written.ok) throw new Error(written.code);
  return gunzipSync(await readFile(path)).toString("utf8");
}
