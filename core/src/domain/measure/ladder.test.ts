import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { dayMs } from "../../kernel/instant.ts";
import { coexist } from "./coexistence.ts";
import { isMeasureKind, measureKinds } from "./kinds.ts";
import { type Breach, type LadderPolicy, parseLadder, planStep, type Upheld } from "./ladder.ts";
import type { Severity } from "./measure.ts";

const at = Date.parse("2026-03-10T12:00:00Z");
const lines = [
  "education",
  "warning 3",
  "templates-only 14",
  "selling-suspended 30",
  "selling-withdrawn",
];
const policy: LadderPolicy = { rungs: rungsOf(lines), lookbackDays: 180, noticeDays: 30 };
const breach: Breach = {
  field: "messages",
  severity: "low",
  selfReported: false,
  unknowing: false,
  skipTo: null,
};

function rungsOf(text: readonly string[]) {
  const parsed = parseLadder(text);
  assert.ok(parsed.ok);
  return parsed.value;
}

function stepOf(change: Partial<Breach>, history: readonly Upheld[] = []) {
  const planned = planStep({ ...breach, ...change }, history, policy, at);
  assert.ok(planned.ok);
  return planned.value;
}

const past = (days: number, rung: number, field: Upheld["field"] = "messages"): Upheld => ({
  field,
  at: at - days * dayMs,
  rung,
});

describe("the ladder", () => {
  test("a first small breach is explained, not punished", () => {
    assert.equal(stepOf({}).kind, "education");
  });

  test("severity says where a first breach begins", () => {
    const kinds = (["low", "medium", "high", "critical"] as const).map(
      (severity) => stepOf({ severity }).kind,
    );
    assert.deepEqual(kinds, ["education", "warning", "templates-only", "templates-only"]);
  });

  test("a repeated breach is answered one step above the highest of the look-back", () => {
    const step = stepOf({}, [past(10, 0), past(100, 2)]);
    assert.equal(step.kind, "selling-suspended");
    assert.equal(step.until, at + 30 * dayMs);
    assert.deepEqual(step.because.at(-1), { type: "earlier", count: 2, days: 180 });
  });

  test("what is older than the look-back, or of another kind, does not count", () => {
    assert.equal(stepOf({}, [past(180, 3)]).kind, "education");
    assert.equal(stepOf({}, [past(179.9, 3)]).kind, "selling-withdrawn");
    assert.equal(stepOf({}, [past(1, 3, "variations")]).kind, "education");
  });

  test("whoever tells us first, or did not know, is answered a step lower each", () => {
    assert.equal(stepOf({ severity: "high", selfReported: true }).kind, "warning");
    const both = stepOf({ severity: "high", selfReported: true, unknowing: true });
    assert.equal(both.kind, "education");
  });

  test("steps are left out for what is critical alone", () => {
    const critical = stepOf({ severity: "critical", skipTo: 3 });
    assert.equal(critical.kind, "selling-suspended");
    assert.ok(critical.skips);
    const refused = planStep({ ...breach, severity: "high", skipTo: 3 }, [], policy, at);
    assert.ok(!refused.ok);
    assert.equal(refused.code, "measure_skips_steps");
  });

  test("selling rights end after the notice, not at once", () => {
    const step = stepOf({}, [past(1, 3)]);
    assert.equal(step.kind, "selling-withdrawn");
    assert.equal(step.startsAt, at + 30 * dayMs);
    assert.equal(step.until, null);
  });

  test("more history never makes the answer milder", () => {
    const upheld = fc.record({
      field: fc.constant("messages" as const),
      at: fc.integer({ min: 0, max: 400 }).map((days) => at - days * dayMs),
      rung: fc.nat({ max: 4 }),
    });
    const severity = fc.constantFrom<Severity>("low", "medium", "high", "critical");
    fc.assert(
      fc.property(fc.array(upheld, { maxLength: 6 }), upheld, severity, (rest, one, grade) => {
        const without = stepOf({ severity: grade }, rest).rung;
        return stepOf({ severity: grade }, [...rest, one]).rung >= without;
      }),
    );
  });
});

