import { type StandingCode, standingOf } from "@candor/core/domain/review/eligibility.ts";
import {
  type CodesByCommand,
  type Content,
  decide,
  evolve,
  initial,
} from "@candor/core/domain/review/review.ts";
import { type Instant, instantToIso } from "@candor/core/kernel/instant.ts";
import { ok, type Refusal, type Result, reject } from "@candor/core/kernel/result.ts";
import type { Tx } from "../db/database.ts";
import { transactionAs } from "../store/acting-role.ts";
import { moveRating } from "../store/ratings.ts";
import { lockProduct } from "../store/resubmission-locks.ts";
import { reviewEntry } from "../store/review-entries.ts";
import { type Attempt, countedOf, insertReview, type NewReview } from "../store/reviews.ts";
import { prospectOf, takeTurn } from "../store/standing.ts";
import { type AuthorView, findingsOf } from "./author-view.ts";
import type { Deps } from "./deps.ts";
import { withStanding } from "./judged-standing.ts";
import { screenReview } from "./screen-review.ts";
import { standingParameters } from "./standing-parameters.ts";
import { withLanguage } from "./with-language.ts";

/** What the author sends. */
export type SubmitReview = {
  readonly marketplaceId: string;
  readonly customerId: string;
  readonly productId: string;
  readonly content: Content;
  readonly experienceDate: string | null;
  readonly preReleaseBasis: "theatrical" | "advance_copy" | null;
};

/** How a submission can be refused. */
export type SubmitReviewCode =
  | "product_unknown"
  | "review_refused"
  | StandingCode
  | CodesByCommand["submit"];

/**
 * Reviews a product: published, held or refused, in one transaction with its ledger entry and the
 * product's rating. A refused attempt is recorded too, and the author can edit and send it again.
 */
export function submitReview(
  { db, clock, ids, ledger }: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  input: SubmitReview,
): Promise<Result<AuthorView, SubmitReviewCode>> {
  const { marketplaceId, productId } = input;
  const content = withLanguage(input.content);
  return transactionAs(db, "candor_reviews", async (tx) => {
    const at = clock.now();
    const candidacy = await candidacyOf(tx, input, at);
    if (candidacy === null) return reject("product_unknown");
    const { standing, prospect } = candidacy;
    const { law, existing } = prospect;
    const hold = standing.ok ? standing.value.hold : null;
    const verdict = screenReview(input.content, law);
    const state = existing?.state ?? initial;
    const decision = decide(state, { type: "submit", content, verdict, hold }, at);
    // Somebody who has reviewed the product hears that first, whatever else stands in the way.
    if (!decision.ok) return withReviewId(decision, existing?.reviewId);
    if (!standing.ok) return standing;
    const { verification, paidRatio, preReleaseBasis } = standing.value;
    const event = decision.events.find(isAttempt);
    if (event === undefined) throw new Error("submitting a review answered no attempt");

    const review: NewReview = {
      marketplaceId,
      productId,
      reviewId: ids.next("rev"),
      customerId: input.customerId,
      verification,
      paidRatio,
      preReleaseBasis,
      incentive: prospect.facts.sampled ? "platform_sample" : "none",
      variant: prospect.variant,
      experienceDate: input.experienceDate,
    };
    const eventId = ids.next("evt");
    const stored = {
      ...review,
      state: evolve(initial, event),
      words: content,
      countedAt: at,
      ofEarlierProduct: false,
    };
    if (!(await insertReview(tx, stored, event, eventId))) {
      const now = await prospectOf(tx, input, productId, at);
      return reject("review_exists", { reviewId: now?.existing?.reviewId });
    }
    const entry = withStanding(reviewEntry(stored, event), law, candidacy.facts, standing.value);
    await ledger.append(tx, marketplaceId, [{ ...entry, eventId }]);
    if (event.type === "review-rejected" && event.locked) await lockProduct(tx, review, at);
    const movement = { before: null, now: countedOf(stored) };
    await moveRating(tx, review, movement, { parameters: law.parameters, at });
    return answerOf(review, content, event);
  });
}

/**
 * What is known of the account and the product, and what it may do. Reviews without a confirmed
 * purchase are counted by the week, so they are judged one at a time, each on what is there by
 * then.
 */
async function candidacyOf(tx: Tx, input: SubmitReview, at: Instant) {
  const known = async () => {
    const prospect = await prospectOf(tx, input, input.productId, at);
    if (prospect === null) return null;
    const said = { hasText: input.content.body !== null, preReleaseBasis: input.preReleaseBasis };
    const parameters = standingParameters(prospect.law.parameters);
    const facts = { ...prospect.facts, ...said };
    return { prospect, facts, standing: standingOf(facts, parameters, at) };
  };
  const first = await known();
  if (!first?.standing.ok || !first.standing.value.usesQuota) return first;
  await takeTurn(tx, input);
  return known();
}

function isAttempt(event: { type: string }): event is Attempt {
  return /^review-(published|held|rejected)$/.test(event.type);
}

/** Where the author finds the review that is already there. */
function withReviewId<C extends string>(refusal: Refusal<C>, reviewId: string | undefined) {
  return reject(refusal.code, { ...refusal.facts, reviewId });
}

function answerOf(
  { reviewId, productId, verification }: NewReview,
  { stars, title, body }: Content,
  event: Attempt,
): Result<AuthorView, "review_refused"> {
  const findings = findingsOf(event.findings);
  if (event.type === "review-rejected") {
    return reject("review_refused", { reviewId, version: 1, findings });
  }
  const at = instantToIso(event.at);
  const published = event.type === "review-published";
  return ok({
    reviewId,
    productId,
    status: published ? "published" : "held",
    version: 1,
    stars,
    title,
    body,
    verification,
    heldBecause: event.type === "review-held" ? event.because : null,
    findings,
    removalReason: null,
    suspectedUntil: null,
    reason: null,
    submittedAt: at,
    decidedAt: published ? at : null,
    publishedAt: published ? at : null,
    photos: [],
  });
}
