import assert from "node:assert/strict";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { editReview } from "./edit-review.ts";
import { listProductAspects } from "./product-aspects.ts";
import { listProductReviews } from "./read-product.ts";

onBothDatabases((fresh) => {
  test("what reviews speak of is said once enough of them do, and narrows the list to them", async () => {
    const world = await makeWorld(await fresh());
    const lamp = { marketplaceId: market, productId: "lamp" };
    await world.product("lamp");
    const writes = async (at: number) => {
      const body = at < 5 ? `It is quiet, number ${at}.` : `It stands in room ${at}.`;
      await world.buyer(`reader-${at}`).orders("lamp");
      return taken(await world.buyer(`reader-${at}`).reviews("lamp", { title: null, body }));
    };
    const [first] = await Promise.all(Array.from({ length: 19 }, (_, at) => at).map(writes));
    assert.deepEqual(taken(await listProductAspects(world.deps, lamp)), []);
    await writes(19);
    const spoken = [{ aspect: "sound", reviewCount: 5 }];
    assert.deepEqual(taken(await listProductAspects(world.deps, lamp)), spoken);
    const query = { ...lamp, sort: "newest", aspect: "sound", limit: 9 } as const;
    assert.equal(taken(await listProductReviews(world.deps, query)).items.length, 5);
    const words = { stars: 5, title: null, body: "It stands in a hall.", language: null };
    const edit = { version: 1, content: words, reviewId: first?.reviewId ?? "" };
    taken(await editReview(world.deps, { marketplaceId: market, customerId: "reader-0", ...edit }));
    assert.deepEqual(taken(await listProductAspects(world.deps, lamp)), [], "four are too few");
  });
});
