import assert from "node:assert/strict";
import { test } from "node:test";
import { fixtures } from "../../testkit/fixtures.ts";
import { addresses, reviewsAddress, withQuery } from "./addresses.ts";
import { productJsonLd, scriptJson } from "./json-ld.ts";

test("one state of a list has one address, in which defaults do not stand", () => {
  const query = fixtures.query();
  assert.equal(reviewsAddress("lamp", query), "/shop/products/lamp/reviews#reviews");
  assert.equal(
    reviewsAddress("lamp", query, { stars: 2, verified: false, sort: "newest", after: "abc" }),
    "/shop/products/lamp/reviews?stars=2&verified=false&sort=newest&after=abc#reviews",
  );
});

test("changing one part of a list keeps the others and leaves the page", () => {
  const query = fixtures.query({ stars: 4, search: "hum" });
  assert.equal(
    reviewsAddress("lamp", query, { stars: null }),
    "/shop/products/lamp/reviews?search=hum#reviews",
  );
});

test("ids of a marketplace cannot leave their place in an address", () => {
  assert.equal(addresses.product("a/b?c#d"), "/shop/products/a%2Fb%3Fc%23d");
  assert.equal(withQuery("/shop?x=1", { search: "a&b" }), "/shop?x=1&search=a%26b");
});

test("structured data holds what readers see, and nothing where nothing is published", () => {
  const page = { items: [fixtures.review()], next: null };
  const product = fixtures.product();
  const data = productJsonLd({ product, offer: fixtures.offer, page }, "https://shop.example");
  assert.deepEqual(data?.aggregateRating, {
    "@type": "AggregateRating",
    ratingValue: 4.27,
    bestRating: 5,
    worstRating: 1,
    ratingCount: 333,
    reviewCount: 121,
  });
  const rating = { ...product.rating, stars: null, plainMean: null, ratingCount: 0 };
  const unrated = { ...product, rating };
  assert.equal(productJsonLd({ product: unrated, offer: null, page }, "https://x.example"), null);
});

test("no text in structured data can end its element", () => {
  const json = scriptJson({ name: "</script><!--<script>\u2028&" });
  assert.doesNotMatch(json, /[<>&\u2028]/);
  assert.deepEqual(JSON.parse(json), { name: "</script><!--<script>\u2028&" });
});
