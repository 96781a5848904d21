import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { type Kysely, sql } from "kysely";
import { databaseErrorCode, type Tx } from "../db/database.ts";
import type { Tables } from "../db/tables.generated.ts";

/** What every line of a file came to so far; `lines` is the sum of the three. */
export type ImportCounts = {
  readonly lines: number;
  readonly accepted: number;
  /** Of the accepted, those that became a later version of a review that was there. */
  readonly revisions: number;
  readonly duplicates: number;
  readonly rejected: number;
};

/** Which file is being imported. */
export type ImportKey = {
  readonly marketplaceId: string;
  readonly format: string;
  readonly fileName: string;
  readonly fileHash: string;
};

/** One import of a marketplace. */
export type ImportId = { readonly marketplaceId: string; readonly importId: string };

/** An import that was begun. */
export type ImportRun = { readonly importId: string; readonly counts: ImportCounts };

/** The row of a run: its id and counts. */
export type RunRow = {
  readonly import_id: string;
  readonly lines_done: string;
  readonly accepted: string;
  readonly revisions: string;
  readonly duplicates: string;
  readonly rejected: string;
};

/** The unfinished run of this file, or the new one that `importId` names. */
export async function openImportRun(
  tx: Tx,
  key: ImportKey,
  importId: string,
  at: Instant,
): Promise<ImportRun> {
  const now = instantToIso(at);
  await sql`
    insert into import_run (marketplace_id, import_id, format, file_name, file_hash, status,
      lines_done, accepted, revisions, duplicates, rejected, started_at, updated_at)
    values (${key.marketplaceId}, ${importId}, ${key.format}, ${key.fileName}, ${key.fileHash},
      'running', 0, 0, 0, 0, 0, ${now}::timestamptz, ${now}::timestamptz)
    on conflict do nothing`.execute(tx);
  const result = await sql<RunRow>`
    select * from import_run where marketplace_id = ${key.marketplaceId}
      and format = ${key.format} and file_hash = ${key.fileHash} and status = 'running'`.execute(
    tx,
  );
  const [row] = result.rows;
  if (row === undefined) throw new Error("the import run vanished as it was opened");
  return rowToRun(row);
}

/**
 * Notes how far a run is, in the transaction that wrote its rows. False if it is not where the
 * caller thinks: another process is importing the same file.
 */
export async function saveImportProgress(
  tx: Tx,
  { marketplaceId, importId }: ImportId,
  progress: {
    readonly before: ImportCounts;
    readonly now: ImportCounts;
    readonly share: number;
    readonly at: Instant;
  },
): Promise<boolean> {
  const { before, now, share, at } = progress;
  const result = await sql`
    update import_run set lines_done = ${now.lines}, accepted = ${now.accepted},
      revisions = ${now.revisions}, duplicates = ${now.duplicates}, rejected = ${now.rejected}, share = ${share},
      updated_at = ${instantToIso(at)}::timestamptz
    where marketplace_id = ${marketplaceId} and import_id = ${importId} and status = 'running'
      and lines_done = ${before.lines}
    returning 1`.execute(tx);
  return result.rows.length > 0;
}

/** A line that was not taken, and why. */
export type ImportReject = {
  readonly line: number;
  readonly code: string;
  readonly field: string | null;
  readonly reason: string;
};

/** Keeps which lines were not taken, up to the bound of a run. */
export async function keepImportRejects(
  tx: Tx,
  { marketplaceId, importId }: ImportId,
  rejects: readonly ImportReject[],
): Promise<void> {
  if (rejects.length === 0) return;
  await sql`
    insert into import_reject (marketplace_id, import_id, line, code, field, reason)
    select ${marketplaceId}, ${importId}, * from unnest(
      ${rejects.map(({ line }) => line)}::bigint[], ${rejects.map(({ code }) => code)}::text[],
      ${rejects.map(({ field }) => field)}::text[],
      ${rejects.map(({ reason }) => reason)}::text[])
    limit greatest(0, ${limits.importRejectsKeptMax} - (select count(*) from import_reject
      where marketplace_id = ${marketplaceId} and import_id = ${importId}))
    on conflict do nothing`.execute(tx);
}

/** Marks a run as finished. */
export async function closeImportRun(
  db: Kysely<Tables>,
  marketplaceId: string,
  importId: string,
  at: Instant,
): Promise<void> {
  await sql`
    update import_run set status = 'done', share = 1, updated_at = ${instantToIso(at)}::timestamptz
    where marketplace_id = ${marketplaceId} and import_id = ${importId}`.execute(db);
}

/** The run that a row holds. */
export function rowToRun(row: RunRow): ImportRun {
  return {
    importId: row.import_id,
    counts: {
      lines: Number(row.lines_done),
      accepted: Number(row.accepted),
      revisions: Number(row.revisions),
      duplicates: Number(row.duplicates),
      rejected: Number(row.rejected),
    },
  };
}

/** Runs a piece of a transaction; data that the database refuses undoes only that piece. */
export async function attemptPiece<T>(
  tx: Tx,
  work: () => Promise<T>,
): Promise<Result<T, "database_refused">> {
  await sql`savepoint import_piece`.execute(tx);
  try {
    const value = await work();
    await sql`release savepoint import_piece`.execute(tx);
    return ok(value);
  } catch (error) {
    // Classes 22 and 23: a value out of range, a broken constraint. All else is our fault.
    if (!/^2[23]/.test(databaseErrorCode(error) ?? "")) throw error;
    await sql`rollback to savepoint import_piece`.execute(tx);
    const reason = error instanceof Error ? error.message : "the database refused it";
    return reject("database_refused", { reason });
  }
}
