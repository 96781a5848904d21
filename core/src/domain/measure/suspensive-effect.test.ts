import assert from "node:assert/strict";
import { test } from "node:test";
import { isMeasureKind, measureKinds } from "./kinds.ts";
import { waitsForAppeal } from "./suspensive-effect.ts";

const terms = { kind: "requests-off", severity: "medium", skips: false } as const;
const facts = { severities: ["low", "medium"], earlierBreaches: 0, earlierAppeals: 0 };

test("a first breach's limit waits for its appeal, and a repeated one's does not", () => {
  assert.ok(waitsForAppeal(terms, facts));
  assert.ok(!waitsForAppeal(terms, { ...facts, earlierBreaches: 1 }));
  assert.ok(!waitsForAppeal(terms, { ...facts, earlierAppeals: 1 }));
  assert.ok(!waitsForAppeal({ ...terms, severity: "high" }, facts));
  assert.ok(!waitsForAppeal({ ...terms, skips: true }, facts));
  assert.ok(!waitsForAppeal(terms, { ...facts, severities: [] }));
});

test("only limits on a seller that Candor itself keeps ever wait", () => {
  const waiting = Object.keys(measureKinds)
    .filter(isMeasureKind)
    .filter((kind) => waitsForAppeal({ ...terms, kind }, facts));
  assert.deepEqual(waiting, ["templates-only", "messaging-suspended", "requests-off"]);
});
