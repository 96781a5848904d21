import { holdOfTrust } from "@candor/core/domain/review/eligibility.ts";
import {
  type CodesByCommand,
  type Content,
  decide,
  versionOf,
} from "@candor/core/domain/review/review.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { transactionAs } from "../store/acting-role.ts";
import { lawAt } from "../store/policy.ts";
import { authorReview } from "../store/review-lists.ts";
import { lockReview } from "../store/reviews.ts";
import { readTrust } from "../store/standing.ts";
import { type AuthorView, authorView, findingsOf } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import { recordReview } from "./record-review.ts";
import { screenReview } from "./screen-review.ts";
import { withLanguage } from "./with-language.ts";

/** The author's new words for a review, made from the version that the author has seen. */
export type EditReview = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly reviewId: string;
  readonly version: number;
  readonly content: Content;
};

/** How an edit can be refused. */
export type EditReviewCode =
  | "not_found"
  | "edit_conflict"
  | "contributions_restricted"
  | "review_refused"
  | CodesByCommand["edit"];

/** Replaces the author's own review by a new version; the old one stays in view until it passes. */
export function editReview(
  { db, clock, ledger }: Pick<Deps, "db" | "clock" | "ledger">,
  { marketplaceId, customerId, reviewId, version, content: sent }: EditReview,
): Promise<Result<AuthorView, EditReviewCode>> {
  return transactionAs(db, "candor_reviews", async (tx) => {
    const at = clock.now();
    const review = await lockReview(tx, marketplaceId, reviewId);
    if (review === null || review.customerId !== customerId) return reject("not_found");
    if (version !== versionOf(review.state)) {
      return reject("edit_conflict", { version: versionOf(review.state) });
    }
    const trust = await readTrust(tx, { marketplaceId, customerId });
    const trusted = holdOfTrust(trust);
    if (!trusted.ok) return trusted;
    const law = await lawAt(tx, marketplaceId, at);
    const verdict = screenReview(sent, law);
    const content = withLanguage(sent);
    const command = { type: "edit", content, verdict, hold: trusted.value } as const;
    const decision = decide(review.state, command, at);
    if (!decision.ok) return decision;
    for (const event of decision.events) {
      const after = await recordReview(tx, { ledger, law, reason: null, trust }, review, event);
      if (event.type !== "review-rejected") continue;
      const findings = findingsOf(event.findings);
      return reject("review_refused", { reviewId, version: versionOf(after.state), findings });
    }
    const row = await authorReview(tx, marketplaceId, reviewId);
    return row === null ? reject("not_found") : ok(authorView(row));
  });
}
