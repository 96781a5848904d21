import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "../../kernel/instant.ts";
import { type DayCounts, dayOf, defectRate, labelOf, publicScore, scoreOver } from "./metrics.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const ago = (days: number, stars: number, count = 1): DayCounts => {
  const of = (value: number) => (value === stars ? count : 0);
  return { day: dayOf(now - days * dayMs), counts: [of(1), of(2), of(3), of(4), of(5)] };
};

test("each window counts whole days, today among them, by the day it was said", () => {
  const kept = [ago(0, 5), ago(29, 3), ago(30, 1), ago(89, 4), ago(400, 2)];
  assert.equal(scoreOver(kept, 30, now).positive, 1);
  assert.equal(scoreOver(kept, 30, now).neutral, 1);
  assert.equal(scoreOver(kept, 30, now).negative, 0);
  assert.equal(scoreOver(kept, 90, now).negative, 1);
  assert.equal(scoreOver(kept, 90, now).positive, 2);
  assert.equal(scoreOver(kept, null, now).negative, 2);
});

test("four and five stars are positive, three neutral, one and two negative", () => {
  assert.deepEqual([1, 2, 3, 4, 5].map(labelOf), [
    "negative",
    "negative",
    "neutral",
    "positive",
    "positive",
  ]);
});

test("percents are rounded one by one, so three thirds total 99", () => {
  const score = scoreOver([ago(1, 5), ago(1, 3), ago(1, 1)], 30, now);
  assert.deepEqual(
    [score.positivePercent, score.neutralPercent, score.negativePercent],
    [33, 33, 33],
  );
  assert.equal(scoreOver([ago(1, 5), ago(1, 1)], 30, now).positivePercent, 50);
  assert.equal(scoreOver([ago(1, 5), ago(1, 1, 7)], 30, now).positivePercent, 13);
  assert.equal(scoreOver([], 30, now).positivePercent, null);
});

test("exactly ten in a year count as few: the lifetime percentage is shown", () => {
  const old = ago(500, 1);
  assert.equal(publicScore([ago(10, 5, 10), old], now, 10).over, "lifetime");
  assert.equal(publicScore([ago(10, 5, 11), old], now, 10).over, "year");
  assert.equal(publicScore([ago(10, 5, 11)], now, 10).over, "lifetime");
  assert.equal(publicScore([], now, 10).over, "none");
});

test("one bad order among five is no ground to act, however high the rate", () => {
  const rate = defectRate({ orders: 5, defects: 1 }, { target: 0.01, ordersMin: 100 });
  assert.equal(rate.rate, 0.2);
  assert.equal(rate.actionable, false);
});

test("a rate whose low end is above the target can be acted on from the hundredth order", () => {
  const parameters = { target: 0.01, ordersMin: 100 };
  assert.equal(defectRate({ orders: 400, defects: 20 }, parameters).actionable, true);
  assert.equal(defectRate({ orders: 400, defects: 6 }, parameters).actionable, false);
  assert.equal(defectRate({ orders: 100, defects: 20 }, parameters).actionable, true);
  assert.equal(defectRate({ orders: 99, defects: 20 }, parameters).actionable, false);
  assert.equal(defectRate({ orders: 0, defects: 0 }, parameters).rate, null);
});
