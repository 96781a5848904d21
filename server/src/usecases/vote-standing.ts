import type { StandingFacts } from "@candor/core/domain/review/eligibility.ts";
import type { VoteStanding } from "@candor/core/domain/vote/vote.ts";
import type { Law } from "../store/policy.ts";

/** What decides whether an account may vote on a review. */
export type VoteFacts = Pick<StandingFacts, "affiliations" | "trust" | "cardSpendMinor"> & {
  readonly ownReview: boolean;
  readonly reviewVisible: boolean;
};

/** What stands between an account and its vote, by the law of the day. */
export function voteStandingOf(
  { affiliations, trust, cardSpendMinor, ...review }: VoteFacts,
  { parameters }: Pick<Law, "parameters">,
): VoteStanding {
  return {
    ...review,
    tiedToSeller: affiliations.some(
      ({ sellsThisProduct, sellsInSameCategory }) => sellsThisProduct || sellsInSameCategory,
    ),
    contributionsRestricted: trust === "restricted" || trust === "closed",
    spendTooLow: cardSpendMinor < parameters.review_min_card_spend_minor,
  };
}
