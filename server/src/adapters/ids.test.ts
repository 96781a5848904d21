import assert from "node:assert/strict";
import { test } from "node:test";
import { isId } from "@candor/core/kernel/ids.ts";
import { timeOrderedIds } from "./ids.ts";
import { systemRandom } from "./random.ts";

test("ids made within one millisecond sort in the order they were made", () => {
  const ids = timeOrderedIds({ clock: { now: () => 1_000 }, random: systemRandom });
  const made = Array.from({ length: 5_000 }, () => ids.next("evt"));
  assert.deepEqual(made.toSorted(), made);
  assert.equal(new Set(made).size, made.length);
});

test("ids keep their order when the random part is at its highest", () => {
  const full = { bytes: (length: number) => new Uint8Array(length).fill(0xff) };
  const ids = timeOrderedIds({ clock: { now: () => 1_000 }, random: full });
  const made = Array.from({ length: 1_000 }, () => ids.next("evt"));
  assert.deepEqual(made.toSorted(), made);
});

test("ids keep their order when the clock steps back", () => {
  const moments = [2_000, 1_000, 1_500, 2_001];
  let asked = 0;
  const clock = { now: () => moments[asked++] ?? 0 };
  const ids = timeOrderedIds({ clock, random: systemRandom });
  const made = moments.map(() => ids.next("rev"));
  assert.deepEqual(made.toSorted(), made);
  assert.ok(made.every((id) => isId("rev", id)));
});
