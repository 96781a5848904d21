import assert from "node:assert/strict";
import { test } from "node:test";
import { limits } from "@candor/core/kernel/limits.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { fixedClock, fixedIds, fixedRandom } from "../../testkit/fixed.ts";
import type { Database } from "../db/database.ts";
import { databaseLedger } from "../ledger/append.ts";
import { putFacts } from "./put-facts.ts";

const clock = fixedClock();
const ids = fixedIds();
const ledger = databaseLedger({ ids, random: fixedRandom() });
const day = (number: number) => new Date(Date.UTC(2026, 0, number)).toISOString();

const marketplace = {
  kind: "marketplace",
  marketplaceId: "eu",
  name: "Eu",
  country: "DE",
  languages: ["de"],
  currency: "EUR",
  timeZone: "Europe/Berlin",
};
const seller = { kind: "seller", sellerId: "brightco", name: "Brightco", asOf: day(1) };
const ada = {
  kind: "customer",
  customerId: "ada",
  displayName: "Ada",
  createdAt: day(1),
  asOf: day(1),
};
const lamp = { kind: "product", productId: "lamp", title: "Lamp", asOf: day(2) };
const line = { lineId: "1", productId: "lamp", paidMinor: 1999 };
const order = {
  kind: "order",
  orderId: "o1",
  customerId: "ada",
  sellerId: "brightco",
  status: "placed",
  currency: "EUR",
  placedAt: day(3),
  lines: [line],
  asOf: day(3),
};
const delivery = { kind: "delivery", orderId: "o1", deliveryId: "d1", status: "shipped" };
const world = [marketplace, seller, ada, lamp, order];

async function put(db: Database, ...facts: readonly unknown[]) {
  const outcome = await putFacts({ db, clock, ids, ledger }, { marketplaceId: "eu", facts });
  if (!outcome.ok) return { accepted: 0, unchanged: 0, rejected: rejectedOf(outcome.facts) };
  return outcome.value;
}

const rejectedOf = (facts: Readonly<Record<string, unknown>>) =>
  facts.rejected as readonly {
    index: number;
    code: string;
    field: string | null;
    reason: string;
  }[];

async function titleOf(db: Database): Promise<unknown> {
  const { rows } = await sql<{ title: string }>`
    select title from product where product_id = 'lamp'`.execute(db.kysely);
  return rows[0]?.title;
}

