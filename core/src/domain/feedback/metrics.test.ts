import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "../../kernel/instant.ts";
import { defectRate, publicScore, scoreOver } from "./metrics.ts";

const now = Date.parse("2026-03-10T12:00:00Z");
const ago = (days: number, stars: number) => ({ stars, postedAt: now - days * dayMs });

test("each window counts what was said in it, by the day it was said", () => {
  const feedback = [ago(1, 5), ago(29, 3), ago(30, 1), ago(89, 4), ago(400, 2)];
  assert.equal(scoreOver(feedback, 30, now).positive, 1);
  assert.equal(scoreOver(feedback, 30, now).neutral, 1);
  assert.equal(scoreOver(feedback, 30, now).negative, 0);
  assert.equal(scoreOver(feedback, 90, now).negative, 1);
  assert.equal(scoreOver(feedback, null, now).negative, 2);
});

test("percents are rounded one by one, so three thirds total 99", () => {
  const score = scoreOver([ago(1, 5), ago(1, 3), ago(1, 1)], 30, now);
  assert.deepEqual(
    [score.positivePercent, score.neutralPercent, score.negativePercent],
    [33, 33, 33],
  );
});

test("exactly ten in a year count as few: the lifetime percentage is shown", () => {
  const ten = Array.from({ length: 10 }, () => ago(10, 5));
  const old = [ago(500, 1)];
  assert.equal(publicScore([...ten, ...old], now, 10).over, "lifetime");
  assert.equal(publicScore([...ten, ago(10, 5), ...old], now, 10).over, "year");
  assert.equal(publicScore([], now, 10).over, "none");
});

test("one bad order among five is no ground to act, however high the rate", () => {
  const fine = { negativeFeedback: false, claimNotDenied: false, chargeback: false };
  const order = { orderedAt: now - dayMs, ...fine };
  const orders = [
    { ...order, negativeFeedback: true, chargeback: true },
    order,
    order,
    order,
    order,
  ];
  const rate = defectRate(orders, now, { days: 60, target: 0.01, ordersMin: 100 });
  assert.equal(rate.defects, 1);
  assert.equal(rate.rate, 0.2);
  assert.equal(rate.actionable, false);
});

test("a rate whose low end is above the target can be acted on", () => {
  const orders = Array.from({ length: 400 }, (_, index) => ({
    orderedAt: now - dayMs,
    negativeFeedback: index % 20 === 0,
    claimNotDenied: false,
    chargeback: false,
  }));
  assert.equal(
    defectRate(orders, now, { days: 60, target: 0.01, ordersMin: 100 }).actionable,
    true,
  );
});
