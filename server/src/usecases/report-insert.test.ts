import assert from "node:assert/strict";
import { test } from "node:test";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { marketSnapshot } from "../store/snapshots.ts";
import { getCase, listCases } from "./cases.ts";
import { reportInsert } from "./report-insert.ts";

onBothDatabases((fresh) => {
  const open = async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp");
    await world.seller("brightco", ["lamp"]);
    for (const buyer of ["ada", "ben"]) await world.buyer(buyer).orders("lamp");
    const tells = (customerId: string, orderId: string, note = "A card: 10 euros for 5 stars.") =>
      reportInsert(deps, { marketplaceId: market, customerId, orderId, note });
    const cases = async () =>
      taken(await listCases(deps, { marketplaceId: market, limit: 10 })).items;
    return { world, deps, tells, cases };
  };

  test("an offer in the parcel is a case about the seller, one for all who tell of it", async () => {
    const { deps, tells, cases } = await open();
    const receipt = taken(await tells("ada", "ada-lamp"));
    assert.equal(receipt.orderId, "ada-lamp");
    taken(await tells("ben", "ben-lamp"));
    const [file, ...others] = await cases();
    assert.deepEqual(others, []);
    const view = taken(await getCase(deps, { marketplaceId: market, caseId: file?.caseId ?? "" }));
    assert.deepEqual(
      view.members.sellers.map(({ id }) => id),
      ["brightco"],
    );
    assert.deepEqual(view.members.reviewers, [], "who tells of it is not what it is about");
    assert.equal(view.signals.length, 2);
  });

  test("told again it stands as it was told first; another's order is nobody's to tell of", async () => {
    const { tells, world } = await open();
    const first = taken(await tells("ada", "ada-lamp"));
    assert.deepEqual(taken(await tells("ada", "ada-lamp", "Something else.")), first);
    assert.equal(codeOf(await tells("ben", "ada-lamp")), "not_found");
    assert.equal(codeOf(await tells("ben", "no-order")), "not_found");
    assert.equal((await world.rowCounts()).insert_report, 1);
  });

  test("detectors join it to the review of that very shipment", async () => {
    const { world, deps, tells } = await open();
    for (const buyer of ["ada", "ben"]) taken(await world.buyer(buyer).reviews("lamp"));
    taken(await tells("ada", "ada-lamp"));
    const { reviews } = await marketSnapshot(deps.db, {
      ...{ marketplaceId: market, at: deps.clock.now() + 1, requestWindowDays: 30 },
      passes: ["incentive-disclosure"],
      bounds: { reviewsMax: 100, textCharsMax: 10_000 },
    });
    const told = reviews.reviewerIds.map((id, index) => {
      const row = reviews.reviewer.indexOf(index);
      return [id, reviews.insertReported[row]];
    });
    assert.deepEqual(Object.fromEntries(told), { ada: 1, ben: 0 });
  });
});
