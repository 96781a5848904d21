import { dayMs, type Instant } from "../kernel/instant.ts";
import { coReviewRings } from "./detectors/co-review-rings.ts";
import { identityDrift } from "./detectors/identity-drift.ts";
import { incentiveDisclosure } from "./detectors/incentive-disclosure.ts";
import { linkedAccounts } from "./detectors/linked-accounts.ts";
import { nearDuplicateText } from "./detectors/near-duplicate-text.ts";
import { oneReviewWaves } from "./detectors/one-review-waves.ts";
import { productFamilies } from "./detectors/product-families.ts";
import { ratingBursts } from "./detectors/rating-bursts.ts";
import { reciprocalSellers } from "./detectors/reciprocal-sellers.ts";
import { refundAfterReview } from "./detectors/refund-after-review.ts";
import { reportBrigades } from "./detectors/report-brigades.ts";
import { selectiveRequests } from "./detectors/selective-requests.ts";
import { variationMerges } from "./detectors/variation-merges.ts";
import { voteBrigades } from "./detectors/vote-brigades.ts";
import type { Detector } from "./kit/define-detector.ts";
import type { ActSnapshot } from "./kit/fact-snapshots.ts";
import type { Evidence, Signal } from "./kit/signal.ts";
import type { ReviewSnapshot } from "./kit/snapshot.ts";
import {
  disclosuresOf,
  type MarketReviews,
  type MarketSnapshot,
  reviewsSince,
} from "./market-snapshot.ts";

/** A row of a snapshot by the ids that lead to it in the marketplace. */
export type EvidenceRow =
  | { readonly kind: "review"; readonly productId: string; readonly customerId: string }
  | { readonly kind: "act"; readonly reviewId: string; readonly customerId: string }
  | { readonly kind: "order"; readonly orderId: string }
  | { readonly kind: "product"; readonly productId: string }
  /** A text that somebody pointed at; the product where it stands on a product's page. */
  | {
      readonly kind: "text";
      readonly of: "review" | "feedback" | "message";
      readonly textId: string;
      readonly productId: string | null;
    };

/** A signal whose evidence can be opened without the snapshot it was found in. */
export type TracedSignal = Omit<Signal, "evidence"> & {
  readonly evidence: readonly TracedEvidence[];
};

/** A checkable fact with the rows that show it. */
export type TracedEvidence = Omit<Evidence, "rows"> & { readonly rows: readonly EvidenceRow[] };

/** Which facts a pass reads, so that new ones of a kind wake it. */
export type PassSource = "reviews" | "votes" | "reports" | "listings" | "facts";

/** One detector over a marketplace's snapshot. */
export type Pass = {
  readonly id: string;
  readonly reads: readonly PassSource[];
  readonly lookbackDays: number;
  readonly run: (market: MarketSnapshot) => readonly TracedSignal[];
};

/** What a detector was given, with the way back from its rows. */
type Given<Input> = { readonly input: Input; readonly rowOf: (row: number) => EvidenceRow };

/**
 * Every detector that a marketplace can be searched with, in the order of a pass. Raters are left
 * out: on products, disagreeing with everyone is an opinion, and stars open no case.
 */
