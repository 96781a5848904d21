import { refundAfterReview } from "@candor/core/detection/detectors/refund-after-review.ts";
import { voteBrigades } from "@candor/core/detection/detectors/vote-brigades.ts";
import {
  type ActRow,
  actsOf,
  type OrderRow,
  ordersOf,
  readers,
} from "@candor/core/testkit/fact-worlds.ts";
import { randomFrom } from "@candor/core/testkit/review-worlds.ts";
import type { Evaluation } from "./evaluation.ts";
import { setScores } from "./measures.ts";

const votePlans = [
  { accounts: 5, reviews: 8, takes: 1 },
  { accounts: 10, reviews: 12, takes: 0.7 },
  { accounts: 30, reviews: 20, takes: 0.5 },
  { accounts: 30, reviews: 20, takes: 0.3 },
] as const;

/** Brigades of voters. */
export const votes: Evaluation = {
  id: "vote-brigades",
  title: "Vote brigades",
  about:
    "Accounts with an honest history vote on a list of reviews, all within the hour on each, among " +
    "6,000 honest votes. The yardstick accuses the busiest accounts, as many as were planted.",
  run: (scope) => {
    const rows = votePlans.map((plan) => {
      const { ours, yardstick } = evaluateVotes(scope.seed, plan);
      const name = `${plan.accounts} accounts, ${plan.reviews} reviews, each with chance ${plan.takes}`;
      return [name, ours.precision, ours.recall, ours.f1, yardstick.f1];
    });
    const header = ["planted", "precision", "recall", "F1", "busiest accounts F1"];
    return [{ title: "generated", header, rows, notes: [] }];
  },
};

/** Sellers who pay critics. */
export const refunds: Evaluation = {
  id: "refund-after-review",
  title: "Refunds after critical reviews",
  about:
    "20 of 200 sellers refund a share of their critics within a week of the review; 20 are generous " +
    "to everyone and 20 had a fire. The yardstick accuses whoever has three refunds within a " +
    "fortnight of a review.",
  run: (scope) => {
    const rows = [0.2, 0.4, 0.7].map((share) => {
      const { ours, yardstick } = evaluateRefunds(scope.seed, share);
      const name = `${share * 100} % of critics paid`;
      return [name, ours.precision, ours.recall, ours.f1, yardstick.precision, yardstick.recall];
    });
    const header = [
      "planted",
      "precision",
      "recall",
      "F1",
      "three refunds precision",
      "its recall",
    ];
    return [{ title: "generated", header, rows, notes: [] }];
  },
};

/** Accounts that vote in step, by how many of the listed reviews each takes part in. */
function evaluateVotes(seed: number, plan: { accounts: number; reviews: number; takes: number }) {
  const random = randomFrom(seed);
  const planted: ActRow[] = [];
  for (let review = 0; review < plan.reviews; review++) {
    const day = 5 + random() * 70;
    for (let account = 0; account < plan.accounts; account++) {
      if (random() > plan.takes) continue;
      const at = day + random() / 30;
      planted.push({
        by: `brigade-${account}`,
        on: `target-${review}`,
        of: "buyer-of-votes",
        day: at,
      });
    }
  }
  // An honest history hides the brigade from counts of votes.
  const cover = readers(seed + 5, plan.accounts * 6).map((row, index) => ({
    ...row,
    by: `brigade-${index % plan.accounts}`,
  }));
  const acts = actsOf([...readers(seed + 1, 6_000), ...planted, ...cover]);
  const names = new Set(planted.map(({ by }) => by));
  const told = voteBrigades.detect(acts, voteBrigades.defaults);
  const ours = setScores(
    told.flatMap(({ members }) => [...members.reviewers]),
    names,
  );
  const votes = new Map<string, number>();
  for (const actor of acts.actor) {
    const id = acts.actorIds[actor] ?? "";
    votes.set(id, (votes.get(id) ?? 0) + 1);
  }
  const busiest = [...votes].sort((a, b) => b[1] - a[1]).slice(0, plan.accounts);
  const yardstick = setScores(
    busiest.map(([id]) => id),
    names,
  );
  return { ours, yardstick };
}

/** Sellers that refund a share of their critics, among honest and generous ones and one fire. */
function evaluateRefunds(seed: number, share: number) {
  const random = randomFrom(seed);
  const rows: OrderRow[] = [];
  const kinds = ["honest", "generous", "fire", "payer"] as const;
  for (let index = 0; index < 200; index++) {
    const kind = kinds[index % 10 === 0 ? 3 : index % 10 === 1 ? 1 : index % 10 === 2 ? 2 : 0];
    for (let order = 0; order < 250; order++) {
      const delivered = random() * 150;
      const isCritic = random() < 0.08;
      const reviewed = delivered + 2 + random() * 10;
      const base = kind === "generous" ? 0.3 : 0.02;
      let refunded = random() < base ? delivered + random() * 40 : undefined;
      if (kind === "fire" && delivered > 60 && delivered < 85) refunded = 88 + random() * 5;
      if (kind === "payer" && isCritic && random() < share) refunded = reviewed + 1 + random() * 6;
      rows.push({
        of: `${kind}-${index}`,
        delivered,
        ...(isCritic ? { reviewed, stars: 1 + Math.floor(random() * 3) } : {}),
        ...(refunded === undefined ? {} : { refunded }),
      });
    }
  }
  const payers = new Set(rows.map(({ of }) => of).filter((of) => of.startsWith("payer")));
  const told = refundAfterReview.detect(ordersOf(rows), refundAfterReview.defaults);
  const after = new Map<string, number>();
  for (const { of, reviewed, refunded } of rows) {
    const follows = reviewed !== undefined && refunded !== undefined && refunded > reviewed;
    if (follows && refunded < reviewed + 14) after.set(of, (after.get(of) ?? 0) + 1);
  }
  const counted = [...after].filter(([, count]) => count >= 3).map(([of]) => of);
  return {
    ours: setScores(
      told.flatMap(({ members }) => [...(members.sellers ?? [])]),
      payers,
    ),
    yardstick: setScores(counted, payers),
  };
}
