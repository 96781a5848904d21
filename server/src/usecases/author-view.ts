import type { AuthorPhoto } from "@candor/core/contract/schemas/photos.ts";
import type { AuthorReview } from "@candor/core/contract/schemas/reviews.ts";
import type { State } from "@candor/core/domain/review/review.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import type { z } from "zod";
import { toInstant } from "../store/moments.ts";
import type { AuthorReviewRow } from "../store/review-lists.ts";
import type { PhotoRow } from "../store/review-photos.ts";
import { photoView } from "./photo-views.ts";

/** A review as its author reads it. */
export type AuthorView = z.input<typeof AuthorReview>;

/** Shows the latest version, where it stands, and the words that stopped it. */
export function authorView(row: AuthorReviewRow): AuthorView {
  const { state } = row;
  return {
    reviewId: row.review_id,
    productId: row.product_id,
    status: statusOf(state),
    version: row.version,
    stars: row.stars,
    title: row.title,
    body: row.body,
    verification: row.verification,
    heldBecause: state.status === "held" ? state.because : null,
    findings: findingsOf(row.findings ?? []),
    removalReason: state.status === "removed" ? state.reason : null,
    suspectedUntil: state.status === "suspected" ? instantToIso(state.until) : null,
    reason: row.decision_reason,
    submittedAt: instantToIso(toInstant(row.submitted_at)),
    decidedAt: row.decided_at === null ? null : instantToIso(toInstant(row.decided_at)),
    publishedAt: row.published_at === null ? null : instantToIso(toInstant(row.published_at)),
    photos: row.photos.map(authorPhotoView),
  };
}

/** A photo as its author and a moderator see it. */
export function authorPhotoView(row: PhotoRow): z.input<typeof AuthorPhoto> {
  const { status, reason, addedAt } = row;
  const findings = findingsOf(row.findings).map((finding, at) => {
    const { boxes } = row.findings[at] ?? {};
    return boxes === undefined ? finding : { ...finding, boxes: boxes.map((box) => ({ ...box })) };
  });
  return { ...photoView(row), status, reason, addedAt, findings };
}

/** Findings in the shape of the contract, whose lists may be written to. */
export function findingsOf(findings: readonly Finding[]): AuthorView["findings"] {
  return findings.map(({ spans, field, attachment, ...finding }) => ({
    ...finding,
    ...(field === undefined ? {} : { field }),
    ...(attachment === undefined ? {} : { attachment }),
    spans: spans.map(({ start, end }) => ({ start, end })),
  }));
}

function statusOf(state: State): AuthorView["status"] {
  if (state.status === "none") throw new Error("a stored review has no state");
  return state.status;
}
