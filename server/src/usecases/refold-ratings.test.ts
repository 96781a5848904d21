import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { lawIs } from "../../testkit/law.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { deleteReview } from "./delete-review.ts";
import { editReview } from "./edit-review.ts";
import { getProduct } from "./read-product.ts";
import { refoldRatings } from "./refold-ratings.ts";
import { removeReview } from "./remove-review.ts";
import { restoreReview } from "./restore-review.ts";

const body = "It does what it says.";

/** A product with a bit of everything: published, edited, deleted, removed, restored. */
async function busyProduct(world: World) {
  const { deps } = world;
  await world.product("lamp");
  const reviewIds: string[] = [];
  for (const [index, name] of ["ada", "ben", "cleo", "dan", "eve"].entries()) {
    if (index % 2 === 0) await world.buyer(name).orders("lamp");
    const answer = await world.buyer(name).reviews("lamp", { stars: 1 + index });
    assert.ok(answer.ok);
    reviewIds.push(answer.value.reviewId);
  }
  const [ada = "", ben = "", cleo = "", dan = ""] = reviewIds;
  const at = (customerId: string, reviewId: string) => ({
    marketplaceId: market,
    customerId,
    reviewId,
  });
  deps.clock.pass(86_400_000);
  const content = { stars: 5, title: null, body, language: null };
  assert.ok((await editReview(deps, { ...at("ada", ada), version: 1, content })).ok);
  assert.ok((await deleteReview(deps, at("ben", ben))).ok);
  const moderated = { marketplaceId: market, userId: "mo" };
  for (const reviewId of [cleo, dan]) {
    const why = { reason: "wrong_product", explanation: "Another lamp.", marked: [] } as const;
    assert.ok((await removeReview(deps, { ...moderated, reviewId, ...why })).ok);
  }
  assert.ok((await restoreReview(deps, { ...moderated, reviewId: dan, reason: "Upheld." })).ok);
}

onBothDatabases((fresh) => {
  test("ratings folded again from the ledger equal the rows that were moved one by one", async () => {
    const world = await makeWorld(await fresh());
    await busyProduct(world);
    const product = await getProduct(world.deps, { marketplaceId: market, productId: "lamp" });
    assert.ok(product.ok);
    assert.deepEqual(product.value.rating.counts, [0, 0, 0, 1, 2]);
    const refolded = await refoldRatings(world.deps, { marketplaceId: market });
    assert.deepEqual(refolded, {
      marketplaceId: market,
      products: 1,
      reviews: 5,
      renewed: 0,
      differenceCount: 0,
      differences: [],
    });
  });

  test("a rating that was changed by hand is reported", async () => {
    const world = await makeWorld(await fresh());
    await busyProduct(world);
    await sql`update rating set count_5 = count_5 + 1`.execute(world.deps.db.kysely);
    const { differenceCount, differences } = await refoldRatings(world.deps, {
      marketplaceId: market,
    });
    assert.equal(differenceCount, 1);
    assert.partialDeepStrictEqual(differences, [{ productId: "lamp" }]);
  });

  test("a new formula renews the ratings, at the next review or the next refold", async () => {
    const world = await makeWorld(await fresh());
    await busyProduct(world);
    const { clock, db } = world.deps;
    await lawIs(db.kysely, { since: clock.now(), parameters: { rating_half_life_days: 30 } });
    await world.product("shade");
    assert.ok((await world.buyer("fay").reviews("lamp", { stars: 3 })).ok);
    assert.ok((await world.buyer("fay").reviews("shade", { stars: 3 })).ok);
    const { renewed, differenceCount } = await refoldRatings(world.deps, { marketplaceId: market });
    assert.deepEqual({ renewed, differenceCount }, { renewed: 0, differenceCount: 0 });
    await sql`update rating set formula_version = 'old', weight_3 = 1 where product_id = 'shade'
      `.execute(world.deps.db.kysely);
    const again = await refoldRatings(world.deps, { marketplaceId: market });
    assert.partialDeepStrictEqual(again, { renewed: 1, differenceCount: 0 });
  });
});
