import { incentiveDisclosure } from "@candor/core/detection/detectors/incentive-disclosure.ts";
import type { DisclosureSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { intern, onDay } from "@candor/core/testkit/review-rows.ts";
import { randomFrom } from "@candor/core/testkit/review-worlds.ts";
import type { Evaluation } from "./evaluation.ts";
import { setScores } from "./measures.ts";

/** Signals below it are hints and accuse nobody. */
const caseScore = 0.5;
const sellers = 500;
const payerShare = 0.05;
const categories = 40;
const chattyCategories = 6;

type Row = {
  readonly of: string;
  readonly by: string;
  readonly tells: boolean;
  readonly sampled: boolean;
  readonly category: number;
};

/** Sellers whose buyers tell of rewards. */
export const disclosures: Evaluation = {
  id: "incentive-disclosure",
  title: "Incentive disclosure",
  about:
    `Of ${sellers} sellers with 20 to 2,000 reviews, one in twenty rewards reviews and a share of ` +
    "the buyers say so. The honest world has trades in which rewards are mentioned ten times as " +
    "often, the platform's own samples, sellers who differ within a trade, and rivals who plant " +
    "five such reviews from one account. The yardstick accuses whoever has three such reviews.",
  run: (scope) => {
    const untouched = accused(world(scope.seed, 0));
    const plain = new Set(threeOrMore(world(scope.seed, 0)));
    const rows = [0.01, 0.03, 0.1, 0.3].map((share) => {
      const told = world(scope.seed, share);
      const payers = new Set(told.map(({ of }) => of).filter((of) => of.startsWith("payer")));
      const ours = setScores(accused(told), payers);
      const three = setScores(threeOrMore(told), payers);
      const name = `${Math.round(share * 100)} % of their buyers tell`;
      return [name, ours.precision, ours.recall, ours.f1, three.precision, three.recall];
    });
    const header = ["planted", "precision", "recall", "F1", "three told precision", "its recall"];
    const note =
      `Accused when nobody pays: ${untouched.length} of ${sellers} sellers; ` +
      `by the yardstick ${plain.size}.`;
    return [{ title: "generated", header, rows, notes: [note] }];
  },
};

const accused = (rows: readonly Row[]) =>
  incentiveDisclosure
    .detect(snapshotOf(rows), incentiveDisclosure.defaults)
    .filter(({ score }) => score >= caseScore)
    .flatMap(({ members }) => [...(members.sellers ?? [])]);

function threeOrMore(rows: readonly Row[]): string[] {
  const told = new Map<string, number>();
  for (const { of, tells } of rows) if (tells) told.set(of, (told.get(of) ?? 0) + 1);
  return [...told].filter(([, count]) => count >= 3).map(([of]) => of);
}

function world(seed: number, share: number): Row[] {
  const random = randomFrom(seed);
  const rows: Row[] = [];
  for (let index = 0; index < sellers; index++) {
    const isPayer = index < sellers * payerShare;
    const of = `${isPayer ? "payer" : "honest"}-${index}`;
    // Trades differ: where samples are the habit, honest buyers mention them far more often; and
    // within a trade one seller's buyers do so two or three times as often as another's.
    const category = Math.floor(random() * categories);
    const usual = (category < chattyCategories ? 0.03 : 0.003) * (0.4 + 1.2 * random());
    const samples = random() < 0.1 ? 0.1 : 0;
    const reviews = Math.round(20 * 100 ** random());
    for (let review = 0; review < reviews; review++) {
      const sampled = random() < samples;
      const tells = sampled || random() < usual || (isPayer && random() < share);
      rows.push({ of, by: `buyer-${index}-${review}`, tells, sampled, category });
    }
    if (random() < 0.05) {
      for (let planted = 0; planted < 5; planted++) {
        rows.push({ of, by: `rival-${index}`, tells: true, sampled: false, category });
      }
    }
  }
  return rows;
}

function snapshotOf(rows: readonly Row[]): DisclosureSnapshot {
  const sellersOf = intern(rows.map(({ of }) => of));
  const reviewers = intern(rows.map(({ by }) => by));
  return {
    rowCount: rows.length,
    sellerIds: sellersOf.ids,
    seller: sellersOf.index,
    productIds: Array.from({ length: categories }, (_, index) => `product-${index}`),
    product: Uint32Array.from(rows, ({ category }) => category),
    categoryOfProduct: Uint32Array.from({ length: categories }, (_, index) => index),
    reviewerIds: reviewers.ids,
    reviewer: reviewers.index,
    time: Float64Array.from(rows, (_, row) => onDay(row / 100)),
    disclosed: Uint8Array.from(rows, ({ tells }) => (tells ? 1 : 0)),
    insertReported: new Uint8Array(rows.length),
    sampled: Uint8Array.from(rows, ({ sampled }) => (sampled ? 1 : 0)),
    quote: rows.map(() => null),
  };
}
