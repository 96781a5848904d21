import { coReviewRings } from "@candor/core/detection/detectors/co-review-rings.ts";
import { nearDuplicateText } from "@candor/core/detection/detectors/near-duplicate-text.ts";
import { oneReviewWaves } from "@candor/core/detection/detectors/one-review-waves.ts";
import { productFamilies } from "@candor/core/detection/detectors/product-families.ts";
import { raterFairness } from "@candor/core/detection/detectors/rater-fairness.ts";
import { ratingBursts } from "@candor/core/detection/detectors/rating-bursts.ts";
import type { Signal } from "@candor/core/detection/kit/signal.ts";
import type { ReviewFile } from "./read-reviews.ts";
import type { ColumnName } from "./review-columns.ts";

/** One kind of `candor detect`: the columns it cannot do without, and its pass. */
export type DetectKind = {
  /** Whether its answers are groups of accounts or products, or signals about one. */
  readonly answers: "groups" | "signals";
  readonly needs: readonly ColumnName[];
  /** What the method cannot see, said in the output. */
  readonly blindTo: readonly string[];
  readonly run: (file: ReviewFile, asked: Asked) => readonly Signal[];
};

/** How the kind was asked for: alone or among all, and how many answers at most. */
export type Asked = { readonly alone: boolean; readonly top: number };

/** The kinds by the word after `--kind`; `all` runs each whose columns are there. */
export const detectKinds: Readonly<Record<string, DetectKind>> = {
  rings: {
    answers: "groups",
    needs: [],
    blindTo: coReviewRings.blindTo,
    run: ({ reviews }, { top }) =>
      coReviewRings.detect(reviews, {
        groupsMax: Math.min(top, coReviewRings.defaults.groupsMax),
      }),
  },
  bursts: {
    answers: "signals",
    needs: ["time"],
    blindTo: ratingBursts.blindTo,
    run: ({ reviews }) => ratingBursts.detect(reviews, ratingBursts.defaults),
  },
  waves: {
    answers: "signals",
    needs: ["time"],
    blindTo: oneReviewWaves.blindTo,
    run: ({ reviews }) =>
      oneReviewWaves.detect({ reviews, reviewerSince: null }, oneReviewWaves.defaults),
  },
  duplicates: {
    answers: "signals",
    needs: ["text"],
    blindTo: nearDuplicateText.blindTo,
    run: ({ reviews }) => nearDuplicateText.detect(reviews, nearDuplicateText.defaults),
  },
  families: {
    answers: "groups",
    needs: ["text"],
    blindTo: productFamilies.blindTo,
    run: ({ reviews }) => productFamilies.detect(reviews, productFamilies.defaults),
  },
  raters: {
    answers: "signals",
    needs: ["rating"],
    blindTo: raterFairness.blindTo,
    // Asked for alone it ranks everyone, and --top says how far down to look.
    run: ({ ratings }, { alone }) =>
      ratings === null
        ? []
        : raterFairness.detect(ratings, alone ? { unfairnessMin: 0 } : raterFairness.defaults),
  },
};
