import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { deleteReview } from "./delete-review.ts";
import { rejoinProduct } from "./product-identity.ts";
import { getProduct, listProductReviews } from "./read-product.ts";
import { refoldRatings } from "./refold-ratings.ts";

const kettle = {
  title: "Gooseneck kettle 1.2 l, brushed steel",
  brand: "Birk",
  category: ["Kitchen", "Kettles"],
};
const scale = {
  title: "Coffee scale with timer, rechargeable",
  brand: "Tarn",
  category: ["Kitchen", "Scales"],
};

onBothDatabases((fresh) => {
  const open = async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    const page = (facts: object) => {
      deps.clock.set(deps.clock.now() + dayMs);
      return world.product("p1", { ...facts, asOf: instantToIso(deps.clock.now()) });
    };
    await page(kettle);
    for (const buyer of ["ada", "ben"]) await world.buyer(buyer).orders("p1");
    const ada = taken(await world.buyer("ada").reviews("p1", { stars: 5, body: "Pours well." }));
    const product = async () =>
      taken(await getProduct(deps, { marketplaceId: market, productId: "p1" }));
    const listed = async (scope: "child" | "earlier") => {
      const query = { marketplaceId: market, productId: "p1", sort: "newest", limit: 9 } as const;
      return taken(await listProductReviews(deps, { ...query, scope })).items.map(
        ({ body }) => body,
      );
    };
    const refolded = async () =>
      (await refoldRatings(deps, { marketplaceId: market })).differenceCount;
    return { world, deps, page, product, listed, refolded, reviewId: ada.reviewId };
  };

  test("a page that becomes another product begins again, and its reviews stay with what it was", async () => {
    const { world, deps, page, product, listed, refolded, reviewId } = await open();
    await page(scale);
    const after = await product();
    assert.equal(after.rating.ratingCount, 0);
    assert.deepEqual([after.earlier?.title, after.earlier?.reviewCount], [kettle.title, 1]);
    taken(await world.buyer("ben").reviews("p1", { stars: 2, body: "Drifts by a gram." }));
    assert.deepEqual(await listed("child"), ["Drifts by a gram."]);
    assert.deepEqual(await listed("earlier"), ["Pours well."]);
    assert.equal(await refolded(), 0);
    taken(await deleteReview(deps, { marketplaceId: market, customerId: "ada", reviewId }));
    assert.equal((await product()).rating.ratingCount, 1);
    assert.equal(await refolded(), 0);
  });

  test("small steps add up to another product", async () => {
    const { page, product } = await open();
    await page({ ...kettle, title: "Gooseneck kettle with scale" });
    assert.equal((await product()).earlier, null);
    await page({ ...kettle, title: "Kettle scale with timer", category: scale.category });
    await page(scale);
    assert.equal((await product()).earlier?.reviewCount, 1);
  });

  test("upkeep of a page, and a change before anyone has reviewed, begin nothing", async () => {
    const { world, page, product } = await open();
    await page({ ...kettle, brand: "Birk Home", gtin: "4012345000010" });
    assert.equal((await product()).earlier, null);
    await world.product("p2", kettle);
    await world.product("p2", { ...scale, asOf: "2026-03-09T00:00:00Z" });
    const other = taken(await getProduct(world.deps, { marketplaceId: market, productId: "p2" }));
    assert.equal(other.earlier, null);
  });

  test("a person puts a product back whose page only looks like another's, with the reason", async () => {
    const { deps, page, product, refolded } = await open();
    const key = { marketplaceId: market, productId: "p1", userId: "op" };
    assert.equal(codeOf(await rejoinProduct(deps, { ...key, reason: "x" })), "product_unchanged");
    await page(scale);
    assert.equal(codeOf(await rejoinProduct(deps, { ...key, reason: " " })), "reason_required");
    taken(await rejoinProduct(deps, { ...key, reason: "The same thing in another tongue." }));
    assert.deepEqual([(await product()).earlier, (await product()).rating.ratingCount], [null, 1]);
    assert.equal(await refolded(), 0);
  });
});
