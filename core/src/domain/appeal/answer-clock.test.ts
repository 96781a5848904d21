import assert from "node:assert/strict";
import { test } from "node:test";
import { instantToIso } from "../../kernel/instant.ts";
import { dueAfterWorkingDays } from "./answer-clock.ts";

const due = (at: string, days = 3, zone = "Europe/Berlin") =>
  instantToIso(dueAfterWorkingDays(Date.parse(at), days, zone));

test("three working days after a Tuesday end on Friday night", () => {
  assert.equal(due("2026-03-10T12:00:00Z"), "2026-03-13T23:00:00.000Z");
});

test("weekends do not count", () => {
  assert.equal(due("2026-03-12T12:00:00Z"), "2026-03-17T23:00:00.000Z");
  assert.equal(due("2026-03-14T12:00:00Z"), "2026-03-18T23:00:00.000Z");
});

test("the day is that of the marketplace, also where the clocks change", () => {
  assert.equal(due("2026-03-10T23:30:00Z"), "2026-03-16T23:00:00.000Z");
  assert.equal(due("2026-03-27T12:00:00Z"), "2026-04-01T22:00:00.000Z");
  assert.equal(due("2026-03-10T12:00:00Z", 1, "UTC"), "2026-03-12T00:00:00.000Z");
});
