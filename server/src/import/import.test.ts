import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { fixedClock, fixedIds, fixedRandom } from "../../testkit/fixed.ts";
import { linesOf, plainBytes } from "../cli/read-lines.ts";
import type { Database } from "../db/database.ts";
import { databaseLedger } from "../ledger/append.ts";
import { type ImportOptions, importFile } from "./import-file.ts";

const shared = new URL("../../../../shared/data/", import.meta.url).pathname;
const set2018 = `${shared}amazon-reviews-2018/All_Beauty_5.jsonl.gz`;
const set2014 = `${shared}amazon-reviews-2014/Musical_Instruments_part.jsonl.gz`;
const missing = (path: string) => (existsSync(path) ? false : "the shared data set is not here");

const folder = await mkdtemp(join(tmpdir(), "candor-import-"));
after(() => rm(folder, { recursive: true }));

const ids = fixedIds();
const clock = fixedClock(Date.UTC(2026, 2, 1));
const ledger = databaseLedger({ ids, random: fixedRandom() });

function optionsFor(path: string, format: string, more: Partial<ImportOptions> = {}) {
  return {
    path,
    format,
    marketplaceId: "main",
    logFolder: folder,
    rejectsPath: null,
    dryRun: false,
    linesOf: (file) => linesOf(plainBytes("-", file)),
    onProgress: () => undefined,
    signal: new AbortController().signal,
    ...more,
  } satisfies ImportOptions;
}

async function imported(db: Database, path: string, format: string, more?: Partial<ImportOptions>) {
  const end = await importFile({ db, ids, clock, ledger }, optionsFor(path, format, more));
  assert.ok(end.ok);
  return end.value;
}

/** What an independent reading of the file says: by product, how many hold each number of stars. */
async function recount(path: string): Promise<Record<string, number[]>> {
  const packed = await readFile(path);
  const newest = new Map<string, { at: number; product: string; stars: number }>();
  for (const text of gunzipSync(packed).toString("utf8").split("\n")) {
    if (text === "") continue;
    const line = JSON.parse(text);
    const pair = `${line.reviewerID} ${line.asin}`;
    const known = newest.get(pair);
    // Of two reviews by one person of one product the later one stands, of two at once the first.
    if (known !== undefined && line.unixReviewTime <= known.at) continue;
    newest.set(pair, { at: line.unixReviewTime, product: line.asin, stars: line.overall });
  }
  const counts: Record<string, number[]> = {};
  for (const { product, stars } of newest.values()) {
    counts[product] ??= [0, 0, 0, 0, 0];
    counts[product][stars - 1] = (counts[product][stars - 1] ?? 0) + 1;
  }
  return counts;
}

async function storedCounts(db: Database): Promise<Record<string, number[]>> {
  const { rows } = await sql<{ product_id: string; counts: number[] }>`
    select product_id, array[count_1, count_2, count_3, count_4, count_5] as counts from rating
    where count_1 + count_2 + count_3 + count_4 + count_5 > 0`.execute(db.kysely);
  return Object.fromEntries(rows.map((row) => [row.product_id, row.counts]));
}

/** All that an import leaves, as one hash a table, without what differs from run to run. */
async function stateOf(db: Database) {
  const state: Record<string, unknown> = {};
  for (const table of ["review", "review_version", "rating", "customer", "product"]) {
    const { rows } = await sql<{ row: string }>`
      select (to_jsonb(t) - array['review_id', 'event_id', 'updated_at'])::text as row
      from ${sql.table(table)} t order by 1`.execute(db.kysely);
    const text = rows.map(({ row }) => row).join("\n");
    state[table] = `${rows.length} rows ${createHash("sha256").update(text).digest("hex")}`;
  }
  const { rows } = await sql<{ n: string }>`
    select type || ' ' || count(*) as n from ledger_event group by type order by 1`.execute(
    db.kysely,
  );
  return { ...state, ledger: rows };
}

