import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom } from "../../../testkit/review-worlds.ts";
import { alignedShare, groupSimilar, jaccard, shinglesOf, wordsOf } from "./shingles.ts";

const random = randomFrom(11);
const word = () => `w${Math.floor(400 * random() ** 2)}`;
const text = () => Array.from({ length: 12 + Math.floor(random() * 40) }, word);

/** Two hundred texts and a copy of each third with some words replaced. */
const texts = Array.from({ length: 200 }, text).flatMap((words, index) =>
  index % 3 === 0 ? [words, words.map((one) => (random() < 0.08 ? word() : one))] : [words],
);
const sets = texts.map((words) => shinglesOf(words.join(" ")));

test("the index finds every pair that brute force finds, at several cuts", () => {
  for (const cut of [0.2, 0.4, 0.6, 0.8]) {
    const heads = groupSimilar(sets, cut, () => true);
    let pairs = 0;
    for (let a = 0; a < sets.length; a++) {
      for (let b = a + 1; b < sets.length; b++) {
        if (jaccard(sets[a] ?? new Uint32Array(), sets[b] ?? new Uint32Array()) < cut) continue;
        pairs++;
        assert.equal(heads[a], heads[b], `texts ${a} and ${b} at ${cut}`);
      }
    }
    assert.ok(pairs > 10, `only ${pairs} pairs at ${cut}`);
  }
});

test("no proposed pair lies below the cut, and a refused pair joins nothing", () => {
  groupSimilar(sets, 0.5, (a, b, similarity) => {
    assert.ok(similarity >= 0.5);
    assert.equal(similarity, jaccard(sets[a] ?? new Uint32Array(), sets[b] ?? new Uint32Array()));
    return true;
  });
  assert.deepEqual(
    [...groupSimilar(sets, 0.5, () => false)],
    sets.map((_, index) => index),
  );
});

test("a thousand edits of one text are one group", () => {
  const story = texts[0] ?? [];
  const edits = Array.from({ length: 1_000 }, (_, index) =>
    shinglesOf(story.map((one, place) => (place === index % 7 ? `x${index}` : one)).join(" ")),
  );
  assert.deepEqual([...new Set(groupSimilar(edits, 0.4, () => true))], [0]);
});

test("empty texts have no shingles and no likeness", () => {
  assert.equal(shinglesOf("two words").length, 0);
  assert.equal(jaccard(new Uint32Array(), new Uint32Array()), 0);
  assert.equal(alignedShare([], []), 0);
});

test("words are lower-case, without marks, and single signs where a script has no spaces", () => {
  assert.deepEqual(wordsOf("Don't—WAIT, it’s 5 o'clock!"), ["dont", "wait", "its", "5", "oclock"]);
  assert.deepEqual(wordsOf("很好用"), ["很", "好", "用"]);
});

test("words in another order are aligned only in part", () => {
  assert.equal(alignedShare(["a", "b", "c", "d"], ["a", "b", "c", "d"]), 1);
  assert.equal(alignedShare(["a", "b", "c", "d"], ["d", "c", "b", "a"]), 0.25);
  assert.equal(alignedShare(["a", "b"], ["a", "b", "c", "d"]), 0.5);
});
