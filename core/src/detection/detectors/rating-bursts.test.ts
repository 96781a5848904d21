import assert from "node:assert/strict";
import { test } from "node:test";
import { type ReviewRow, reviewsOf } from "../../../testkit/review-rows.ts";
import { randomFrom } from "../../../testkit/review-worlds.ts";
import { ratingBursts } from "./rating-bursts.ts";

const caseScore = 0.5;
const find = (rows: readonly ReviewRow[]) =>
  ratingBursts.detect(reviewsOf(rows), ratingBursts.defaults);
const strong = (rows: readonly ReviewRow[]) => find(rows).filter(({ score }) => score >= caseScore);

/** Reviews of a product at an even chance over the days, each by somebody else. */
function steady(of: string, count: number, seed: number, days = 600): ReviewRow[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => ({
    by: `${of}-buyer-${index}`,
    of,
    day: random() * days,
  }));
}

function batch(of: string, count: number, from: number, days: number): ReviewRow[] {
  return Array.from({ length: count }, (_, index) => ({
    by: `${of}-batch-${from}-${index}`,
    of,
    day: from + (index * days) / count,
  }));
}

/** Forty ordinary products, so that the marketplace has a usual. */
const market = Array.from({ length: 40 }, (_, index) => steady(`m${index}`, 20, index + 1)).flat();

test("eight reviews in a week where two a month are usual are a burst of that week", () => {
  const [signal, ...others] = strong([
    ...market,
    ...steady("kettle", 30, 77),
    ...batch("kettle", 8, 300, 7),
  ]);
  assert.ok(signal);
  assert.equal(others.length, 0);
  assert.deepEqual(signal.members.products, ["kettle"]);
  assert.ok(signal.members.reviewers.length >= 8);
  assert.match(
    signal.sentence,
    /^\d+ reviews came within \d+ days from 2024-10-2\d, where 0\.\d is usual/,
  );
});

test("stars do not move a burst", () => {
  const rows = [...market, ...steady("kettle", 30, 77), ...batch("kettle", 8, 300, 7)];
  const ones = rows.map((row) => ({ ...row, stars: 1 }));
  const fives = rows.map((row, index) => ({ ...row, stars: (index % 5) + 1 }));
  assert.deepEqual(find(ones), find(fives));
});

test("three reviews in a week are nobody's campaign", () => {
  assert.equal(
    strong([...market, ...steady("kettle", 12, 5), ...batch("kettle", 3, 300, 7)]).length,
    0,
  );
});

test("spared: a product launch that fades over weeks", () => {
  const weeks = [24, 15, 9, 6, 4, 3, 2, 1];
  const launch = weeks.flatMap((count, week) => batch("lamp", count, 100 + week * 7, 7));
  const later = steady("lamp", 30, 3, 400).map((row) => ({ ...row, day: (row.day ?? 0) + 160 }));
  assert.equal(strong([...market, ...launch, ...later]).length, 0);
});

test("spared: a product whose reviews nearly all come at its launch", () => {
  assert.equal(
    strong([...market, ...batch("lamp", 30, 100, 14), ...batch("lamp", 4, 130, 90)]).length,
    0,
  );
});

test("spared: a seasonal sale that all products share", () => {
  const sale = Array.from({ length: 40 }, (_, index) => batch(`m${index}`, 4, 320, 7)).flat();
  assert.equal(strong([...market, ...sale]).length, 0);
});

test("spared: a viral mention that triples a product's reviews and fades", () => {
  const mention = [9, 6, 4, 3, 2].flatMap((count, week) => batch("game", count, 300 + week * 7, 7));
  assert.equal(strong([...market, ...steady("game", 120, 9), ...mention]).length, 0);
});

test("spared: a book club of six that finishes a well-read book in one week", () => {
  assert.equal(
    strong([...market, ...steady("novel", 150, 8), ...batch("novel", 6, 280, 7)]).length,
    0,
  );
});

test("a family's mirrored reviews are one product and no burst", () => {
  const colours = ["red", "blue", "green", "white"];
  const rows = steady("mug", 25, 4).map((row, index) => ({
    ...row,
    text: `The handle stays cool and it pours well, story number ${index}`,
  }));
  const mirrored = colours.flatMap((colour) =>
    rows.map((row) => ({ ...row, of: `mug-${colour}` })),
  );
  assert.equal(strong(mirrored).length, 0);
});

test("a burst on a family names all of its variations", () => {
  const reviews = [...steady("mug", 25, 4), ...batch("mug", 9, 300, 5)].map((row, index) => ({
    ...row,
    text: `The handle stays cool and it pours well, story number ${index}`,
  }));
  const rows = ["red", "blue"].flatMap((colour) => reviews.map((row) => ({ ...row, of: colour })));
  assert.deepEqual(strong(rows)[0]?.members.products, ["blue", "red"]);
});

test("the order of the rows changes nothing but their numbers", () => {
  const rows = [...market, ...steady("kettle", 30, 77), ...batch("kettle", 8, 300, 7)];
  const names = (signals: ReturnType<typeof find>) => signals.map(({ id, score }) => [id, score]);
  assert.deepEqual(names(find([...rows].reverse())), names(find(rows)));
});

test("reviews without times are left out, and a file without any answers nothing", () => {
  assert.deepEqual(find([{ by: "ada", of: "lamp" }]), []);
  assert.deepEqual(find([]), []);
});
