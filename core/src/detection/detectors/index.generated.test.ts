import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { reviewsOf } from "../../../testkit/review-rows.ts";
import { coReviewRings } from "./co-review-rings.ts";
import { detectors } from "./index.generated.ts";
import { nearDuplicateText } from "./near-duplicate-text.ts";
import { oneReviewWaves } from "./one-review-waves.ts";
import { productFamilies } from "./product-families.ts";
import { ratingBursts } from "./rating-bursts.ts";

const folder = import.meta.dirname;
const testOf = (id: string) => readFileSync(join(folder, `${id}.test.ts`), "utf8");

test("every detector file is in the index under its own name", () => {
  for (const { id } of detectors) assert.ok(existsSync(join(folder, `${id}.ts`)), id);
  const declared = readdirSync(folder).filter(
    (name) =>
      !name.includes(".test.") &&
      readFileSync(join(folder, name), "utf8").includes("= defineDetector"),
  );
  assert.deepEqual(
    declared.sort(),
    detectors.map(({ id }) => `${id}.ts`),
  );
});

for (const detector of detectors) {
  test(`${detector.id} says what it serves, cannot see and mistakes, and spares the innocent`, () => {
    assert.ok(detector.clauses.every((clause) => /^[A-Z]{3,4}-\d{3}$/.test(clause)));
    for (const list of [detector.clauses, detector.blindTo, detector.innocentCauses]) {
      assert.ok(list.length > 0);
    }
    assert.ok(detector.lookbackDays > 0);
    assert.match(detector.strengthMeans, /0\.5/);
    assert.match(testOf(detector.id), /spared/);
  });
}

test("permuting the stars changes no signal of the detectors that look at reviews", () => {
  const text = "the same eleven or more words stand under both of these invented reviews here";
  const rows = Array.from({ length: 120 }, (_, index) => ({
    by: `buyer-${index}`,
    of: `product-${index % 3}`,
    day: index < 60 ? index * 9 : 300 + index / 20,
    text: index % 40 === 0 ? text : `${index} ${index * 7} ${index * 3}`,
  }));
  const answers = [0, 1, 2, 3, 4].map((shift) => {
    const reviews = reviewsOf(
      rows.map((row, index) => ({ ...row, stars: 1 + ((index + shift) % 5) })),
    );
    return [
      ratingBursts.detect(reviews, ratingBursts.defaults),
      oneReviewWaves.detect({ reviews, reviewerSince: null }, oneReviewWaves.defaults),
      nearDuplicateText.detect(reviews, nearDuplicateText.defaults),
      productFamilies.detect(reviews, productFamilies.defaults),
      coReviewRings.detect(reviews, coReviewRings.defaults),
    ];
  });
  assert.ok((answers[0]?.[0]?.length ?? 0) > 0 && (answers[0]?.[2]?.length ?? 0) > 0);
  for (const answer of answers) assert.deepEqual(answer, answers[0]);
});
