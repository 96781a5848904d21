import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayMs } from "../../kernel/instant.ts";
import { formulaOf, type Verification, weightOf } from "./formula.ts";
import { add, type Counted, noRating, refold, remove, summarise } from "./rating.ts";

const formula = formulaOf({
  rating_half_life_days: 730,
  rating_unverified_percent: 50,
  rating_claimed_by_source_percent: 75,
  rating_platform_sample_percent: 50,
});
const day = Date.parse("2026-03-01T00:00:00Z");

const counted: fc.Arbitrary<Counted> = fc.record({
  stars: fc.integer({ min: 1, max: 5 }),
  hasText: fc.boolean(),
  verification: fc.constantFrom<Verification>("platform", "claimed_by_source", "none"),
  incentive: fc.constantFrom("none" as const, "platform_sample" as const),
  at: fc.integer({ min: Date.parse("1995-01-01"), max: Date.parse("2060-01-01") }),
});
const bought: Counted = {
  stars: 5,
  hasText: true,
  verification: "platform",
  incentive: "none",
  at: day,
};

test("removing a review leaves the rating as if it had never counted", () => {
  fc.assert(
    fc.property(fc.array(counted), counted, (reviews, one) => {
      const before = refold(reviews, formula);
      assert.deepEqual(remove(add(before, one, formula), one, formula), before);
    }),
  );
});

test("adding one by one in any order equals folding again", () => {
  const order = fc
    .array(counted, { maxLength: 30 })
    .chain((reviews) =>
      fc.tuple(fc.constant(reviews), fc.shuffledSubarray(reviews, { minLength: reviews.length })),
    );
  fc.assert(
    fc.property(order, ([reviews, shuffled]) => {
      assert.deepEqual(refold(shuffled, formula), refold(reviews, formula));
    }),
  );
});

test("published stars lie between the lowest and the highest that counted", () => {
  fc.assert(
    fc.property(fc.array(counted, { minLength: 1 }), (reviews) => {
      const { stars, plainMean, percents } = summarise(refold(reviews, formula));
      const given = reviews.map((review) => review.stars);
      for (const mean of [stars, plainMean]) {
        assert.ok(mean !== null && mean >= Math.min(...given) && mean <= Math.max(...given));
      }
      const total = percents.reduce((sum, percent) => sum + percent, 0);
      assert.ok(Math.abs(total - 100) <= 2, `percents total ${total}`);
    }),
  );
});

test("nothing counted has no stars, and is not a rating of zero", () => {
  assert.deepEqual(summarise(noRating), {
    stars: null,
    plainMean: null,
    ratingCount: 0,
    reviewCount: 0,
    verifiedCount: 0,
    counts: [0, 0, 0, 0, 0],
    percents: [0, 0, 0, 0, 0],
  });
});

test("a weight doubles with every half-life, and no star value changes it", () => {
  const older = weightOf(formula, { ...bought, at: day - 730 * dayMs });
  assert.equal(weightOf(formula, bought), older * 2n);
  for (const stars of [1, 2, 3, 4, 5]) {
    assert.equal(weightOf(formula, { ...bought, stars } as Counted), weightOf(formula, bought));
  }
});

test("an unconfirmed purchase and a sample each count the percent that the formula says", () => {
  const full = Number(weightOf(formula, bought));
  const share = (review: Partial<Counted>) =>
    Math.round((Number(weightOf(formula, { ...bought, ...review })) * 100) / full);
  assert.equal(share({ verification: "none" }), 50);
  assert.equal(share({ verification: "claimed_by_source" }), 75);
  assert.equal(share({ incentive: "platform_sample" }), 50);
  assert.equal(share({ incentive: "platform_sample", verification: "none" }), 25);
});

test("the headline of three fives and a one is their mean, and the bars follow it", () => {
  const reviews = [5, 5, 5, 1].map((stars) => ({ ...bought, stars }));
  assert.partialDeepStrictEqual(summarise(refold(reviews, formula)), {
    stars: 4,
    plainMean: 4,
    percents: [25, 0, 0, 0, 75],
  });
});

test("nobody's review counts nothing at all, however the percents are set", () => {
  const zero = formulaOf({
    rating_half_life_days: 0,
    rating_unverified_percent: 0,
    rating_claimed_by_source_percent: -5,
    rating_platform_sample_percent: 0.4,
  });
  assert.ok(weightOf(zero, { ...bought, verification: "none" }) >= 1n);
  assert.ok(weightOf(zero, { ...bought, verification: "claimed_by_source" }) >= 1n);
});
