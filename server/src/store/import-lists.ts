import type { Instant } from "@candor/core/kernel/instant.ts";
import { type Kysely, sql } from "kysely";
import type { Tables } from "../db/tables.generated.ts";
import {
  type ImportId,
  type ImportReject,
  type ImportRun,
  type RunRow,
  rowToRun,
} from "./import-runs.ts";
import { toInstant } from "./moments.ts";

/** An import as its operator reads it. */
export type ImportLine = ImportRun & {
  readonly format: string;
  readonly fileName: string;
  readonly status: "running" | "done" | "failed";
  readonly share: number;
  readonly startedAt: Instant;
  readonly updatedAt: Instant;
};

type Row = RunRow & {
  readonly format: string;
  readonly file_name: string;
  readonly status: ImportLine["status"];
  readonly share: number;
  readonly started_at: Date;
  readonly updated_at: Date;
};

const rowToLine = (row: Row): ImportLine => ({
  ...rowToRun(row),
  format: row.format,
  fileName: row.file_name,
  status: row.status,
  share: row.share,
  startedAt: toInstant(row.started_at),
  updatedAt: toInstant(row.updated_at),
});

/** The newest imports, or the one that is named. */
export async function importLines(
  db: Kysely<Tables>,
  { marketplaceId, importId }: Pick<ImportId, "marketplaceId"> & Partial<ImportId>,
  limit: number,
): Promise<readonly ImportLine[]> {
  const named = importId === undefined ? sql`` : sql`and import_id = ${importId}`;
  const { rows } = await sql<Row>`
    select * from import_run where marketplace_id = ${marketplaceId} ${named}
    order by started_at desc, import_id limit ${limit}`.execute(db);
  return rows.map(rowToLine);
}

/** Why lines of an import were not taken, the most frequent reason first, with its first line. */
export async function rejectReasons(
  db: Kysely<Tables>,
  { marketplaceId, importId }: ImportId,
  limit: number,
): Promise<readonly (Omit<ImportReject, "line"> & { first: number; count: number })[]> {
  const { rows } = await sql<Omit<ImportReject, "line"> & { first: string; count: number }>`
    select code, field, reason, min(line) as first, count(*)::integer as count
    from import_reject where marketplace_id = ${marketplaceId} and import_id = ${importId}
    group by code, field, reason order by count desc, min(line) limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, first: Number(row.first) }));
}

/** The kept lines of an import that were not taken, from a line on. */
export async function importRejects(
  db: Kysely<Tables>,
  { marketplaceId, importId }: ImportId,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<readonly ImportReject[]> {
  const { rows } = await sql<Omit<ImportReject, "line"> & { line: string }>`
    select line, code, field, reason from import_reject
    where marketplace_id = ${marketplaceId} and import_id = ${importId} and line > ${after}
    order by line limit ${limit}`.execute(db);
  return rows.map((row) => ({ ...row, line: Number(row.line) }));
}
