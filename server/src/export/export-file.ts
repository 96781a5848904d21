import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Database } from "../db/database.ts";
import { readOneMoment } from "../store/export-rows.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { exportLines } from "./export-lines.ts";

/** One written file. */
export type ExportedFile = {
  readonly marketplaceId: string;
  readonly path: string;
  readonly lines: number;
};

/** Why nothing was written. */
export type ExportCode = "no_marketplace" | "marketplace_unknown" | "one_marketplace_a_file";

/** Writes one marketplace or all of them: one into a file, each into one of its own in a folder. */
export async function exportTo(
  db: Database,
  target: string,
  marketplaceId: string | null,
): Promise<Result<readonly ExportedFile[], ExportCode>> {
  const known = await marketplaceIds(db.kysely);
  const facts = { known: known.join(", ") };
  if (known.length === 0) return reject("no_marketplace");
  if (marketplaceId !== null && !known.includes(marketplaceId)) {
    return reject("marketplace_unknown", facts);
  }
  const ids = marketplaceId === null ? known : [marketplaceId];
  const isFile = /\.jsonl(\.gz)?$/.test(target);
  if (isFile && ids.length > 1) return reject("one_marketplace_a_file", facts);
  const files: ExportedFile[] = [];
  for (const id of ids) {
    files.push(await exportOne(db, id, isFile ? target : join(target, `${id}.jsonl.gz`)));
  }
  return ok(files);
}

async function exportOne(db: Database, marketplaceId: string, path: string): Promise<ExportedFile> {
  await mkdir(dirname(path), { recursive: true });
  // Under another name until it is whole, so that no half file passes for an export.
  const aside = `${path}.part`;
  try {
    const lines = await db.transaction(async (tx) => {
      await readOneMoment(tx);
      let written = 0;
      const counted = async function* () {
        for await (const chunk of chunksOf(exportLines(tx, marketplaceId))) {
          written += chunk.count;
          yield chunk.text;
        }
      };
      const source = Readable.from(counted(), { objectMode: false });
      const file = createWriteStream(aside);
      await (path.endsWith(".gz") ? pipeline(source, createGzip(), file) : pipeline(source, file));
      return written;
    });
    await rename(aside, path);
    return { marketplaceId, path, lines };
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}

const chunkLines = 200;

/** Many lines at a time: a stream's cost is by the piece. */
async function* chunksOf(lines: AsyncIterable<string>) {
  let kept: string[] = [];
  for await (const line of lines) {
    kept.push(line);
    if (kept.length < chunkLines) continue;
    yield { text: `${kept.join("\n")}\n`, count: kept.length };
    kept = [];
  }
  if (kept.length > 0) yield { text: `${kept.join("\n")}\n`, count: kept.length };
}
