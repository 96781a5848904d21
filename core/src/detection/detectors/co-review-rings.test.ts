import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addReview,
  type Columns,
  honestMarket,
  memberF1,
  plantClub,
  plantCollectors,
  plantGenre,
  plantHouseholds,
  plantLaunch,
  plantRing,
  type RingPlan,
  randomFrom,
  toSnapshot,
} from "../../../testkit/review-worlds.ts";
import type { ReviewSnapshot } from "../kit/snapshot.ts";
import { coReviewRings } from "./co-review-rings.ts";

const size = { accounts: 3_000, products: 1_200, reviews: 20_000 };
const detect = (snapshot: ReviewSnapshot, groupsMax = 10) =>
  coReviewRings.detect(snapshot, { groupsMax });
const bestF1 = (columns: Columns, plan: RingPlan, seed: number) => {
  const planted = plantRing(columns, plan, randomFrom(seed));
  return Math.max(
    0,
    ...detect(toSnapshot(columns)).map((s) => memberF1(s.members.reviewers, planted)),
  );
};

test("an honest market holds no ring", () => {
  for (const seed of [1, 2, 3]) {
    assert.deepEqual(detect(toSnapshot(honestMarket({ seed, ...size }))), []);
  }
});

for (const cover of ["none", "random", "biased", "hijack"] as const) {
  test(`a ring of ten on eight products is found whole, cover: ${cover}`, () => {
    const plan = { accounts: 10, products: 8, density: 1, cover };
    assert.ok(bestF1(honestMarket({ seed: 4, ...size }), plan, 11) >= 0.95);
  });

  test(`a ring of fifty that did half of its list is found, cover: ${cover}`, () => {
    const plan = { accounts: 50, products: 20, density: 0.5, cover };
    assert.ok(bestF1(honestMarket({ seed: 5, ...size }), plan, 12) >= 0.9);
  });
}

test("several rings at once are all found, and none hides behind a dense block of collectors", () => {
  const columns = honestMarket({ seed: 6, ...size });
  const random = randomFrom(13);
  plantCollectors(columns, random, 150, 60);
  const plans: RingPlan[] = [
    { accounts: 10, products: 8, density: 1, cover: "biased" },
    { accounts: 30, products: 15, density: 0.7, cover: "hijack" },
    { accounts: 60, products: 30, density: 0.5, cover: "none" },
  ];
  const planted = plans.map((plan) => plantRing(columns, plan, random));
  const found = detect(toSnapshot(columns));
  for (const ring of planted) {
    assert.ok(found.some((signal) => memberF1(signal.members.reviewers, ring) >= 0.9));
  }
});

test("reviews within days of each other strengthen a ring, and the sentence says so", () => {
  const columns = honestMarket({ seed: 7, ...size });
  const ring = plantRing(
    columns,
    { accounts: 20, products: 10, density: 0.8, cover: "biased" },
    randomFrom(14),
  );
  const [plain] = detect(toSnapshot(columns));
  const [dated] = detect(toSnapshot(columns, true));
  assert.ok(plain && dated);
  assert.ok(memberF1(dated.members.reviewers, ring) >= 0.95);
  assert.ok(dated.score > plain.score);
  assert.match(dated.sentence, /came within 7 days/);
  assert.ok(dated.window && dated.window.to - dated.window.from < 15 * 86_400_000);
});

test("the same snapshot gives the same signals, whatever the order of its rows", () => {
  const columns = honestMarket({ seed: 8, ...size });
  plantRing(columns, { accounts: 12, products: 9, density: 0.9, cover: "none" }, randomFrom(15));
  const reversed: Columns = {
    ...columns,
    reviewer: columns.reviewer.toReversed(),
    product: columns.product.toReversed(),
    time: columns.time.toReversed(),
  };
  const [one] = detect(toSnapshot(columns, true));
  const [other] = detect(toSnapshot(reversed, true));
  assert.ok(one && other);
  assert.deepEqual([one.id, one.score, one.sentence], [other.id, other.score, other.sentence]);
});

test("a reading club on books that others read too is spared", () => {
  const columns = honestMarket({ seed: 32, ...size });
  const books = Array.from({ length: 12 }, (_, book) => 10 + book);
  plantClub(columns, randomFrom(6), 20, books);
  assert.deepEqual(detect(toSnapshot(columns, true)), []);
});

test("a launch that brings many people to three new products is spared", () => {
  const columns = honestMarket({ seed: 10, ...size });
  plantLaunch(columns, randomFrom(17), 200, 3);
  assert.deepEqual(detect(toSnapshot(columns, true)), []);
});

test("households that review what they buy together are spared", () => {
  const columns = honestMarket({ seed: 11, ...size });
  plantHouseholds(columns, randomFrom(18), 60);
  assert.deepEqual(detect(toSnapshot(columns, true)), []);
});

