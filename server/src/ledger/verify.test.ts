import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { ledgerWorld, marketplaceId } from "../../testkit/ledger-world.ts";
import type { Database, Tx } from "../db/database.ts";
import type { Signer } from "./note.ts";
import { verifyMarketplaces } from "./verify.ts";
import { verifyLedger } from "./verify-ledger.ts";
import { verifyReviews } from "./verify-reviews.ts";

/** A ledger of several tiles and checkpoints, two reviews, and one event that still waits. */
async function filled(db: Database) {
  const world = ledgerWorld(db);
  await world.append(world.votes(250));
  await world.sequence();
  const lamp = await world.review("rev_lamp", "Bright, and it has lasted a year. 😀");
  await world.review("rev_other", "Does what it says.");
  await world.append(world.votes(20));
  await world.sequence();
  await world.append(world.votes(1));
  return { ...world, lamp };
}

async function faultsOf(
  tx: Tx | Database["kysely"],
  { publicKey }: Signer,
): Promise<readonly string[]> {
  const reports = await verifyMarketplaces(tx, publicKey);
  return reports.flatMap(({ faults }) =>
    faults.map(({ where, problem }) => `${where}: ${problem}`),
  );
}

class Undo extends Error {}

/** The faults that are found after a statement typed by hand, which is then undone. */
async function faultsAfter(db: Database, signer: Signer, statement: string) {
  let faults: readonly string[] = [];
  const tried = db.kysely.transaction().execute(async (tx) => {
    await sql.raw(statement).execute(tx);
    faults = await faultsOf(tx, signer);
    throw new Undo();
  });
  await assert.rejects(tried, Undo);
  return faults;
}

const longText = (column: string) => `overlay(${column} placing
  case when substr(${column}, length(${column}) / 2, 1) = '7' then '8' else '7' end
  from length(${column}) / 2 for 1)`;

/** Every column of every row kind, and a way to change it by as little as it can be changed. */
const changes: readonly [table: string, column: string, to: string, where?: string][] = [
  ["ledger_event", "marketplace_id", "'us'"],
  ["ledger_event", "event_id", longText("event_id")],
  ["ledger_event", "occurred_at", "occurred_at + interval '1 microsecond'"],
  ["ledger_event", "type", longText("type")],
  ["ledger_event", "subject", longText("subject")],
  ["ledger_event", "payload", longText("payload")],
  ["ledger_event", "payload", "replace(payload, ':', ': ')"],
  ["ledger_event", "content_hash", longText("content_hash"), "content_hash is not null"],
  ["ledger_event", "leaf_hash", longText("leaf_hash")],
  ["ledger_event", "leaf_index", "leaf_index + 1000"],
  ["ledger_event", "leaf_index", "null"],
  ["ledger_content", "marketplace_id", "'us'"],
  ["ledger_content", "event_id", longText("event_id")],
  ["ledger_content", "salt", longText("salt")],
  ["ledger_content", "content", longText("content")],
  ["ledger_content", "content", "replace(content, ':', ': ')"],
  ["ledger_tile", "marketplace_id", "'us'"],
  ["ledger_tile", "level", "level + 5"],
  ["ledger_tile", "tile_index", "tile_index + 5"],
  ["ledger_tile", "hashes", "set_byte(hashes, 31, 255 - get_byte(hashes, 31))"],
  ["ledger_checkpoint", "marketplace_id", "'us'"],
  ["ledger_checkpoint", "tree_size", "tree_size - 1"],
  ["ledger_checkpoint", "root_hash", longText("root_hash")],
  ["ledger_checkpoint", "note", longText("note")],
  ["ledger_checkpoint", "note", "note || '— witness aGVsbG8=' || chr(10)"],
  ["ledger_checkpoint", "signed_at", "signed_at + interval '1 microsecond'"],
  ["review", "body", longText("body")],
  ["review", "title", "null"],
  ["review", "stars", "5"],
  ["review", "language", "'de'"],
  ["review_version", "body", longText("body")],
  ["review_version", "title", "null"],
  ["review_version", "stars", "5"],
  ["review_version", "language", "'de'"],
  ["review_version", "event_id", longText("event_id")],
  ["review_version", "version", "version + 1"],
];

