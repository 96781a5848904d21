import type { ActSnapshot, DisclosureSnapshot } from "@candor/core/detection/kit/fact-snapshots.ts";
import { shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import type { ReviewFile } from "./review-builder.ts";

/** Rows of votes or reports: who acted on which review when. */
export function actsOf({ reviews, accounts }: ReviewFile, kind: "votes" | "reports"): ActSnapshot {
  const sellerOfReview = new Uint32Array(reviews.productIds.length);
  const { seller, product } = reviews;
  if (seller !== null) {
    for (let row = 0; row < reviews.rowCount; row++) {
      sellerOfReview[product[row] ?? 0] = seller[row] ?? 0;
    }
  }
  return {
    rowCount: reviews.rowCount,
    actorIds: reviews.reviewerIds,
    reviewIds: reviews.productIds,
    actor: reviews.reviewer,
    review: product,
    time: reviews.time ?? new Float64Array(reviews.rowCount).fill(Number.NaN),
    sellerIds: reviews.sellerIds ?? [""],
    sellerOfReview,
    actorSince: accounts.reviewerSince,
    outcome: kind === "reports" ? accounts.outcome : null,
  };
}

/** The reviews with what screening finds in them: who tells of a reward, in which words. */
export function disclosuresIn({ reviews }: ReviewFile): DisclosureSnapshot {
  const { rowCount } = reviews;
  const disclosed = new Uint8Array(rowCount);
  const quote = new Array<string | null>(rowCount).fill(null);
  for (let row = 0; row < rowCount; row++) {
    const text = reviews.text?.[row] ?? null;
    if (text === null) continue;
    const { findings } = screen(text, { surface: "review" }, shippedPolicy);
    const told = findings.find(({ category }) => category === "INCENTIVISED_DISCLOSURE");
    if (told === undefined) continue;
    disclosed[row] = 1;
    quote[row] = told.quote;
  }
  return {
    rowCount,
    sellerIds: reviews.sellerIds ?? [],
    seller: reviews.seller ?? new Uint32Array(rowCount),
    productIds: reviews.productIds,
    product: reviews.product,
    reviewerIds: reviews.reviewerIds,
    reviewer: reviews.reviewer,
    time: reviews.time ?? new Float64Array(rowCount).fill(Number.NaN),
    disclosed,
    insertReported: new Uint8Array(rowCount),
    sampled: new Uint8Array(rowCount),
    quote,
  };
}
