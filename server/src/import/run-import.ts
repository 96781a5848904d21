import type { Instant } from "@candor/core/kernel/instant.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Database, Tx } from "../db/database.ts";
import type { Clock, Ids } from "../ports.ts";
import {
  attemptPiece,
  closeImportRun,
  type ImportCounts,
  type ImportKey,
  keepImportRejects,
  openImportRun,
  saveImportProgress,
} from "../store/import-runs.ts";
import type { LineLog } from "./line-log.ts";

/** A line of a file; `text` is null where it was too long to keep. */
export type Line = { readonly number: number; readonly text: string | null };

/** Why a line was not taken. */
export type LineFault = {
  readonly code: string;
  readonly field: string | null;
  readonly reason: string;
};

/** What one line came to. */
export type LineEnd = "accepted" | "revision" | "duplicate" | LineFault;

/** A file format: how a line is read, and how lines that read well are written. */
export type LineFormat<Item> = {
  readonly read: (text: string, now: Instant) => Result<Item, string>;
  /** Answers what each item came to, in the order given. May run again after a rollback. */
  readonly write: (tx: Tx, items: readonly Item[], now: Instant) => Promise<readonly LineEnd[]>;
};

/** Where a run says something of single lines. */
export type LineSink = Pick<LineLog, "open" | "add" | "close">;

/** One import of one file. */
export type ImportJob<Item> = {
  readonly key: ImportKey;
  readonly lines: AsyncIterable<Line>;
  readonly format: LineFormat<Item>;
  readonly rejects: LineSink;
  readonly duplicates: LineSink;
  readonly batchLinesMax: number;
  /** Writes nothing in the end; what it answers is what would have happened. */
  readonly dryRun: boolean;
  readonly onProgress: (counts: ImportCounts) => void;
  /** How much of the file was read, 0 to 1. */
  readonly share: () => number;
  /** Stops after the batch at hand; the next run goes on from there. */
  readonly signal: AbortSignal;
};

/** How an import ended. */
export type ImportEnd = {
  readonly importId: string;
  readonly counts: ImportCounts;
  /** The line after which an interrupted run was taken up again; 0 for a fresh one. */
  readonly resumedAfter: number;
  readonly finished: boolean;
};

type Deps = { readonly db: Database; readonly clock: Clock; readonly ids: Ids };

/**
 * Imports a file line by line in batches. Each batch is one transaction that writes its rows and
 * how far the run is, so a run that was killed goes on where it stopped and ends the same.
 */
export async function runImport<Item>(
  deps: Deps,
  job: ImportJob<Item>,
): Promise<Result<ImportEnd, "import_in_progress">> {
  if (!job.dryRun) return goThrough(deps, job, (work) => deps.db.transaction(work));
  let end: Result<ImportEnd, "import_in_progress"> | null = null;
  try {
    await deps.db.transaction(async (tx) => {
      end = await goThrough(deps, job, (work) => work(tx));
      throw new DryRunEnd();
    });
  } catch (error) {
    if (!(error instanceof DryRunEnd)) throw error;
  }
  if (end === null) throw new Error("a dry run ended without an answer");
  return end;
}

class DryRunEnd extends Error {}

type InTransaction = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

async function goThrough<Item>(
  { clock, ids }: Deps,
  job: ImportJob<Item>,
  inTransaction: InTransaction,
): Promise<Result<ImportEnd, "import_in_progress">> {
  const { key, format, signal } = job;
  const run = await inTransaction((tx) => openImportRun(tx, key, ids.next("imp"), clock.now()));
  const resumedAfter = run.counts.lines;
  await Promise.all([job.rejects.open(resumedAfter), job.duplicates.open(resumedAfter)]);
  let counts = run.counts;
  const batches = batchesOf(job.lines, resumedAfter, job.batchLinesMax, (line) =>
    readLine(format, line, clock.now()),
  );
  let next = batches.next();
  for (;;) {
    const batch = await next;
    if (batch.done === true || signal.aborted) break;
    // The next lines are read and parsed while the database works on these.
    next = batches.next();
    next.catch(() => undefined);
    const before = counts;
    const ends = await inTransaction(async (tx) => {
      const written = await writeBatch(tx, format, batch.value, clock.now());
      counts = added(before, written);
      // Logged before the commit: what a kill leaves behind too much, the next run cuts off.
      await logFaults(job, batch.value, written);
      const where = { marketplaceId: key.marketplaceId, importId: run.importId };
      await keepImportRejects(tx, where, faultsOf(batch.value, written));
      const progress = { before, now: counts, share: job.share(), at: clock.now() };
      return saveImportProgress(tx, where, progress);
    });
    if (!ends) return reject("import_in_progress", { fileName: key.fileName });
    job.onProgress(counts);
  }
  await Promise.all([job.rejects.close(), job.duplicates.close()]);
  const finished = !signal.aborted;
  if (finished) {
    await inTransaction((tx) => closeImportRun(tx, key.marketplaceId, run.importId, clock.now()));
  }
  return ok({ importId: run.importId, counts, resumedAfter, finished });
}

