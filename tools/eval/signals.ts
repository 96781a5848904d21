/**
 * How well the detectors that need no graph find what is planted, beside simple yardsticks:
 * `node tools/eval/signals.ts [--seed 1]`. Generated honest worlds always; real sets where they
 * lie in `../shared/data`.
 */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { createGunzip } from "node:zlib";
import { raterFairness } from "@candor/core/detection/detectors/rater-fairness.ts";
import { rebuildFamilies } from "@candor/core/detection/kit/families.ts";
import type { RatingSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import { type ReviewFile, readReviews } from "@candor/server/cli/read-reviews.ts";
import { evaluateRefunds, evaluateVotes } from "./brigades.ts";
import { evaluateBursts, evaluateWaves, honestArrivals } from "./bursts.ts";
import { bruteForceRecall, evaluateCopies, honestTexts } from "./copies.ts";
import { areaUnderCurve, meanOf, printTable } from "./measures.ts";
import { hasPublicFile } from "./read-edges.ts";
import { falseAlarms, powerCurve } from "./requests.ts";

const folder = join(import.meta.dirname, "../../../shared/data");
const sets = {
  "instruments 2014": "amazon-reviews-2014/Musical_Instruments_part.jsonl.gz",
  "beauty 2018": "amazon-reviews-2018/All_Beauty_5.jsonl.gz",
} as const;
const ratings = "bitcoin-otc/ratings.csv.gz";
const labels = "bitcoin-otc/labels.train.csv.gz";

const readPublic = (path: string): Promise<ReviewFile> =>
  readReviews(join(folder, path), process.stdin);

async function reviewSets(): Promise<Map<string, ReviewFile["reviews"]>> {
  const found = new Map<string, ReviewFile["reviews"]>();
  for (const [name, path] of Object.entries(sets)) {
    if (hasPublicFile(path)) found.set(name, (await readPublic(path)).reviews);
    else process.stdout.write(`skipped ${name}: no data at ../shared/data/${path}\n`);
  }
  return found;
}

function printBursts(worlds: ReadonlyMap<string, ReviewFile["reviews"]>, seed: number): void {
  const seeds = Array.from({ length: 5 }, (_, index) => seed * 100 + index);
  for (const [name, reviews] of worlds) {
    const { products, untouched, rows } = evaluateBursts(reviews, seeds);
    const header = [
      "planted",
      "AUC",
      "recall",
      "alarms",
      "top-week share AUC",
      "its recall at 5 %",
      "top-week count AUC",
    ];
    printTable(`Bursts, ${name}: ${products} products, ${untouched} signals untouched`, [
      header,
      ...rows,
    ]);
  }
  const waves = [5, 10, 20].map((size) => {
    const { recall, precision, alarms } = evaluateWaves(seed, size);
    return [`${size} accounts in 7 days`, recall, precision, alarms];
  });
  printTable("Waves of one-review accounts, generated", [
    ["planted", "recall", "precision", "alarms untouched"],
    ...waves,
  ]);
}

function printCopies(worlds: ReadonlyMap<string, ReviewFile["reviews"]>, seed: number): void {
  for (const [name, reviews] of worlds) {
    const { texts, untouched, rows } = evaluateCopies(reviews, seed);
    const header = [
      "copies",
      "found",
      "found at J >= 0.6",
      "identical text finds",
      "J >= 0.8 finds",
    ];
    printTable(
      `Copied text, ${name}: ${texts} texts, ${untouched} cross-reviewer groups untouched`,
      [header, ...rows],
    );
    const { pairs, recall } = bruteForceRecall(reviews);
    process.stdout.write(`brute force: ${pairs} pairs at J >= 0.6, ${recall.toFixed(3)} found\n`);
  }
}

function printFamilies(worlds: ReadonlyMap<string, ReviewFile["reviews"]>): void {
  for (const [name, reviews] of worlds) {
    const sizes = new Map<number, number>();
    for (const head of rebuildFamilies(reviews).headByProduct) {
      sizes.set(head, (sizes.get(head) ?? 0) + 1);
    }
    const families = [...sizes.values()].filter((size) => size > 1).sort((a, b) => b - a);
    process.stdout.write(`\nFamilies, ${name}: ${families.join(", ") || "none"}\n`);
  }
}

async function printRaters(): Promise<void> {
  if (!hasPublicFile(ratings)) {
    process.stdout.write(`\nRaters: skipped, no data at ../shared/data/${ratings}\n`);
    return;
  }
  const snapshot = (await readPublic(ratings)).ratings;
  if (snapshot === null) return;
  const label = await readLabels();
  const area = (score: ReadonlyMap<string, number>) => {
    const scores = (wanted: number) =>
      [...label].filter(([, value]) => value === wanted).map(([id]) => score.get(id) ?? 0);
    return areaUnderCurve(scores(-1), scores(1));
  };
  const ours = raterFairness.detect(snapshot, { unfairnessMin: 0 });
  const ranked = new Map(ours.map(({ members, score }) => [members.reviewers[0] ?? "", score]));
  printTable("Raters, trust ratings, outgoing behaviour only (half of the labels)", [
    ["method", "AUC"],
    ["rater-fairness", area(ranked)],
    ["mean distance from others", area(plainDistances(snapshot))],
    ["few ratings given", area(fewRatings(snapshot))],
  ]);
}

function plainDistances(snapshot: RatingSnapshot): ReadonlyMap<string, number> {
  const byTarget = new Map<number, number[]>();
  for (const [row, target] of snapshot.target.entries()) {
    byTarget.set(target, [...(byTarget.get(target) ?? []), snapshot.value[row] ?? 0]);
  }
  const means = new Map([...byTarget].map(([target, values]) => [target, meanOf(values)]));
  const distances = new Map<string, number[]>();
  for (const [row, rater] of snapshot.rater.entries()) {
    const id = snapshot.raterIds[rater] ?? "";
    const mean = means.get(snapshot.target[row] ?? 0) ?? 0;
    distances.set(id, [...(distances.get(id) ?? []), Math.abs((snapshot.value[row] ?? 0) - mean)]);
  }
  return new Map([...distances].map(([id, values]) => [id, meanOf(values)]));
}

function fewRatings(snapshot: RatingSnapshot): ReadonlyMap<string, number> {
  const given = new Map<string, number>();
  for (const rater of snapshot.rater) {
    const id = snapshot.raterIds[rater] ?? "";
    given.set(id, (given.get(id) ?? 0) - 1);
  }
  return given;
}

async function readLabels(): Promise<ReadonlyMap<string, number>> {
  const lines = createInterface({
    input: createReadStream(join(folder, labels)).pipe(createGunzip()),
  });
  const found = new Map<string, number>();
  for await (const line of lines) {
    const [id = "", label = ""] = line.split(",");
    if (label === "1" || label === "-1") found.set(id, Number(label));
  }
  return found;
}

function printSellers(seed: number): void {
  printTable(
    "Selective requests: share of sellers found, by chance to skip an unhappy buyer",
    powerCurve(seed),
  );
  const { sellers, ours, naive } = falseAlarms(seed, 10_000);
  printTable(`Selective requests: accused among ${sellers} honest sellers`, [
    ["method", "share"],
    ["selective-requests", ours.toFixed(5)],
    ["asked 10 points less often", naive],
  ]);
  const refunds = [0.2, 0.4, 0.7].map((share) => {
    const { ours: told, yardstick } = evaluateRefunds(seed, share);
    return [
      `${share * 100} % of critics paid`,
      told.precision,
      told.recall,
      yardstick.precision,
      yardstick.recall,
    ];
  });
  printTable("Refunds after critical reviews: 20 of 200 sellers pay", [
    ["planted", "precision", "recall", "three such refunds: precision", "recall"],
    ...refunds,
  ]);
  const plans = [
    { accounts: 5, reviews: 8, takes: 1 },
    { accounts: 10, reviews: 12, takes: 0.7 },
    { accounts: 30, reviews: 20, takes: 0.5 },
    { accounts: 30, reviews: 20, takes: 0.3 },
  ];
  const votes = plans.map((plan) => {
    const { ours: told, yardstick } = evaluateVotes(seed, plan);
    const name = `${plan.accounts} accounts, ${plan.reviews} reviews, each with chance ${plan.takes}`;
    return [name, told.precision, told.recall, told.f1, yardstick.f1];
  });
  printTable("Vote brigades with an honest history", [
    ["planted", "precision", "recall", "F1", "busiest accounts F1"],
    ...votes,
  ]);
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { seed: { type: "string", default: "1" } } });
  const seed = Number(values.seed);
  const real = await reviewSets();
  printBursts(new Map([["generated", honestArrivals(seed, 300)], ...real]), seed);
  printCopies(new Map([["generated", honestTexts(seed, 2_000)], ...real]), seed);
  printFamilies(real);
  await printRaters();
  printSellers(seed);
}

if (process.argv[1] === import.meta.filename) await main();
