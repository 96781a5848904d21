import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { makePostgresDatabase } from "../testkit/database.ts";
import { killAgainAndAgain, killsAsked } from "../testkit/kill-nine.ts";
import { plantRing } from "../testkit/ring-world.ts";
import { makeWorld, market } from "../testkit/world.ts";
import { detectorsHere } from "./adapters/detection-worker.ts";
import type { Database } from "./db/database.ts";
import { openMigrated } from "./open.ts";
import { newestRun } from "./store/detection-runs.ts";
import { runDetectors, silenceMsMax } from "./usecases/run-detectors.ts";

const runner = new URL("../testkit/detection-runner.ts", import.meta.url);

type Place = { readonly databaseUrl: string | undefined; readonly dataFolder: string };

async function withPlace(place: Place, work: (db: Database) => Promise<void>): Promise<void> {
  const { db } = await openMigrated(place);
  try {
    await work(db);
  } finally {
    await db.close();
  }
}

type Filed = { readonly cases: number; readonly opened: number; readonly homeless: number };

/** However the runner died: one matter, opened once, and each of its claims in it. */
async function assertNothingTwice(db: Database): Promise<void> {
  const { rows } = await sql<Filed>`
    select (select count(*)::integer from case_file) as cases,
      (select count(*)::integer from case_event where event->>'type' = 'case-opened') as opened,
      (select count(*)::integer from case_signal s where not exists (
        select from case_file f where f.case_id = s.case_id)) as homeless`.execute(db.kysely);
  const [filed] = rows;
  assert.ok(filed !== undefined && filed.cases <= 1);
  assert.equal(filed.opened, filed.cases);
  assert.equal(filed.homeless, 0);
  const run = await newestRun(db.kysely, market);
  assert.equal(new Set(run?.passesDone).size, run?.passesDone.length);
}

describe(`a pass killed with -9 in the middle of its work, ${killsAsked} times`, () => {
  async function killed(databaseUrl: string | undefined): Promise<number> {
    const dataFolder = await mkdtemp(join(tmpdir(), "candor-kill-"));
    const place = { databaseUrl, dataFolder };
    await withPlace(place, async (db) => plantRing(await makeWorld(db)));
    const passes = await killAgainAndAgain({
      writer: runner,
      environment: { CANDOR_DATA: dataFolder, DATABASE_URL: databaseUrl ?? "" },
      kills: killsAsked,
      // Sometimes within the first passes of a run, sometimes in a later run.
      writesBeforeKill: (round) => 1 + round * 5,
      check: () => withPlace(place, assertNothingTwice),
    });
    await withPlace(place, async (db) => {
      const { deps } = await makeWorld(db);
      const left = await newestRun(db.kysely, market);
      deps.clock.pass(Math.max(0, (left?.beatAt ?? 0) + silenceMsMax - deps.clock.now()));
      const bounds = { reviewsMax: 100_000, textCharsMax: 1_000_000 };
      const wish = { marketplaceId: market, kind: "full" } as const;
      const ended = await runDetectors({ ...deps, detectors: detectorsHere, bounds }, wish);
      assert.equal(ended.status, "done");
      await assertNothingTwice(db);
    });
    await rm(dataFolder, { recursive: true });
    return passes;
  }

  test("is gone on with on PGlite, and opens no case twice", async (t) => {
    t.diagnostic(`${await killed(undefined)} passes were filed`);
  });

  test("is gone on with on PostgreSQL, and opens no case twice", async (t) => {
    const { url, drop } = await makePostgresDatabase();
    t.diagnostic(`${await killed(url)} passes were filed`);
    await drop();
  });
});
