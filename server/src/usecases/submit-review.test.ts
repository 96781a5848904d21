import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { getProduct } from "./read-product.ts";

async function ratingOf({ deps }: World, productId: string) {
  const product = await getProduct(deps, { marketplaceId: market, productId });
  assert.ok(product.ok);
  return product.value.rating;
}

onBothDatabases((fresh) => {
  test("a clean review of a buyer is published as a verified purchase and counts", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.buyer("ada").orders("lamp");
    const answer = await world.buyer("ada").reviews("lamp", { stars: 4 });
    assert.partialDeepStrictEqual(answer, {
      ok: true,
      value: { status: "published", verification: "platform", findings: [], version: 1 },
    });
    assert.partialDeepStrictEqual(await ratingOf(world, "lamp"), {
      stars: 4,
      plainMean: 4,
      ratingCount: 1,
      reviewCount: 1,
      verifiedCount: 1,
      counts: [0, 0, 0, 1, 0],
    });
  });

  test("somebody who did not buy here may review too, and that is said", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    const answer = await world.buyer("newcomer").reviews("lamp");
    assert.partialDeepStrictEqual(answer, {
      ok: true,
      value: { status: "published", verification: "none" },
    });
  });

  test("of 64 submissions at once of one customer's review exactly one stays", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.buyer("ada").orders("lamp");
    const answers = await Promise.all(
      Array.from({ length: 64 }, () => world.buyer("ada").reviews("lamp", { stars: 5 })),
    );
    assert.equal(answers.filter(({ ok }) => ok).length, 1);
    assert.deepEqual(
      new Set(answers.map((answer) => (answer.ok ? "published" : answer.code))),
      new Set(["published", "review_exists"]),
    );
    const { review, review_version } = await world.rowCounts();
    assert.deepEqual({ review, review_version }, { review: 1, review_version: 1 });
    const { rows } = await sql`select 1 from ledger_event where subject like 'rev_%'`.execute(
      world.deps.db.kysely,
    );
    assert.equal(rows.length, 1);
    assert.equal((await ratingOf(world, "lamp")).ratingCount, 1);
  });

  test("a second review is refused with the address of the first", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    const first = await world.buyer("ada").reviews("lamp");
    const second = await world.buyer("ada").reviews("lamp");
    assert.ok(first.ok);
    assert.deepEqual(second, {
      ok: false,
      code: "review_exists",
      facts: { reviewId: first.value.reviewId },
    });
  });

  test("the sixth unverified review of a week is refused, and concurrency opens no gap", async () => {
    const world = await makeWorld(await fresh());
    const products = Array.from({ length: 8 }, (_, index) => `lamp-${index}`);
    for (const product of products) await world.product(product);
    const answers = await Promise.all(
      products.map((product) => world.buyer("ada").reviews(product)),
    );
    assert.equal(answers.filter(({ ok }) => ok).length, 5);
    const refused = answers.filter((answer) => !answer.ok);
    assert.ok(refused.every((answer) => answer.code === "unverified_quota"));
    // 2026-03-01 is a Sunday, so the next week begins seven days later.
    assert.deepEqual(refused[0]?.facts, { opensAt: Date.UTC(2026, 2, 8) });
  });

  test("what the ledger says in public names no customer and holds no words", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.buyer("ada-lovelace").reviews("lamp", { body: "Bright enough for knitting." });
    const { rows } = await sql<{ payload: string }>`
      select payload::text as payload from ledger_event where subject like 'rev_%'`.execute(
      world.deps.db.kysely,
    );
    assert.equal(rows.length, 1);
    assert.doesNotMatch(rows[0]?.payload ?? "", /ada-lovelace|knitting/);
  });
});
