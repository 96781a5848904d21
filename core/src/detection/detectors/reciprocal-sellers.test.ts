import assert from "node:assert/strict";
import { test } from "node:test";
import { randomFrom } from "../../../testkit/review-worlds.ts";
import { noSeller } from "../kit/account-links.ts";
import { reciprocalSellers } from "./reciprocal-sellers.ts";

const sellersHere = 60;
const staffEach = 3;
const customers = 2_000;

/** Customers and staff who review by the sellers' size; the first sellers are the largest. */
function market(seed: number, staffReviews = 4) {
  const random = randomFrom(seed);
  const rows: [reviewer: number, seller: number][] = [];
  const anySeller = () => Math.floor(sellersHere * random() ** 2);
  for (let row = 0; row < 15_000; row++) rows.push([Math.floor(random() * customers), anySeller()]);
  for (let staff = 0; staff < sellersHere * staffEach; staff++) {
    for (let row = 0; row < staffReviews; row++) {
      const to = anySeller();
      if (to !== Math.floor(staff / staffEach)) rows.push([customers + staff, to]);
    }
  }
  return rows;
}

function favour(rows: [number, number][], from: number, to: number, reviews: number) {
  for (let index = 0; index < reviews; index++) {
    rows.push([customers + from * staffEach + (index % staffEach), to]);
  }
}

function detect(rows: readonly (readonly [number, number])[], sellers = sellersHere) {
  const reviewers = customers + sellers * staffEach;
  return reciprocalSellers.detect(
    {
      reviews: {
        rowCount: rows.length,
        reviewerIds: Array.from({ length: reviewers }, (_, index) => `person-${index}`),
        productIds: Array.from({ length: sellers }, (_, index) => `product-${index}`),
        sellerIds: Array.from({ length: sellers }, (_, index) => `seller-${index}`),
        reviewer: Uint32Array.from(rows, ([reviewer]) => reviewer),
        product: Uint32Array.from(rows, ([, seller]) => seller),
        seller: Uint32Array.from(rows, ([, seller]) => seller),
        rating: null,
        time: null,
        verified: null,
        helpful: null,
        text: null,
      },
      sellerOfReviewer: Uint32Array.from({ length: reviewers }, (_, reviewer) =>
        reviewer < customers ? noSeller : Math.floor((reviewer - customers) / staffEach),
      ),
    },
    reciprocalSellers.defaults,
  );
}

test("a market in which staff shop like everyone holds no arrangement", () => {
  for (const seed of [1, 2, 3, 4, 5]) assert.deepEqual(detect(market(seed)), []);
});

test("two sellers whose people review each other are found, with both directions as evidence", () => {
  const rows = market(6);
  favour(rows, 40, 55, 5);
  favour(rows, 55, 40, 5);
  const [signal, ...rest] = detect(rows);
  assert.equal(rest.length, 0);
  assert.deepEqual(signal?.members.sellers, ["seller-40", "seller-55"]);
  assert.equal(signal?.evidence.length, 2);
  assert.match(signal?.sentence ?? "", /wrote 10 reviews on each other's products/);
});

test("three sellers in a circle are found although no two review each other", () => {
  const rows = market(7);
  favour(rows, 40, 45, 6);
  favour(rows, 45, 50, 6);
  favour(rows, 50, 40, 6);
  assert.deepEqual(detect(rows)[0]?.members.sellers, ["seller-40", "seller-45", "seller-50"]);
});

test("sellers who all review one supplier, which reviews nobody back, are spared", () => {
  const rows = market(8);
  for (let from = 10; from < 30; from++) favour(rows, from, 50, 5);
  assert.deepEqual(detect(rows), []);
});

test("the staff of two large sellers, who meet in proportion to size, are spared", () => {
  const rows = market(9, 40);
  assert.ok(rows.some(([reviewer, seller]) => reviewer < customers + staffEach && seller === 1));
  assert.deepEqual(detect(rows), []);
});

test("one review each way after one purchase each way is spared", () => {
  const rows = market(10);
  favour(rows, 40, 55, 1);
  favour(rows, 55, 40, 1);
  assert.deepEqual(detect(rows), []);
});

test("one review each way is spared even between two that nobody else reviews", () => {
  const rows = market(11, 0).filter(([, seller]) => seller < 50);
  favour(rows, 50, 55, 1);
  favour(rows, 55, 50, 1);
  assert.deepEqual(detect(rows), []);
  favour(rows, 50, 55, 1);
  favour(rows, 55, 50, 1);
  assert.equal(detect(rows).length, 1);
});

test("among thousands of sellers some pairs meet by chance: the same favours count for less", () => {
  const rows = market(12, 0);
  const busy = rows.filter(([, seller]) => seller === 30 || seller === 31).length;
  assert.ok(busy > 300);
  favour(rows, 30, 31, 3);
  favour(rows, 31, 30, 3);
  assert.equal(detect(rows).length, 1);
  assert.equal(detect(rows, 20_000).length, 0);
});

test("reviews without a seller column raise nothing", () => {
  const empty = new Uint32Array(0);
  assert.deepEqual(
    reciprocalSellers.detect(
      {
        reviews: {
          rowCount: 0,
          reviewerIds: [],
          productIds: [],
          sellerIds: null,
          reviewer: empty,
          product: empty,
          seller: null,
          rating: null,
          time: null,
          verified: null,
          helpful: null,
          text: null,
        },
        sellerOfReviewer: empty,
      },
      reciprocalSellers.defaults,
    ),
    [],
  );
});
