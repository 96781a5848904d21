import { oneReviewWaves } from "@candor/core/detection/detectors/one-review-waves.ts";
import { ratingBursts } from "@candor/core/detection/detectors/rating-bursts.ts";
import { appendTo } from "@candor/core/detection/kit/append-to.ts";
import { type Arrivals, arrivalsByFamily } from "@candor/core/detection/kit/arrivals.ts";
import type { Signal } from "@candor/core/detection/kit/signal.ts";
import type { ReviewSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { pickDistinct, randomFrom } from "@candor/core/testkit/review-worlds.ts";
import { honestArrivals } from "./arrival-world.ts";
import { type Evaluation, seedsOf } from "./evaluation.ts";
import { areaUnderCurve, cutForAlarms, meanOf, setScores, shareAbove } from "./measures.ts";
import { reviewSets } from "./review-sets.ts";

/** Extra reviews and the days they fall in. */
const attacks = [
  [5, 1],
  [5, 7],
  [10, 7],
  [10, 30],
  [20, 30],
] as const;
/** Products with fewer reviews have no rate to burst from. */
const reviewsMin = 10;
const yardstickAlarms = 0.05;
/** Signals below it are hints and open no case. */
const caseScore = 0.5;

type Planted = { readonly product: number; readonly at: number };

/** Bursts on products of real and generated arrivals. */
export const bursts: Evaluation = {
  id: "bursts",
  title: "Rating bursts",
  about:
    "Half of the products get extra reviews, uniform in a span placed uniformly in the product's " +
    "life. AUC, recall and alarms of the signals told; yardsticks are the share and the number of " +
    "a product's reviews in its fullest week, the share also cut where it alarms on 5 %. The " +
    "generated market holds launches, mentions that fade and sale seasons.",
  run: async (scope, say) => {
    const worlds = new Map([
      ["generated", honestArrivals(scope.seed, 300)],
      ...(await reviewSets()),
    ]);
    const seeds = seedsOf({ ...scope, seed: scope.seed * 100 }, scope.full ? 5 : 2);
    return [...worlds].map(([name, reviews]) => {
      say(name);
      const { products, untouched, cases, rows } = evaluateBursts(reviews, seeds);
      const header = [
        ...["planted", "AUC", "recall", "alarms"],
        ...["week's share AUC", "its recall", "week's count AUC"],
      ];
      const notes = [
        `${products} products; ${untouched} of them told of when nothing is planted, ${cases} ` +
          "strongly enough to open a case.",
      ];
      return { title: name, header, rows, notes };
    });
  },
};

/** Waves of accounts with a single review. */
export const waves: Evaluation = {
  id: "one-review-waves",
  title: "Waves of one-review accounts",
  about:
    "A tenth of the products of the generated market get new accounts with one review each within " +
    "seven days. The yardstick tells of every product with as many such accounts in a week.",
  run: (scope) => {
    const rows = [5, 10, 20].map((size) => {
      const { recall, precision, alarms, plain } = evaluateWaves(scope.seed, size);
      return [`${size} accounts`, precision, recall, alarms, plain.precision, plain.recall];
    });
    const header = ["planted", "precision", "recall", "alarms untouched"];
    const yardstick = ["plain count precision", "its recall"];
    return [{ title: "generated", header: [...header, ...yardstick], rows, notes: [] }];
  },
};

/** One row for each attack: ours by the signals told, beside two plain counts. */
function evaluateBursts(snapshot: ReviewSnapshot, seeds: readonly number[]) {
  const products = arrivalsByFamily(snapshot).filter(({ times }) => times.length >= reviewsMin);
  const told = ratingBursts.detect(snapshot, ratingBursts.defaults);
  const scores = products.map((one) => scoreOf(told, snapshot, one));
  const untouched = scores.filter((score) => score > 0).length;
  const cases = scores.filter((score) => score >= caseScore).length;
  const rows = attacks.map(([extra, days]) => {
    const runs = seeds.map((seed) => runOnce(snapshot, products, { extra, days, seed }));
    const mean = (pick: (run: (typeof runs)[number]) => number) => meanOf(runs.map(pick));
    return [
      `${extra} in ${days} days`,
      mean(({ area }) => area),
      mean(({ recall }) => recall),
      mean(({ alarms }) => alarms),
      mean(({ topWeekArea }) => topWeekArea),
      mean(({ topWeekRecall }) => topWeekRecall),
      mean(({ plainArea }) => plainArea),
    ] as const;
  });
  return { products: products.length, untouched, cases, rows };
}

function runOnce(
  snapshot: ReviewSnapshot,
  products: readonly Arrivals[],
  attack: { readonly extra: number; readonly days: number; readonly seed: number },
) {
  const random = randomFrom(attack.seed * 7919 + attack.extra * 31 + attack.days);
  const targets = new Set(pickDistinct(random, products.length >> 1, products.length));
  const planted: Planted[] = [];
  for (const [index, { times, products: ids }] of products.entries()) {
    if (!targets.has(index)) continue;
    const first = times[0] ?? 0;
    const life = (times.at(-1) ?? 0) - first;
    const from = first + random() * Math.max(0, life - attack.days * dayMs);
    for (let count = 0; count < attack.extra; count++) {
      planted.push({ product: ids[0] ?? 0, at: from + random() * attack.days * dayMs });
    }
  }
  const attacked = withReviews(snapshot, planted);
  const told = ratingBursts.detect(attacked, ratingBursts.defaults);
  const after = new Map(arrivalsByFamily(attacked).map((one) => [one.products[0] ?? 0, one]));
  const scores = (pick: (one: Arrivals) => number) => {
    const score = (_: Arrivals, index: number) =>
      pick(after.get(products[index]?.products[0] ?? 0) ?? (products[index] as Arrivals));
    return {
      hit: products.flatMap((one, index) => (targets.has(index) ? [score(one, index)] : [])),
      not: products.flatMap((one, index) => (targets.has(index) ? [] : [score(one, index)])),
    };
  };
  const ours = scores((one) => scoreOf(told, attacked, one));
  const topWeek = scores(({ times }) => mostInWeek(times) / times.length);
  const plain = scores(({ times }) => mostInWeek(times));
  return {
    area: areaUnderCurve(ours.hit, ours.not),
    recall: shareAbove(ours.hit, 0),
    alarms: shareAbove(ours.not, 0),
    topWeekArea: areaUnderCurve(topWeek.hit, topWeek.not),
    topWeekRecall: shareAbove(topWeek.hit, cutForAlarms(topWeek.not, yardstickAlarms)),
    plainArea: areaUnderCurve(plain.hit, plain.not),
  };
}

function scoreOf(told: readonly Signal[], snapshot: ReviewSnapshot, one: Arrivals): number {
  const id = snapshot.productIds[one.products[0] ?? 0] ?? "";
  const scores = told.filter(({ members }) => members.products.includes(id)).map((s) => s.score);
  return Math.max(0, ...scores);
}

function mostInWeek(times: Float64Array): number {
  let most = 0;
  let end = 0;
  for (const [start, from] of times.entries()) {
    while (end < times.length && (times[end] ?? 0) < from + 7 * dayMs) end++;
    most = Math.max(most, end - start);
  }
  return most;
}

function withReviews(snapshot: ReviewSnapshot, planted: readonly Planted[]): ReviewSnapshot {
  const { rowCount, reviewerIds, reviewer, product, time } = snapshot;
  const grown = rowCount + planted.length;
  const reviewers = new Uint32Array(grown);
  const products = new Uint32Array(grown);
  const times = new Float64Array(grown);
  reviewers.set(reviewer);
  products.set(product);
  times.set(time ?? []);
  for (const [index, { product: at, at: moment }] of planted.entries()) {
    reviewers[rowCount + index] = reviewerIds.length + index;
    products[rowCount + index] = at;
    times[rowCount + index] = moment;
  }
  return {
    ...snapshot,
    rowCount: grown,
    reviewerIds: [...reviewerIds, ...planted.map((_, index) => `planted-${index}`)],
    reviewer: reviewers,
    product: products,
    time: times,
    text: snapshot.text === null ? null : [...snapshot.text, ...planted.map(() => null)],
    rating: null,
    helpful: null,
    verified: null,
  };
}

/** Plants waves of one-review accounts on a tenth of the products of a generated market. */
function evaluateWaves(seed: number, size: number) {
  const world = honestArrivals(seed, 200);
  const random = randomFrom(seed + 1);
  const targets = new Set(pickDistinct(random, 20, world.productIds.length));
  const planted = [...targets].flatMap((product) => {
    const from = Date.UTC(2024, 0, 1) + (100 + random() * 700) * dayMs;
    return Array.from({ length: size }, () => ({ product, at: from + random() * 7 * dayMs }));
  });
  const find = (reviews: ReviewSnapshot) =>
    oneReviewWaves
      .detect({ reviews, reviewerSince: null }, oneReviewWaves.defaults)
      .flatMap(({ members }) => members.products);
  const names = new Set([...targets].map((product) => world.productIds[product] ?? ""));
  const found = new Set(find(withReviews(world, planted)));
  const hits = [...found].filter((name) => names.has(name)).length;
  const alarms = new Set(find(world)).size / world.productIds.length;
  const plain = setScores(productsWithOnce(withReviews(world, planted), size), names);
  return { recall: hits / names.size, precision: hits / Math.max(1, found.size), alarms, plain };
}

/** Products on which so many accounts with a single review wrote within a week. */
function productsWithOnce(snapshot: ReviewSnapshot, size: number): string[] {
  const written = new Uint32Array(snapshot.reviewerIds.length);
  for (const reviewer of snapshot.reviewer) written[reviewer] = (written[reviewer] ?? 0) + 1;
  const times = new Map<number, number[]>();
  for (const [row, product] of snapshot.product.entries()) {
    if (written[snapshot.reviewer[row] ?? 0] !== 1) continue;
    appendTo(times, product, snapshot.time?.[row] ?? 0);
  }
  return [...times].flatMap(([product, list]) =>
    mostInWeek(Float64Array.from(list).sort()) >= size ? [snapshot.productIds[product] ?? ""] : [],
  );
}
