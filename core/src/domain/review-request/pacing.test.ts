import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs, hourMs } from "../../kernel/instant.ts";
import { quietHours, weekFull } from "./pacing.ts";

const iso = (text: string) => Date.parse(text);
const night = { quietFrom: 21, quietTo: 8 };

test("a buyer who was asked less than the week's number is asked now", () => {
  const at = iso("2026-03-10T12:00:00Z");
  assert.equal(weekFull([at - dayMs, at - 2 * dayMs], 3, at), null);
  assert.equal(weekFull([], 1, at), null);
});

test("a full week opens seven days after the request that must leave it", () => {
  const at = iso("2026-03-10T12:00:00Z");
  const asked = [at - dayMs, at - 3 * dayMs, at - 2 * dayMs];
  assert.deepEqual(weekFull(asked, 3, at), { because: "week_full", until: at + 4 * dayMs });
  assert.deepEqual(weekFull(asked, 2, at), { because: "week_full", until: at + 5 * dayMs });
  assert.equal(weekFull(asked, 3, at + 4 * dayMs), null, "to the millisecond");
});

test("a request of exactly a week ago no longer counts", () => {
  const at = iso("2026-03-10T12:00:00Z");
  assert.equal(weekFull([at - 7 * dayMs], 1, at), null);
});

test("nothing is mailed at night, and the morning is the marketplace's own", () => {
  const late = iso("2026-03-10T20:30:00Z");
  assert.deepEqual(quietHours(night, "Europe/Berlin", late), {
    because: "quiet_hours",
    until: iso("2026-03-11T07:00:00Z"),
  });
  assert.equal(quietHours(night, "America/New_York", late), null, "afternoon over there");
  assert.equal(quietHours(night, "Europe/Berlin", iso("2026-03-11T07:00:00Z")), null, "eight");
  assert.equal(quietHours(night, "Europe/Berlin", iso("2026-03-10T19:59:59Z")), null, "not nine");
});

test("the nights of a clock change end at eight on the changed clock", () => {
  const spring = quietHours(night, "Europe/Berlin", iso("2026-03-28T22:00:00Z"));
  assert.equal(spring?.until, iso("2026-03-29T06:00:00Z"));
  const autumn = quietHours(night, "Europe/Berlin", iso("2026-10-24T22:00:00Z"));
  assert.equal(autumn?.until, iso("2026-10-25T07:00:00Z"));
});

test("half-hour zones wake at their own eight", () => {
  const india = quietHours(night, "Asia/Kolkata", iso("2026-03-10T18:00:00Z"));
  assert.equal(india?.until, iso("2026-03-11T02:30:00Z"));
});

test("quiet hours within a day, and none at all", () => {
  const noon = iso("2026-03-10T12:30:00Z");
  assert.equal(quietHours({ quietFrom: 12, quietTo: 14 }, "UTC", noon)?.until, noon + 1.5 * hourMs);
  assert.equal(quietHours({ quietFrom: 0, quietTo: 0 }, "UTC", noon), null);
});
