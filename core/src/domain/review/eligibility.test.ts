import assert from "node:assert/strict";
import { test } from "node:test";
import { dayMs } from "../../kernel/instant.ts";
import {
  type Affiliation,
  type Purchase,
  type StandingFacts,
  type StandingParameters,
  standingOf,
} from "./eligibility.ts";

// A Wednesday; its week began on Sunday 2026-03-08.
const at = Date.parse("2026-03-11T12:00:00Z");

const parameters: StandingParameters = {
  minCardSpendMinor: 0,
  unverifiedPerWeekMax: 5,
  unverifiedQuotaExemptCategories: ["Books", "Music"],
  verifiedPaidRatioMin: 0.7,
  preReleaseBases: { theatrical: ["Video"], platform_sample: ["*"], advance_copy: ["Books"] },
  ratingWithoutTextNeedsPurchase: true,
};

const bought: Purchase = {
  paidMinor: 2_000,
  referencePriceMinor: 2_000,
  cancelledBeforeDispatch: false,
};

const product: StandingFacts["product"] = {
  listed: true,
  releasedAt: at - 400 * dayMs,
  intake: "open",
  categoryPath: ["Home", "Lamps"],
};

const facts: StandingFacts = {
  hasText: true,
  trust: "normal",
  cardSpendMinor: 0,
  product,
  preReleaseBasis: null,
  affiliations: [],
  purchase: bought,
  unverifiedThisWeek: 0,
  promotionalLock: false,
  sampled: false,
};

const tie: Affiliation = {
  kind: "employee",
  basis: "declared",
  sellsThisProduct: false,
  sellsInSameCategory: false,
};

function standing(known: Partial<StandingFacts>, changed: Partial<StandingParameters> = {}) {
  const answer = standingOf({ ...facts, ...known }, { ...parameters, ...changed }, at);
  return answer.ok ? { ...answer.value } : { code: answer.code, ...answer.facts };
}

test("a buyer reviews as a verified purchase", () => {
  assert.deepEqual(standing({}), {
    verification: "platform",
    paidRatio: 1,
    preReleaseBasis: null,
    usesQuota: false,
    hold: null,
  });
});

test("a restricted or closed account contributes nothing, and a watched one waits", () => {
  assert.deepEqual(standing({ trust: "restricted" }), { code: "contributions_restricted" });
  assert.deepEqual(standing({ trust: "closed" }), { code: "contributions_restricted" });
  assert.partialDeepStrictEqual(standing({ trust: "held" }), { hold: "account" });
  assert.partialDeepStrictEqual(standing({ trust: "watch" }), { hold: null });
});

test("a product takes reviews while it is listed and its intake is open", () => {
  const closed = (changed: Partial<typeof product>) =>
    standing({ product: { ...product, ...changed } });
  assert.deepEqual(closed({ listed: false }), { code: "product_not_listed" });
  assert.deepEqual(closed({ intake: "closed" }), { code: "intake_closed" });
  assert.partialDeepStrictEqual(closed({ intake: "verified_only" }), { verification: "platform" });
});

test("while only buyers are taken, an unverified account is told so", () => {
  const verifiedOnly = { ...product, intake: "verified_only" } as const;
  assert.deepEqual(standing({ product: verifiedOnly, purchase: null }), {
    code: "intake_verified_only",
  });
});

test("advertising once closes the product to the account", () => {
  assert.deepEqual(standing({ promotionalLock: true }), { code: "promotional_lock" });
});

test("a declared tie to the seller, or to a rival, refuses", () => {
  const own = { ...tie, sellsThisProduct: true, sellsInSameCategory: true };
  const rival = { ...tie, sellsInSameCategory: true };
  assert.deepEqual(standing({ affiliations: [own] }), { code: "own_product", tie: "employee" });
  assert.deepEqual(standing({ affiliations: [rival] }), {
    code: "competitor_product",
    tie: "employee",
  });
  assert.partialDeepStrictEqual(standing({ affiliations: [tie] }), { hold: null });
});

test("an inferred tie refuses nobody; a person looks first", () => {
  const inferred = { ...tie, basis: "inferred", sellsThisProduct: true } as const;
  assert.partialDeepStrictEqual(standing({ affiliations: [inferred] }), { hold: "inferred_tie" });
  const unrelated = { ...tie, basis: "inferred" } as const;
  assert.partialDeepStrictEqual(standing({ affiliations: [unrelated] }), { hold: null });
});

