import assert from "node:assert/strict";
import { test } from "node:test";
import { compareRates, shareInterval } from "./rates.ts";
import { type ReviewEvent, starCounter } from "./star-counts.ts";
import { starAlarms, starParity } from "./star-parity.ts";
import { compareWaits, medianInterval } from "./waits.ts";

const hour = 3_600_000;

test("a share's interval is Wilson's, and knows nothing of an empty group", () => {
  assert.deepEqual(shareInterval(0, 0), { low: 0, high: 1 });
  const tenth = shareInterval(10, 100);
  assert.ok(Math.abs(tenth.low - 0.0552) < 1e-3 && Math.abs(tenth.high - 0.1744) < 1e-3);
  assert.equal(shareInterval(0, 50).low, 0);
  assert.equal(shareInterval(50, 50).high, 1);
});

test("equal shares are no difference, and a group that stands out is named", () => {
  const even = [1, 2, 3, 4, 5].map((star) => ({ group: `${star}`, total: 400, hits: 12 }));
  assert.deepEqual(compareRates(even).differs, []);
  const uneven = even.with(0, { group: "1", total: 400, hits: 36 });
  assert.deepEqual(compareRates(uneven).differs, ["1"]);
  const spared = even.map((one) => ({ ...one, hits: one.group === "5" ? 0 : 40 }));
  assert.ok(compareRates(spared).differs.includes("5"), "fewer than the rest is a difference too");
});

test("the chance of Fisher's test is the textbook's", () => {
  // The lady who tells tea from milk: three of four cups right.
  const [first] = compareRates([
    { group: "a", total: 4, hits: 3 },
    { group: "b", total: 4, hits: 1 },
  ]).lines;
  assert.ok(Math.abs((first?.chance ?? 0) - Math.min(1, 2 * 2 * 0.242857)) < 1e-5);
});

test("a median has the interval of its order, and none without values", () => {
  assert.deepEqual(medianInterval([]), { medianMs: null, lowMs: null, highMs: null });
  assert.deepEqual(medianInterval([7]), { medianMs: 7, lowMs: 7, highMs: 7 });
  const hundred = Array.from({ length: 100 }, (_, index) => index + 1);
  assert.deepEqual(medianInterval(hundred), { medianMs: 51, lowMs: 41, highMs: 61 });
});

test("waits are compared by rank: one slow group is named, ties and single groups are not", () => {
  const waits = (group: string, times: number) => ({
    group,
    waitsMs: Array.from({ length: 60 }, (_, index) => ((index * 37) % 60) * hour * times),
  });
  assert.deepEqual(compareWaits([waits("1", 1), waits("5", 1)]).differs, []);
  assert.deepEqual(compareWaits([waits("1", 3), waits("4", 1), waits("5", 1)]).differs, ["1"]);
  const same = { group: "1", waitsMs: [5, 5, 5] };
  assert.equal(compareWaits([same, { ...same, group: "2" }]).lines[0]?.chance, 1);
  assert.equal(compareWaits([same]).lines[0]?.chance, 1);
});

const event = (type: string, at: number, more: Partial<ReviewEvent> = {}): ReviewEvent => ({
  ...{ type, at, version: 1, stars: 2, decidedBy: "rules", reason: null },
  ...more,
});

test("a review is counted by the stars of each version, from sending to what became of it", () => {
  const counter = starCounter({ from: 10, to: 100 });
  counter.add(
    [
      event("review-held", 20),
      event("review-published", 50, { decidedBy: "person" }),
      event("review-held", 60, { version: 2, stars: 5 }),
      event("review-removed", 70, { version: null, stars: null, reason: "unusual_behaviour" }),
      event("review-restored", 90, { version: null, stars: null }),
    ],
    true,
  );
  counter.add([event("review-published", 5)], false);
  counter.add([event("review-published", 20, { decidedBy: "source" })], false);
  counter.add(
    [event("review-published", 30), event("review-removed", 40, { reason: "author" })],
    false,
  );
  counter.add([event("review-rejected", 40)], false);
  counter.add([event("review-published", 100)], false);
  const two = counter.counts()[1];
  assert.deepEqual(two, {
    ...{ stars: 2, sent: 3, published: 1, held: 1, refused: 1 },
    ...{ waitsMs: [30], removed: 1, appealed: 1, restored: 1 },
  });
  const five = counter.counts()[4];
  assert.deepEqual([five?.sent, five?.held, five?.waitsMs], [1, 1, []]);
  assert.deepEqual(starAlarms(starParity(counter.counts())), []);
});
