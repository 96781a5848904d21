import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { getFamily, listChangingFamilies } from "./read-families.ts";
import { getProduct, listProductReviews } from "./read-product.ts";
import { refoldRatings } from "./refold-ratings.ts";
import { setFamilyThemes } from "./set-family-themes.ts";
import { shareReviewsEverywhere } from "./share-reviews.ts";

const child = (colour: string, more: object = {}) => ({
  variation: "child",
  parentId: "lamps",
  attributes: { Color: colour },
  ...more,
});
const single = { variation: "single", parentId: null };

onBothDatabases((fresh) => {
  /** Red and blue share; red has a review with five stars, blue one with one. */
  const open = async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamps", { variation: "parent", variationTheme: ["Color"] });
    await world.product("red", child("red"));
    await world.product("blue", child("blue"));
    await world.buyer("ada").orders("red");
    await world.buyer("ben").orders("blue");
    taken(await world.buyer("ada").reviews("red", { stars: 5 }));
    taken(await world.buyer("ben").reviews("blue", { stars: 1 }));
    const product = async (productId: string) =>
      taken(await getProduct(deps, { marketplaceId: market, productId }));
    const listed = async (productId: string, scope: "child" | "share_group" = "share_group") => {
      const query = { marketplaceId: market, productId, sort: "newest", limit: 50, scope } as const;
      return taken(await listProductReviews(deps, query)).items;
    };
    const family = async (familyId = "lamps") =>
      taken(await getFamily(deps, { marketplaceId: market, familyId, sellerId: null }));
    const later = async (days: number) => {
      deps.clock.set(deps.clock.now() + days * dayMs);
      await shareReviewsEverywhere(deps);
    };
    return { world, deps, product, listed, family, later };
  };

  test("variations that differ by colour show their reviews together, and each its own stars", async () => {
    const { product, listed } = await open();
    const red = await product("red");
    assert.equal(red.ratingScope, "share_group");
    assert.deepEqual([red.rating.plainMean, red.rating.ratingCount], [5, 1]);
    assert.deepEqual([red.shared?.rating.plainMean, red.shared?.rating.ratingCount], [3, 2]);
    assert.deepEqual(
      red.shared?.products.map(({ productId, variant, stars }) => [
        productId,
        variant.Color,
        stars,
      ]),
      [
        ["blue", "blue", 1],
        ["red", "red", 5],
      ],
    );
    assert.deepEqual((await listed("red")).map(({ productId }) => productId).sort(), [
      "blue",
      "red",
    ]);
    assert.deepEqual(
      (await listed("red", "child")).map(({ productId }) => productId),
      ["red"],
    );
  });

  test("a new colour shares at once; a product with ratings of its own only after the notice", async () => {
    const { world, product, family, later } = await open();
    await world.product("green", child("green"));
    assert.equal((await product("green")).shared?.rating.ratingCount, 2);
    await world.product("old");
    await world.buyer("cem").orders("old");
    taken(await world.buyer("cem").reviews("old", { stars: 2 }));
    await world.product("old", child("olive"));
    assert.equal((await product("old")).shared, null);
    const announced = (await family()).products.find(({ productId }) => productId === "old");
    assert.deepEqual(
      [announced?.own.stars, announced?.now.stars, announced?.afterwards.ratingCount],
      [2, 2, 3],
    );
    await later(29.9);
    assert.equal((await product("old")).shared, null);
    await later(0.1);
    assert.equal((await product("old")).shared?.rating.ratingCount, 3);
  });

  test("what is no variation shares with none, says why, and leaves at once", async () => {
    const { world, product, family, listed } = await open();
    await world.product("blue", child("blue", { category: ["Home", "Fans"] }));
    assert.equal((await product("red")).shared?.rating.ratingCount, 1);
    assert.equal((await product("blue")).shared, null);
    const odd = (await family()).products.find(({ productId }) => productId === "blue");
    assert.deepEqual([odd?.fault, odd?.change], ["type_differs", null]);
    assert.deepEqual(
      (await listed("blue")).map(({ stars }) => stars),
      [1],
    );
  });

  test("a detached variation takes its review along, and brings it back", async () => {
    const { world, product, listed, family, later } = await open();
    await later(1);
    await world.product("red", single);
    assert.deepEqual((await product("red")).rating.ratingCount, 1);
    assert.deepEqual(
      (await listed("blue")).map(({ stars }) => stars),
      [1],
    );
    await later(1);
    await world.product("red", child("red"));
    await later(30);
    assert.equal((await listed("blue")).length, 2);
    const stays = (await family()).history.filter(({ productId }) => productId === "red");
    assert.deepEqual(
      stays.map(({ detachedAt }) => detachedAt === null),
      [true, false],
    );
  });

  test("an operator's word on a family's theme is announced, with its preview, and can be taken back", async () => {
    const { deps, world, product, later } = await open();
    await world.seller("brightco", ["red", "blue"]);
    const say = (themes: Record<string, "shared" | "apart">) =>
      setFamilyThemes(deps, {
        marketplaceId: market,
        familyId: "lamps",
        userId: "op",
        themes,
        reason: "The colour is a filter that changes the light.",
      });
    const shown = taken(await say({ Colour: "apart" }));
    assert.deepEqual(
      shown.products.map(({ now, afterwards }) => [now.ratingCount, afterwards.ratingCount]),
      [
        [2, 1],
        [2, 1],
      ],
    );
    const mine = { marketplaceId: market, sellerId: "brightco", limit: 10 };
    assert.equal(taken(await listChangingFamilies(deps, mine)).items[0]?.familyId, "lamps");
    const others = { ...mine, sellerId: "rivalco" };
    assert.deepEqual(taken(await listChangingFamilies(deps, others)).items, []);
    const foreign = { marketplaceId: market, familyId: "lamps", sellerId: "rivalco" };
    assert.equal(codeOf(await getFamily(deps, foreign)), "family_unknown");
    assert.equal((await product("red")).shared?.rating.ratingCount, 2);
    await later(30);
    assert.equal((await product("red")).shared?.rating.ratingCount, 1);
    taken(await say({}));
    await later(30);
    assert.equal((await product("red")).shared?.rating.ratingCount, 2);
  });

  test("after any splits and merges every review is with its product and the totals are right", async () => {
    const { world, deps, product, listed, later } = await open();
    const ids = ["red", "blue", "p3", "p4", "p5"];
    await world.product("frames", {
      variation: "parent",
      variationTheme: ["Color", "Material"],
      brand: "Birk",
    });
    for (const [at, id] of ids.entries()) {
      if (at > 1) await world.product(id);
      for (const buyer of [`x${at}`, `y${at}`]) {
        await world.buyer(buyer).orders(id);
        taken(await world.buyer(buyer).reviews(id, { stars: ((at * 2) % 5) + 1 }));
      }
    }
    const reviewsByProduct = await reviewedProducts(deps);
    const random = seeded(20_261_122);
    const places = new Map([
      ["red", "lamps"],
      ["blue", "lamps"],
    ]);
    /** Every review with its product, the sums right, and shown together just what belongs. */
    const isSound = async () => {
      assert.deepEqual(await reviewedProducts(deps), reviewsByProduct);
      for (const id of ids) {
        const { shared, rating } = await product(id);
        const own = [...reviewsByProduct.values()].filter((productId) => productId === id).length;
        assert.equal(rating.ratingCount, own, id);
        const members = shared?.products ?? [];
        const sum = members.reduce((all, { ratingCount }) => all + ratingCount, 0);
        assert.equal(shared?.rating.ratingCount ?? 0, sum, id);
        const together = members.map(idOf).sort();
        if (shared !== null) {
          assert.ok(together.includes(id));
          assert.deepEqual([...new Set(together.map((one) => places.get(one)))], [places.get(id)]);
        }
        const shownOf = new Set((await listed(id)).map(({ productId }) => productId));
        assert.deepEqual([...shownOf].sort(), shared === null ? [id] : together, id);
      }
    };
    for (let round = 0; round < 8; round++) {
      for (let step = 0; step < 6; step++) {
        const id = ids[random(ids.length)] ?? "red";
        const attributes = { Color: `c${random(4)}`, Material: ["oak", "steel"][random(2)] ?? "" };
        const parentId = ["lamps", "frames", "frames", null][random(4)] ?? null;
        const brand = random(8) === 0 ? "Eik" : "Birk";
        const place = parentId === null ? single : { variation: "child", parentId };
        await world.product(id, { ...place, attributes, brand });
        const material = parentId === "frames" ? attributes.Material : "";
        places.set(id, `${parentId ?? id}${material}`);
        if (random(3) === 0) await later(random(31));
      }
      await later(31);
      await isSound();
    }
    const { differences, differenceCount } = await refoldRatings(deps, { marketplaceId: market });
    assert.deepEqual([differences, differenceCount], [[], 0]);
  });
});

const idOf = ({ productId }: { readonly productId: string }) => productId;

async function reviewedProducts({ db }: Awaited<ReturnType<typeof makeWorld>>["deps"]) {
  const { rows } = await sql<{ review_id: string; product_id: string }>`
    select review_id, product_id from review order by review_id`.execute(db.kysely);
  return new Map(rows.map((row) => [row.review_id, row.product_id]));
}

/** Whole numbers below a bound, the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