test("collectors of one brand, keen at heart and fading outward, are spared", () => {
  const columns = honestMarket({ seed: 12, ...size });
  plantCollectors(columns, randomFrom(19), 120, 50);
  assert.deepEqual(detect(toSnapshot(columns, true)), []);
});

test("readers of one genre, each in a corner of it, are spared", () => {
  for (const reach of [4, 8, 14, 25]) {
    const columns = honestMarket({ seed: 31, ...size });
    plantGenre(columns, randomFrom(5), reach);
    assert.deepEqual(detect(toSnapshot(columns)), []);
  }
});

test("people who found the same little-known things one by one over years are spared", () => {
  const columns = honestMarket({ seed: 4, ...size });
  const honest = columns.time.length;
  const plan: RingPlan = { accounts: 10, products: 8, density: 0.7, cover: "none" };
  plantRing(columns, plan, randomFrom(7));
  assert.equal(detect(toSnapshot(columns)).length, 1);
  const random = randomFrom(8);
  const spread = columns.time.map((at, row) =>
    row < honest ? at : Date.UTC(2024, 0, 1) + random() * 700 * 86_400_000,
  );
  assert.deepEqual(detect(toSnapshot({ ...columns, time: spread }, true)), []);
});

test("a ring of taken-over accounts that are themselves collectors is cut out of their taste", () => {
  const columns = honestMarket({ seed: 21, ...size });
  plantCollectors(columns, randomFrom(23), 150, 60);
  const collectors = columns.reviewer.slice(size.reviews);
  const first = columns.products;
  columns.products += 20;
  const accounts = [...new Set(collectors)].slice(0, 15);
  for (const account of accounts) {
    for (let target = 0; target < 20; target++) addReview(columns, account, first + target, 0);
  }
  const ring = { accounts, targets: [] };
  const scores = detect(toSnapshot(columns)).map((s) => memberF1(s.members.reviewers, ring));
  assert.ok(Math.max(...scores) >= 0.95);
});

test("one review shown on every variation of a listing is one review, not a ring", () => {
  const columns = honestMarket({ seed: 13, ...size });
  const bare = toSnapshot(columns, true).rowCount;
  const first = columns.products;
  columns.products += 12;
  for (let person = 0; person < 20; person++) {
    for (let variation = 0; variation < 12; variation++) {
      addReview(columns, person * 7, first + variation, Date.UTC(2025, 1, 1 + person));
    }
  }
  const snapshot = toSnapshot(columns, true);
  const said = Array.from({ length: snapshot.rowCount }, (_, row) =>
    row < bare ? `row ${row}` : `what account ${columns.reviewer[row]} wrote`,
  );
  assert.deepEqual(detect({ ...snapshot, text: said }), []);
  const different = said.map((text, row) => `${text}, row ${row}`);
  assert.equal(detect({ ...snapshot, text: different }).length, 1);
});

test("four accounts, or four products less one, are below what is called a ring", () => {
  for (const [accounts, products] of [
    [4, 30],
    [30, 3],
  ] as const) {
    const columns = honestMarket({ seed: 14, ...size });
    plantRing(columns, { accounts, products, density: 1, cover: "none" }, randomFrom(20));
    assert.deepEqual(detect(toSnapshot(columns)), []);
  }
});

test("no more groups are told than asked for, best first", () => {
  const columns = honestMarket({ seed: 15, ...size });
  const random = randomFrom(21);
  for (let ring = 0; ring < 4; ring++) {
    plantRing(columns, { accounts: 15, products: 10, density: 0.9, cover: "none" }, random);
  }
  const found = detect(toSnapshot(columns), 3);
  assert.equal(found.length, 3);
  assert.deepEqual(
    found.map((signal) => signal.score),
    found.map((signal) => signal.score).toSorted((a, b) => b - a),
  );
});

test("a person can follow the evidence: every fact has its usual value", () => {
  const columns = honestMarket({ seed: 16, ...size });
  plantRing(columns, { accounts: 12, products: 9, density: 1, cover: "none" }, randomFrom(22));
  const [signal] = detect(toSnapshot(columns, true));
  assert.ok(signal);
  assert.ok(signal.evidence.length >= 6);
  for (const item of signal.evidence) assert.notEqual(item.usual, undefined);
  assert.match(signal.sentence, /^The same 12 accounts wrote 108 reviews on the same 9 products/);
});

test("hostile graphs end: one product with every review, one account with every product, one full block", () => {
  const columns: Columns = {
    accounts: 6_000,
    products: 6_000,
    reviewer: [],
    product: [],
    time: [],
  };
  for (let node = 0; node < 6_000; node++) {
    addReview(columns, node, 0, 0);
    addReview(columns, 0, node, 0);
  }
  for (let account = 1; account < 61; account++) {
    for (let product = 1; product < 61; product++) addReview(columns, account, product, 0);
  }
  assert.equal(detect(toSnapshot(columns)).length, 1);
  assert.deepEqual(
    detect(toSnapshot({ accounts: 0, products: 0, reviewer: [], product: [], time: [] })),
    [],
  );
});