export const passes: readonly Pass[] = [
  passOf(coReviewRings, ["reviews"], ({ reviews }) => given(reviews, reviews)),
  passOf(oneReviewWaves, ["reviews"], ({ reviews }) => {
    const { reviewerSince } = reviews;
    return given({ reviews, reviewerSince }, reviews);
  }),
  passOf(ratingBursts, ["reviews"], ({ reviews }) => given(reviews, reviews)),
  passOf(nearDuplicateText, ["reviews"], ({ reviews }) => given(reviews, reviews)),
  passOf(productFamilies, ["reviews"], ({ reviews }) => given(undeclared(reviews), reviews)),
  passOf(incentiveDisclosure, ["reviews"], ({ reviews }) => given(disclosuresOf(reviews), reviews)),
  passOf(linkedAccounts, ["reviews", "facts"], ({ reviews, traits }) =>
    given({ reviews, traits, categoryOfProduct: reviews.categoryOfProduct }, reviews),
  ),
  passOf(reciprocalSellers, ["reviews", "facts"], ({ reviews }) => {
    const { sellerOfReviewer } = reviews;
    return given({ reviews, sellerOfReviewer }, reviews);
  }),
  passOf(voteBrigades, ["votes"], ({ votes }) => ({ input: votes, rowOf: actOf(votes) })),
  passOf(reportBrigades, ["reports"], ({ reports }) => ({
    input: reports,
    rowOf: actOf(reports),
  })),
  passOf(refundAfterReview, ["facts"], ({ orders }) => ({
    input: orders,
    rowOf: (row) => ({ kind: "order", orderId: orders.orderIds[row] ?? "" }),
  })),
  passOf(selectiveRequests, ["facts"], ({ requests }) => ({
    input: requests,
    rowOf: (row) => ({ kind: "order", orderId: requests.orderIds[row] ?? "" }),
  })),
  passOf(variationMerges, ["facts", "listings"], ({ attachments }) => ({
    input: attachments,
    rowOf: (row) => {
      const productId = attachments.productIds[attachments.product[row] ?? 0] ?? "";
      return { kind: "product", productId };
    },
  })),
  passOf(identityDrift, ["facts", "listings"], ({ listings }) => ({
    input: listings,
    rowOf: (row) => {
      const productId = listings.productIds[listings.product[row] ?? 0] ?? "";
      return { kind: "product", productId };
    },
  })),
];

function passOf<Input, Options extends object>(
  detector: Detector<Input, Options>,
  reads: readonly PassSource[],
  prepare: (market: MarketSnapshot) => Given<Input>,
): Pass {
  return {
    id: detector.id,
    reads,
    lookbackDays: detector.lookbackDays,
    run: (market) => {
      const from = market.at - detector.lookbackDays * dayMs;
      const prepared = prepare({ ...market, reviews: reviewsSince(market.reviews, from) });
      const signals = detector.detect(prepared.input, detector.defaults);
      return signals.map((signal) => traced(signal, prepared.rowOf));
    },
  };
}

function given<Input>(input: Input, reviews: ReviewSnapshot): Given<Input> {
  return {
    input,
    rowOf: (row) => ({
      kind: "review",
      productId: reviews.productIds[reviews.product[row] ?? 0] ?? "",
      customerId: reviews.reviewerIds[reviews.reviewer[row] ?? 0] ?? "",
    }),
  };
}

function actOf(acts: ActSnapshot): (row: number) => EvidenceRow {
  return (row) => ({
    kind: "act",
    reviewId: acts.reviewIds[acts.review[row] ?? 0] ?? "",
    customerId: acts.actorIds[acts.actor[row] ?? 0] ?? "",
  });
}

/** A declared family is no finding: its products count as one, so that only others are told. */
function undeclared(reviews: MarketReviews): ReviewSnapshot {
  const heads = new Map<number, number>();
  const headOf = (product: number) => {
    const family = reviews.familyOfProduct[product] ?? 0;
    if (!heads.has(family)) heads.set(family, product);
    return heads.get(family) ?? product;
  };
  return { ...reviews, product: reviews.product.map(headOf) };
}

function traced(signal: Signal, rowOf: (row: number) => EvidenceRow): TracedSignal {
  return {
    ...signal,
    evidence: signal.evidence.map(({ rows = [], ...fact }) => ({ ...fact, rows: rows.map(rowOf) })),
  };
}

/** The passes that new facts of these sources can change. */
export function passesFor(sources: readonly PassSource[]): readonly Pass[] {
  return passes.filter(({ reads }) => reads.some((source) => sources.includes(source)));
}

/** A pass by its detector's id. */
export function passById(id: string): Pass | undefined {
  return passes.find((pass) => pass.id === id);
}

/** The moment from which on a pass of these looks at facts. */
export function earliestRead(ids: readonly string[], at: Instant): Instant {
  const days = ids.map((id) => passById(id)?.lookbackDays ?? 0);
  return at - Math.max(0, ...days) * dayMs;
}