test("reviews open at the moment of release, not one before", () => {
  const releasing = (releasedAt: number | null) =>
    standing({ product: { ...product, releasedAt } });
  assert.deepEqual(releasing(at + 1), { code: "not_released", releasedAt: at + 1 });
  assert.partialDeepStrictEqual(releasing(at), { verification: "platform" });
  assert.partialDeepStrictEqual(releasing(null), { verification: "platform" });
});

test("before release only a basis that the category allows opens reviewing", () => {
  const early = (categoryPath: string[], preReleaseBasis: StandingFacts["preReleaseBasis"]) =>
    standing({ preReleaseBasis, product: { ...product, releasedAt: at + dayMs, categoryPath } });
  const open = { preReleaseBasis: "advance_copy" };
  assert.partialDeepStrictEqual(early(["Books", "Crime"], "advance_copy"), open);
  assert.partialDeepStrictEqual(early(["Home"], "advance_copy"), { code: "not_released" });
  assert.partialDeepStrictEqual(early(["Video"], "theatrical"), { preReleaseBasis: "theatrical" });
  assert.partialDeepStrictEqual(early(["Books"], "theatrical"), { code: "not_released" });
  assert.partialDeepStrictEqual(early(["Home"], "platform_sample"), {
    preReleaseBasis: "platform_sample",
  });
});

test("an operator who empties the list of bases closes them", () => {
  const preReleaseBases = { theatrical: [], platform_sample: [], advance_copy: [] };
  const early = { ...product, releasedAt: at + dayMs, categoryPath: ["Books"] };
  const answer = standing({ preReleaseBasis: "advance_copy", product: early }, { preReleaseBases });
  assert.partialDeepStrictEqual(answer, { code: "not_released" });
});

test("below the minimum card spend the shortfall is said; at it, reviewing is open", () => {
  const spent = (cardSpendMinor: number) =>
    standing({ cardSpendMinor }, { minCardSpendMinor: 5_000 });
  assert.deepEqual(spent(4_999), { code: "spend_too_low", shortfallMinor: 1 });
  assert.partialDeepStrictEqual(spent(5_000), { verification: "platform" });
});

test("a purchase counts from 70 percent of the usual price on", () => {
  const paid = (paidMinor: number) => standing({ purchase: { ...bought, paidMinor } });
  assert.partialDeepStrictEqual(paid(1_380), { verification: "none", paidRatio: 0.69 });
  assert.partialDeepStrictEqual(paid(1_400), { verification: "platform", paidRatio: 0.7 });
});

test("a price nobody knows does not cost the badge, a cancelled order does", () => {
  const unknown = { ...bought, referencePriceMinor: null };
  const cancelled = { ...bought, cancelledBeforeDispatch: true };
  assert.partialDeepStrictEqual(standing({ purchase: unknown }), { verification: "platform" });
  assert.partialDeepStrictEqual(standing({ purchase: cancelled }), { verification: "none" });
});

test("stars without text need a purchase, unless the operator asks for none", () => {
  const bare = { hasText: false, purchase: null };
  assert.deepEqual(standing(bare), { code: "purchase_required" });
  const open = standing(bare, { ratingWithoutTextNeedsPurchase: false });
  assert.partialDeepStrictEqual(open, { verification: "none" });
  assert.partialDeepStrictEqual(standing({ hasText: false }), { verification: "platform" });
});

test("the fifth unverified review of a week is taken, the sixth is told when the next week begins", () => {
  const written = (unverifiedThisWeek: number) => standing({ purchase: null, unverifiedThisWeek });
  assert.partialDeepStrictEqual(written(4), { verification: "none", usesQuota: true });
  assert.deepEqual(written(5), {
    code: "unverified_quota",
    opensAt: Date.parse("2026-03-15T00:00:00Z"),
  });
});

test("books and verified purchases are not limited", () => {
  const book = { ...product, categoryPath: ["Books"] };
  const many = { unverifiedThisWeek: 500 };
  assert.partialDeepStrictEqual(standing({ ...many, purchase: null, product: book }), {
    verification: "none",
    usesQuota: false,
  });
  assert.partialDeepStrictEqual(standing(many), { verification: "platform" });
});
