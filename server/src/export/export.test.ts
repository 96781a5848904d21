import assert from "node:assert/strict";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { fixedClock, fixedIds, fixedRandom } from "../../testkit/fixed.ts";
import { lawIs } from "../../testkit/law.ts";
import { linesOf, plainBytes } from "../cli/read-lines.ts";
import type { Database } from "../db/database.ts";
import { importFile } from "../import/import-file.ts";
import { databaseLedger } from "../ledger/append.ts";
import { marketplaceTables } from "../store/catalog.ts";
import { factTables, stateColumns, tablesKeptBack } from "../store/state-rows.ts";
import { putFacts } from "../usecases/put-facts.ts";
import { exportTo } from "./export-file.ts";

const folder = await mkdtemp(join(tmpdir(), "candor-export-"));
after(() => rm(folder, { recursive: true }));

const ids = fixedIds();
const clock = fixedClock();
const random = fixedRandom();
const ledger = databaseLedger({ ids, random });

async function importing(db: Database, path: string, format: string) {
  const ended = await importFile(
    { db, clock, ids, ledger },
    {
      path,
      format,
      marketplaceId: "eu",
      logFolder: folder,
      rejectsPath: null,
      dryRun: false,
      linesOf: (file) => linesOf(plainBytes("-", file)),
      onProgress: () => undefined,
      signal: new AbortController().signal,
    },
  );
  assert.ok(ended.ok);
  return ended.value;
}

const on = "2026-01-05T10:00:00.000Z";
const facts = [
  {
    kind: "marketplace",
    marketplaceId: "eu",
    name: "Eu",
    country: "DE",
    languages: ["de", "en"],
    currency: "EUR",
    timeZone: "Europe/Berlin",
  },
  { kind: "seller", sellerId: "s1", name: "Lichtwerk" },
  { kind: "customer", customerId: "c1", displayName: "Ada \u{1f600}", createdAt: on, locale: "de" },
  {
    kind: "product",
    productId: "p1",
    variation: "parent",
    variationTheme: ["Color"],
    title: "Lamp",
    category: ["Home", "Lamps"],
  },
  {
    kind: "product",
    productId: "p1-red",
    variation: "child",
    parentId: "p1",
    title: "Lamp, red",
    attributes: { Color: "red" },
    gtin: "40000001",
    releasedAt: on,
  },
  { kind: "offer", productId: "p1-red", sellerId: "s1", since: on, priceMinor: 1999 },
  { kind: "affiliation", customerId: "c1", sellerId: "s1", relation: "employee", since: on },
  {
    kind: "account_trait",
    customerId: "c1",
    trait: "device",
    hash: "abcdefghijklmnop",
    firstSeen: on,
    lastSeen: on,
  },
  {
    kind: "order",
    orderId: "o1",
    customerId: "c1",
    sellerId: "s1",
    status: "completed",
    currency: "EUR",
    cardSettledMinor: 3998,
    placedAt: on,
    lines: [
      { lineId: "1", productId: "p1-red", paidMinor: 1999, referencePriceMinor: 1999 },
      { lineId: "2", productId: "p1-red", paidMinor: 1999, isGift: true },
    ],
  },
  { kind: "delivery", orderId: "o1", deliveryId: "d1", status: "delivered", deliveredAt: on },
  { kind: "return", orderId: "o1", returnId: "r1", lineId: "2", status: "opened", openedAt: on },
  {
    kind: "refund",
    orderId: "o1",
    refundId: "f1",
    amountMinor: 1999,
    initiator: "seller",
    refundedAt: on,
  },
  {
    kind: "claim",
    orderId: "o1",
    claimId: "g1",
    claim: "guarantee",
    status: "denied",
    openedAt: on,
  },
  {
    kind: "past_message",
    messageId: "m1",
    sellerId: "s1",
    customerId: "c1",
    orderId: "o1",
    direction: "to_buyer",
    body: "Shipped.\nThank you",
    sentAt: on,
  },
  { kind: "past_request", orderId: "o1", trigger: "button", sentAt: on },
];

/** A marketplace with something in every table that the import fills, and in some by hand. */
async function fill(db: Database): Promise<void> {
  const put = await putFacts({ db, clock, ids, ledger }, { marketplaceId: "eu", facts });
  assert.ok(put.ok);
  assert.deepEqual(put.value.rejected, []);
  const path = join(folder, "reviews.jsonl");
  const review = (user: string, more: object) =>
    JSON.stringify({
      user_id: user,
      asin: "p1-red",
      rating: 4,
      title: 'Bright "really"',
      text: "Warm light\nand a long cable.",
      timestamp: Date.UTC(2025, 1, 1),
      helpful_vote: 3,
      verified_purchase: true,
      ...more,
    });
  await writeFile(
    path,
    [review("c1", {}), review("c2", { text: null }), review("c1", { timestamp: Date.UTC(2025, 5) })]
      .map((line) => `${line}\n`)
      .join(""),
  );
  assert.equal((await importing(db, path, "amazon-2023")).counts.accepted, 3);
  await db.transaction(async (tx) => {
    await sql`update customer set trust = 'watch', trust_since = ${on}::timestamptz
      where customer_id = 'c2'`.execute(tx);
    await sql`update product set review_intake = 'verified_only' where product_id = 'p1-red'`.execute(
      tx,
    );
    await lawIs(tx, { marketplaceId: "eu", parameters: { rating_half_life_days: 365 } });
    await sql`insert into vote select 'eu', product_id, review_id, 'c2', 'eu', true,
      ${on}::timestamptz from review where customer_id = 'c1'`.execute(tx);
    await sql`update ledger_event set leaf_index = 0 where event_id =
      (select min(event_id) from ledger_event)`.execute(tx);
    await sql`insert into ledger_tile values ('eu', 0, 0, '\\x00ff10'::bytea)`.execute(tx);
    await sql`update rating set weight_5 = 123456789012345678901234567890`.execute(tx);
  });
}

