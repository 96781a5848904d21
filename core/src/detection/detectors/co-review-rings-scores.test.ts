import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addReview,
  coldProducts,
  honestMarket,
  pickDistinct,
  plantRing,
  randomFrom,
  toSnapshot,
} from "../../../testkit/review-worlds.ts";
import { scoreReviews } from "./co-review-rings-scores.ts";

const size = { seed: 3, accounts: 3_000, products: 1_200, reviews: 20_000 };

test("the reviews of a ring stand above the honest ones", () => {
  const columns = honestMarket(size);
  plantRing(columns, { accounts: 30, products: 15, density: 0.6, cover: "hijack" }, randomFrom(5));
  const { scores } = scoreReviews(toSnapshot(columns));
  const planted = scores.length - size.reviews;
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
  const hits = order.slice(0, planted).filter((row) => row >= size.reviews).length;
  assert.ok(hits / planted >= 0.9, `${hits} of ${planted}`);
});

test("a wave of one-review accounts scores nothing, and the answer says that it is not seen", () => {
  const columns = honestMarket(size);
  const cold = coldProducts(columns);
  const random = randomFrom(6);
  const before = scoreReviews(toSnapshot(columns)).unseenRows;
  for (const at of pickDistinct(random, 20, cold.length)) {
    for (let wave = 0; wave < 15; wave++) addReview(columns, columns.accounts++, cold[at] ?? 0, 0);
  }
  const { scores, unseenRows, blindTo } = scoreReviews(toSnapshot(columns));
  assert.equal(unseenRows, before + 300);
  assert.ok(scores.subarray(size.reviews).every((score) => score === 0));
  assert.match(blindTo[0] ?? "", new RegExp(`${unseenRows} of ${scores.length} reviews`));
});

test("a review that occurs twice gets one score", () => {
  const columns = honestMarket(size);
  addReview(columns, columns.reviewer[0] ?? 0, columns.product[0] ?? 0, 0);
  const { scores } = scoreReviews(toSnapshot(columns));
  assert.equal(scores[size.reviews], scores[0]);
});
