import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { makePostgresDatabase } from "../../testkit/database.ts";
import { killAgainAndAgain, killsAsked } from "../../testkit/kill-nine.ts";
import { marketplaceId } from "../../testkit/ledger-world.ts";
import { openMigrated } from "../open.ts";
import { loadSigner } from "./note.ts";
import { sequenceAll } from "./sequencer.ts";
import { verifyMarketplaces } from "./verify.ts";

const writer = new URL("../../testkit/ledger-writer.ts", import.meta.url);

/** Every acknowledged event is there with its row, and the whole ledger verifies. */
async function assertNothingLost(
  place: { databaseUrl: string | undefined; dataFolder: string },
  acknowledged: ReadonlySet<string>,
): Promise<void> {
  const { db } = await openMigrated(place);
  try {
    const kept = await db.kysely
      .selectFrom("ledger_event as e")
      .innerJoin("seller as s", (join) =>
        join
          .onRef("s.seller_id", "=", "e.subject")
          .onRef("s.marketplace_id", "=", "e.marketplace_id"),
      )
      .select("e.event_id")
      .execute();
    const found = new Set(kept.map(({ event_id }) => event_id));
    assert.deepEqual(
      [...acknowledged].filter((id) => !found.has(id)),
      [],
    );
    const sellers = await db.kysely.selectFrom("seller").select("seller_id").execute();
    assert.equal(
      sellers.length,
      found.size,
      "a row without its event, or an event without its row",
    );
    const signer = await loadSigner(place.dataFolder);
    await sequenceAll({ db, clock: { now: () => 0 }, signer });
    const [report] = await verifyMarketplaces(db.kysely, signer.publicKey);
    assert.equal(report?.marketplaceId, marketplaceId);
    assert.deepEqual(report.faults, []);
    assert.equal(report.events, found.size);
  } finally {
    await db.close();
  }
}

describe(`a server killed with -9 under write load, ${killsAsked} times`, () => {
  const plan = { writer, kills: killsAsked, writesBeforeKill: (round: number) => 40 + round * 37 };

  test("loses nothing that it acknowledged on PGlite, and its ledger goes on", async (t) => {
    const dataFolder = await mkdtemp(join(tmpdir(), "candor-kill-"));
    const writes = await killAgainAndAgain({
      ...plan,
      environment: { CANDOR_DATA: dataFolder, DATABASE_URL: "" },
      check: (ids) => assertNothingLost({ databaseUrl: undefined, dataFolder }, ids),
    });
    t.diagnostic(`${writes} acknowledged writes`);
    await rm(dataFolder, { recursive: true });
  });

  test("loses nothing that it acknowledged on PostgreSQL, and its ledger goes on", async (t) => {
    const dataFolder = await mkdtemp(join(tmpdir(), "candor-kill-"));
    const { url, drop } = await makePostgresDatabase();
    const writes = await killAgainAndAgain({
      ...plan,
      environment: { CANDOR_DATA: dataFolder, DATABASE_URL: url },
      check: (ids) => assertNothingLost({ databaseUrl: url, dataFolder }, ids),
    });
    t.diagnostic(`${writes} acknowledged writes`);
    await drop();
    await rm(dataFolder, { recursive: true });
  });
});
