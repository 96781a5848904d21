import assert from "node:assert/strict";
import { test } from "node:test";
import { actsOf, ordersOf, readers, requestsOf } from "../../../testkit/fact-worlds.ts";
import { onDay, type ReviewRow, reviewsOf } from "../../../testkit/review-rows.ts";
import {
  honestMarket,
  plantCollectors,
  plantRing,
  randomFrom,
  toSnapshot,
} from "../../../testkit/review-worlds.ts";
import { type IdTable, shuffled } from "../../../testkit/shuffled.ts";
import { claimSources } from "../../domain/case/claim-sources.ts";
import { noSeller } from "../kit/account-links.ts";
import type { Signal } from "../kit/signal.ts";
import { inGerman } from "../words/in-language.ts";
import { coReviewRings } from "./co-review-rings.ts";
import { identityDrift } from "./identity-drift.ts";
import { incentiveDisclosure } from "./incentive-disclosure.ts";
import { detectors } from "./index.generated.ts";
import { linkedAccounts } from "./linked-accounts.ts";
import { nearDuplicateText } from "./near-duplicate-text.ts";
import { oneReviewWaves } from "./one-review-waves.ts";
import { productFamilies } from "./product-families.ts";
import { raterFairness } from "./rater-fairness.ts";
import { ratingBursts } from "./rating-bursts.ts";
import { reciprocalSellers } from "./reciprocal-sellers.ts";
import { refundAfterReview } from "./refund-after-review.ts";
import { reportBrigades } from "./report-brigades.ts";
import { selectiveRequests } from "./selective-requests.ts";
import { variationMerges } from "./variation-merges.ts";
import { voteBrigades } from "./vote-brigades.ts";

type Shuffle = <T extends { readonly rowCount: number }>(facts: T, tables: readonly IdTable[]) => T;
/** Tells a world, in the order of the world or shuffled, to one detector. */
type Telling = (shuffle: Shuffle) => readonly Signal[];

const reviewers = { ids: "reviewerIds", columns: ["reviewer"] };
const products = { ids: "productIds", columns: ["product"] };
const sellers = { ids: "sellerIds", columns: ["seller"] };
const random = randomFrom(11);

/** A market with a burst, a wave, copied texts and a mirrored listing in it. */
const rows: ReviewRow[] = [
  ...Array.from({ length: 1_500 }, (_, index) => ({
    by: random() < 0.5 ? `once-${index}` : `regular-${Math.floor(random() * 150)}`,
    of: `product-${Math.floor(random() * 40)}`,
    day: random() * 500,
    text: `${index} words ${index * 7} of its own ${index * 3} and nobody's else ${index * 11}`,
  })),
  ...Array.from({ length: 20 }, (_, index) => ({
    by: `wave-${index}`,
    of: "product-7",
    day: 250 + index / 4,
    text: `The same twelve words stand under every one of these reviews, number ${index % 4}`,
  })),
  ...["red", "blue"].flatMap((of) =>
    ["ada", "bob", "cem"].map((by) => ({ by, of, day: 20, text: `${by} likes the handle a lot` })),
  ),
].map((row) => ({ ...row, verified: row.by.startsWith("regular") }));
const told = reviewsOf(rows);

const ringWorld = () => {
  const columns = honestMarket({ seed: 5, accounts: 1_500, products: 700, reviews: 9_000 });
  plantCollectors(columns, randomFrom(2), 60, 40);
  for (const seed of [1, 2, 3]) {
    const plan = { accounts: 20, products: 10, density: 0.8, cover: "biased" } as const;
    plantRing(columns, plan, randomFrom(seed));
  }
  return toSnapshot(columns, true);
};

const acts = actsOf([
  ...readers(1, 2_000).map((row, index) => ({ ...row, outcome: index % 3 })),
  ...Array.from({ length: 48 }, (_, index) => ({
    by: `voter-${index % 6}`,
    on: `praised-${Math.floor(index / 6)}`,
    of: "lampco",
    day: 10 + 3 * Math.floor(index / 6) + index / 2_000,
    outcome: 2,
  })),
]);
const actTables = [
  { ids: "actorIds", columns: ["actor"], byId: ["actorSince"] },
  { ids: "reviewIds", columns: ["review"], byId: ["sellerOfReview"] },
  { ids: "sellerIds", columns: ["sellerOfReview"] },
];

