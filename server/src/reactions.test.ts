import assert from "node:assert/strict";
import { test } from "node:test";
import { reactions } from "./reactions.ts";

test("no event of a review wakes a job, so no seller hears of a new review by mail", () => {
  assert.deepEqual(
    Object.keys(reactions).filter((type) => type.startsWith("review-")),
    [],
  );
});
