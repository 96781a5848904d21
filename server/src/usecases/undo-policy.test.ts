import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { policyOf, shippedDocument } from "@candor/core/policy/versions/document.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { enforcementWorld, sellerWish } from "../../testkit/enforcement-world.ts";
import { lawIs } from "../../testkit/law.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { measuresOfCase } from "../store/measures.ts";
import { readAccountHealth } from "./account-health.ts";
import { imposeMeasures } from "./impose-measures.ts";
import { refoldRatings } from "./refold-ratings.ts";
import { planPolicyUndoing, undoPolicy } from "./undo-policy.ts";

const operator = { marketplaceId: market, userId: "op" };

onBothDatabases((fresh) => {
  test("everything that a version did is undone once it is over: measures and points", async () => {
    const given = await enforcementWorld(await fresh());
    const { world, caseId, version, reviewIds } = given;
    const { deps } = world;
    const db = deps.db.kysely;
    const before = await given.picture();
    const health = async () => {
      const read = await readAccountHealth(deps, { marketplaceId: market, sellerId: "brightco" });
      assert.ok(read.ok);
      return read.value.points;
    };
    const points = await health();
    await lawIs(db, { version: "1.1.0", since: deps.clock.now() - 30 * dayMs });
    const wish = { ...sellerWish(), removedReviews: reviewIds.slice(0, 1) };
    const imposing = { ...operator, caseId, version, wish };
    assert.ok((await imposeMeasures(deps, imposing)).ok);
    assert.ok((await health()) < points);
    const early = await planPolicyUndoing(deps, { marketplaceId: market, version: "1.1.0" });
    assert.ok(!early.ok && early.code === "policy_still_holds");
    const nothing = await planPolicyUndoing(deps, { marketplaceId: market, version: "9.9.9" });
    assert.ok(!nothing.ok && nothing.code === "policy_missing");

    deps.clock.pass(dayMs);
    await lawIs(db, { version: "1.2.0", since: deps.clock.now() - 1 });
    const blank = await undoPolicy(deps, { ...operator, version: "1.1.0", reason: " " });
    assert.ok(!blank.ok && blank.code === "policy_reason_required");
    const undone = await undoPolicy(deps, { ...operator, version: "1.1.0", reason: "Too strict." });
    assert.ok(undone.ok);
    const measures = await measuresOfCase(db, market, caseId);
    assert.equal(undone.value.measures.length, measures.length);
    assert.ok(measures.every(({ state }) => state.status === "ended"));
    assert.equal(await health(), points);
    assert.deepEqual(await given.picture(), before);
    assert.equal((await refoldRatings(deps, { marketplaceId: market })).differenceCount, 0);
    const again = await undoPolicy(deps, { ...operator, version: "1.1.0", reason: "Again." });
    assert.ok(again.ok && again.value.measures.length === 0);
  });

  test("a review that the version alone held is published, and one that today's holds too waits on", async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp");
    const { rules } = policyOf(shippedDocument());
    await lawIs(deps.db.kysely, { version: "1.1.0", since: deps.clock.now() - dayMs, rules });
    const linked = await world.buyer("ada").reviews("lamp", {
      body: "Bright, quiet, and cheaper at www.lamps.example",
    });
    const status = async (reviewId: string) => {
      const { rows } = await sql<{ status: string }>`
        select status from review where review_id = ${reviewId}`.execute(deps.db.kysely);
      return rows[0]?.status;
    };
    assert.ok(linked.ok);
    const { reviewId } = linked.value;
    assert.equal(await status(reviewId), "held");
    deps.clock.pass(1);
    await lawIs(deps.db.kysely, { version: "1.2.0", since: deps.clock.now(), rules });
    const undoing = { ...operator, version: "1.1.0", reason: "Too strict." };
    const same = await undoPolicy(deps, undoing);
    assert.ok(same.ok && same.value.reviews.length === 0);
    assert.equal(await status(reviewId), "held");
    deps.clock.pass(1);
    await lawIs(deps.db.kysely, { version: "1.3.0", since: deps.clock.now() });
    const milder = await undoPolicy(deps, undoing);
    assert.deepEqual(milder.ok && milder.value.reviews, [reviewId]);
    assert.equal(await status(reviewId), "published");
  });
});