const withSellers = {
  ...told,
  sellerIds: Array.from({ length: 20 }, (_, index) => `seller-${index}`),
  seller: told.product.map((product) => product % 20),
};

const tellings: Readonly<Record<string, Telling>> = {
  "co-review-rings": (shuffle) =>
    coReviewRings.detect(shuffle(ringWorld(), [reviewers, products]), coReviewRings.defaults),
  "rating-bursts": (shuffle) =>
    ratingBursts.detect(shuffle(told, [reviewers, products]), ratingBursts.defaults),
  "one-review-waves": (shuffle) => {
    const facts = {
      ...told,
      reviewerSince: Float64Array.from(told.reviewerIds, (_, i) => onDay(i)),
    };
    const byId = ["reviewerSince"];
    const { reviewerSince, ...reviews } = shuffle(facts, [{ ...reviewers, byId }, products]);
    return oneReviewWaves.detect({ reviews, reviewerSince }, oneReviewWaves.defaults);
  },
  "near-duplicate-text": (shuffle) =>
    nearDuplicateText.detect(shuffle(told, [reviewers, products]), nearDuplicateText.defaults),
  "product-families": (shuffle) =>
    productFamilies.detect(shuffle(told, [reviewers, products]), productFamilies.defaults),
  "vote-brigades": (shuffle) =>
    voteBrigades.detect(shuffle({ ...acts, outcome: null }, actTables), voteBrigades.defaults),
  "report-brigades": (shuffle) =>
    reportBrigades.detect(shuffle(acts, actTables), reportBrigades.defaults),
  "rater-fairness": (shuffle) => {
    const ratings = {
      rowCount: 900,
      raterIds: Array.from({ length: 30 }, (_, index) => `rater-${index}`),
      targetIds: Array.from({ length: 30 }, (_, index) => `target-${index}`),
      rater: Uint32Array.from({ length: 900 }, (_, row) => Math.floor(row / 30)),
      target: Uint32Array.from({ length: 900 }, (_, row) => row % 30),
      value: Float64Array.from({ length: 900 }, (_, row) =>
        row < 60 ? 5 - (row % 5) : 1 + ((row % 30) % 5),
      ),
      time: Float64Array.from({ length: 900 }, (_, row) => onDay(row % 30)),
    };
    const raters = { ids: "raterIds", columns: ["rater"] };
    const targets = { ids: "targetIds", columns: ["target"] };
    return raterFairness.detect(shuffle(ratings, [raters, targets]), { unfairnessMin: 0 });
  },
  "refund-after-review": (shuffle) => {
    const orders = Array.from({ length: 2_000 }, (_, index) => {
      const delivered = (index * 7) % 150;
      const isCritic = index % 9 === 0;
      const isPaid = isCritic && index % 10 === 0;
      return {
        of: `seller-${index % 10}`,
        delivered,
        ...(isCritic ? { reviewed: delivered + 5, stars: 1 + (index % 2) } : {}),
        ...(isPaid || index % 37 === 0 ? { refunded: delivered + 7 } : {}),
      };
    });
    const tables = [sellers, products, { ids: "buyerIds", columns: ["buyer"] }];
    return refundAfterReview.detect(shuffle(ordersOf(orders), tables), refundAfterReview.defaults);
  },
  "selective-requests": (shuffle) => {
    const asking = Array.from({ length: 12 }, (_, index) => ({
      id: `seller-${index}`,
      orders: 600,
      unhappy: 0.1,
      asks: () => 0.8,
      skips: index < 3 ? 0.9 : 0,
    }));
    const requests = shuffle(requestsOf(asking, 3), [sellers]);
    return selectiveRequests.detect(requests, selectiveRequests.defaults);
  },
  "incentive-disclosure": (shuffle) => {
    const facts = {
      ...withSellers,
      disclosed: Uint8Array.from(rows, ({ by }) => (by.startsWith("wave") ? 1 : 0)),
      insertReported: Uint8Array.from(rows, (_, row) => (row % 97 === 0 ? 1 : 0)),
      sampled: new Uint8Array(rows.length),
      quote: rows.map(({ by }) => (by.startsWith("wave") ? `${by} got a card` : null)),
      time: Float64Array.from(rows, ({ day }) => onDay(day ?? 0)),
      categoryOfProduct: Uint32Array.from(told.productIds, (_, index) => index % 3),
    };
    const table = { ...products, byId: ["categoryOfProduct"] };
    const told_ = shuffle(facts, [reviewers, table, sellers]);
    return incentiveDisclosure.detect(told_, incentiveDisclosure.defaults);
  },
  "linked-accounts": (shuffle) => {
    const tied = Array.from({ length: 300 }, (_, row) => row);
    const seen = {
      rowCount: 300,
      accountIds: told.reviewerIds.slice(0, 200),
      sellerIds: withSellers.sellerIds,
      traitIds: Array.from({ length: 90 }, (_, index) => `trait-${index}`),
      sellerOfAccount: Uint32Array.from({ length: 200 }, (_, i) => (i < 20 ? i : noSeller)),
      traitKind: Uint8Array.from({ length: 90 }, (_, index) => 1 + (index % 6)),
      account: Uint32Array.from(tied, (row) => (row * 17) % 200),
      trait: Uint32Array.from(tied, (row) => (row * 7) % 90),
      seenAt: Float64Array.from(tied, (row) => onDay(row % 50)),
    };
    const traits = shuffle(seen, [
      { ids: "accountIds", columns: ["account"], byId: ["sellerOfAccount"] },
      { ids: "traitIds", columns: ["trait"], byId: ["traitKind"] },
      { ids: "sellerIds", columns: ["sellerOfAccount"] },
    ]);
    const category = Uint32Array.from(told.productIds, (_, index) => index % 4);
    const byId = ["categoryOfProduct"];
    const facts = { ...withSellers, categoryOfProduct: category };
    const tables = [reviewers, { ...products, byId }, sellers];
    const { categoryOfProduct, ...reviews } = shuffle(facts, tables);
    return linkedAccounts.detect({ traits, reviews, categoryOfProduct }, linkedAccounts.defaults);
  },
  "reciprocal-sellers": (shuffle) => {
    const people = told.reviewerIds.length;
    const favours = [0, 1].flatMap((from) => Array.from({ length: 6 }, () => [from, 1 - from]));
    const facts = {
      ...withSellers,
      rowCount: told.rowCount + favours.length,
      reviewerIds: [...told.reviewerIds, "staff-of-0", "staff-of-1"],
      reviewer: Uint32Array.from([...told.reviewer, ...favours.map(([from = 0]) => people + from)]),
      product: Uint32Array.from([...told.product, ...favours.map(([, to = 0]) => to)]),
      seller: Uint32Array.from([...withSellers.seller, ...favours.map(([, to = 0]) => to)]),
      ...{ time: null, text: null, verified: null },
      sellerOfReviewer: Uint32Array.from({ length: people + 2 }, (_, index) =>
        index < people ? noSeller : index - people,
      ),
    };
    const { sellerOfReviewer, ...reviews } = shuffle(facts, [
      { ...reviewers, byId: ["sellerOfReviewer"] },
      products,
      { ...sellers, columns: ["seller", "sellerOfReviewer"] },
    ]);
    return reciprocalSellers.detect({ reviews, sellerOfReviewer }, reciprocalSellers.defaults);
  },
  "variation-merges": (shuffle) => {
    const count = 12;
    const of = <T>(make: (index: number) => T) => Array.from({ length: count }, (_, i) => make(i));
    const speaks = (thing: string) => (index: number) =>
      Array.from(
        { length: 10 },
        (_, i) => `The ${thing} is fine, its ${thing} works, ${thing}${index + i}`,
      );
    const numbers = (make: (index: number) => number) => Float64Array.from(of(make));
    const facts = {
      rowCount: count,
      ...{ familyIds: of((i) => `family-${i}`), family: Uint32Array.from(of((i) => i)) },
      ...{ productIds: of((i) => `joined-${i}`), product: Uint32Array.from(of((i) => i)) },
      ...{ sellerIds: ["a", "b"], seller: Uint32Array.from(of((i) => i % 2)) },
      attachedAt: numbers((i) => onDay(i)),
      detachedAt: numbers(() => Number.NaN),
      ownReviews: Uint32Array.from(of((i) => i)),
      ownStars: numbers(() => 3),
      familyReviews: Uint32Array.from(of((i) => 100 + i)),
      familyStars: numbers(() => 4.5),
      familyAsleepDays: numbers((i) => i * 20),
      productTitles: of((i) => `speaker ${i}`),
      familyTitles: of((i) => (i % 3 === 0 ? `speaker ${i} red` : `kettle of steel`)),
      ...{ productBrands: of(() => "Sonoro"), familyBrands: of(() => "Boilwell") },
      ...{ productTypes: of(() => "speaker"), familyTypes: of(() => "kettle") },
      ...{ productTexts: of(speaks("bass")), familyTexts: of(speaks("lid")) },
    };
    const named = ["Titles", "Brands", "Types", "Texts"];
    const table = (side: string) => ({
      ids: `${side}Ids`,
      columns: [side],
      byId: named.map((name) => `${side}${name}`),
    });
    const shuffledFacts = shuffle(facts, [table("family"), table("product"), sellers]);
    return variationMerges.detect(shuffledFacts, variationMerges.defaults);
  },
  "identity-drift": (shuffle) => {
    const pages = Array.from({ length: 20 }, (_, row) => row);
    const now = (before: string, after: string) =>
      pages.map((row) => (row % 2 === 0 || row < 6 ? before : after));
    const facts = {
      rowCount: pages.length,
      productIds: pages.slice(0, 10).map((index) => `page-${index}`),
      product: Uint32Array.from(pages, (row) => row >> 1),
      ...{ sellerIds: ["a", "b"], seller: Uint32Array.from(pages, (row) => row % 2) },
      from: Float64Array.from(pages, (row) => onDay((row % 2) * 50)),
      title: now("Phone charger with two ports", "Foldable hair dryer"),
      ...{ brand: now("Voltino", "Airella"), gtin: now("1", "2") },
      ...{ type: now("charger", "hair dryer"), image: now("a", "b") },
      reviews: Uint32Array.from(pages, (row) => 10 + row),
    };
    return identityDrift.detect(shuffle(facts, [products, sellers]), identityDrift.defaults);
  },
};

