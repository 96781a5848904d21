import assert from "node:assert/strict";
import { test } from "node:test";
import { type ActRow, actsOf, readers } from "../../../testkit/fact-worlds.ts";
import { hourMs } from "../../kernel/instant.ts";
import { lockstepGroups } from "./acting-together.ts";

/** Three who are there at five releases, each among so many others who come once. */
function releases(others: number): ActRow[] {
  return Array.from({ length: 5 }, (_, release) => {
    const at = { on: `release-${release}`, of: "press", day: 10 + release * 10 };
    const regulars = ["ada", "bo", "cy"].map((by) => ({ ...at, by }));
    const crowd = Array.from({ length: others }, (_, index) => ({
      ...at,
      by: `guest-${release}-${index}`,
    }));
    return [...regulars, ...crowd];
  }).flat();
}

const found = (others: number) =>
  lockstepGroups(actsOf([...readers(3, 2_000), ...releases(others)]), hourMs).length;

test("three who keep meeting are a group, until the crowd explains their meetings", () => {
  assert.equal(found(20), 1);
  assert.equal(found(25), 0);
});

test("who meets within a day is no group by the hour", () => {
  const apart = releases(0).map((row, index) => ({ ...row, day: row.day + (index % 3) / 10 }));
  const acts = actsOf([...readers(3, 2_000), ...apart]);
  assert.equal(lockstepGroups(acts, hourMs).length, 0);
  assert.equal(lockstepGroups(acts, 24 * hourMs).length, 1);
});
