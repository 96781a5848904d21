import assert from "node:assert/strict";
import { test } from "node:test";
import { honestMarket, plantRing, randomFrom, toSnapshot } from "../../../testkit/review-worlds.ts";
import { findBlocks, workBound } from "./block-pass.ts";
import { buildReviewGraph, degreeOf } from "./review-graph.ts";

const columns = honestMarket({ seed: 2, accounts: 800, products: 300, reviews: 5_000 });
plantRing(columns, { accounts: 15, products: 10, density: 1, cover: "none" }, randomFrom(3));
const graph = buildReviewGraph(toSnapshot(columns));
const any = () => true;

test("a pass that reaches its bound on work stops and says how much it left", () => {
  const { seedsLeft, blocks } = findBlocks(graph, any, { groupsMax: 10, workMax: 1 });
  assert.ok(seedsLeft > 0 && seedsLeft < graph.products.size);
  assert.deepEqual(blocks, []);
  assert.equal(findBlocks(graph, any, { groupsMax: 10, workMax: 0 }).seedsLeft, 300);
});

test("an honest market and its ring need a small part of the bound", () => {
  const workMax = workBound(graph.edgeCount);
  const { seedsLeft, work, blocks } = findBlocks(graph, any, { groupsMax: 1, workMax });
  assert.equal(seedsLeft, 0);
  assert.ok(work < workMax / 10);
  assert.equal(blocks[0]?.accounts.length, 15);
});

test("a pair that occurs twice is one edge, readable from both sides in ascending order", () => {
  const twice = {
    reviewerIds: ["a", "b"],
    productIds: ["p", "q", "r"],
    reviewer: Uint32Array.of(1, 0, 1, 0, 1),
    product: Uint32Array.of(2, 1, 0, 1, 2),
  };
  const { edgeCount, accounts, products } = buildReviewGraph(twice);
  assert.equal(edgeCount, 3);
  assert.deepEqual([...accounts.partners], [1, 0, 2]);
  assert.deepEqual([...products.partners], [1, 0, 1]);
  assert.equal(degreeOf(accounts, 1), 2);
  assert.equal(degreeOf(products, 1), 1);
});
