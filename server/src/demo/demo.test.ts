import assert from "node:assert/strict";
import { test } from "node:test";
import { demoImage } from "./images.ts";
import { makeDemo } from "./world.ts";

const now = Date.UTC(2026, 2, 1, 12, 34);
const demo = makeDemo(now);

test("the same hour gives the same world to the letter", () => {
  const again = makeDemo(now + 60_000);
  for (const [index, { market, planted }] of demo.entries()) {
    assert.deepEqual(again[index]?.market.reviews, market.reviews);
    assert.deepEqual(again[index]?.market.orders, market.orders);
    assert.deepEqual(again[index]?.planted, planted);
  }
});

test("the world is as large as it should be", () => {
  const sum = (of: (one: (typeof demo)[number]) => number) =>
    demo.reduce((total, one) => total + of(one), 0);
  assert.equal(
    sum(({ market }) => market.catalogue.sellers.length),
    40,
  );
  const goods = sum(({ market: { catalogue } }) => catalogue.products.length);
  assert.equal(goods + sum(({ market: { catalogue } }) => catalogue.families.length), 300);
  assert.ok(sum(({ market }) => market.customers.length) >= 4_900);
  assert.ok(sum(({ market }) => market.orders.length) >= 20_000);
  assert.ok(sum(({ market }) => market.reviews.length) >= 8_000);
  const languages = demo.flatMap(({ market }) =>
    market.reviews.map(({ versions }) => versions[0]?.content.language),
  );
  assert.deepEqual([...new Set(languages)].sort(), ["de", "en", "es", "fr", "pl"]);
});

test("no two people of a marketplace write the same, and nobody reviews a product twice", () => {
  for (const { market } of demo) {
    const bodies = market.reviews.map(({ versions }) => versions[0]?.content.body);
    assert.equal(new Set(bodies).size, bodies.length);
    const pairs = market.reviews.map((review) => `${review.customerId} ${review.productId}`);
    assert.equal(new Set(pairs).size, pairs.length);
  }
});

test("nobody reviews before the release, before joining, or after today", () => {
  for (const { market } of demo) {
    const releases = new Map(
      market.catalogue.products.map(({ fact, releasedAt }) => [fact.productId, releasedAt]),
    );
    for (const { productId, versions } of market.reviews) {
      for (const { at } of versions) {
        assert.ok(at >= (releases.get(productId) ?? Number.POSITIVE_INFINITY));
        assert.ok(at <= market.end);
      }
    }
  }
});

test("every planted case has its people, and its innocent twin is there too", () => {
  for (const { planted } of demo) {
    const kinds = planted.map(({ kind }) => kind);
    assert.equal(new Set(kinds).size, 11);
    const ring = planted.find(({ kind }) => kind === "review_ring");
    assert.ok(ring !== undefined && ring.customers.length >= 10 && ring.reviews.length >= 30);
    const brigade = planted.find(({ kind }) => kind === "vote_brigade");
    assert.equal(brigade?.customers.length, 26);
    assert.deepEqual(
      planted
        .filter(({ guilty }) => !guilty)
        .map(({ kind }) => kind)
        .sort(),
      ["book_club", "dormitory", "launch_burst", "warehouse_fire"],
    );
  }
});

test("every product has a drawing of ours", () => {
  for (const { market } of demo) {
    for (const { fact } of market.catalogue.products) {
      const name = fact.imageUrl?.split("/").at(-1) ?? "";
      assert.match(demoImage(name) ?? "", /^<svg /);
    }
  }
  assert.equal(demoImage("../secrets.svg"), null);
  assert.equal(demoImage("kettle-9.svg"), null);
});