test("every detector is told its world in another order here", () => {
  assert.deepEqual(
    Object.keys(tellings).sort(),
    detectors.map(({ id }) => id),
  );
});

const asTold: Shuffle = (facts) => facts;
/** Row numbers are places in the telling, and windows of equal facts are the same. */
const sayings = (signals: readonly Signal[]) =>
  signals.map(({ evidence, ...signal }) => ({
    ...signal,
    score: signal.score.toFixed(9),
    evidence: evidence.map(({ rows: _, ...fact }) => fact),
  }));

for (const [id, telling] of Object.entries(tellings)) {
  test(`${id} says the same whatever the order of rows and ids`, () => {
    const usual = sayings(telling(asTold));
    assert.ok(usual.length > 0, "the world holds something to find");
    for (const seed of [1, 2, 3]) {
      const shuffle: Shuffle = (facts, tables) => shuffled(facts, tables, randomFrom(seed));
      assert.deepEqual(sayings(telling(shuffle)), usual);
    }
  });
}

for (const [id, telling] of Object.entries(tellings)) {
  test(`what ${id} says can be read in German`, () => {
    for (const { sentence, evidence } of telling(asTold)) {
      assertGerman(sentence);
      for (const { fact, value, usual } of evidence) {
        assertGerman(fact);
        if (fact !== "their words" && fact !== "review") assertGerman(value);
        if (usual !== undefined) assertGerman(usual);
      }
    }
  });
}

/** Figures need no words: "3 of 8" and "12 %" are read alike. */
function assertGerman(said: string | number): void {
  if (typeof said === "number" || !/[a-z]{2}/.test(said)) return;
  assert.notEqual(inGerman(said), null, said);
}

test("titles, meanings, innocent causes and limits of detectors and sources have their German", () => {
  for (const facts of [...detectors, ...Object.values(claimSources)]) {
    const { title, strengthMeans, innocentCauses, blindTo } = facts;
    for (const said of [title, strengthMeans, ...innocentCauses, ...blindTo]) assertGerman(said);
  }
});
