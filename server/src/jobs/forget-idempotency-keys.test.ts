import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { asCustomer, makeServer } from "../../testkit/http.ts";
import { makeWorld } from "../../testkit/world.ts";
import { forgetIdempotencyKeysJob } from "./forget-idempotency-keys.ts";

const keptMs = limits.idempotencyKeepDays * dayMs;

onBothDatabases((fresh) => {
  test("a kept answer is repeated on its last day, and forgotten the moment after, also twice", async () => {
    const world = await makeWorld(await fresh());
    const { clock } = world.deps;
    for (const id of ["lamp", "shade"]) await world.product(id);
    const { call } = await makeServer(world);
    const send = (productId: string, key: string) =>
      call("submitReview", {
        as: asCustomer("ada"),
        body: { productId, stars: 4, body: "It does what it says." },
        headers: { "idempotency-key": key },
      });
    const keys = async () => (await world.rowCounts()).idempotency_key;
    assert.equal((await send("lamp", "first")).status, 201);
    clock.pass(1_000);
    assert.equal((await send("shade", "second")).status, 201);

    clock.pass(keptMs - 1_000);
    await forgetIdempotencyKeysJob(world.deps);
    assert.equal(await keys(), 2);
    assert.equal((await send("lamp", "first")).headers["idempotency-replayed"], "true");

    clock.pass(1);
    await forgetIdempotencyKeysJob(world.deps);
    await forgetIdempotencyKeysJob(world.deps);
    assert.equal(await keys(), 1);
    assert.equal((await send("lamp", "first")).json.code, "review_exists");
    assert.equal((await send("shade", "second")).headers["idempotency-replayed"], "true");
  });
});