describe("a ladder in the policy", () => {
  const codeOf = (text: readonly string[]) => {
    const parsed = parseLadder(text);
    return parsed.ok ? "ok" : parsed.code;
  };

  test("names measures on sellers, with days where they end", () => {
    assert.equal(codeOf(lines), "ok");
    assert.equal(codeOf([]), "ladder_line_unknown");
    assert.equal(codeOf(["flogging 3"]), "ladder_line_unknown");
    assert.equal(codeOf(["delisted"]), "ladder_line_unknown");
    assert.equal(codeOf(["funds-withheld"]), "ladder_line_unknown");
    assert.equal(codeOf(["public-disclosure"]), "ladder_line_unknown");
    assert.equal(codeOf(["warning"]), "ladder_line_unknown");
    assert.equal(codeOf(["warning 0"]), "ladder_line_unknown");
    assert.equal(codeOf(["education 3"]), "ladder_line_unknown");
    assert.equal(codeOf(["warning 3 days"]), "ladder_line_unknown");
  });

  test("never goes down", () => {
    assert.equal(codeOf(["warning 3", "education"]), "ladder_goes_down");
  });
});

describe("measures beside each other", () => {
  const until = at + 10 * dayMs;
  const milder = { measureId: "mea_1", kind: "templates-only", until } as const;
  const harder = { measureId: "mea_2", kind: "messaging-suspended", until } as const;

  test("the heavier of one area replaces the lighter", () => {
    assert.deepEqual(coexist(harder, [milder]), { type: "beside", replaces: ["mea_1"] });
  });

  test("the lighter is covered by the heavier", () => {
    assert.deepEqual(coexist(milder, [harder]), { type: "covered", by: "mea_2" });
  });

  test("of two alike the longer holds", () => {
    const longer = { kind: "templates-only", until: until + 1 } as const;
    assert.deepEqual(coexist(longer, [milder]), { type: "beside", replaces: ["mea_1"] });
    assert.deepEqual(coexist({ ...longer, until }, [milder]), { type: "covered", by: "mea_1" });
    assert.deepEqual(coexist({ ...longer, until: null }, [milder]), {
      type: "beside",
      replaces: ["mea_1"],
    });
  });

  test("areas do not touch each other, and advice is given as often as needed", () => {
    const requestsOff = { kind: "requests-off", until } as const;
    assert.deepEqual(coexist(requestsOff, [harder]), { type: "beside", replaces: [] });
    const warned = { measureId: "mea_3", kind: "warning", until } as const;
    const advice = { kind: "education", until: null } as const;
    assert.deepEqual(coexist(advice, [warned]), { type: "beside", replaces: [] });
  });

  test("after any arrivals at most one measure holds in an area", () => {
    const kind = fc.constantFrom(...Object.keys(measureKinds).filter(isMeasureKind));
    const end = fc.option(fc.integer({ min: 1, max: 50 }), { nil: null });
    const arrivals = fc.array(fc.record({ kind, until: end }), { maxLength: 30 });
    fc.assert(
      fc.property(arrivals, (coming) => {
        let standing: { measureId: string; kind: typeof milder.kind; until: number | null }[] = [];
        for (const [index, one] of coming.entries()) {
          const answer = coexist(one, standing);
          if (answer.type === "covered") continue;
          standing = standing.filter(({ measureId }) => !answer.replaces.includes(measureId));
          standing.push({ ...one, measureId: `mea_${index}` } as (typeof standing)[number]);
        }
        const areas = standing.map((one) => measureKinds[one.kind].area).filter(notAdvice);
        return new Set(areas).size === areas.length;
      }),
    );
  });
});

const notAdvice = (area: string) => area !== "advice";
