import { oneReviewWaves } from "@candor/core/detection/detectors/one-review-waves.ts";
import { ratingBursts } from "@candor/core/detection/detectors/rating-bursts.ts";
import { type Arrivals, arrivalsByFamily } from "@candor/core/detection/kit/arrivals.ts";
import type { Signal } from "@candor/core/detection/kit/signal.ts";
import type { ReviewSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import { dayMs } from "@candor/core/kernel/instant.ts";
import { type ReviewRow, reviewsOf } from "@candor/core/testkit/review-rows.ts";
import { pickDistinct, randomFrom } from "@candor/core/testkit/review-worlds.ts";
import { areaUnderCurve, cutForAlarms, meanOf, shareAbove } from "./measures.ts";

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

type Planted = { readonly product: number; readonly at: number };

/** One row for each attack: ours by the signals told, beside two plain counts. */
export function evaluateBursts(snapshot: ReviewSnapshot, seeds: readonly number[]) {
  const products = arrivalsByFamily(snapshot).filter(({ times }) => times.length >= reviewsMin);
  const told = ratingBursts.detect(snapshot, ratingBursts.defaults);
  const untouched = products.filter((one) => scoreOf(told, snapshot, one) > 0).length;
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
  return { products: products.length, untouched, rows };
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

const worldDays = 900;

/**
 * A generated market of honest products: most steady, some launched with a fading rush, some with a
 * viral mention that fades, and a sale season that lifts all of them for three weeks a year.
 */
export function honestArrivals(seed: number, products: number): ReviewSnapshot {
  const random = randomFrom(seed);
  const rows: ReviewRow[] = [];
  const add = (of: number, day: number) => {
    if (day < 0 || day >= worldDays) return;
    // Every third reviewer writes once; the others come back under a few hundred names.
    const by = random() < 0.35 ? `once-${rows.length}` : `regular-${Math.floor(random() * 900)}`;
    rows.push({ by, of: `product-${of}`, day, verified: random() < 0.8 });
  };
  for (let of = 0; of < products; of++) {
    const born = random() < 0.5 ? 0 : random() * worldDays * 0.6;
    const perDay = 0.01 * 20 ** random();
    for (let day = born; day < worldDays; day += 1) {
      const season = day % 365 > 325 && day % 365 < 346 ? 2.5 : 1;
      let expected = perDay * season;
      while (random() < Math.min(1, expected)) {
        add(of, day + random());
        expected -= 1;
      }
    }
    const rush = random();
    if (rush < 0.15) addFading(add, of, { born, count: 10 + random() * 40, halfDays: 12, random });
    else if (rush < 0.25) {
      const mention = born + random() * (worldDays - born);
      addFading(add, of, { born: mention, count: 5 + random() * 10, halfDays: 10, random });
    }
  }
  return reviewsOf(rows);
}

function addFading(
  add: (of: number, day: number) => void,
  of: number,
  rush: { born: number; count: number; halfDays: number; random: () => number },
): void {
  for (let count = 0; count < rush.count; count++) {
    add(of, rush.born - (Math.log(1 - rush.random()) * rush.halfDays) / Math.LN2);
  }
}

/** Plants waves of one-review accounts on a tenth of the products of a generated market. */
export function evaluateWaves(seed: number, size: number) {
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
  return { recall: hits / names.size, precision: hits / Math.max(1, found.size), alarms };
}
