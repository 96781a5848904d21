import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { setTimeout } from "node:timers/promises";
import { sql } from "kysely";
import { makePostgresDatabase } from "../../testkit/database.ts";
import { type Database, openDatabase } from "../db/database.ts";

const folder = await mkdtemp(join(tmpdir(), "candor-killed-"));
after(() => rm(folder, { recursive: true }));

const candor = new URL("../../bin/candor.mjs", import.meta.url).pathname;
const linesTotal = 12_000;

/** A file long enough to be in the middle of it when the process is killed. */
async function writeLines(): Promise<string> {
  const path = join(folder, "reviews.jsonl");
  const file = createWriteStream(path);
  for (let at = 0; at < linesTotal; at++) {
    const line = {
      user_id: `U${at % 4_500}`,
      asin: `A${(at * 7) % 400}`,
      // Every hundredth line is no review, so that the reject file has something to get wrong.
      rating: at % 100 === 0 ? 9 : 1 + (at % 5),
      title: `Title ${at % 50}`,
      text: `Words of review ${at % 5_500}, repeated to make the line as long as people write. `.repeat(
        3,
      ),
      timestamp: 1_600_000_000_000 + ((at * 7_919) % 90_000) * 1_000,
      helpful_vote: at % 4,
      verified_purchase: at % 3 === 0,
    };
    if (!file.write(`${JSON.stringify(line)}\n`)) {
      await once(file, "drain");
    }
  }
  await new Promise<void>((resolve) => file.end(() => resolve()));
  return path;
}

const rejectsOf = (environment: Record<string, string>) =>
  join(environment.CANDOR_DATA ?? "", "imports", "reviews.jsonl.rejects.jsonl");

/** Kills the process as soon as so many lines are in the file of rejects, a batch's mid-way. */
async function killAt(child: ChildProcess, rejectsPath: string, rejects: number): Promise<void> {
  while (child.exitCode === null && child.signalCode === null) {
    const text = await readFile(rejectsPath, "utf8").catch(() => "");
    if (text.split("\n").length > rejects) child.kill("SIGKILL");
    await setTimeout(1);
  }
}

/** Runs the import, killed once so many lines are rejected, or left to finish. */
function importing(environment: Record<string, string>, path: string, rejects: number | null) {
  return new Promise<{ code: number | null; output: string }>((resolve) => {
    const child = spawn(process.execPath, [candor, "import", "--format", "amazon-2023", path], {
      env: { ...process.env, LOG_LEVEL: "silent", ...environment },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      output += chunk.toString();
    });
    if (rejects !== null) void killAt(child, rejectsOf(environment), rejects);
    child.on("close", (code) => resolve({ code, output }));
  });
}

async function stateOf(db: Database): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for (const table of ["review", "review_version", "rating", "customer", "product"]) {
    const { rows } = await sql<{ row: string }>`
      select (to_jsonb(t) - array['review_id', 'event_id', 'updated_at'])::text as row
      from ${sql.table(table)} t order by 1`.execute(db.kysely);
    const text = rows.map(({ row }) => row).join("\n");
    state[table] = `${rows.length} rows ${createHash("sha256").update(text).digest("hex")}`;
  }
  const { rows } = await sql<{ n: number }>`
    select count(*)::integer as n from ledger_event`.execute(db.kysely);
  return { ...state, ledger: String(rows[0]?.n) };
}

const file = await writeLines();

/** Kills the import again and again, lets it finish, and answers what is there then. */
async function endOf(environment: Record<string, string>, killsAt: readonly number[]) {
  for (const rejects of killsAt) {
    const { code } = await importing(environment, file, rejects);
    assert.equal(code, null, "the run was cut off");
  }
  const last = await importing(environment, file, null);
  assert.equal(last.code, 0, last.output);
  const rejects = await readFile(rejectsOf(environment), "utf8");
  const db = await openDatabase({
    databaseUrl: environment.DATABASE_URL,
    dataFolder: environment.CANDOR_DATA ?? "",
  });
  const state = await stateOf(db);
  await db.close();
  return { state, rejects, output: last.output };
}

for (const kind of ["PGlite", "PostgreSQL"] as const) {
  test(`on ${kind} an import killed with -9 and run again ends as if it had never been killed`, async () => {
    const databases = kind === "PGlite" ? [] : [makePostgresDatabase(), makePostgresDatabase()];
    const [quiet, killed] = await Promise.all(databases);
    const environment = (name: string, url: string | undefined): Record<string, string> => ({
      CANDOR_DATA: join(folder, `${kind}-${name}`),
      ...(url === undefined ? {} : { DATABASE_URL: url }),
    });
    const undisturbed = await endOf(environment("quiet", quiet?.url), []);
    const disturbed = await endOf(environment("killed", killed?.url), [25, 75]);
    assert.match(disturbed.output, /taken up again after line [1-9]/);
    assert.deepEqual(disturbed.state, undisturbed.state);
    assert.equal(disturbed.rejects, undisturbed.rejects);
    await quiet?.drop();
    await killed?.drop();
  });
}
