import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { makePostgresDatabase } from "../testkit/database.ts";
import { killAgainAndAgain, killsAsked } from "../testkit/kill-nine.ts";
import { prepareReviews, reviewedMarketplaceId } from "../testkit/review-world.ts";
import type { Database } from "./db/database.ts";
import { loadSigner } from "./ledger/note.ts";
import { sequenceAll } from "./ledger/sequencer.ts";
import { verifyMarketplaces } from "./ledger/verify.ts";
import { openMigrated } from "./open.ts";
import { refoldRatings } from "./usecases/refold-ratings.ts";

const writer = new URL("../testkit/review-writer.ts", import.meta.url);
const marketplaceId = reviewedMarketplaceId;

type Place = { readonly databaseUrl: string | undefined; readonly dataFolder: string };

async function withPlace(place: Place, work: (db: Database) => Promise<void>): Promise<void> {
  const { db } = await openMigrated(place);
  try {
    await work(db);
  } finally {
    await db.close();
  }
}

/** Every acknowledged review is there whole, and what follows from the reviews is right. */
async function assertNothingLost(
  place: Place,
  db: Database,
  acknowledged: ReadonlySet<string>,
): Promise<void> {
  const whole = await db.kysely
    .selectFrom("review as r")
    .innerJoin("review_version as v", (join) =>
      join
        .onRef("v.marketplace_id", "=", "r.marketplace_id")
        .onRef("v.product_id", "=", "r.product_id")
        .onRef("v.review_id", "=", "r.review_id"),
    )
    .innerJoin("ledger_event as e", (join) =>
      join
        .onRef("e.marketplace_id", "=", "v.marketplace_id")
        .onRef("e.event_id", "=", "v.event_id"),
    )
    .select("r.review_id")
    .where("r.status", "=", "published")
    .execute();
  const kept = new Set(whole.map(({ review_id }) => review_id));
  const lost = [...acknowledged].filter((id) => !kept.has(id));
  assert.deepEqual(lost, []);
  const rows = await db.kysely.selectFrom("review").select("review_id").execute();
  assert.equal(rows.length, kept.size, "a review without its version or its event");

  const clock = { now: () => Date.now() };
  const refolded = await refoldRatings({ db, clock }, { marketplaceId });
  assert.deepEqual(refolded.differences, []);
  assert.equal(refolded.reviews, kept.size);
  const signer = await loadSigner(place.dataFolder);
  await sequenceAll({ db, clock, signer });
  const reports = await verifyMarketplaces(db.kysely, signer.publicKey);
  const report = reports.find((one) => one.marketplaceId === marketplaceId);
  assert.deepEqual(report?.faults, []);
  assert.ok(report.events >= kept.size);
}

describe(`a server killed with -9 while buyers write reviews to it, ${killsAsked} times`, () => {
  async function killed(databaseUrl: string | undefined): Promise<number> {
    const dataFolder = await mkdtemp(join(tmpdir(), "candor-kill-"));
    const place = { databaseUrl, dataFolder };
    await withPlace(place, (db) => prepareReviews(db, Date.now()));
    const taken = await killAgainAndAgain({
      writer,
      environment: {
        CANDOR_DATA: dataFolder,
        DATABASE_URL: databaseUrl ?? "",
        LOG_LEVEL: "silent",
      },
      kills: killsAsked,
      writesBeforeKill: (round) => 20 + round * 11,
      check: (ids) => withPlace(place, (db) => assertNothingLost(place, db, ids)),
    });
    await rm(dataFolder, { recursive: true });
    return taken;
  }

  test("keeps every review that it took on PGlite, each rating right", async (t) => {
    t.diagnostic(`${await killed(undefined)} reviews were taken`);
  });

  test("keeps every review that it took on PostgreSQL, each rating right", async (t) => {
    const { url, drop } = await makePostgresDatabase();
    t.diagnostic(`${await killed(url)} reviews were taken`);
    await drop();
  });
});