/** Every row of every table that an export carries, as text. */
async function dumpOf(db: Database): Promise<Record<string, readonly string[]>> {
  const dump: Record<string, readonly string[]> = {};
  const names = [...(await marketplaceTables(db.kysely)).keys()];
  for (const name of names.filter((table) => !tablesKeptBack.has(table))) {
    const { rows } = await sql<{ row: string }>`
      select to_jsonb(t)::text as row from ${sql.table(name)} t order by 1`.execute(db.kysely);
    dump[name] = rows.map(({ row }) => row);
  }
  return dump;
}

onBothDatabases((fresh, kind) => {
  test("an export that is imported into an empty database gives the same state", async () => {
    const db = await fresh();
    await fill(db);
    const before = await dumpOf(db);
    for (const table of Object.keys(factTables)) {
      assert.notEqual(before[table]?.length, 0, `${table} has rows to lose`);
    }
    const written = await exportTo(db, join(folder, `${kind}.jsonl.gz`), null);
    assert.ok(written.ok);
    const [file] = written.value;
    const again = await fresh();
    assert.deepEqual((await dumpOf(again)).review, []);
    const { counts } = await importing(again, file?.path ?? "", "candor");
    const lines = file?.lines ?? 0;
    // The newest state of a product's page comes with the product, before its own line.
    const duplicates = before.product_version?.length ?? 0;
    const accepted = lines - duplicates;
    assert.deepEqual(counts, { lines, accepted, revisions: 0, duplicates, rejected: 0 });
    assert.deepEqual(await dumpOf(again), before);
    const second = await importing(again, file?.path ?? "", "candor");
    assert.equal(second.counts.duplicates, file?.lines, "a second import adds nothing");
    assert.deepEqual(await dumpOf(again), before);
  });

  test("an import never writes over what is there and says so", async () => {
    const db = await fresh();
    await fill(db);
    const path = join(folder, `other-${kind}.jsonl`);
    const written = await exportTo(db, path, "eu");
    assert.ok(written.ok);
    const review = (await readFile(path, "utf8"))
      .split("\n")
      .find((line) => line.includes('"review"')) as string;
    await writeFile(path, `${review.replace(/"stars" ?: ?4/, '"stars" : 1')}\n`);
    const before = await dumpOf(db);
    const { counts, rejectsPath } = await importing(db, path, "candor");
    assert.equal(counts.rejected, 1);
    assert.match(await readFile(rejectsPath ?? "", "utf8"), /"code":"differs"/);
    assert.deepEqual(await dumpOf(db), before);
  });

  test("state rows with unknown tables, columns or values are turned away one by one", async () => {
    const db = await fresh();
    await fill(db);
    const path = join(folder, `hostile-${kind}.jsonl`);
    const state = (table: string, row: object) => JSON.stringify({ kind: "state", table, row });
    const vote = { review_id: "r", customer_id: "x", viewing_marketplace: "eu", cast_at: on };
    await writeFile(
      path,
      [
        state("api_key", { key_id: "k", key_hash: "h" }),
        state("pg_authid", { rolname: "x" }),
        state("vote", { product_id: "p", 'x"; drop table vote; --': 1 }),
        state("vote", { ...vote, helpful: true }),
        state("vote", { ...vote, product_id: "p", helpful: "perhaps" }),
        state("vote", { ...vote, product_id: "p", helpful: true }),
        JSON.stringify({ kind: "delivery", orderId: "o9", deliveryId: "d", status: "lost" }),
      ].join("\n"),
    );
    const { counts, rejectsPath } = await importing(db, path, "candor");
    assert.deepEqual([counts.accepted, counts.rejected], [1, 6]);
    const codes = (await readFile(rejectsPath ?? "", "utf8"))
      .trim()
      .split("\n")
      .map((text) => JSON.parse(text).code);
    assert.deepEqual(codes, [
      "invalid_line",
      "invalid_line",
      "invalid_line",
      "invalid_line",
      "database_refused",
      "reference_unknown",
    ]);
  });

  test("every table is either exported or kept back on purpose", async () => {
    const db = await fresh();
    for (const table of (await marketplaceTables(db.kysely)).values()) {
      const isFact = factTables[table.name] !== undefined;
      const travels = isFact || stateColumns(table).length > 0;
      assert.notEqual(travels, tablesKeptBack.has(table.name), table.name);
    }
  });
});
