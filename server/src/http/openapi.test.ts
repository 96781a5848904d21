import assert from "node:assert/strict";
import { test } from "node:test";
import { candorClient } from "@candor/web/api/client.generated.ts";
import { sendOver } from "@candor/web/api/send.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { asCustomer, makeServer, tokenFor } from "../../testkit/http.ts";
import { makeWorld } from "../../testkit/world.ts";

onBothDatabases((fresh) => {
  test("the generated client submits a review, reads it and understands a refusal", async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    const { app } = await makeServer(world);
    const baseUrl = await app.listen({ port: 0, host: "127.0.0.1" });
    try {
      const token = await tokenFor(asCustomer("ada"), world.deps.clock.now());
      const client = candorClient(sendOver({ baseUrl, fetch, token }));
      const body = { productId: "lamp", stars: 4, body: "It does what it says." };
      const made = await client.submitReview({ body, idempotencyKey: "once" });
      assert.ok(made.ok);
      const { reviewId } = made.value;
      assert.deepEqual(await client.getReview({ params: { reviewId } }), made);
      const again = await client.submitReview({ body });
      assert.ok(!again.ok);
      assert.deepEqual([again.problem.code, again.problem.reviewId], ["review_exists", reviewId]);
      const listed = await client.listProductReviews({
        params: { productId: "lamp" },
        query: { sort: "newest", search: "what it says" },
      });
      assert.equal(listed.ok && listed.value.items.length, 1);
      const gone = await client.deleteReview({ params: { reviewId } });
      assert.deepEqual(gone, { ok: true, value: null });
    } finally {
      await app.close();
    }
  });
});
