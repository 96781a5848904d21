import { coReviewRings } from "@candor/core/detection/detectors/co-review-rings.ts";
import { incentiveDisclosure } from "@candor/core/detection/detectors/incentive-disclosure.ts";
import { linkedAccounts } from "@candor/core/detection/detectors/linked-accounts.ts";
import { nearDuplicateText } from "@candor/core/detection/detectors/near-duplicate-text.ts";
import { oneReviewWaves } from "@candor/core/detection/detectors/one-review-waves.ts";
import { productFamilies } from "@candor/core/detection/detectors/product-families.ts";
import { raterFairness } from "@candor/core/detection/detectors/rater-fairness.ts";
import { ratingBursts } from "@candor/core/detection/detectors/rating-bursts.ts";
import { reciprocalSellers } from "@candor/core/detection/detectors/reciprocal-sellers.ts";
import { reportBrigades } from "@candor/core/detection/detectors/report-brigades.ts";
import { voteBrigades } from "@candor/core/detection/detectors/vote-brigades.ts";
import type { Signal } from "@candor/core/detection/kit/signal.ts";
import { actsOf, disclosuresIn } from "./file-snapshots.ts";
import type { ReviewFile } from "./review-builder.ts";
import type { ColumnName } from "./review-columns.ts";

/** One kind of `candor detect`: the columns it cannot do without, and its pass. */
export type DetectKind = {
  /** Whether its answers are groups of accounts or products, or signals about one. */
  readonly answers: "groups" | "signals";
  readonly needs: readonly ColumnName[];
  /** A column that says the rows are something else; among all kinds this one is then left out. */
  readonly unless?: ColumnName;
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
    run: ({ reviews, accounts: { reviewerSince } }) =>
      oneReviewWaves.detect({ reviews, reviewerSince }, oneReviewWaves.defaults),
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
  "linked-accounts": {
    answers: "signals",
    needs: ["seller", "acts_for"],
    blindTo: linkedAccounts.blindTo,
    run: ({ reviews, accounts: { traits } }) =>
      linkedAccounts.detect({ reviews, traits, categoryOfProduct: null }, linkedAccounts.defaults),
  },
  "reciprocal-sellers": {
    answers: "groups",
    needs: ["seller", "acts_for"],
    blindTo: reciprocalSellers.blindTo,
    run: ({ reviews, accounts: { sellerOfReviewer } }) =>
      reciprocalSellers.detect({ reviews, sellerOfReviewer }, reciprocalSellers.defaults),
  },
  disclosures: {
    answers: "signals",
    needs: ["seller", "text"],
    blindTo: incentiveDisclosure.blindTo,
    run: (file) => incentiveDisclosure.detect(disclosuresIn(file), incentiveDisclosure.defaults),
  },
  votes: {
    answers: "groups",
    needs: ["review", "time"],
    // With products beside them, the reviews are the reviewers' own.
    unless: "product",
    blindTo: voteBrigades.blindTo,
    run: (file) => voteBrigades.detect(actsOf(file, "votes"), voteBrigades.defaults),
  },
  reports: {
    answers: "groups",
    needs: ["review", "time", "outcome"],
    blindTo: reportBrigades.blindTo,
    run: (file) => reportBrigades.detect(actsOf(file, "reports"), reportBrigades.defaults),
  },
};
