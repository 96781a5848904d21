import type { GroundName } from "./letters/words.ts";

/** What a breach that records show is called in a statement; letters say it in their language. */
export type StatedGround = {
  /** The clause of the policy catalogue that is cited. */
  readonly clause: string;
  /** Our category, as the exports translate it. */
  readonly category: string;
  readonly words: GroundName;
};

const arrangedReviews: StatedGround = {
  clause: "REV-022",
  category: "REVIEW_SERVICE",
  words: "arrangedReviews",
};
const ownReviews: StatedGround = {
  clause: "REV-011",
  category: "SELF_OR_INSIDER",
  words: "ownReviews",
};
const paidReviews: StatedGround = {
  clause: "REV-020",
  category: "INCENTIVE",
  words: "paidReviews",
};
const selectiveAsking: StatedGround = {
  clause: "REQ-017",
  category: "GATING",
  words: "selectiveAsking",
};
const mergedListings: StatedGround = {
  clause: "VAR-006",
  category: "VARIATION",
  words: "mergedListings",
};
const swayedVotes: StatedGround = {
  clause: "VOTE-001",
  category: "VOTE_MANIPULATION",
  words: "swayedVotes",
};
const forbiddenMessages: StatedGround = {
  clause: "MSG-094",
  category: "MARKETING",
  words: "forbiddenMessages",
};
const reportedContent: StatedGround = {
  clause: "ENF-001",
  category: "OTHER",
  words: "reportedContent",
};
const suspectedReview: StatedGround = {
  ...{ clause: "REV-085", category: "OTHER" },
  words: "suspectedReview",
};

/** By the detector or source that brought the claim; a test holds the list complete. */
export const groundsBySource: Readonly<Record<string, StatedGround>> = {
  "co-review-rings": arrangedReviews,
  "one-review-waves": arrangedReviews,
  "rating-bursts": arrangedReviews,
  "near-duplicate-text": arrangedReviews,
  "rater-fairness": arrangedReviews,
  "linked-accounts": ownReviews,
  "reciprocal-sellers": ownReviews,
  "incentive-disclosure": paidReviews,
  "refund-after-review": paidReviews,
  "selective-requests": selectiveAsking,
  "variation-merges": mergedListings,
  "identity-drift": mergedListings,
  "product-families": mergedListings,
  "vote-brigades": swayedVotes,
  "report-brigades": swayedVotes,
  "refused-messages": forbiddenMessages,
  "people-reports": reportedContent,
  "regulator-notices": reportedContent,
  "appealed-reports": reportedContent,
  "person-suspicions": suspectedReview,
  "person-removals": reportedContent,
  "overdue-suspicions": suspectedReview,
};

/** By the reason for which one person takes a review down; its author's own wish needs none. */
export const groundsByRemoval = {
  content_rules: { clause: "REV-064", category: "OTHER", words: "contentRules" },
  wrong_product: { clause: "REV-064", category: "OFF_TOPIC", words: "wrongProduct" },
  unusual_behaviour: { clause: "REV-017", category: "REVIEW_SERVICE", words: "arrangedReviews" },
  product_sanction: { clause: "ENF-004", category: "REVIEW_SERVICE", words: "arrangedReviews" },
  legal_order: { clause: "REV-064", category: "ILLEGAL", words: "legalOrder" },
} as const satisfies Readonly<Record<string, StatedGround>>;
