import assert from "node:assert/strict";
import { test } from "node:test";
import { onDay, type ReviewRow, reviewsOf } from "../../../testkit/review-rows.ts";
import { randomFrom } from "../../../testkit/review-worlds.ts";
import { oneReviewWaves } from "./one-review-waves.ts";

const caseScore = 0.5;
function find(rows: readonly ReviewRow[], since: Readonly<Record<string, number>> | null = null) {
  const reviews = reviewsOf(rows);
  const opened = (id: string) => onDay(since?.[id] ?? -500);
  const reviewerSince = since === null ? null : Float64Array.from(reviews.reviewerIds, opened);
  return oneReviewWaves.detect({ reviews, reviewerSince }, oneReviewWaves.defaults);
}
const strong = (...world: Parameters<typeof find>) =>
  find(...world).filter(({ score }) => score >= caseScore);

const random = randomFrom(3);
/** Forty products; half of their reviewers write once, the others several times. */
const market: ReviewRow[] = Array.from({ length: 1_600 }, (_, index) => ({
  by: index % 2 === 0 ? `once-${index}` : `regular-${Math.floor(random() * 150)}`,
  of: `product-${Math.floor(random() * 40)}`,
  day: random() * 500,
  verified: random() < 0.8,
}));

const wave = (count: number, more: Partial<ReviewRow> = {}): ReviewRow[] =>
  Array.from({ length: count }, (_, index) => ({
    by: `wave-${index}`,
    of: "product-7",
    day: 250 + index / 4,
    verified: false,
    ...more,
  }));

test("twenty accounts with no other review on one product in a week are a wave", () => {
  const [signal, ...others] = strong([...market, ...wave(20)]);
  assert.equal(others.length, 0);
  assert.deepEqual(signal?.members.products, ["product-7"]);
  assert.ok((signal?.members.reviewers.length ?? 0) >= 20);
  assert.match(signal?.sentence ?? "", /are with no other review; about \d+ would be usual/);
});

test("new accounts that also review elsewhere are seen by their age", () => {
  const elsewhere = wave(20).map((row) => ({
    ...row,
    of: `product-${(row.day ?? 0) % 5}`,
    day: 400,
  }));
  const since = Object.fromEntries(wave(20).map(({ by, day }) => [by, (day ?? 0) - 2]));
  const rows = [...market, ...wave(20), ...elsewhere];
  assert.equal(strong(rows).length, 0);
  assert.match(strong(rows, since)[0]?.sentence ?? "", /opened less than 14 days before/);
});

test("stars do not move a wave", () => {
  const rows = [...market, ...wave(20)];
  assert.deepEqual(find(rows.map((row) => ({ ...row, stars: 5 }))), find(rows));
});

test("spared: a product launch in a marketplace where half of all reviewers write once", () => {
  const launch = Array.from({ length: 40 }, (_, index) => ({
    by: index % 2 === 0 ? `first-${index}` : `regular-${index}`,
    of: "novelty",
    day: 300 + index / 2,
    verified: true,
  }));
  assert.deepEqual(strong([...market, ...launch]), []);
});

test("spared: a holiday season that brings new customers to every product of an old crowd", () => {
  const crowd = Array.from({ length: 2_000 }, (_, index) => ({
    by: index % 10 === 0 ? `once-${index}` : `regular-${index % 150}`,
    of: `product-${(index * 7) % 40}`,
    day: (index * 13) % 500,
  }));
  const season = Array.from({ length: 480 }, (_, index) => ({
    by: `gift-${index}`,
    of: `product-${index % 40}`,
    day: 355 + (index % 10),
  }));
  assert.deepEqual(find([...crowd, ...season]), []);
});

test("spared: a viral mention whose newcomers bought what they review is a hint at most", () => {
  const [hint] = find([...market, ...wave(20, { verified: true })]);
  assert.ok((hint?.score ?? 1) < caseScore);
});

test("four such accounts are newcomers, not a wave", () => {
  assert.deepEqual(strong([...market, ...wave(4)]), []);
});

test("data in which nobody writes once, or without times, answer nothing", () => {
  const twice = market.flatMap((row) => [row, { ...row, of: "second" }]);
  assert.deepEqual(find(twice), []);
  assert.deepEqual(find(wave(20).map(({ by, of }) => ({ by, of }))), []);
});
