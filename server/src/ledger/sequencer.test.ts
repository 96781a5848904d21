import assert from "node:assert/strict";
import { generateKeyPairSync } from "node:crypto";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { ledgerWorld, marketplaceId } from "../../testkit/ledger-world.ts";
import { openCheckpoint, signerOf } from "./note.ts";
import { newestCheckpoint } from "./rows.ts";
import { sequenceAll, sequenceBatch, startSequencer } from "./sequencer.ts";
import { LedgerBrokenError } from "./tiles.ts";
import { verifyLedger } from "./verify-ledger.ts";

onBothDatabases((fresh) => {
  test("events get their places in the order they were made, under a signed checkpoint", async () => {
    const db = await fresh();
    const { append, votes, sequence, key, clock } = ledgerWorld(db);
    const made = [...(await append(votes(3))), ...(await append(votes(2)))];
    assert.equal(await sequence(), 5);
    const placed = await db.kysely
      .selectFrom("ledger_event")
      .select(["event_id", "leaf_index"])
      .orderBy("leaf_index")
      .execute();
    assert.deepEqual(
      placed,
      made.map((event_id, index) => ({ event_id, leaf_index: String(index) })),
    );
    const checkpoint = await newestCheckpoint(db.kysely, marketplaceId);
    assert.equal(openCheckpoint(checkpoint?.note ?? "", key)?.size, 5);
    assert.equal(checkpoint?.signedAt.getTime(), clock.now());
  });

  test("sequencing again with nothing new changes nothing", async () => {
    const db = await fresh();
    const { append, votes, sequence } = ledgerWorld(db);
    await append(votes(3));
    await sequence();
    const before = await newestCheckpoint(db.kysely, marketplaceId);
    assert.equal(await sequence(), 0);
    assert.deepEqual(await newestCheckpoint(db.kysely, marketplaceId), before);
  });

  test("an event whose transaction is rolled back is in no tree", async () => {
    const db = await fresh();
    const { ledger, votes, sequence } = ledgerWorld(db);
    const failed = db.transaction(async (tx) => {
      await ledger.append(tx, marketplaceId, votes(1));
      throw new Error("changed my mind");
    });
    await assert.rejects(failed);
    assert.equal(await sequence(), 0);
  });

  test("a tree of more than one tile, grown in many batches, verifies", async () => {
    const db = await fresh();
    const { append, votes, sequence, key } = ledgerWorld(db);
    for (const count of [1, 254, 1, 1, 300, 4]) {
      await append(votes(count));
      await sequence();
    }
    const { faults, events, checkpoints } = await verifyLedger(db.kysely, marketplaceId, key);
    assert.deepEqual(faults, []);
    assert.equal(events, 561);
    assert.equal(checkpoints, 6);
  });

  test("sequencers that meet while writers append give each event one place", async () => {
    const db = await fresh();
    const { append, votes, deps, key } = ledgerWorld(db);
    const write = async () => {
      for (let round = 0; round < 8; round++) await append(votes(5));
    };
    const sequenceSome = async () => {
      for (let round = 0; round < 10; round++) await sequenceAll(deps);
    };
    await Promise.all([write(), write(), write(), sequenceSome(), sequenceSome(), sequenceSome()]);
    await sequenceAll(deps);
    const found = await verifyLedger(db.kysely, marketplaceId, key);
    assert.deepEqual(found.faults, []);
    assert.equal(found.events, 120);
    assert.equal(found.waiting, 0);
  });

  test("each marketplace has a tree of its own", async () => {
    const db = await fresh();
    const { deps, ledger, votes } = ledgerWorld(db);
    for (const marketplace of ["de", "fr"]) {
      await db.transaction((tx) => ledger.append(tx, marketplace, votes(2)));
    }
    assert.equal(await sequenceAll(deps), 4);
    assert.equal((await newestCheckpoint(db.kysely, "de"))?.size, 2);
    assert.equal((await newestCheckpoint(db.kysely, "fr"))?.size, 2);
  });

  test("nothing is signed on top of a tree that was changed, or signed with another key", async () => {
    const db = await fresh();
    const { append, votes, sequence, deps } = ledgerWorld(db);
    await append(votes(3));
    await sequence();
    await append(votes(1));
    const stranger = { ...deps, signer: signerOf(generateKeyPairSync("ed25519").privateKey) };
    await assert.rejects(sequenceBatch(stranger, marketplaceId), LedgerBrokenError);
    await db.kysely
      .updateTable("ledger_tile")
      .set({ hashes: Buffer.alloc(96) })
      .execute();
    await assert.rejects(sequence(), LedgerBrokenError);
  });

  test("a stopped sequencer has finished what it was doing", async () => {
    const db = await fresh();
    const { append, votes, deps } = ledgerWorld(db);
    await append(votes(3));
    const running = startSequencer(deps, 0);
    while ((await newestCheckpoint(db.kysely, marketplaceId)) === null) {
      await new Promise((resolve) => setImmediate(resolve));
    }
    await running.stop();
    assert.equal((await newestCheckpoint(db.kysely, marketplaceId))?.size, 3);
  });
});
