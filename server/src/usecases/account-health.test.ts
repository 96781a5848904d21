import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, instantToIso } from "@candor/core/kernel/instant.ts";
import { sql } from "kysely";
import { onBothDatabases } from "../../testkit/database.ts";
import { enforcementWorld, plantCase, sellerWish } from "../../testkit/enforcement-world.ts";
import { lawIs } from "../../testkit/law.ts";
import { market } from "../../testkit/world.ts";
import { readAccountHealth } from "./account-health.ts";
import { decideAppeal, fileAppeal, takeAppeal } from "./appeals.ts";
import { imposeMeasures } from "./impose-measures.ts";
import { approveMeasure, declineMeasure, liftMeasure } from "./measures.ts";

onBothDatabases((fresh) => {
  const stage = async () => {
    const given = await enforcementWorld(await fresh());
    const { deps } = given.world;
    const { caseId, version } = given;
    const healthOf = async () => {
      const health = await readAccountHealth(deps, {
        marketplaceId: market,
        sellerId: "brightco",
      });
      assert.ok(health.ok);
      return health.value;
    };
    const impose = async (wish = sellerWish(), of = { caseId, version }) => {
      const base = { marketplaceId: market, userId: "mo", wish };
      const done = await imposeMeasures(deps, { ...base, ...of });
      assert.ok(done.ok);
      const [statement] = done.value.statements;
      const [measure] = done.value.measures;
      return {
        statementId: statement?.statementId ?? "",
        measures: done.value.measures.map(({ measureId }) => measureId),
        key: { marketplaceId: market, measureId: measure?.measureId ?? "" },
      };
    };
    return { ...given, deps, healthOf, impose };
  };

  test("a seller without a breach has the points of the start, with the published terms", async () => {
    const { healthOf } = await stage();
    const health = await healthOf();
    assert.equal(health.points, 200);
    assert.equal(health.band, "healthy");
    assert.deepEqual(health.movements, []);
    assert.equal(health.terms.healthyFrom, 200);
    assert.equal(health.orders.count, 4);
    assert.equal(health.orders.toNextBlock, 196);
    assert.equal(health.metrics.negativeFeedback.orders, 4);
  });

  test("each movement names its case and its statement, and says when it fades", async () => {
    const { healthOf, impose, caseId, deps } = await stage();
    const { statementId } = await impose();
    const at = deps.clock.now();
    const health = await healthOf();
    assert.equal(health.points, 140);
    assert.equal(health.band, "at_risk");
    assert.deepEqual(health.movements, [
      {
        ...{ caseId, field: "reviews", severity: "high", points: 60, statementId },
        at: instantToIso(at),
        returnedAt: null,
        fadesAt: instantToIso(at + 180 * dayMs),
        appealUntil: instantToIso(at + 183 * dayMs),
      },
    ]);
    const { fadesAt = "" } = health.movements[0] ?? {};
    assert.deepEqual(health.ahead, [{ at: fadesAt, points: 200, band: "healthy" }]);
    assert.partialDeepStrictEqual(health.measures, [{ kind: "selling-suspended", statementId }]);
  });

  test("the last moment of the look-back still costs, the next is free", async () => {
    const { healthOf, impose, deps } = await stage();
    await impose();
    deps.clock.pass(180 * dayMs - 1);
    assert.equal((await healthOf()).points, 140);
    deps.clock.pass(1);
    assert.equal((await healthOf()).points, 200);
  });

  test("an appeal that is won brings the points back, and the movement stays readable", async () => {
    const { healthOf, impose, deps } = await stage();
    const { statementId } = await impose();
    const appeal = await fileAppeal(deps, {
      ...{ marketplaceId: market, statementId, newEvidence: null },
      party: { role: "seller", id: "brightco" },
      plea: { type: "not_me", words: "Nobody of ours knows these people." },
    });
    assert.ok(appeal.ok);
    const key = { marketplaceId: market, appealId: appeal.value.appealId, userId: "lee" };
    assert.ok((await takeAppeal(deps, key)).ok);
    const reason = "The address is a parcel shop.";
    assert.ok((await decideAppeal(deps, { ...key, outcome: "reversed", reason, lifts: [] })).ok);
    const health = await healthOf();
    assert.equal(health.points, 200);
    const returnedAt = instantToIso(deps.clock.now());
    assert.partialDeepStrictEqual(health.movements, [{ points: 0, returnedAt }]);
  });

  test("what was put right brings its points back; money that is let go does not", async () => {
    const { healthOf, impose, deps } = await stage();
    const withheld = { amountMinor: 100, exposureMinor: 200, currency: "EUR", basis: "Refunds." };
    const { measures } = await impose(sellerWish({ severity: "medium", withheld }));
    assert.equal((await healthOf()).points, 180);
    const [warning = "", funds = ""] = measures;
    const cured = { marketplaceId: market, userId: "lee", because: "cured" } as const;
    const lift = (measureId: string) => liftMeasure(deps, { ...cured, measureId, reason: "Done." });
    assert.ok((await lift(funds)).ok);
    assert.equal((await healthOf()).points, 180);
    assert.ok((await lift(warning)).ok);
    assert.equal((await healthOf()).points, 200);
  });

  test("what waits for a second person costs nothing; approved it costs, declined it never did", async () => {
    const { healthOf, impose, deps, world } = await stage();
    const critical = sellerWish({ severity: "critical", skipTo: 3 });
    const declined = await impose(critical);
    assert.deepEqual((await healthOf()).movements, []);
    const no = { ...declined.key, userId: "lee", reason: "A warning is enough." };
    assert.ok((await declineMeasure(deps, no)).ok);
    assert.equal((await healthOf()).points, 200);
    const version = await plantCase(world, "case_2");
    const approved = await impose(critical, { caseId: "case_2", version });
    assert.equal((await healthOf()).points, 200);
    assert.ok((await approveMeasure(deps, { ...approved.key, userId: "lee" })).ok);
    const health = await healthOf();
    assert.equal(health.points, 80);
    assert.deepEqual(
      health.movements.map((one) => one.caseId),
      ["case_2"],
    );
  });

  test("the numbers are the policy's, and the orders of the look-back earn by full blocks", async () => {
    const { healthOf, impose, deps } = await stage();
    const parameters = { health_start: 300, health_cost_high: 7, health_orders_per_block: 2 };
    await lawIs(deps.db.kysely, { parameters });
    await impose();
    const health = await healthOf();
    assert.equal(health.points, 300 + 2 * 4 - 7);
    assert.equal(health.orders.earned, 8);
    await sql`update purchase set status = 'cancelled'
      where order_id = (select min(order_id) from purchase)`.execute(deps.db.kysely);
    assert.equal((await healthOf()).orders.count, 3);
  });

  test("points are recounted from the ledger alone", async () => {
    const { healthOf, impose, deps } = await stage();
    const { key } = await impose();
    const noted = async () => {
      const { rows } = await sql<{ type: string }>`
        select type from ledger_event where type like 'breach-%' order by type`.execute(
        deps.db.kysely,
      );
      return rows.map(({ type }) => type);
    };
    assert.deepEqual(await noted(), ["breach-noted"]);
    const lifted = {
      ...key,
      userId: "lee",
      because: "mistake",
      reason: "Another seller.",
    } as const;
    assert.ok((await liftMeasure(deps, lifted)).ok);
    assert.deepEqual(await noted(), ["breach-noted", "breach-returned"]);
    assert.equal((await healthOf()).points, 200);
  });

  test("a seller whom nobody knows has no points", async () => {
    const { deps } = await stage();
    const unknown = await readAccountHealth(deps, { marketplaceId: market, sellerId: "nobody" });
    assert.partialDeepStrictEqual(unknown, { code: "seller_unknown" });
  });
});
