/**
 * How well rings are found, beside two simple yardsticks on the same graphs:
 * `node tools/eval/rings.ts [--seeds 1,2] [--world generated|Beauty|Sports_and_Outdoors]`.
 */
import { parseArgs } from "node:util";
import { coReviewRings } from "@candor/core/detection/detectors/co-review-rings.ts";
import { scoreReviews } from "@candor/core/detection/detectors/co-review-rings-scores.ts";
import { buildReviewGraph } from "@candor/core/detection/kit/review-graph.ts";
import {
  type Columns,
  honestMarket,
  memberF1,
  type PlantedRing,
  plantClub,
  plantCollectors,
  plantHouseholds,
  plantLaunch,
  plantRing,
  type RingPlan,
  randomFrom,
  toSnapshot,
} from "@candor/core/testkit/review-worlds.ts";
import { hasPublicFile, readAttack, readPairs } from "./read-edges.ts";
import { greedyDenseBlock, sharedCountGroups } from "./yardsticks.ts";

const groupsMax = 10;
const blocks = [
  [10, 8],
  [20, 10],
  [50, 20],
  [100, 50],
  [200, 200],
] as const;
const densities = [0.5, 1] as const;
const covers = ["none", "biased", "hijack"] as const;
const yardstickShared = 5;

/** Mean account F1 of one cell over its seeds, by method. */
export type RingCell = {
  readonly plan: RingPlan;
  readonly ours: number;
  /** Rank of the best group among those told, the worst over the seeds; 0 is first. */
  readonly rankWorst: number;
  readonly precision: number;
  readonly recall: number;
  readonly sharedCounts: number;
  readonly denseBlock: number;
};

/** What the evaluation of one background graph found. */
export type RingEvaluation = {
  readonly world: string;
  readonly cells: readonly RingCell[];
  /** Groups told on the untouched graph: accounts and products of each. */
  readonly untouched: readonly (readonly [number, number])[];
};

/** Plants every kind of ring in copies of one background and scores what is reported. */
export function evaluateRings(
  world: string,
  background: () => Columns,
  seeds: readonly number[],
): RingEvaluation {
  const untouched = report(background()).map(
    (signal) => [signal.members.reviewers.length, signal.members.products.length] as const,
  );
  const cells = blocks.flatMap(([accounts, products]) =>
    densities.flatMap((density) =>
      covers.map((cover) =>
        evaluateCell({ accounts, products, density, cover }, background, seeds),
      ),
    ),
  );
  return { world, cells, untouched };
}

function evaluateCell(
  plan: RingPlan,
  background: () => Columns,
  seeds: readonly number[],
): RingCell {
  const runs = seeds.map((seed) => {
    const columns = background();
    const planted = plantRing(columns, plan, randomFrom(seed * 7919 + plan.accounts));
    const found = report(columns).map((signal) => signal.members.reviewers);
    const scored = found.map((members) => memberF1(members, planted));
    const ours = Math.max(0, ...scored);
    const best = found[scored.indexOf(ours)] ?? [];
    const hits = ours === 0 ? 0 : (ours * (best.length + planted.accounts.length)) / 2;
    return {
      ours,
      rank: ours === 0 ? groupsMax : scored.indexOf(ours),
      precision: best.length === 0 ? 0 : hits / best.length,
      recall: hits / planted.accounts.length,
      ...yardstickF1(columns, planted),
    };
  });
  const mean = (pick: (run: (typeof runs)[number]) => number) =>
    runs.reduce((sum, run) => sum + pick(run), 0) / runs.length;
  return {
    plan,
    ours: mean((run) => run.ours),
    rankWorst: Math.max(...runs.map((run) => run.rank)),
    precision: mean((run) => run.precision),
    recall: mean((run) => run.recall),
    sharedCounts: mean((run) => run.sharedCounts),
    denseBlock: mean((run) => run.denseBlock),
  };
}

const report = (columns: Columns) => coReviewRings.detect(toSnapshot(columns), { groupsMax });

function yardstickF1(columns: Columns, planted: PlantedRing) {
  const graph = buildReviewGraph(toSnapshot(columns));
  const f1 = (accounts: readonly number[]) =>
    memberF1(
      accounts.map((account) => `account-${account}`),
      planted,
    );
  const groups = sharedCountGroups(graph, yardstickShared).slice(0, groupsMax);
  return {
    sharedCounts: Math.max(0, ...groups.map(f1)),
    denseBlock: f1(greedyDenseBlock(graph).accounts),
  };
}

/** An honest market with collectors, reading clubs, launches and households in it. */
export function honestWorld(seed: number): Columns {
  const columns = honestMarket({ seed, accounts: 12_000, products: 5_000, reviews: 90_000 });
  const random = randomFrom(seed + 1);
  for (const [people, range] of [
    [150, 140],
    [200, 60],
    [80, 40],
  ] as const) {
    plantCollectors(columns, random, people, range);
  }
  for (let club = 0; club < 6; club++) {
    plantClub(
      columns,
      random,
      12,
      Array.from({ length: 12 }, (_, book) => 20 * club + book),
    );
  }
  plantLaunch(columns, random, 400, 3);
  plantHouseholds(columns, random, 200);
  return columns;
}

