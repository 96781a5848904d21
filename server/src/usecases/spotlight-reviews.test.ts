import assert from "node:assert/strict";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { putFacts } from "./put-facts.ts";
import { getProduct, listProductReviews } from "./read-product.ts";
import { listSpotlightReviews } from "./spotlight-reviews.ts";
import { castVote } from "./vote-on-review.ts";

const gtin = "4012345000010";

onBothDatabases((fresh) => {
  test("abroad a review is shown beside the list, and neither counted, listed nor voted on there", async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp", { gtin });
    await world.product("shade", {});
    await world.buyer("ada").orders("lamp");
    const { reviewId } = taken(await world.buyer("ada").reviews("lamp", { body: "Bright here." }));
    const abroad = {
      kind: "marketplace",
      marketplaceId: "north",
      name: "North",
      country: "GB",
      languages: ["en"],
      currency: "GBP",
      timeZone: "Europe/London",
    };
    const same = { kind: "product", productId: "n-1", title: "The lamp", gtin };
    const other = { kind: "product", productId: "n-2", title: "The shade" };
    taken(await putFacts(deps, { marketplaceId: "north", facts: [abroad, same, other] }));
    const seen = async (productId: string, home: string | null = null) =>
      taken(await listSpotlightReviews(deps, { marketplaceId: "north", productId, home })).items;
    assert.deepEqual(
      (await seen("n-1")).map(({ body, originMarketplace }) => [body, originMarketplace]),
      [["Bright here.", market]],
    );
    assert.equal((await seen("n-1", market)).length, 1);
    assert.deepEqual(await seen("n-1", "elsewhere"), []);
    assert.deepEqual(await seen("n-2"), [], "without an article number nothing is the same");
    const key = { marketplaceId: "north", productId: "n-1" };
    assert.equal(taken(await getProduct(deps, key)).rating.ratingCount, 0);
    const query = { ...key, sort: "newest", limit: 9 } as const;
    assert.deepEqual(taken(await listProductReviews(deps, query)).items, []);
    const vote = { marketplaceId: "north", customerId: "nell", reviewId, helpful: true };
    assert.equal(codeOf(await castVote(deps, vote)), "not_found");
    const unknown = { marketplaceId: "north", productId: "nothing", home: null };
    assert.equal(codeOf(await listSpotlightReviews(deps, unknown)), "product_unknown");
  });
});
