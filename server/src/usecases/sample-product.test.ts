import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { listProductReviews } from "./read-product.ts";
import { closeSampling, getSampling, giveSample, openSampling } from "./sample-product.ts";

const page = { imageUrl: "https://shop.example/lamp.jpg", description: "A lamp for a desk." };

onBothDatabases((fresh) => {
  const open = async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamps", { variation: "parent", variationTheme: ["color"] });
    for (const colour of ["red", "blue"]) {
      const child = { variation: "child", parentId: "lamps", attributes: { color: colour } };
      await world.product(colour, { ...child, ...page });
    }
    await world.seller("brightco", ["red", "blue"]);
    const since = "2025-01-01T00:00:00Z";
    for (const productId of ["red", "blue"]) {
      await world.tell({
        kind: "offer",
        productId,
        sellerId: "brightco",
        role: "brand_owner",
        since,
      });
    }
    const offers = (productId: string, units: number, sellerId = "brightco") =>
      openSampling(deps, { marketplaceId: market, productId, sellerId, units });
    const gives = (customerId: string, productId = "red") =>
      giveSample(deps, { marketplaceId: market, productId, customerId });
    return { world, deps, offers, gives };
  };

  test("a sampled review says so, counts by its own weight, and only a sample makes one", async () => {
    const { world, deps, offers, gives } = await open();
    taken(await offers("red", 2));
    taken(await gives("ada"));
    assert.equal(codeOf(await gives("ada")), "sample_not_allowed");
    taken(await world.buyer("ada").reviews("red"));
    taken(await world.buyer("ben").reviews("red"));
    const query = { marketplaceId: market, productId: "red", sort: "oldest", limit: 9 } as const;
    const { items } = taken(await listProductReviews(deps, { ...query, scope: "child" }));
    assert.deepEqual(
      items.map(({ incentive }) => incentive),
      ["platform_sample", "none"],
    );
    const other = sql`update review set incentive = 'gift_card'`.execute(deps.db.kysely);
    await assert.rejects(other);
  });

  test("the cap counts for the whole family, whoever gives at once", async () => {
    const { deps, offers, gives } = await open();
    taken(await offers("red", 30));
    taken(await offers("blue", 30));
    const given = await Promise.all(
      Array.from({ length: 34 }, (_, at) => gives(`c${at}`, at % 2 === 0 ? "red" : "blue")),
    );
    assert.equal(given.filter(({ ok }) => ok).length, 30);
    assert.deepEqual([...new Set(given.map(codeOf))].sort(), ["sampling_used_up", "taken"]);
    const seen = taken(await getSampling(deps, { marketplaceId: market, productId: "red" }));
    assert.deepEqual(Object.keys(seen).sort(), ["given", "productId", "status", "units"]);
  });

  test("a seller offers only their own brand, once, and ends it", async () => {
    const { deps, offers, gives } = await open();
    assert.equal(codeOf(await offers("red", 5, "rivalco")), "sampling_not_yours");
    assert.equal(codeOf(await offers("red", 31)), "sampling_units");
    taken(await offers("red", 5));
    assert.equal(codeOf(await offers("red", 5)), "sampling_exists");
    const key = { marketplaceId: market, productId: "red" };
    const rival = { ...key, sellerId: "rivalco" };
    assert.equal(codeOf(await closeSampling(deps, rival)), "sampling_not_yours");
    taken(await closeSampling(deps, { ...key, sellerId: "brightco" }));
    assert.equal(codeOf(await gives("ada")), "sampling_not_open");
    assert.equal(codeOf(await gives("ada", "nothing")), "product_unknown");
  });
});
