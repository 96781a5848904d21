import { createReadStream } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createGunzip } from "node:zlib";
import { raterFairness } from "@candor/core/detection/detectors/rater-fairness.ts";
import type { RatingSnapshot } from "@candor/core/detection/kit/snapshot.ts";
import type { Evaluation } from "./evaluation.ts";
import { areaUnderCurve, meanOf } from "./measures.ts";
import { hasPublicFile } from "./read-edges.ts";
import { readPublic } from "./review-sets.ts";

const ratings = "bitcoin-otc/ratings.csv.gz";
const labels = "bitcoin-otc/labels.train.csv.gz";

/** Unfair raters, by what they gave and nothing else. */
export const raters: Evaluation = {
  id: "raters",
  title: "Unfair raters",
  about:
    "Trust ratings of people by people, with the half of the labels that is open. Only what a " +
    "rater gave is read: what a labelled account received would tell the label away.",
  run: async () => {
    if (!hasPublicFile(ratings)) return [];
    const snapshot = (await readPublic(ratings)).ratings;
    if (snapshot === null) return [];
    const label = await readLabels();
    const area = (score: ReadonlyMap<string, number>) => {
      const scores = (wanted: number) =>
        [...label].filter(([, value]) => value === wanted).map(([id]) => score.get(id) ?? 0);
      return areaUnderCurve(scores(-1), scores(1));
    };
    const ours = raterFairness.detect(snapshot, { unfairnessMin: 0 });
    const ranked = new Map(ours.map(({ members, score }) => [members.reviewers[0] ?? "", score]));
    const rows = [
      ["rater-fairness", area(ranked)],
      ["mean distance from others", area(plainDistances(snapshot))],
      ["few ratings given", area(fewRatings(snapshot))],
    ] as const;
    return [{ title: "trust ratings", header: ["method", "AUC"], rows, notes: [] }];
  },
};

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
    input: createReadStream(join(import.meta.dirname, "../../../shared/data", labels)).pipe(
      createGunzip(),
    ),
  });
  const found = new Map<string, number>();
  for await (const line of lines) {
    const [id = "", label = ""] = line.split(",");
    if (label === "1" || label === "-1") found.set(id, Number(label));
  }
  return found;
}
