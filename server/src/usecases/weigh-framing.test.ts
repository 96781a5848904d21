import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market, type World } from "../../testkit/world.ts";
import { reportReviews } from "./report-reviews.ts";
import { weighFraming } from "./weigh-framing.ts";

const group = ["ann", "bob", "cai", "dee"];

/** Four buyers who all praise Brightco's lamp; Lampworks sells lamps too. */
async function praised(world: World) {
  await world.product("lamp");
  await world.product("lantern");
  await world.product("sofa", { category: ["Home", "Sofas"] });
  await world.seller("brightco", ["lamp"]);
  await world.seller("lampworks", ["lantern"]);
  await world.seller("sofaco", ["sofa"]);
  const reviews: string[] = [];
  for (const account of group) {
    await world.buyer(account).orders("lamp");
    reviews.push(taken(await world.buyer(account).reviews("lamp", { stars: 5 })).reviewId);
  }
  return reviews;
}

const tested = ({ deps }: World, products = ["lamp"]) => {
  const members = { reviewers: group, products, sellers: [], texts: [] };
  return weighFraming(deps.db.kysely, { marketplaceId: market, members });
};

const device = (customerId: string, hash = "aa".repeat(16)) =>
  ({
    kind: "account_trait",
    ...{ customerId, hash },
    trait: "device",
    firstSeen: "2026-01-01T00:00:00Z",
    lastSeen: "2026-02-01T00:00:00Z",
  }) as const;

onBothDatabases((fresh) => {
  test("praise with nothing beside it blames nobody and excuses nobody", async () => {
    const world = await makeWorld(await fresh());
    await praised(world);
    const framing = await tested(world);
    assert.equal(framing?.sellerId, "brightco");
    assert.equal(framing.leaning, "open");
    assert.deepEqual(framing.pointers, []);
  });

  test("a device shared with the owner and refunds after the reviews point to the seller", async () => {
    const world = await makeWorld(await fresh());
    await praised(world);
    await world.buyer("olaf").isTiedTo("brightco", { relation: "owner" });
    await world.tell(device("olaf"), device("ann"), device("bob"));
    world.deps.clock.pass(dayMs);
    await world.tell(
      ...group.map((customerId) => ({
        kind: "refund" as const,
        ...{ refundId: `r-${customerId}`, orderId: `${customerId}-lamp`, amountMinor: 2_000 },
        ...{ initiator: "seller" as const, withReturn: false },
        refundedAt: instantToIso(world.deps.clock.now()),
      })),
    );
    const framing = await tested(world);
    assert.equal(framing?.leaning, "seller");
    const facts = framing.pointers.map(({ fact }) => fact).join("; ");
    assert.match(facts, /2 of 4 accounts are tied to brightco through a bank, card or device/);
    assert.match(facts, /paid back 4 of 4 orders unasked/);
  });

  test("reports from accounts tied to a rival of the same branch point to the rival", async () => {
    const world = await makeWorld(await fresh());
    const reviewIds = await praised(world);
    await world.buyer("rex").isTiedTo("lampworks");
    await world.buyer("roy").isTiedTo("lampworks");
    await world.buyer("sid").isTiedTo("sofaco");
    for (const id of ["rex", "roy", "sid"]) {
      const reporter = { marketplaceId: market, kind: "customer", id } as const;
      taken(
        await reportReviews(world.deps, {
          reporter,
          reviewIds: reviewIds.slice(0, 1),
          reason: "paid_or_reward",
          note: "Bought.",
        }),
      );
    }
    const framing = await tested(world);
    assert.equal(framing?.leaning, "rival");
    assert.match(framing.pointers[0]?.fact ?? "", /^2 of 3 reports came from accounts tied to a/);
  });

  test("a network that a dormitory shares ties nobody, and what nobody sells is nobody's", async () => {
    const world = await makeWorld(await fresh());
    await praised(world);
    await world.product("found");
    const people = ["olaf", ...group, ...Array.from({ length: 8 }, (_, at) => `student-${at}`)];
    await world.buyer("olaf").isTiedTo("brightco", { relation: "owner" });
    await world.tell(
      ...people.map((customerId) => ({
        kind: "customer" as const,
        customerId,
        displayName: customerId,
        createdAt: "2025-01-01T00:00:00Z",
      })),
      ...people.map((customerId) => device(customerId)),
    );
    assert.deepEqual((await tested(world))?.pointers, []);
    assert.equal(await tested(world, ["found"]), null);
  });
});
