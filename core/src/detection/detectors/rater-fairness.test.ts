import assert from "node:assert/strict";
import { test } from "node:test";
import { intern, onDay } from "../../../testkit/review-rows.ts";
import { raterFairness } from "./rater-fairness.ts";

type Rating = {
  readonly by: string;
  readonly of: string;
  readonly value: number;
  readonly day: number;
};

function find(
  ratings: readonly Rating[],
  unfairnessMin: number = raterFairness.defaults.unfairnessMin,
) {
  const raters = intern(ratings.map(({ by }) => by));
  const targets = intern(ratings.map(({ of }) => of));
  const snapshot = {
    rowCount: ratings.length,
    raterIds: raters.ids,
    targetIds: targets.ids,
    rater: raters.index,
    target: targets.index,
    value: Float64Array.from(ratings, ({ value }) => value),
    time: Float64Array.from(ratings, ({ day }) => onDay(day)),
  };
  return raterFairness.detect(snapshot, { unfairnessMin });
}
const names = (signals: ReturnType<typeof find>) =>
  signals.flatMap(({ members }) => members.reviewers);

/** What each target is worth, from 1 to 5; twenty people rate thirty of them close to that. */
const worth = (target: number) => 1 + (target % 5);
const town: Rating[] = Array.from({ length: 20 }, (_, person) =>
  Array.from({ length: 30 }, (_, target) => ({
    by: `person-${person}`,
    of: `shop-${target}`,
    value: Math.max(1, worth(target) - ((person + target) % 7 === 0 ? 1 : 0)),
    day: target * 12,
  })),
).flat();

/** Ratings of targets that others think well of, all with one value. */
const rating = (by: string, value: number, days: readonly number[]): Rating[] =>
  days.map((day, index) => ({ by, of: `shop-${3 + 5 * (index % 6) + (index % 2)}`, value, day }));

test("one who gives the lowest mark to what all others like, month after month, comes first", () => {
  const ranked = find([...town, ...rating("mallory", 1, [0, 35, 70, 105, 140, 175, 210])]);
  assert.deepEqual(names(ranked), ["mallory"]);
});

test("praise that nobody shares counts like blame that nobody shares", () => {
  const low = town.map((one) => ({ ...one, value: 6 - one.value }));
  assert.deepEqual(names(find([...low, ...rating("shill", 5, [0, 35, 70, 105, 140, 175, 210])])), [
    "shill",
  ]);
});

test("fifty ratings in one afternoon weigh as one act", () => {
  const rush = Array.from({ length: 30 }, (_, index) => index / 100);
  const [first] = find([...town, ...rating("rusher", 1, rush)], 0);
  assert.deepEqual(first?.members.reviewers, ["rusher"]);
  assert.ok((first?.score ?? 1) < 0.5);
});

test("spared: an honest critic who is one mark stricter than others", () => {
  const strict = Array.from({ length: 30 }, (_, target) => ({
    by: "critic",
    of: `shop-${target}`,
    value: Math.max(1, worth(target) - 1),
    day: target * 12,
  }));
  assert.deepEqual(find([...town, ...strict]), []);
});

test("spared: one bad purchase of a product that others like", () => {
  assert.deepEqual(find([...town, ...rating("unlucky", 1, [40])]), []);
});

test("spared: a newcomer whose first rating agrees stays near a stranger's place", () => {
  const place = find([...town, ...rating("new", 5, [40])], 0).find(
    ({ members }) => members.reviewers[0] === "new",
  );
  assert.ok((place?.score ?? 1) <= 1 / 3);
});

test("what others said of a person changes nothing for that person", () => {
  const mutual = town
    .map((one) => ({ ...one, of: one.of.replace("shop-", "person-") }))
    .filter(({ by, of }) => by !== of);
  const said = (value: number) =>
    Array.from({ length: 9 }, (_, foe) => ({ by: `foe-${foe}`, of: "person-3", value, day: 5 }));
  const scoreWhen = (value: number) =>
    find([...mutual, ...said(value)], 0).find(({ members }) => members.reviewers[0] === "person-3");
  const [slandered, praised] = [scoreWhen(1)?.score, scoreWhen(5)?.score];
  assert.ok(Math.abs((slandered ?? 0) - (praised ?? 1)) < 0.01);
});

test("where people rate people, those who rated nobody are ranked as strangers", () => {
  const ranked = find(
    [
      { by: "a", of: "b", value: 5, day: 1 },
      { by: "b", of: "a", value: 5, day: 1 },
      { by: "a", of: "c", value: 4, day: 2 },
    ],
    0,
  );
  assert.equal(ranked.find(({ members }) => members.reviewers[0] === "c")?.score, 1 / 3);
  assert.equal(
    find(town, 0).some(({ members }) => members.reviewers[0]?.startsWith("shop")),
    false,
  );
});
