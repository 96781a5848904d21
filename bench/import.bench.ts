import { execFile } from "node:child_process";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Bench, Figure } from "./figure.ts";
import { startBenchPostgres } from "./postgres.ts";
import { productOf } from "./scene.ts";
import { mixed, reviewText } from "./texts.ts";

const run = promisify(execFile);
const script = join(import.meta.dirname, "import-run.ts");
const sizes = [50_000, 200_000] as const;

type Run = { readonly seconds: number; readonly peakMb: number; readonly rows: number };

/** A file of reviews into PostgreSQL, with ledger and ratings, beside inserts of the same rows. */
export const bench: Bench = {
  title: "Import: review JSONL into PostgreSQL",
  run: async (log) => {
    const folder = await mkdtemp(join(tmpdir(), "candor-import-"));
    const figures: Figure[] = [];
    try {
      for (const rows of sizes) {
        const path = join(folder, `${rows}.jsonl`);
        await writeReviews(path, rows);
        const ours = await runOn("ours", path, log);
        const bare = await runOn("bare", path, log);
        const what = `${rows.toLocaleString("en")} reviews`;
        figures.push(
          {
            what,
            unit: "rows/s",
            ours: rows / ours.seconds,
            yardstick: { what: "parsed, inserted in bulk", value: rows / bare.seconds },
            aim: "20,000 rows/s or more",
          },
          {
            what: `${what}, whole process`,
            unit: "MB",
            ours: ours.peakMb,
            yardstick: { what: "parsed, inserted in bulk", value: bare.peakMb },
            aim: "the same for both sizes",
          },
        );
      }
      return figures;
    } finally {
      await rm(folder, { recursive: true });
    }
  },
};

/** Each run in a process and on a database of its own, so that memory is its own too. */
async function runOn(
  method: "ours" | "bare",
  path: string,
  log: (line: string) => void,
): Promise<Run> {
  const { url, close } = await startBenchPostgres(() => undefined);
  try {
    const { stdout } = await run(process.execPath, [script, method, path], {
      env: { ...process.env, DATABASE_URL: url, LOG_LEVEL: "silent" },
    });
    const done = JSON.parse(stdout) as Run;
    const rate = Math.round(done.rows / done.seconds).toLocaleString("en");
    log(`${method}: ${done.rows} rows in ${done.seconds.toFixed(1)} s, ${rate}/s`);
    return done;
  } finally {
    await close();
  }
}

async function writeReviews(path: string, rows: number): Promise<void> {
  const file = createWriteStream(path);
  for (let row = 0; row < rows; row++) {
    const { title, body } = reviewText(row);
    const line = {
      user_id: `U${mixed(row, 1) % (rows * 2)}`,
      asin: productOf(row),
      rating: 1 + (row % 5),
      title,
      text: body,
      timestamp: 1_600_000_000_000 + row * 1_000,
      helpful_vote: row % 4,
      verified_purchase: row % 3 === 0,
    };
    if (!file.write(`${JSON.stringify(line)}\n`)) await once(file, "drain");
  }
  file.end();
  await once(file, "finish");
}
