import assert from "node:assert/strict";
import { test } from "node:test";
import { type OrderRow, ordersOf } from "../../../testkit/fact-worlds.ts";
import { refundAfterReview } from "./refund-after-review.ts";

const find = (rows: readonly OrderRow[]) =>
  refundAfterReview.detect(ordersOf(rows), refundAfterReview.defaults);

/** Three hundred orders of a seller over 150 days; one in fifty is refunded for some reason. */
const orders = (of: string, refundEvery = 50): OrderRow[] =>
  Array.from({ length: 300 }, (_, index) => ({
    of,
    delivered: index / 2,
    ...(index % refundEvery === 0 ? { refunded: index / 2 + 20 } : {}),
  }));

const critical = (of: string, count: number, more: Partial<OrderRow> = {}): OrderRow[] =>
  Array.from({ length: count }, (_, index) => ({
    of,
    delivered: 20 + index * 10,
    reviewed: 25 + index * 10,
    stars: 1 + (index % 3),
    refunded: 27 + index * 10,
    ...more,
  }));

const market = ["alpha", "beta", "gamma"].flatMap((of) => orders(of));

test("a seller that refunds after six critical reviews, with no return, is found", () => {
  const [signal, ...others] = find([...market, ...orders("lampco"), ...critical("lampco", 6)]);
  assert.equal(others.length, 0);
  assert.deepEqual(signal?.members.sellers, ["lampco"]);
  assert.match(signal?.sentence ?? "", /^After 6 of 6 critical reviews this seller refunded/);
  assert.ok(Number(signal?.evidence[0]?.usual) < 0.5);
});

test("refunds after a return answer the return", () => {
  assert.deepEqual(
    find([...market, ...orders("lampco"), ...critical("lampco", 6, { returned: true })]),
    [],
  );
});

test("four stars are no critical review, three are", () => {
  const stars = (count: number) =>
    find([...market, ...orders("lampco"), ...critical("lampco", 6, { stars: count })]).length;
  assert.equal(stars(4), 0);
  assert.equal(stars(3), 1);
});

test("the fourteenth day still answers the review, the fifteenth does not", () => {
  const after = (days: number) =>
    critical("lampco", 6).map((row) => ({ ...row, refunded: (row.reviewed ?? 0) + days }));
  assert.equal(find([...market, ...orders("lampco"), ...after(14)]).length, 1);
  assert.equal(find([...market, ...orders("lampco"), ...after(14.1)]).length, 0);
});

test("spared: a warehouse fire with refunds for everyone of that fortnight", () => {
  const fire = orders("lampco").map((row) =>
    row.delivered > 40 && row.delivered < 80 ? { ...row, refunded: 85 } : row,
  );
  const critics = Array.from({ length: 6 }, (_, index) => ({
    of: "lampco",
    delivered: 50 + index,
    reviewed: 80 + index / 2,
    stars: 1,
    refunded: 85,
  }));
  assert.deepEqual(find([...market, ...fire, ...critics]), []);
});

test("spared: a generous seller who refunds every second order, reviewed or not", () => {
  const generous = orders("lampco").map((row, index) =>
    index % 2 === 0 ? { ...row, refunded: row.delivered + 12 } : row,
  );
  assert.deepEqual(find([...market, ...generous, ...critical("lampco", 3)]), []);
});

test("spared: refunds the buyers asked for before they reviewed", () => {
  const asked = critical("lampco", 6).map((row) => ({ ...row, complained: row.delivered + 1 }));
  assert.deepEqual(find([...market, ...orders("lampco"), ...asked]), []);
});

test("two refunds after reviews are anecdotes", () => {
  assert.deepEqual(find([...market, ...orders("lampco"), ...critical("lampco", 2)]), []);
});
