import type { Messages } from "../ui/messages/messages.ts";
import type { ReasonFacts } from "../ui/reason.tsx";
import { addresses } from "./addresses.ts";
import type { AuthorReview } from "./shapes.ts";

/** Where a review stands, as its author reads it. */
export function standingText(review: AuthorReview, m: Messages): string {
  const texts = m.writing.statusText;
  if (review.status === "held") {
    if (review.heldBecause === "words") return texts.heldWords;
    if (review.heldBecause === "account") return texts.heldAccount;
    return review.heldBecause === "inferred_tie" ? texts.heldTie : texts.held;
  }
  if (review.status === "published" && review.body === null) return texts.publishedRating;
  return m.writing.statusText[review.status];
}

/** The same with its rule, the words and the way on, for the card behind the status. */
export function standingReason(review: AuthorReview, m: Messages): ReasonFacts {
  const findings = review.status === "published" ? [] : review.findings;
  const [first] = findings;
  const { reason, removalReason } = review;
  const decided = reason === null ? m.writing.guideMore : m.writing.decider;
  return {
    what: standingText(review, m),
    because: {
      title: first?.title ?? decided,
      clause: first?.clause,
      policyVersion: first?.policyVersion,
    },
    words: [...new Set(findings.map(({ quote }) => quote))].filter((quote) => quote !== ""),
    facts: [
      ...(removalReason === null ? [] : [m.writing.removal[removalReason]]),
      ...(reason === null ? [] : [reason]),
    ],
    instead: first?.suggestion,
    disagree: first === undefined ? undefined : m.writing.disagree,
    more: { label: m.writing.steps, href: addresses.status(review.reviewId) },
  };
}