/** R-precision of the review scores: the share of attack rows among as many first ones. */
export function evaluatePublishedAttack(attack: string): {
  readonly attack: string;
  readonly rPrecision: number;
  readonly blindTo: string;
} {
  const { columns, honestRows } = readAttack(
    "yelpchi-graph/reviews.csv.gz",
    `yelpchi-graph/attacks/${attack}.csv.gz`,
  );
  const { scores, blindTo } = scoreReviews(toSnapshot(columns));
  const planted = scores.length - honestRows;
  const order = [...scores.keys()].sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  const hits = order.slice(0, planted).filter((row) => row >= honestRows).length;
  return { attack, rPrecision: hits / planted, blindTo: blindTo[0] ?? "" };
}

/** Means over cells that a reader asks for first. */
export function summaryOf(cells: readonly RingCell[]) {
  const mean = (list: readonly RingCell[], pick: (cell: RingCell) => number) =>
    list.reduce((sum, cell) => sum + pick(cell), 0) / Math.max(1, list.length);
  const small = cells.filter(({ plan }) => plan.accounts <= 50);
  const hijack = cells.filter(
    ({ plan }) => plan.cover === "hijack" && plan.density === 1 && plan.accounts >= 20,
  );
  return {
    all: mean(cells, (cell) => cell.ours),
    small: mean(small, (cell) => cell.ours),
    hijackLeast: Math.min(...hijack.map((cell) => cell.ours)),
    allShared: mean(cells, (cell) => cell.sharedCounts),
    smallShared: mean(small, (cell) => cell.sharedCounts),
    allDense: mean(cells, (cell) => cell.denseBlock),
    smallDense: mean(small, (cell) => cell.denseBlock),
  };
}

function print({ world, cells, untouched }: RingEvaluation): void {
  const line = (text: string) => process.stdout.write(`${text}\n`);
  line(`\n${world}: rings planted, mean account F1, best of ${groupsMax} groups`);
  line("block     density cover   F1    precision recall worst rank | shared counts | dense block");
  for (const { plan, ...cell } of cells) {
    line(
      `${`${plan.accounts} x ${plan.products}`.padEnd(10)}${plan.density.toFixed(1).padEnd(8)}${plan.cover.padEnd(8)}` +
        `${cell.ours.toFixed(2)}  ${cell.precision.toFixed(2)}      ${cell.recall.toFixed(2)}   ${String(cell.rankWorst).padEnd(10)} | ` +
        `${cell.sharedCounts.toFixed(2).padEnd(13)} | ${cell.denseBlock.toFixed(2)}`,
    );
  }
  const sum = summaryOf(cells);
  line(
    `mean of all cells       ${sum.all.toFixed(3)} | ${sum.allShared.toFixed(3)} | ${sum.allDense.toFixed(3)}`,
  );
  line(
    `rings of at most 50     ${sum.small.toFixed(3)} | ${sum.smallShared.toFixed(3)} | ${sum.smallDense.toFixed(3)}`,
  );
  line(`least hijack cell, density 1, 20 accounts or more: ${sum.hijackLeast.toFixed(2)}`);
  line(`untouched: ${untouched.length} groups ${untouched.map((g) => g.join(" x ")).join(", ")}`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      seeds: { type: "string", default: "1,2" },
      world: { type: "string", multiple: true },
    },
  });
  const seeds = values.seeds.split(",").map(Number);
  for (const world of values.world ?? ["generated", "Beauty", "Sports_and_Outdoors"]) {
    const path = `amazon-bipartite/${world}.edges.csv.gz`;
    if (world !== "generated" && !hasPublicFile(path)) {
      process.stdout.write(`\n${world}: skipped, no data at ../shared/data/${path}\n`);
      continue;
    }
    const source = world === "generated" ? honestWorld(1) : readPairs(path);
    print(evaluateRings(world, () => copyOf(source), seeds));
  }
  if (!hasPublicFile("yelpchi-graph/reviews.csv.gz")) return;
  const groups = report(readPairs("yelpchi-graph/reviews.csv.gz")).length;
  process.stdout.write(`\nRestaurant reviews, untouched: ${groups} groups. Published attacks:\n`);
  for (const attack of ["IncBP", "IncDS", "IncPR", "Random", "Singleton"]) {
    const { rPrecision, blindTo } = evaluatePublishedAttack(attack);
    process.stdout.write(`${attack.padEnd(10)} R-precision ${rPrecision.toFixed(3)}\n`);
    if (rPrecision === 0) process.stdout.write(`  as the output says: ${blindTo}\n`);
  }
}

function copyOf({ accounts, products, reviewer, product, time }: Columns): Columns {
  return { accounts, products, reviewer: [...reviewer], product: [...product], time: [...time] };
}

if (process.argv[1] === import.meta.filename) main();
