import assert from "node:assert/strict";
import { test } from "node:test";
import { type AskingSeller, requestsOf } from "../../../testkit/fact-worlds.ts";
import { selectiveRequests } from "./selective-requests.ts";

const find = (sellers: readonly AskingSeller[], seed = 1) =>
  selectiveRequests.detect(requestsOf(sellers, seed), selectiveRequests.defaults);

const seller = (id: string, more: Partial<AskingSeller> = {}): AskingSeller => ({
  id,
  orders: 300,
  unhappy: 0.1,
  asks: () => 0.8,
  ...more,
});

const honest = Array.from({ length: 30 }, (_, index) => seller(`honest-${index}`));

test("a seller that never asks unhappy buyers is found, with what was expected", () => {
  const [signal, ...others] = find([...honest, seller("gater", { skips: 1 })]);
  assert.equal(others.length, 0);
  assert.deepEqual(signal?.members.sellers, ["gater"]);
  assert.equal(signal?.evidence[0]?.value, 0);
  assert.match(signal?.sentence ?? "", /were asked for a review in 0 % of cases/);
});

test("a seller that asks only those who wrote in to praise is found", () => {
  const world = requestsOf([...honest, seller("picker", { orders: 400 })], 4);
  const asked = world.asked.map((flag, row) =>
    world.seller[row] === honest.length ? (world.praised[row] ?? 0) : flag,
  );
  const [signal] = selectiveRequests.detect({ ...world, asked }, selectiveRequests.defaults);
  assert.deepEqual(signal?.members.sellers, ["picker"]);
  assert.match(signal?.sentence ?? "", /had not written in to praise/);
});

test("sellers that ask everyone, nobody or by the toss of a coin show no difference", () => {
  const sellers = [1, 0, 0.5].map((chance, index) => seller(`s${index}`, { asks: () => chance }));
  for (const seed of [1, 2, 3, 4, 5]) assert.deepEqual(find(sellers, seed), []);
});

test("spared: asking begins in mid-season, after a bad month", () => {
  const starts = seller("late", {
    orders: 900,
    asks: (day) => (day > 45 ? 0.9 : 0),
    season: (day) => (day > 45 ? 0.3 : 3),
  });
  for (const seed of [1, 2, 3, 4, 5]) assert.deepEqual(find([...honest, starts], seed), []);
});

test("spared: refunds of parcels that never arrived, which nobody is asked about", () => {
  const lost = seller("lost-parcels", { unhappy: 0.3, lost: 0.6 });
  for (const seed of [1, 2, 3]) assert.deepEqual(find([...honest, lost], seed), []);
});

test("spared: a small seller's luck", () => {
  const small = Array.from({ length: 200 }, (_, index) =>
    seller(`small-${index}`, { orders: 25, unhappy: 0.2, asks: () => 0.5 }),
  );
  for (const seed of [1, 2, 3]) assert.deepEqual(find(small, seed), []);
});

test("nineteen orders are too few to compare", () => {
  assert.deepEqual(find([seller("tiny", { orders: 19, unhappy: 0.5, skips: 1 })]), []);
});
