import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { dayMs } from "../../kernel/instant.ts";
import { type HealthPolicy, healthAhead, healthAt, type Movement } from "./account-health.ts";

const at = Date.parse("2026-03-10T12:00:00Z");
const policy: HealthPolicy = {
  start: 200,
  max: 1000,
  lookbackDays: 180,
  cost: { low: 4, medium: 20, high: 60, critical: 120 },
  perBlock: 4,
  ordersPerBlock: 200,
  healthyFrom: 200,
  atRiskFrom: 100,
};
const breach = (
  days: number,
  severity: "low" | "medium" | "high" | "critical",
  returnedDays: number | null = null,
): Movement => ({
  type: "breach",
  caseId: `case_${days}`,
  severity,
  at: at - days * dayMs,
  returnedAt: returnedDays === null ? null : at - returnedDays * dayMs,
});
const orders = (days: number, count: number): Movement => ({
  type: "orders",
  count,
  at: at - days * dayMs,
});

describe("account health", () => {
  test("a seller without a history is healthy", () => {
    const health = healthAt([], policy, at);
    assert.equal(health.points, 200);
    assert.equal(health.band, "healthy");
  });

  test("orders earn by full blocks", () => {
    assert.equal(healthAt([orders(1, 199)], policy, at).points, 200);
    assert.equal(healthAt([orders(1, 150), orders(2, 50)], policy, at).points, 204);
  });

  test("each cost names its case and the day on which it fades", () => {
    const { points, band, costs } = healthAt([breach(10, "critical")], policy, at);
    assert.equal(points, 80);
    assert.equal(band, "critical");
    assert.deepEqual(costs, [
      { caseId: "case_10", points: 120, at: at - 10 * dayMs, fadesAt: at + 170 * dayMs },
    ]);
  });

  test("what is put right or overturned costs nothing from then on", () => {
    const movements = [breach(10, "high", 3)];
    assert.equal(healthAt(movements, policy, at).points, 200);
    assert.equal(healthAt(movements, policy, at - 5 * dayMs).points, 140);
    assert.equal(healthAt(movements, policy, at - 5 * dayMs).band, "at_risk");
  });

  test("what is older than the look-back is forgotten", () => {
    assert.equal(healthAt([breach(180, "high")], policy, at).points, 200);
    assert.equal(healthAt([breach(179, "high")], policy, at).points, 140);
  });

  test("what comes back by itself is said ahead, day by day", () => {
    const health = healthAt([breach(10, "critical"), breach(100, "high")], policy, at);
    assert.equal(health.points, 20);
    assert.deepEqual(healthAhead(health, policy), [
      { at: at + 80 * dayMs, points: 80, band: "critical" },
      { at: at + 170 * dayMs, points: 200, band: "healthy" },
    ]);
    assert.deepEqual(healthAhead(healthAt([], policy, at), policy), []);
  });

  test("points stay within their bounds, and returning every breach returns every point", () => {
    const severity = fc.constantFrom("low", "medium", "high", "critical" as const);
    const days = fc.integer({ min: 1, max: 400 });
    const history = fc.array(
      fc.oneof(
        fc.record({ days, severity }).map((one) => breach(one.days, one.severity as "low")),
        fc.record({ days, count: fc.nat({ max: 5_000 }) }).map((o) => orders(o.days, o.count)),
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(history, (movements) => {
        const { points } = healthAt(movements, policy, at);
        const returned = movements.map((one) =>
          one.type === "breach" ? { ...one, returnedAt: at } : one,
        );
        const ordersAlone = movements.filter((one) => one.type === "orders");
        assert.ok(points >= 0 && points <= policy.max);
        assert.equal(
          healthAt(returned, policy, at).points,
          healthAt(ordersAlone, policy, at).points,
        );
      }),
    );
  });
});
