import assert from "node:assert/strict";
import { test } from "node:test";
import { type ActRow, actsOf, readers } from "../../../testkit/fact-worlds.ts";
import { voteBrigades } from "./vote-brigades.ts";

const caseScore = 0.5;
const find = (rows: readonly ActRow[], since: Readonly<Record<string, number>> = {}) =>
  voteBrigades.detect(actsOf(rows, since), voteBrigades.defaults);
const strong = (...world: Parameters<typeof find>) =>
  find(...world).filter(({ score }) => score >= caseScore);

const honest = readers(1, 3_000);

/** Accounts that work through a list of one seller's reviews on several evenings. */
const brigade = (of: string, accounts: number, reviews: number): ActRow[] =>
  Array.from({ length: reviews }, (_, review) =>
    Array.from({ length: accounts }, (_, account) => ({
      by: `${of}-voter-${account}`,
      on: `${of}-review-${review}`,
      of,
      day: 10 + review * 3 + account / 2_000,
    })),
  ).flat();

test("six accounts that vote within minutes on the same eight reviews are one group", () => {
  const [group, ...others] = strong([...honest, ...brigade("lampco", 6, 8)]);
  assert.equal(others.length, 0);
  assert.equal(group?.members.reviewers.length, 6);
  assert.deepEqual(group?.members.sellers, ["lampco"]);
  assert.match(group?.sentence ?? "", /^6 accounts gave votes on the same 8 reviews/);
});

test("an honest history beside the brigade's acts hides nobody", () => {
  const history = brigade("lampco", 6, 8).flatMap(({ by }, index) =>
    index % 2 === 0 ? [{ by, on: `review-${index}`, of: `seller-${index % 40}`, day: index }] : [],
  );
  assert.equal(strong([...honest, ...brigade("lampco", 6, 8), ...history]).length, 1);
});

test("twenty new accounts that do nothing but vote on one review in a day are found", () => {
  const rows = Array.from({ length: 20 }, (_, index) => ({
    by: `new-${index}`,
    on: "review-3",
    of: "seller-3",
    day: 30 + index / 40,
  }));
  const since = Object.fromEntries(rows.map(({ by }) => [by, 28]));
  const [rush] = strong([...honest, ...rows], since);
  assert.equal(rush?.members.reviewers.length, 20);
  assert.match(rush?.sentence ?? "", /on review review-3 within a day/);
});

test("honest readers are not accused", () => {
  for (const seed of [2, 3, 4, 5]) assert.deepEqual(strong(readers(seed, 3_000)), []);
});

test("spared: a viral mention that brings two hundred old readers to one review", () => {
  const crowd = Array.from({ length: 200 }, (_, index) => ({
    by: `reader-${index}`,
    on: "review-7",
    of: "seller-7",
    day: 40 + index / 400,
  }));
  assert.deepEqual(strong([...honest, ...crowd]), []);
});

test("spared: a book club that reads the same six reviews on one evening is a hint at most", () => {
  const club = brigade("press", 7, 6).map((row, index) => ({ ...row, day: 20 + index / 2_000 }));
  assert.deepEqual(strong([...honest, ...club]), []);
});

test("spared: a dormitory whose students read at the same hours, each what they like", () => {
  const dormitory = Array.from({ length: 30 }, (_, student) =>
    Array.from({ length: 10 }, (_, evening) => ({
      by: `student-${student}`,
      on: `review-${(student * 37 + evening * 101) % 400}`,
      of: `seller-${((student * 37 + evening * 101) % 400) % 40}`,
      day: 10 + evening + 0.8,
    })),
  ).flat();
  assert.deepEqual(strong([...honest, ...dormitory]), []);
});

test("spared: sixty readers who all come at the hour of four releases", () => {
  const crowd = Array.from({ length: 4 }, (_, release) =>
    Array.from({ length: 60 }, (_, reader) => ({
      by: `reader-${reader}`,
      on: `review-${release * 40}`,
      of: "seller-0",
      day: 10 + release * 15 + ((reader * 7) % 60) / 1_500,
    })),
  ).flat();
  assert.deepEqual(find([...honest, ...crowd]), []);
});

test("one review with twenty thousand votes costs no square", () => {
  const votes = Array.from({ length: 20_000 }, (_, index) => ({
    by: `voter-${index}`,
    on: "review-1",
    of: "seller-1",
    day: 5,
  }));
  assert.deepEqual(strong(votes), []);
});
