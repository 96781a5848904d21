import assert from "node:assert/strict";
import { test } from "node:test";
import { type ActRow, actsOf, readers } from "../../../testkit/fact-worlds.ts";
import { reportBrigades } from "./report-brigades.ts";

const caseScore = 0.5;
const strong = (rows: readonly ActRow[]) =>
  reportBrigades
    .detect(actsOf(rows), reportBrigades.defaults)
    .filter(({ score }) => score >= caseScore);

/** Reports that come one by one; every fourth is unfounded. */
const honest = readers(9, 2_000).map((row, index) => ({
  ...row,
  outcome: index % 4 === 0 ? 2 : 1,
}));

const together = (outcome: number, spread = 1 / 1_000): ActRow[] =>
  Array.from({ length: 6 }, (_, review) =>
    Array.from({ length: 5 }, (_, account) => ({
      by: `reporter-${account}`,
      on: `critique-${review}`,
      of: "lampco",
      day: 10 + review * 4 + account * spread,
      outcome,
    })),
  ).flat();

test("five accounts that report the same six reviews together, without ground, are one group", () => {
  const groups = strong([...honest, ...together(2)]).filter(
    ({ members }) => members.reviewers.length > 1,
  );
  assert.equal(groups.length, 1);
  assert.equal(groups[0]?.members.reviewers.length, 5);
});

test("the same five are found when they take a day for each critique, and are told once", () => {
  const groups = strong([...honest, ...together(0, 0.2)]);
  assert.equal(groups.length, 1);
  assert.match(groups[0]?.sentence ?? "", /within a day of each other/);
  assert.equal(strong([...honest, ...together(0), ...together(0, 0.2)]).length, 1);
});

test("reports that nobody has decided yet count by their timing alone", () => {
  assert.equal(strong([...honest, ...together(0)]).length, 1);
});

test("spared: many readers rightly report the same reviews", () => {
  assert.deepEqual(strong([...honest, ...together(1)]), []);
});

test("an account with twelve unfounded reports of twelve is serial", () => {
  const serial = Array.from({ length: 12 }, (_, index) => ({
    by: "grudge",
    on: `review-${index * 7}`,
    of: `seller-${(index * 7) % 40}`,
    day: index * 5,
    outcome: 2,
  }));
  const [signal] = strong([...honest, ...serial]);
  assert.deepEqual(signal?.members.reviewers, ["grudge"]);
  assert.match(signal?.sentence ?? "", /^12 of this account's 12 decided reports were unfounded/);
});

test("spared: a careful reader who reports often and is mostly right", () => {
  const careful = Array.from({ length: 40 }, (_, index) => ({
    by: "warden",
    on: `review-${index * 9}`,
    of: `seller-${(index * 9) % 40}`,
    day: index * 2,
    outcome: index % 5 === 0 ? 2 : 1,
  }));
  assert.deepEqual(strong([...honest, ...careful]), []);
});

test("spared: four reports mistaken in good faith are too few to be serial", () => {
  const mistaken = Array.from({ length: 4 }, (_, index) => ({
    by: "newcomer",
    on: `review-${index}`,
    of: `seller-${index}`,
    day: index * 9,
    outcome: 2,
  }));
  assert.deepEqual(strong([...honest, ...mistaken]), []);
});
