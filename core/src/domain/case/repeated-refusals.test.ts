import assert from "node:assert/strict";
import { test } from "node:test";
import { isRepeated } from "./repeated-refusals.ts";

test("refused texts call for a person at the least number and at every doubling", () => {
  const calls = Array.from({ length: 25 }, (_, count) => count).filter((n) => isRepeated(n, 3));
  assert.deepEqual(calls, [3, 6, 12, 24]);
  assert.ok(isRepeated(1, 1) && isRepeated(2, 1) && !isRepeated(3, 1));
  assert.ok(!isRepeated(0, 1));
});
