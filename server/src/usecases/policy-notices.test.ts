import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { onBothDatabases } from "../../testkit/database.ts";
import { messageStage, taken } from "../../testkit/message-stage.ts";
import { market } from "../../testkit/world.ts";
import { reactions } from "../reactions.ts";
import { announcePolicy, draftPolicy } from "./change-policy.ts";
import {
  acknowledgePolicyNotice,
  listPolicyImpact,
  listPolicyNotices,
  tellSellers,
} from "./policy-notices.ts";

const operator = { marketplaceId: market, userId: "op" };
const ofVersion = { marketplaceId: market, version: "1.1.0" };

onBothDatabases((fresh) => {
  test("every seller is told once, with what of their own would be judged differently", async () => {
    const stage = await messageStage(await fresh());
    const { deps } = stage;
    taken(await stage.send("delivery", "Which day suits you for the delivery of the lamp? 🎉"));
    const document = { version: "1.1.0", rules: { "no-emoji": { outcome: "refuse" } } };
    assert.ok((await draftPolicy(deps, { ...operator, document, reason: "Calmer." })).ok);
    assert.equal(await tellSellers(deps, ofVersion), 0);
    const effectiveAt = deps.clock.now() + 15 * dayMs;
    const announced = { ...operator, version: "1.1.0", effectiveAt, emergency: null };
    assert.ok((await announcePolicy(deps, announced)).ok);
    assert.ok((await tellSellers(deps, ofVersion)) > 0);
    assert.equal(await tellSellers(deps, ofVersion), 0);
    const mine = { marketplaceId: market, sellerId: "brightco" };
    assert.partialDeepStrictEqual(await listPolicyNotices(deps, mine), [
      {
        version: "1.1.0",
        textsRead: 1,
        textsAffected: 1,
        rules: ["no-emoji"],
        acknowledgedAt: null,
      },
    ]);
    const [first] = await listPolicyImpact(deps, ofVersion);
    assert.equal(first?.sellerId, "brightco");
  });

  test("what a seller has read stays read from the first time on", async () => {
    const { deps } = await messageStage(await fresh());
    const document = { version: "1.1.0", rules: { "no-emoji": { outcome: "refuse" } } };
    await draftPolicy(deps, { ...operator, document, reason: "Calmer." });
    const effectiveAt = deps.clock.now() + 15 * dayMs;
    await announcePolicy(deps, { ...operator, version: "1.1.0", effectiveAt, emergency: null });
    const mine = { ...ofVersion, sellerId: "brightco", userId: "u1" };
    assert.partialDeepStrictEqual(await acknowledgePolicyNotice(deps, mine), { code: "not_found" });
    await tellSellers(deps, ofVersion);
    const read = await acknowledgePolicyNotice(deps, mine);
    deps.clock.pass(dayMs);
    const again = await acknowledgePolicyNotice(deps, { ...mine, userId: "u2" });
    assert.ok(read.ok && again.ok && read.value.acknowledgedAt !== null);
    assert.equal(again.value.acknowledgedAt, read.value.acknowledgedAt);
  });
});

test("an announcement wakes the job that tells the sellers", () => {
  const event = { type: "policy-announced", subject: "policy:1.1.0", at: 0, marketplaceId: market };
  assert.deepEqual(reactions["policy-announced"]?.({ ...event, payload: { version: "1.1.0" } }), [
    { job: "tell-sellers", carries: ofVersion },
  ]);
});
