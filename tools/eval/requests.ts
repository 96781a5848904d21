import { selectiveRequests } from "@candor/core/detection/detectors/selective-requests.ts";
import type { RequestSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { type AskingSeller, requestsOf } from "@candor/core/testkit/fact-worlds.ts";
import { randomFrom } from "@candor/core/testkit/review-worlds.ts";
import type { Evaluation } from "./evaluation.ts";

const skipChances = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1] as const;
const sizes = [50, 100, 300, 1_000, 3_000] as const;
const sellersPerCell = 60;
/** A naive check: asked share of unhappy buyers this much lower, whatever the numbers. */
const naiveGap = 0.1;

const found = (requests: RequestSnapshot) =>
  new Set(
    selectiveRequests
      .detect(requests, selectiveRequests.defaults)
      .flatMap(({ members }) => members.sellers ?? []),
  );

/** Sellers who ask unhappy buyers less. */
export const requests: Evaluation = {
  id: "selective-requests",
  title: "Selective requests",
  about:
    "Share of sellers found, by the chance to skip an unhappy buyer and the orders of 90 days, " +
    "among 200 honest sellers; and the share of honest sellers accused, small and seasonal ones " +
    "included, beside a plain difference of shares of 10 points.",
  run: (scope, say) => {
    say("power");
    const { header, rows } = powerCurve(scope.seed, scope.full ? sellersPerCell : 20);
    say("false alarms");
    const { sellers, ours, naive } = falseAlarms(scope.seed, scope.full ? 10_000 : 2_000);
    const methods = [
      ["selective-requests", ours],
      ["asked 10 points less often", naive],
    ] as const;
    const alarms = `accused among ${sellers.toLocaleString("en-US")} honest sellers`;
    return [
      { title: "power", header, rows, notes: [] },
      { title: "false alarms", header: ["method", alarms], rows: methods, notes: [] },
    ];
  },
};

/** Share found, by chance to skip an unhappy buyer (rows) and orders in 90 days (columns). */
function powerCurve(seed: number, perCell: number) {
  const header: string[] = [
    "skips",
    ...sizes.map((size) => `${size.toLocaleString("en-US")} orders`),
  ];
  const rows = skipChances.map((skips) => [
    skips.toFixed(1),
    ...sizes.map((orders, column) => {
      const sellers = honestSellers(seed + column, 200).concat(
        Array.from({ length: perCell }, (_, index) => ({
          id: `gater-${index}`,
          orders,
          unhappy: 0.08,
          asks: () => 0.8,
          skips,
        })),
      );
      const names = [...found(requestsOf(sellers, seed + Math.round(skips * 10)))];
      return names.filter((name) => name.startsWith("gater")).length / perCell;
    }),
  ]);
  return { header, rows };
}

/** Share of honest sellers accused, by the detector and by a naive difference of shares. */
function falseAlarms(seed: number, sellers: number) {
  const requests = requestsOf(honestSellers(seed, sellers), seed + 1);
  return {
    sellers,
    ours: found(requests).size / sellers,
    naive: naiveAlarms(requests) / sellers,
  };
}

/**
 * Honest sellers of every size and habit: asking everyone, some days, or from mid-season on;
 * unhappiness that moves with the season; parcels that never arrived and are rightly not asked.
 */
function honestSellers(seed: number, count: number): AskingSeller[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => {
    const share = 0.1 + 0.9 * random();
    const starts = random() < 0.3 ? random() * 90 : 0;
    const peak = random() * 90;
    const swing = random() < 0.4 ? 2 : 0;
    return {
      id: `honest-${index}`,
      orders: Math.round(15 * 60 ** random()),
      unhappy: 0.02 + 0.2 * random(),
      asks: (day: number) => (day < starts ? 0 : share),
      season: (day: number) => 1 + swing * Math.exp(-(((day - peak) / 12) ** 2)),
      lost: random() < 0.3 ? 0.5 : 0,
    };
  });
}

function naiveAlarms(requests: RequestSnapshot): number {
  const tallies = requests.sellerIds.map(() => [0, 0, 0, 0] as [number, number, number, number]);
  for (let row = 0; row < requests.rowCount; row++) {
    const marks = [requests.returned, requests.refunded, requests.complained, requests.lowFeedback];
    const isUnhappy = marks.some((mark) => mark[row] === 1);
    const tally = tallies[requests.seller[row] ?? 0];
    if (tally === undefined) continue;
    tally[isUnhappy ? 0 : 2]++;
    if (requests.asked[row] === 1) tally[isUnhappy ? 1 : 3]++;
  }
  return tallies.filter(
    ([unhappy, askedUnhappy, others, askedOthers]) =>
      unhappy > 0 && askedOthers / Math.max(1, others) - askedUnhappy / unhappy >= naiveGap,
  ).length;
}