type ReadLine<Item> = { readonly line: Line; readonly item: Result<Item, string> };

function readLine<Item>(format: LineFormat<Item>, line: Line, now: Instant): ReadLine<Item> {
  if (line.text === null) {
    return { line, item: reject("line_too_long", { reason: "is longer than 1 MiB" }) };
  }
  return { line, item: format.read(line.text, now) };
}

async function* batchesOf<Item>(
  lines: AsyncIterable<Line>,
  after: number,
  linesMax: number,
  read: (line: Line) => ReadLine<Item>,
): AsyncGenerator<readonly ReadLine<Item>[]> {
  let batch: ReadLine<Item>[] = [];
  let chars = 0;
  for await (const line of lines) {
    if (line.number <= after) continue;
    batch.push(read(line));
    chars += line.text?.length ?? 0;
    if (batch.length < linesMax && chars < batchCharsMax) continue;
    yield batch;
    batch = [];
    chars = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Keeps memory flat where lines are long. */
const batchCharsMax = 8_388_608;

async function writeBatch<Item>(
  tx: Tx,
  format: LineFormat<Item>,
  batch: readonly ReadLine<Item>[],
  now: Instant,
): Promise<readonly LineEnd[]> {
  const items = batch.flatMap(({ item }) => (item.ok ? [item.value] : []));
  const written = await writeItems(tx, format, items, now);
  let at = 0;
  return batch.map(({ item }): LineEnd => {
    if (!item.ok) return faultOf(item.code, item.facts);
    const end = written[at++];
    if (end === undefined) throw new Error("a format answered fewer lines than it was given");
    return end;
  });
}

/** All at once, or one by one where the database refuses one, so that only that one is left out. */
async function writeItems<Item>(
  tx: Tx,
  format: LineFormat<Item>,
  items: readonly Item[],
  now: Instant,
): Promise<readonly LineEnd[]> {
  const all = await attemptPiece(tx, () => format.write(tx, items, now));
  if (all.ok) return all.value;
  const ends: LineEnd[] = [];
  for (const item of items) {
    const one = await attemptPiece(tx, () => format.write(tx, [item], now));
    ends.push(one.ok ? (one.value[0] ?? "accepted") : faultOf(one.code, one.facts));
  }
  return ends;
}

function faultOf(code: string, facts: Readonly<Record<string, unknown>>): LineFault {
  const field = typeof facts.field === "string" ? facts.field : null;
  return { code, field, reason: String(facts.reason ?? code) };
}

function added(counts: ImportCounts, ends: readonly LineEnd[]): ImportCounts {
  const now = { ...counts };
  for (const end of ends) {
    now.lines++;
    if (typeof end !== "string") now.rejected++;
    else if (end === "duplicate") now.duplicates++;
    else {
      now.accepted++;
      if (end === "revision") now.revisions++;
    }
  }
  return now;
}

async function logFaults<Item>(
  job: ImportJob<Item>,
  batch: readonly ReadLine<Item>[],
  ends: readonly LineEnd[],
): Promise<void> {
  const duplicates = batch.filter((_, at) => ends[at] === "duplicate");
  await job.rejects.add(faultsOf(batch, ends));
  await job.duplicates.add(duplicates.map(({ line }) => ({ line: line.number })));
}

/** The lines that were not taken, each with why. */
function faultsOf<Item>(batch: readonly ReadLine<Item>[], ends: readonly LineEnd[]) {
  return batch.flatMap(({ line }, at) => {
    const end = ends[at];
    if (end === undefined || typeof end === "string") return [];
    return [{ line: line.number, ...end, text: line.text }];
  });
}
