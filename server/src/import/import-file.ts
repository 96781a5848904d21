import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { limits } from "@candor/core/kernel/limits.ts";
import type { Result } from "@candor/core/kernel/result.ts";
import type { Database } from "../db/database.ts";
import type { Clock, Ids, Ledger } from "../ports.ts";
import type { ImportCounts } from "../store/import-runs.ts";
import { openMissingRequests } from "../usecases/follow-facts.ts";
import { writeFacts } from "../usecases/put-facts.ts";
import { candorLines } from "./candor-lines.ts";
import { type ReviewFormat, reviewFormats } from "./formats.ts";
import { LineLog } from "./line-log.ts";
import { type ImportEnd, type Line, type LineFormat, runImport } from "./run-import.ts";
import { reviewLines } from "./source-reviews.ts";

/** Every format that can be imported. */
export const importFormats = [...Object.keys(reviewFormats), "candor"] as const;

/** The marketplace that an import goes to where none is named. */
export const usualMarketplaceId = "main";

/** What to import, and where. */
export type ImportOptions = {
  readonly path: string;
  readonly format: string;
  readonly marketplaceId: string;
  readonly logFolder: string;
  readonly rejectsPath: string | null;
  readonly dryRun: boolean;
  /** Unpacks a file if need be and cuts it into lines. */
  readonly linesOf: (file: Readable) => AsyncIterable<Line>;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal;
};

/** How far an import is; `share` is of the file's bytes. */
export type ImportProgress = { readonly counts: ImportCounts; readonly share: number };

/** How an import ended, and where the lines that were left out are listed; null where none was. */
export type ImportReport = ImportEnd & {
  readonly rejectsPath: string | null;
  readonly duplicatesPath: string | null;
};

type Deps = {
  readonly db: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly ledger: Ledger;
};

/** A transaction's worth: large enough to be quick, small enough to hold in memory. */
const batchLinesMax = 2_000;

/** Imports one file; a run of the same bytes that was interrupted is taken up again. */
export async function importFile(
  deps: Deps,
  options: ImportOptions,
): Promise<Result<ImportReport, "import_in_progress">> {
  const { path, format, marketplaceId } = options;
  const { size } = await stat(path);
  const fileHash = await hashOf(path);
  if (format !== "candor" && !options.dryRun) await addMarketplace(deps, marketplaceId);
  const logs = logsOf(options);
  const file = createReadStream(path);
  const share = () => (size === 0 ? 1 : Math.min(1, file.bytesRead / size));
  const ended = await runImport<unknown>(deps, {
    key: { marketplaceId, format, fileName: basename(path), fileHash },
    lines: options.linesOf(file),
    format: lineFormat(deps, marketplaceId, format),
    ...logs,
    batchLinesMax,
    dryRun: options.dryRun,
    onProgress: (counts) => options.onProgress({ counts, share: share() }),
    share,
    signal: options.signal,
  });
  file.destroy();
  if (!ended.ok) return ended;
  const brought = format === "candor" && ended.value.finished && !options.dryRun;
  if (brought) await openMissingRequests(deps, options.signal);
  return {
    ok: true,
    value: {
      ...ended.value,
      rejectsPath: logs.rejects.isEmpty ? null : logs.rejects.path,
      duplicatesPath: logs.duplicates.isEmpty ? null : logs.duplicates.path,
    },
  };
}

function logsOf({ path, logFolder, rejectsPath }: ImportOptions) {
  const name = join(logFolder, basename(path));
  return {
    rejects: new LineLog(rejectsPath ?? `${name}.rejects.jsonl`),
    duplicates: new LineLog(`${name}.duplicates.jsonl`),
  };
}

function lineFormat(deps: Deps, marketplaceId: string, format: string): LineFormat<unknown> {
  if (isReviewFormat(format)) return anyItem(reviewLines(deps, marketplaceId, format));
  return anyItem(candorLines(deps, marketplaceId));
}

/** A format writes only what it has read itself, so the runner need not know what that is. */
function anyItem<Item>(format: LineFormat<Item>): LineFormat<unknown> {
  return {
    read: format.read,
    write: (tx, items, now) => format.write(tx, items as readonly Item[], now),
  };
}

function isReviewFormat(name: string): name is ReviewFormat {
  return Object.hasOwn(reviewFormats, name);
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: hashChunkBytes })) {
    hash.update(chunk);
  }
  return hash.digest("hex");
}

const hashChunkBytes = limits.importLineBytesMax;

/** Review files name no marketplace, so one that nobody has told of yet is set up plainly. */
async function addMarketplace({ db, clock }: Deps, marketplaceId: string): Promise<void> {
  const asOf = new Date(0).toISOString();
  await db.transaction((tx) =>
    writeFacts(tx, marketplaceId, [
      {
        index: 0,
        fact: {
          kind: "marketplace",
          marketplaceId,
          name: marketplaceId,
          country: "US",
          languages: ["en"],
          currency: "USD",
          timeZone: "UTC",
          createdAt: new Date(clock.now()).toISOString(),
          asOf,
        },
      },
    ]),
  );
}
