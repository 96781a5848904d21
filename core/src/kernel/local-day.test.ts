import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayMs } from "./instant.ts";
import { isTimeZone, localDayOf, localHourOf, startOfLocalDay } from "./local-day.ts";

const zones = ["UTC", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Apia"];

test("a moment just before midnight in Berlin is still that day", () => {
  const at = Date.parse("2026-03-01T22:59:59Z");
  assert.equal(localDayOf(at, "Europe/Berlin") * dayMs, Date.parse("2026-03-01T00:00:00Z"));
  assert.equal(localDayOf(at + 1000, "Europe/Berlin") * dayMs, Date.parse("2026-03-02T00:00:00Z"));
  assert.equal(localHourOf(at, "Europe/Berlin"), 23);
});

test("the day of a clock change begins at its own midnight", () => {
  const day = Date.parse("2026-03-29T00:00:00Z") / dayMs;
  assert.equal(startOfLocalDay(day, "Europe/Berlin"), Date.parse("2026-03-28T23:00:00Z"));
  assert.equal(startOfLocalDay(day + 1, "Europe/Berlin"), Date.parse("2026-03-29T22:00:00Z"));
});

test("a day whose midnight is skipped begins at the change", () => {
  // Chile moved its clocks at midnight on 2024-09-08.
  const day = Date.parse("2024-09-08T00:00:00Z") / dayMs;
  assert.equal(startOfLocalDay(day, "America/Santiago"), Date.parse("2024-09-08T04:00:00Z"));
});

test("the start of a day is the first moment of that day, everywhere", () => {
  const days = fc.integer({ min: 7_000, max: 25_000 });
  fc.assert(
    fc.property(days, fc.constantFrom(...zones), (day, zone) => {
      // Apia has no 2011-12-30: the calendar jumps over it.
      fc.pre(!(zone === "Pacific/Apia" && day === Date.parse("2011-12-30T00:00:00Z") / dayMs));
      const start = startOfLocalDay(day, zone);
      assert.equal(localDayOf(start, zone), day);
      assert.ok(localDayOf(start - 1, zone) < day);
    }),
    { numRuns: 300 },
  );
});

test("an unknown zone is told apart", () => {
  assert.equal(isTimeZone("Europe/Berlin"), true);
  assert.equal(isTimeZone("Mars/Olympus"), false);
});