onBothDatabases((fresh) => {
  test("a ledger that nobody touched verifies", async () => {
    const db = await fresh();
    const { signer, key } = await filled(db);
    assert.deepEqual(await faultsOf(db.kysely, signer), []);
    const found = await verifyLedger(db.kysely, marketplaceId, key);
    assert.deepEqual(found, { events: 272, waiting: 1, erased: 0, checkpoints: 2, faults: [] });
    assert.equal((await verifyReviews(db.kysely, marketplaceId)).versions, 2);
  });

  test("each least change of any column of the ledger or of a review's words is found", async () => {
    const db = await fresh();
    const { signer } = await filled(db);
    const missed: string[] = [];
    for (const [table, column, to, where = "true"] of changes) {
      const one = `ctid = (select ctid from ${table} where ${where} order by ctid limit 1)`;
      const faults = await faultsAfter(
        db,
        signer,
        `update ${table} set ${column} = ${to} where ${one}`,
      );
      if (faults.length === 0) missed.push(`${table}.${column} = ${to}`);
    }
    assert.deepEqual(missed, []);
  });

  test("the changes of the test above leave out no column of the ledger", async () => {
    const db = await fresh();
    const { rows } = await sql<{ name: string }>`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and table_name like 'ledger_%'`.execute(db.kysely);
    const tried = new Set(changes.map(([table, column]) => `${table}.${column}`));
    assert.deepEqual(
      rows.filter(({ name }) => !tried.has(name)),
      [],
    );
  });

  describe("a row that was deleted by hand is missed", () => {
    const deletions: readonly [table: string, where: string][] = [
      ["ledger_event", "leaf_index = 100"],
      ["ledger_event", "leaf_index = (select max(leaf_index) from ledger_event)"],
      ["ledger_tile", "level = 1"],
      ["ledger_checkpoint", "tree_size = (select max(tree_size) from ledger_checkpoint)"],
      ["review_version", "review_id = 'rev_lamp'"],
    ];
    for (const [table, where] of deletions) {
      test(`${table} where ${where}`, async () => {
        const db = await fresh();
        const { signer } = await filled(db);
        assert.notDeepEqual(
          await faultsAfter(db, signer, `delete from ${table} where ${where}`),
          [],
        );
      });
    }
  });

  test("a changed event whose own hash is made to fit is found by the tree", async () => {
    const db = await fresh();
    const { signer, lamp } = await filled(db);
    const swap = `update ledger_event set leaf_hash =
      (select leaf_hash from ledger_event where leaf_index = 3) where event_id = '${lamp}'`;
    const faults = await faultsAfter(db, signer, swap);
    assert.ok(faults.some((fault) => /do not give the root that was signed/.test(fault)));
  });

  test("words that are erased leave the ledger whole, once the review shows none", async () => {
    const db = await fresh();
    const { signer, key, lamp } = await filled(db);
    const erase = `delete from ledger_content where event_id = '${lamp}'`;
    assert.deepEqual(await faultsAfter(db, signer, erase), [
      "rev_lamp version 1: it has a text whose proof was erased",
    ]);
    await sql.raw(erase).execute(db.kysely);
    for (const table of ["review", "review_version"]) {
      await sql
        .raw(`update ${table} set title = null, body = null where review_id = 'rev_lamp'`)
        .execute(db.kysely);
    }
    assert.deepEqual(await faultsOf(db.kysely, signer), []);
    assert.equal((await verifyLedger(db.kysely, marketplaceId, key)).erased, 1);
  });

  test("the ledger verifies under its own key only", async () => {
    const db = await fresh();
    await filled(db);
    const { signer } = ledgerWorld(db);
    assert.ok(
      (await faultsOf(db.kysely, signer)).some((fault) => /not signed by the key/.test(fault)),
    );
  });
});
