import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { codeOf, taken } from "../../testkit/feedback-stage.ts";
import { makeWorld, market } from "../../testkit/world.ts";
import { changeTrust, decayTrust, setContributorTrust } from "./contributor-trust.ts";

onBothDatabases((fresh) => {
  const stage = async () => {
    const world = await makeWorld(await fresh());
    const { deps } = world;
    await world.product("lamp");
    await world.product("shade");
    for (const id of ["lamp", "shade"]) await world.buyer("ada").orders(id);
    const ada = { marketplaceId: market, customerId: "ada" };
    const sets = (to: "normal" | "watch" | "held", reason = "Ten reviews in an hour.") =>
      setContributorTrust(deps, { ...ada, to, reason, userId: "mo" });
    return { world, deps, ada, sets, writes: (id: string) => world.buyer("ada").reviews(id) };
  };

  test("what a held account writes waits for a person, and after ninety clean days no more", async () => {
    const { deps, sets, writes } = await stage();
    assert.equal(taken(await sets("watch")).trust, "watch");
    assert.equal(taken(await sets("held")).trust, "held");
    const waits = taken(await writes("lamp"));
    assert.deepEqual([waits.status, waits.heldBecause], ["held", "account"]);
    deps.clock.pass(90 * dayMs - 1);
    assert.equal(await decayTrust(deps), 0);
    deps.clock.pass(1);
    assert.equal(await decayTrust(deps), 1);
    assert.equal(await decayTrust(deps), 0);
    assert.equal(taken(await writes("shade")).status, "published");
    const { rows } = await sql<{ payload: string }>`
      select payload from ledger_event where type = 'trust-changed'
      order by event_id`.execute(deps.db.kysely);
    assert.deepEqual(
      rows.map(({ payload }) => JSON.parse(payload)),
      [
        { decidedBy: "person", to: "watch" },
        { decidedBy: "person", to: "held" },
        { decidedBy: "time", to: "normal", policyVersion: "1.0.0" },
      ],
    );
  });

  test("under a measure nobody but its end or an appeal gives the voice back", async () => {
    const { deps, ada, sets, writes } = await stage();
    taken(await sets("watch"));
    const measure = { by: "mo", statementId: "sor_1" };
    const at = deps.clock.now();
    const was = await deps.db.transaction((tx) =>
      changeTrust(tx, ada, { type: "restrict", ...measure }, at),
    );
    assert.equal(was, "watch");
    assert.equal(codeOf(await sets("normal")), "contributions_restricted");
    assert.equal(codeOf(await writes("lamp")), "contributions_restricted");
    deps.clock.pass(900 * dayMs);
    assert.equal(await decayTrust(deps), 0);
    await deps.db.transaction((tx) =>
      changeTrust(tx, ada, { type: "lift", to: "watch", ...measure }, deps.clock.now()),
    );
    assert.equal(taken(await sets("normal", "A book club.")).trust, "normal");
  });

  test("a change has its reason, and somebody unknown is not found", async () => {
    const { deps, sets } = await stage();
    assert.equal(codeOf(await sets("watch", " ")), "reason_required");
    const nobody = { marketplaceId: market, customerId: "nobody", userId: "mo" };
    const asked = await setContributorTrust(deps, { ...nobody, to: "watch", reason: "Why not." });
    assert.equal(codeOf(asked), "not_found");
  });
});
