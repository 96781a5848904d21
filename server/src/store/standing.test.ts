import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { makeWorld } from "../../testkit/world.ts";

onBothDatabases((fresh) => {
  const marketplace = async () => {
    const world = await makeWorld(await fresh());
    await world.product("lamp");
    await world.product("desk-lamp");
    await world.product("kettle", { category: ["Home", "Kettles"] });
    await world.product("novel", { category: ["Books"] });
    await world.seller("brightco", ["lamp"]);
    await world.seller("rivalco", ["desk-lamp"]);
    await world.seller("teaco", ["kettle"]);
    const ago = (days: number) => instantToIso(world.deps.clock.now() - days * dayMs);
    return { world, ago };
  };

  test("staff review neither what their employer sells nor what its rivals sell", async () => {
    const { world } = await marketplace();
    await world.buyer("ed").isTiedTo("brightco");
    assert.partialDeepStrictEqual(await world.buyer("ed").reviews("lamp"), { code: "own_product" });
    assert.partialDeepStrictEqual(await world.buyer("ed").reviews("desk-lamp"), {
      code: "competitor_product",
    });
    assert.partialDeepStrictEqual(await world.buyer("ed").reviews("kettle"), { ok: true });
  });

  test("a tie counts for a year after it ended, and an offer for a year after it closed", async () => {
    const { world, ago } = await marketplace();
    await world.buyer("former").isTiedTo("brightco", { until: ago(364) });
    await world.buyer("long-gone").isTiedTo("brightco", { since: ago(900), until: ago(366) });
    assert.partialDeepStrictEqual(await world.buyer("former").reviews("lamp"), {
      code: "own_product",
    });
    assert.partialDeepStrictEqual(await world.buyer("long-gone").reviews("lamp"), { ok: true });
    const closed = (days: number) => ({
      kind: "offer" as const,
      productId: "kettle",
      sellerId: "brightco",
      since: ago(800),
      until: ago(days),
      active: false,
    });
    await world.buyer("ed").isTiedTo("brightco");
    await world.tell(closed(366));
    assert.partialDeepStrictEqual(await world.buyer("ed").reviews("kettle"), { ok: true });
  });

  test("an inferred tie lets a person look first", async () => {
    const { world } = await marketplace();
    await world.buyer("cousin").isTiedTo("brightco", { basis: "inferred" });
    assert.partialDeepStrictEqual(await world.buyer("cousin").reviews("lamp"), {
      value: { status: "held", heldBecause: "inferred_tie", findings: [] },
    });
  });

  test("the best of several purchases decides about the badge", async () => {
    const { world } = await marketplace();
    await world.buyer("ada").orders("lamp", { paidMinor: 100 });
    assert.partialDeepStrictEqual(await world.buyer("ada").reviews("lamp"), {
      value: { verification: "none" },
    });
    await world.buyer("ben").orders("lamp", { status: "cancelled" });
    assert.partialDeepStrictEqual(await world.buyer("ben").reviews("lamp"), {
      value: { verification: "none" },
    });
    await world.buyer("cleo").orders("lamp", { referencePriceMinor: null });
    assert.partialDeepStrictEqual(await world.buyer("cleo").reviews("lamp"), {
      value: { verification: "platform" },
    });
  });

  test("books do not use up the week's unverified reviews", async () => {
    const { world } = await marketplace();
    for (let count = 0; count < 5; count++) {
      await world.product(`novel-${count}`, { category: ["Books"] });
      assert.ok((await world.buyer("ada").reviews(`novel-${count}`)).ok);
      await world.product(`lamp-${count}`);
      assert.ok((await world.buyer("ada").reviews(`lamp-${count}`)).ok);
    }
    assert.ok((await world.buyer("ada").reviews("novel")).ok);
    assert.partialDeepStrictEqual(await world.buyer("ada").reviews("lamp"), {
      code: "unverified_quota",
    });
  });

  test("the variation that was bought is shown beside the review", async () => {
    const { world } = await marketplace();
    await world.product("vase", { variation: "parent", variationTheme: ["colour"] });
    const attributes = { colour: "blue" };
    await world.product("vase-blue", { variation: "child", parentId: "vase", attributes });
    assert.ok((await world.buyer("ada").reviews("vase-blue")).ok);
    const [row] = await world.deps.db.kysely.selectFrom("review").select("variant").execute();
    assert.deepEqual(row?.variant, attributes);
  });
});
