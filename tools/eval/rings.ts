import { coReviewRings } from "@candor/core/detection/detectors/co-review-rings.ts";
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
import { type Evaluation, type FigureTable, seedsOf } from "./evaluation.ts";
import { hasPublicFile, readPairs } from "./read-edges.ts";
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
type RingCell = {
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
type RingEvaluation = {
  readonly world: string;
  readonly cells: readonly RingCell[];
  /** Groups told on the untouched graph: accounts and products of each. */
  readonly untouched: readonly (readonly [number, number])[];
};

/** Plants every kind of ring in copies of one background and scores what is reported. */
function evaluateRings(
  world: string,
  background: () => Columns,
  work: {
    readonly plans: readonly RingPlan[];
    readonly seeds: readonly number[];
    readonly onCell: (done: number) => void;
  },
): RingEvaluation {
  const untouched = report(background()).map(
    (signal) => [signal.members.reviewers.length, signal.members.products.length] as const,
  );
  const cells = work.plans.map((plan, index) => {
    work.onCell(index + 1);
    return evaluateCell(plan, background, work.seeds);
  });
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
function honestWorld(seed: number): Columns {
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

/** Means over cells that a reader asks for first. */
function summaryOf(cells: readonly RingCell[]) {
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

/** Every cell of the protocol; `accountsMax` leaves the large rings out. */
function plansUpTo(accountsMax: number): readonly RingPlan[] {
  return blocks
    .filter(([accounts]) => accounts <= accountsMax)
    .flatMap(([accounts, products]) =>
      densities.flatMap((density) =>
        covers.map((cover) => ({ accounts, products, density, cover })),
      ),
    );
}

function tableOf({ world, cells, untouched }: RingEvaluation, seeds: readonly number[]) {
  const rows = cells.map(({ plan, ...cell }) => [
    `${plan.accounts} x ${plan.products}`,
    plan.density.toFixed(1),
    plan.cover,
    cell.ours,
    cell.precision,
    cell.recall,
    cell.rankWorst >= groupsMax ? "not told" : String(cell.rankWorst + 1),
    cell.sharedCounts,
    cell.denseBlock,
  ]);
  const sum = summaryOf(cells);
  const mean = (name: string, [ours, shared, dense]: readonly [number, number, number]) =>
    [name, "", "", ours, "", "", "", shared, dense] as const;
  const sizes = untouched.map((group) => group.join(" x ")).join(", ");
  return {
    title: world,
    header: [
      ...["accounts x products", "density", "cover", "F1", "precision", "recall", "worst rank"],
      ...["shared counts F1", "dense block F1"],
    ],
    rows: [
      ...rows,
      mean("mean of all cells", [sum.all, sum.allShared, sum.allDense]),
      mean("rings of at most 50", [sum.small, sum.smallShared, sum.smallDense]),
    ],
    notes: [
      `Seeds ${seeds.join(", ")}. Least cell with hijacked accounts, density 1 and 20 accounts or ` +
        `more: ${sum.hijackLeast.toFixed(2)}.`,
      `Told on the untouched graph: ${untouched.length} groups${sizes === "" ? "" : ` (accounts x products: ${sizes})`}.`,
    ],
  } satisfies FigureTable;
}

/** Rings planted in a generated honest market, and in public graphs where they lie beside. */
export const rings: Evaluation = {
  id: "rings",
  title: "Co-review rings",
  about:
    "Rings planted in copies of one background: new accounts or hijacked ones with their honest " +
    "past, each doing its share of a list of little-reviewed products, with or without cover. " +
    `Account F1 of the best of ${groupsMax} groups told. Yardsticks: components of accounts that ` +
    "share five products, and one greedy dense block. The generated market holds collectors, " +
    "reading clubs, launches and households.",
  run: (scope, say) =>
    ["generated market", "Beauty", "Sports_and_Outdoors"].flatMap((world) => {
      const path = `amazon-bipartite/${world}.edges.csv.gz`;
      const isGenerated = world === "generated market";
      if (!isGenerated && !hasPublicFile(path)) return [];
      if (!scope.full && world === "Sports_and_Outdoors") return [];
      const source = isGenerated ? honestWorld(scope.seed) : readPairs(path);
      const seeds = seedsOf(scope, scope.full ? 2 : 1);
      const plans = plansUpTo(scope.full || isGenerated ? 200 : 50);
      const onCell = (cell: number) => say(`${world}, cell ${cell} of ${plans.length}`);
      const found = evaluateRings(world, () => copyOf(source), { plans, seeds, onCell });
      return [tableOf(found, seeds)];
    }),
};

function copyOf({ accounts, products, reviewer, product, time }: Columns): Columns {
  return { accounts, products, reviewer: [...reviewer], product: [...product], time: [...time] };
}