const line2023 = (more: object = {}) =>
  JSON.stringify({
    rating: 5,
    title: "Bright",
    text: "Lights the whole desk.",
    images: [],
    asin: "LAMP1",
    parent_asin: "LAMP",
    user_id: "U1",
    timestamp: Date.UTC(2024, 0, 1),
    helpful_vote: 2,
    verified_purchase: true,
    ...more,
  });

async function fileOf(name: string, lines: readonly string[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, name.endsWith(".gz") ? gzipSync(lines.join("\n")) : lines.join("\n"));
  return path;
}

onBothDatabases((fresh, kind) => {
  test("all 5,269 lines of the 2018 set are accounted for, and the numbers are those of a recount", {
    skip: missing(set2018),
  }, async () => {
    const db = await fresh();
    const { counts, rejectsPath, duplicatesPath } = await imported(db, set2018, "amazon-2018");
    assert.deepEqual(counts, {
      lines: 5269,
      accepted: 4094,
      revisions: 2,
      duplicates: 1024,
      rejected: 151,
    });
    assert.deepEqual(await storedCounts(db), await recount(set2018));
    const rejects = (await readFile(rejectsPath ?? "", "utf8")).trim().split("\n");
    assert.equal(rejects.length, 151);
    for (const text of rejects) assert.equal(JSON.parse(text).code, "one_per_product");
    const duplicates = (await readFile(duplicatesPath ?? "", "utf8")).trim().split("\n");
    assert.equal(duplicates.length, 1024);
  });

  test("all 5,050 lines of the 2014 set are accounted for, and a second run adds nothing", {
    skip: missing(set2014),
  }, async () => {
    const db = await fresh();
    const first = await imported(db, set2014, "amazon-2014");
    assert.equal(first.counts.accepted, 5050);
    assert.deepEqual(await storedCounts(db), await recount(set2014));
    const before = await stateOf(db);
    const second = await imported(db, set2014, "amazon-2014");
    assert.deepEqual(second.counts, {
      lines: 5050,
      accepted: 0,
      revisions: 0,
      duplicates: 5050,
      rejected: 0,
    });
    assert.deepEqual(await stateOf(db), before);
  });

  test("an import that stopped half-way goes on where it stopped and ends the same", {
    skip: missing(set2018),
  }, async () => {
    const db = await fresh();
    await imported(db, set2018, "amazon-2018");
    const whole = await stateOf(db);
    const again = await fresh(); // The same database, emptied.
    const stop = new AbortController();
    const part = await imported(again, set2018, "amazon-2018", {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    assert.equal(part.finished, false);
    assert.ok(part.counts.lines > 0 && part.counts.lines < 5269);
    const rest = await imported(again, set2018, "amazon-2018");
    assert.equal(rest.resumedAfter, part.counts.lines);
    assert.equal(rest.counts.lines, 5269);
    assert.deepEqual(await stateOf(again), whole);
    const rejects = (await readFile(rest.rejectsPath ?? "", "utf8")).trim().split("\n");
    assert.equal(rejects.length, 151, "no line is listed twice");
  });

  test("every bad line is in the reject file with its number and reason", async () => {
    const db = await fresh();
    const path = await fileOf(`bad-${kind}.jsonl.gz`, [
      line2023(),
      "{not json",
      line2023({ user_id: "U2", rating: 6 }),
      line2023({ user_id: "U3", rating: 4.5 }),
      line2023({ user_id: undefined }),
      "",
      line2023({ user_id: "U4", timestamp: 12 }),
      line2023({ user_id: "U5", timestamp: Date.UTC(2030, 0, 1) }),
      line2023({ user_id: "U6", title: "x".repeat(201) }),
      `"${"x".repeat(1_048_577)}"`,
      line2023({ user_id: "U7", text: "It isn&#39;t bad.<br />It \u0007works." }),
      line2023(),
    ]);
    const { counts, rejectsPath } = await imported(db, path, "amazon-2023");
    assert.deepEqual(counts, { lines: 12, accepted: 2, revisions: 0, duplicates: 1, rejected: 9 });
    const rejects = (await readFile(rejectsPath ?? "", "utf8")).trim().split("\n");
    assert.deepEqual(
      rejects.map((text) => JSON.parse(text)).map(({ line, code, field }) => [line, code, field]),
      [
        [2, "not_json", null],
        [3, "invalid_line", "rating"],
        [4, "invalid_line", "rating"],
        [5, "invalid_line", "user_id"],
        [6, "not_json", null],
        [7, "invalid_line", "timestamp"],
        [8, "invalid_line", null],
        [9, "invalid_line", "title"],
        [10, "line_too_long", null],
      ],
    );
    const { rows } = await sql`
      select body, verification, helpful_count, source from review where customer_id = 'U7'`.execute(
      db.kysely,
    );
    assert.deepEqual(rows, [
      {
        body: "It isn't bad.\nIt works.",
        verification: "claimed_by_source",
        helpful_count: 2,
        source: "amazon-2023",
      },
    ]);
  });

  test("later words of one person about one product are a version, earlier ones are turned away", async () => {
    const db = await fresh();
    const path = await fileOf(`versions-${kind}.jsonl`, [
      line2023(),
      line2023({ rating: 2, text: "Broke.", timestamp: Date.UTC(2024, 5, 1) }),
      line2023({ rating: 4, text: "First days.", timestamp: Date.UTC(2023, 5, 1) }),
    ]);
    const { counts } = await imported(db, path, "amazon-2023");
    assert.deepEqual(counts, { lines: 3, accepted: 2, revisions: 1, duplicates: 0, rejected: 1 });
    const { rows } = await sql`
      select r.version, r.stars, r.submitted_at, array_agg(v.stars order by v.version) as all_stars
      from review r join review_version v using (marketplace_id, product_id, review_id)
      group by r.version, r.stars, r.submitted_at`.execute(db.kysely);
    assert.deepEqual(rows, [
      { version: 2, stars: 2, submitted_at: new Date(Date.UTC(2024, 0, 1)), all_stars: [5, 2] },
    ]);
    assert.deepEqual(await storedCounts(db), { LAMP1: [0, 1, 0, 0, 0] });
  });

  test("where a batch ends makes no difference", async () => {
    const lines = [1, 2, 3, 4, 5, 6].map((day) =>
      line2023({
        user_id: `U${day % 2}`,
        rating: (day % 5) + 1,
        timestamp: Date.UTC(2024, 0, day),
      }),
    );
    const path = await fileOf(`batches-${kind}.jsonl`, lines);
    const db = await fresh();
    await imported(db, path, "amazon-2023");
    const atOnce = await stateOf(db);
    const again = await fresh();
    const one = async function* () {
      for await (const line of linesOf(plainBytes("-", createReadStream(path)))) yield line;
    };
    const stop = new AbortController();
    for (let runs = 0; runs < 3; runs++) {
      let seen = 0;
      const upTo = async function* () {
        for await (const line of one()) {
          seen++;
          if (line.number <= runs * 2 + 2) yield line;
        }
      };
      const partly = await fileOf(`part-${kind}-${runs}.jsonl`, lines.slice(0, runs * 2 + 2));
      await imported(again, partly, "amazon-2023", { linesOf: upTo, signal: stop.signal });
      assert.equal(seen, 6);
    }
    assert.deepEqual(await stateOf(again), atOnce);
  });

  test("a dry run answers the same and leaves nothing", async () => {
    const db = await fresh();
    const path = await fileOf(`dry-${kind}.jsonl`, [line2023(), line2023(), "no"]);
    const { counts } = await imported(db, path, "amazon-2023", { dryRun: true });
    assert.deepEqual(counts, { lines: 3, accepted: 1, revisions: 0, duplicates: 1, rejected: 1 });
    const { rows } = await sql`select count(*)::integer as n from review`.execute(db.kysely);
    assert.deepEqual(rows, [{ n: 0 }]);
  });
});
