import assert from "node:assert/strict";
import { test } from "node:test";
import { type ReviewRow, reviewsOf } from "../../../testkit/review-rows.ts";
import { nearDuplicateText } from "./near-duplicate-text.ts";

const caseScore = 0.5;
const find = (rows: readonly ReviewRow[]) => nearDuplicateText.detect(reviewsOf(rows), {});
const strong = (rows: readonly ReviewRow[]) => find(rows).filter(({ score }) => score >= caseScore);

const story =
  "I bought this kettle for my mother and she uses it every morning because it boils fast, " +
  "pours without a drop on the table and turns itself off when it should";

test("a text word for word from another account is found", () => {
  const [signal] = strong([
    { by: "ada", of: "kettle", text: story },
    { by: "bob", of: "toaster", text: story },
  ]);
  assert.deepEqual(signal?.members, { reviewers: ["ada", "bob"], products: ["kettle", "toaster"] });
  assert.deepEqual(signal?.evidence[1]?.rows, [0, 1]);
});

test("a copy with every tenth word changed is found", () => {
  const edited = story
    .split(" ")
    .map((word, index) => (index % 10 === 4 ? "really" : word))
    .join(" ");
  assert.equal(
    strong([
      { by: "ada", of: "kettle", text: story },
      { by: "bob", of: "kettle", text: edited },
    ]).length,
    1,
  );
});

test("capitals, quotes and punctuation hide no copy", () => {
  const dressed = story.toUpperCase().replaceAll(" ", " — ");
  assert.equal(
    strong([
      { by: "a", of: "k", text: story },
      { by: "b", of: "k", text: dressed },
    ]).length,
    1,
  );
});

test("a Japanese copy is found although it has no spaces", () => {
  const text =
    "このやかんはとても早くお湯が沸きますし、注ぐときに一滴もこぼれないので毎朝使っています";
  const copy = text.replace("毎朝", "毎日");
  assert.equal(
    strong([
      { by: "a", of: "k", text },
      { by: "b", of: "k", text: copy },
    ]).length,
    1,
  );
});

test("spared: both quote the maker's description in words of their own", () => {
  const quote = "turns itself off when the water boils";
  assert.deepEqual(
    find([
      {
        by: "a",
        of: "k",
        text: `It ${quote}, as promised, and my kitchen is quieter than with the old one`,
      },
      {
        by: "b",
        of: "k",
        text: `Our son burnt two pots; this one ${quote} so we sleep better at night`,
      },
    ]),
    [],
  );
});

test("spared: a long quote of the maker inside two stories of one's own", () => {
  const quote = "its double wall keeps the outside cool while the water inside stays hot for hours";
  assert.deepEqual(
    find([
      {
        by: "a",
        of: "k",
        text: `My brother read to me that ${quote} and for once that is no lie, we tried`,
      },
      {
        by: "b",
        of: "k",
        text: `They claim ${quote}. With three children around I care about the cool part most, and it holds`,
      },
    ]),
    [],
  );
});

test("spared: short praise that everybody writes", () => {
  const rows = ["a", "b", "c", "d"].map((by) => ({
    by,
    of: "k",
    text: "Works great, would buy again!",
  }));
  assert.deepEqual(find(rows), []);
});

test("spared: one buyer's review mirrored on every variation is one review", () => {
  const rows = ["red", "blue"].flatMap((of) => [
    { by: "ada", of, text: story },
    { by: "bob", of, text: `${[...story.split(" ")].reverse().join(" ")}` },
  ]);
  assert.deepEqual(find(rows), []);
});

test("spared: one account that repeats itself is shown as weak", () => {
  const [signal] = find([
    { by: "ada", of: "kettle", text: story },
    { by: "ada", of: "toaster", text: story },
  ]);
  assert.ok((signal?.score ?? 1) <= 0.25);
  assert.match(signal?.sentence ?? "", /^One account/);
});

test("spared: one household's two accounts that tell their own stories", () => {
  assert.deepEqual(
    find([
      {
        by: "eve",
        of: "k",
        text: "My husband and I fight over who makes the tea now, it is that quick",
      },
      {
        by: "tom",
        of: "k",
        text: "Tea in two minutes before work, and my wife likes the blue light too",
      },
    ]),
    [],
  );
});

test("ten accounts with edits of one text are one group", () => {
  const rows = Array.from({ length: 10 }, (_, index) => ({
    by: `account-${index}`,
    of: `product-${index}`,
    text: story.replace("mother", `aunt${index}`).replace("morning", `day${index}`),
  }));
  const signals = strong(rows);
  assert.equal(signals.length, 1);
  assert.equal(signals[0]?.members.reviewers.length, 10);
});
