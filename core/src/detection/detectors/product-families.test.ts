import assert from "node:assert/strict";
import { test } from "node:test";
import { type ReviewRow, reviewsOf } from "../../../testkit/review-rows.ts";
import { productFamilies } from "./product-families.ts";

const find = (rows: readonly ReviewRow[]) =>
  productFamilies.detect(reviewsOf(rows), {}).map(({ members }) => members.products);

const mirrored = (products: readonly string[], people: readonly string[]): ReviewRow[] =>
  products.flatMap((of) => people.map((by) => ({ by, of, text: `${by} likes the handle a lot` })));

test("products that carry the same reviews are one family, through a chain too", () => {
  const rows = [
    ...mirrored(["red", "blue"], ["ada", "bob", "cem"]),
    ...mirrored(["blue", "green"], ["dee", "eli", "fay", "gus"]),
  ];
  assert.deepEqual(find(rows), [["blue", "green", "red"]]);
});

test("spared: one buyer copies a review to two products", () => {
  assert.deepEqual(find(mirrored(["lamp", "mug"], ["ada"])), []);
});

test("spared: two people who write the same short praise everywhere join nothing", () => {
  const praise = ["lamp", "mug"].flatMap((of) => [
    { by: "ada", of, text: "Nice" },
    { by: "bob", of, text: "Great" },
    ...Array.from({ length: 4 }, (_, index) => ({
      by: `${of}-${index}`,
      of,
      text: `My ${of}, ${index}`,
    })),
  ]);
  assert.deepEqual(find(praise), []);
});

test("reviews without words join nothing", () => {
  assert.deepEqual(
    find(
      ["lamp", "mug"].flatMap((of) => [
        { by: "ada", of, text: " " },
        { by: "bob", of, text: "" },
      ]),
    ),
    [],
  );
});

test("a listing of two hundred variations is one family", () => {
  const products = Array.from(
    { length: 200 },
    (_, index) => `mug-${String(index).padStart(3, "0")}`,
  );
  assert.deepEqual(find(mirrored(products, ["ada", "bob"])), [products]);
});