onBothDatabases((fresh) => {
  test("sending the same facts twice changes nothing", async () => {
    const db = await fresh();
    assert.deepEqual(await put(db, ...world), { accepted: 5, unchanged: 0, rejected: [] });
    assert.deepEqual(await put(db, ...world), { accepted: 0, unchanged: 5, rejected: [] });
  });

  test("of two versions the one with the later asOf stays, whichever comes first", async () => {
    const db = await fresh();
    await put(db, ...world);
    assert.equal((await put(db, { ...lamp, title: "New lamp", asOf: day(5) })).accepted, 1);
    assert.equal((await put(db, { ...lamp, title: "Older lamp", asOf: day(4) })).unchanged, 1);
    assert.equal(await titleOf(db), "New lamp");
    const both = await put(
      db,
      { ...lamp, title: "Newest lamp", asOf: day(9) },
      { ...lamp, title: "Late news", asOf: day(8) },
    );
    assert.deepEqual([both.accepted, both.unchanged], [1, 1]);
    assert.equal(await titleOf(db), "Newest lamp");
  });

  test("the same content told later keeps older news out", async () => {
    const db = await fresh();
    await put(db, ...world);
    assert.equal((await put(db, { ...lamp, asOf: day(6) })).unchanged, 1);
    assert.equal((await put(db, { ...lamp, title: "Older", asOf: day(5) })).unchanged, 1);
    assert.equal(await titleOf(db), "Lamp");
  });

  test("a fact may refer to another one of the same batch, in any order", async () => {
    const db = await fresh();
    const { rejected } = await put(
      db,
      delivery,
      order,
      { kind: "product", productId: "lamp-red", variation: "child", parentId: "l", title: "Red" },
      { kind: "product", productId: "l", variation: "parent", title: "Family" },
      lamp,
      ada,
      seller,
      marketplace,
    );
    assert.deepEqual(rejected, []);
  });

  test("good facts are taken even where others are not, each with its index and reason", async () => {
    const db = await fresh();
    await put(db, ...world);
    const { accepted, rejected } = await put(
      db,
      { ...delivery, orderId: "o9" },
      delivery,
      { kind: "nothing" },
      { ...lamp, title: "" },
      { ...lamp, colour: "red" },
      { ...order, orderId: "o2", lines: [{ ...line, productId: "sofa" }] },
      { ...order, customerId: "bob" },
      {
        kind: "return",
        orderId: "o1",
        returnId: "r",
        lineId: "7",
        status: "opened",
        openedAt: day(9),
      },
      { kind: "offer", productId: "lamp", sellerId: "rival", since: day(1) },
      { ...marketplace, marketplaceId: "us" },
      { ...lamp, productId: "x", variation: "child", parentId: "lamp", title: "Child of a single" },
    );
    assert.equal(accepted, 1);
    assert.deepEqual(
      rejected.map(({ index, code, field }) => [index, code, field]),
      [
        [0, "reference_unknown", "orderId"],
        [2, "invalid_fact", "kind"],
        [3, "invalid_fact", "title"],
        [4, "invalid_fact", null],
        [5, "reference_unknown", "lines.0.productId"],
        [6, "reference_unknown", "customerId"],
        [7, "reference_unknown", "lineId"],
        [8, "reference_unknown", "sellerId"],
        [9, "other_marketplace", "marketplaceId"],
        [10, "reference_unknown", "parentId"],
      ],
    );
    assert.equal(rejected[0]?.reason, 'No order "o9" is known. Send it first.');
  });

  test("an order id belongs to its first buyer and seller", async () => {
    const db = await fresh();
    await put(db, ...world, { ...ada, customerId: "bob", displayName: "Bob" });
    const { rejected } = await put(db, { ...order, customerId: "bob", asOf: day(9) });
    assert.deepEqual(
      rejected.map(({ code }) => code),
      ["order_taken"],
    );
    const { rows } = await sql`select customer_id from purchase`.execute(db.kysely);
    assert.deepEqual(rows, [{ customer_id: "ada" }]);
  });

  test("an order's lines are those of its newest version", async () => {
    const db = await fresh();
    await put(db, ...world);
    const lines = async () =>
      (await sql`select line_id, quantity from purchase_line order by line_id`.execute(db.kysely))
        .rows;
    const twoLines = [
      { ...line, quantity: 3 },
      { ...line, lineId: "2" },
    ];
    assert.equal((await put(db, { ...order, lines: twoLines, asOf: day(5) })).accepted, 1);
    assert.deepEqual(await lines(), [
      { line_id: "1", quantity: 3 },
      { line_id: "2", quantity: 1 },
    ]);
    assert.equal((await put(db, { ...order, asOf: day(4) })).unchanged, 1);
    assert.equal((await lines()).length, 2, "an older version takes no line away");
    await put(db, { ...order, asOf: day(6) });
    assert.deepEqual(await lines(), [{ line_id: "1", quantity: 1 }]);
  });

  test("what Candor decided about a customer or a product survives their facts", async () => {
    const db = await fresh();
    await put(db, ...world);
    await sql`update customer set trust = 'watch'`.execute(db.kysely);
    await sql`update product set review_intake = 'closed'`.execute(db.kysely);
    await put(db, { ...ada, displayName: "Ada L.", asOf: day(20) }, { ...lamp, asOf: day(20) });
    const { rows } = await sql`
      select display_name, trust, review_intake from customer, product`.execute(db.kysely);
    assert.deepEqual(rows, [{ display_name: "Ada L.", trust: "watch", review_intake: "closed" }]);
  });

  test("a trait's time only ever widens", async () => {
    const db = await fresh();
    const trait = {
      kind: "account_trait",
      customerId: "ada",
      trait: "device",
      hash: "h".repeat(16),
    };
    await put(db, ...world, { ...trait, firstSeen: day(5), lastSeen: day(6) });
    assert.equal((await put(db, { ...trait, firstSeen: day(5), lastSeen: day(5) })).unchanged, 1);
    assert.equal((await put(db, { ...trait, firstSeen: day(2), lastSeen: day(9) })).accepted, 1);
    const { rows } = await sql`select first_seen, last_seen from account_trait`.execute(db.kysely);
    assert.deepEqual(rows, [{ first_seen: new Date(day(2)), last_seen: new Date(day(9)) }]);
  });

  test("facts of a marketplace that nobody set up are refused, all with the reason", async () => {
    const db = await fresh();
    const outcome = await putFacts(
      { db, clock, ids, ledger },
      { marketplaceId: "eu", facts: [seller, lamp] },
    );
    assert.ok(!outcome.ok);
    assert.equal(outcome.code, "facts_rejected");
    const codes = rejectedOf(outcome.facts).map(({ code }) => code);
    assert.deepEqual(codes, ["marketplace_unknown", "marketplace_unknown"]);
  });

  test("the largest batch is taken, and two at once with the same facts do not meet", async () => {
    const db = await fresh();
    await put(db, ...world);
    const many = Array.from({ length: limits.bulkItemsMax }, (_, at) => ({
      ...order,
      orderId: `many-${at}`,
    }));
    const [first, second] = await Promise.all([put(db, ...many), put(db, ...many.toReversed())]);
    assert.equal(first.accepted + second.accepted, limits.bulkItemsMax);
    assert.equal(first.unchanged + second.unchanged, limits.bulkItemsMax);
  });
});
