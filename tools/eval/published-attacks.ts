import { coReviewRings } from "@candor/core/detection/detectors/co-review-rings.ts";
import { scoreReviews } from "@candor/core/detection/detectors/co-review-rings-scores.ts";
import { toSnapshot } from "@candor/core/testkit/review-worlds.ts";
import type { Evaluation } from "./evaluation.ts";
import { hasPublicFile, readAttack, readPairs } from "./read-edges.ts";

const reviews = "yelpchi-graph/reviews.csv.gz";
const attacks = ["IncBP", "IncDS", "IncPR", "Random", "Singleton"] as const;

/** Attacks that others published, on a graph without rings of its own. */
export const publishedAttacks: Evaluation = {
  id: "published-attacks",
  title: "Published attacks on restaurant reviews",
  about:
    "Reviews of 201 restaurants with 450 planted by published attack generators: share of planted " +
    "reviews among as many first by the review score. The yardstick ranks by how few reviews the " +
    "product has, which the generators' choice of targets rewards.",
  run: (_, say) => {
    if (!hasPublicFile(reviews)) return [];
    const told = coReviewRings.detect(toSnapshot(readPairs(reviews)), { groupsMax: 10 }).length;
    const blind: string[] = [];
    const rows = attacks.map((attack) => {
      say(attack);
      const { ours, plain, blindTo } = evaluateAttack(attack);
      if (ours === 0) blind.push(`${attack}, as the output says: ${blindTo}`);
      return [attack, ours, plain];
    });
    const header = ["attack", "R-precision", "few reviews of the product"];
    const untouched = `Rings told on the untouched graph: ${told}.`;
    return [{ title: "Restaurant reviews", header, rows, notes: [untouched, ...blind] }];
  },
};

function evaluateAttack(attack: string) {
  const { columns, honestRows } = readAttack(reviews, `yelpchi-graph/attacks/${attack}.csv.gz`);
  const snapshot = toSnapshot(columns);
  const { scores, blindTo } = scoreReviews(snapshot);
  const reviewers = new Float64Array(snapshot.productIds.length);
  for (const product of snapshot.product) reviewers[product] = (reviewers[product] ?? 0) - 1;
  const few = [...snapshot.product].map((p) => reviewers[p] ?? 0);
  return {
    ours: rPrecision(scores, honestRows),
    plain: rPrecision(few, honestRows),
    blindTo: blindTo[0] ?? "",
  };
}

function rPrecision(scores: ArrayLike<number>, honestRows: number): number {
  const planted = scores.length - honestRows;
  const order = Array.from({ length: scores.length }, (_, row) => row);
  order.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return order.slice(0, planted).filter((row) => row >= honestRows).length / planted;
}
