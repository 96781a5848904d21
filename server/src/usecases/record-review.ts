import type { StandingFacts } from "@candor/core/domain/review/eligibility.ts";
import {
  type Content,
  type Event,
  evolve,
  isLocked,
  type State,
  visibleVersion,
} from "@candor/core/domain/review/review.ts";
import type { Instant } from "@candor/core/kernel/instant.ts";
import type { Tx } from "../db/database.ts";
import type { Law } from "../store/policy.ts";
import { moveRating } from "../store/ratings.ts";
import { lockProduct, unlockProduct } from "../store/resubmission-locks.ts";
import { reviewEntry } from "../store/review-entries.ts";
import {
  type Attempt,
  addVersion,
  countedOf,
  decideVersion,
  readVersion,
  type StoredReview,
  saveReview,
} from "../store/reviews.ts";
import { answerReportsOf } from "./answer-report.ts";
import type { Deps } from "./deps.ts";
import { withTrust } from "./judged-standing.ts";

/** What an event is written with: the law of the day, and the words of whoever decided. */
export type Recording = Pick<Deps, "ledger"> & {
  readonly law: Law;
  readonly reason: string | null;
  /** The author's, where it was they who wrote. */
  readonly trust?: StandingFacts["trust"];
};

/**
 * Writes what happened to a locked review: its ledger entry, its version, its row, and last the
 * product's rating, which everybody who writes about that product waits for.
 */
export async function recordReview(
  tx: Tx,
  { ledger, law, reason, trust }: Recording,
  review: StoredReview,
  event: Event,
): Promise<StoredReview> {
  const after = await reviewAfter(tx, review, event);
  const entry = reviewEntry(after, event);
  const judged = trust === undefined ? entry : withTrust(entry, law, { trust });
  const [eventId] = await ledger.append(tx, review.marketplaceId, [judged]);
  if (isAttempt(event)) {
    if (event.words === null) await decideVersion(tx, review, event);
    else await addVersion(tx, review, { ...event, words: event.words }, eventId ?? "");
  }
  await keepLock(tx, review, event);
  if (event.type === "review-removed") {
    const { by, explanation: reason, at } = event;
    const about = { marketplaceId: review.marketplaceId, reviewIds: [review.reviewId] };
    await answerReportsOf(tx, { ledger }, about, { outcome: "founded", by, reason, at });
  }
  await saveReview(tx, review, { state: after.state, words: after.words, reason }, event.at);
  const movement = { before: countedOf(review), now: countedOf(after) };
  await moveRating(tx, review, movement, { parameters: law.parameters, at: event.at });
  return after;
}

/** Advertising locks the product for the account; who was wronged by a removal may write again. */
async function keepLock(tx: Tx, review: StoredReview, event: Event): Promise<void> {
  if (event.type === "review-rejected" || event.type === "review-removed") {
    if (event.locked) await lockProduct(tx, review, event.at);
  }
  if (event.type === "review-restored" && isLocked(review.state)) await unlockProduct(tx, review);
}

/** The review once the event is folded in, with the words that are in view then. */
async function reviewAfter(tx: Tx, review: StoredReview, event: Event): Promise<StoredReview> {
  const state = evolve(review.state, event);
  const shown = await wordsInView(tx, review, state, event);
  return { ...review, state, ...shown };
}

async function wordsInView(
  tx: Tx,
  review: StoredReview,
  state: State,
  event: Event,
): Promise<{ readonly words: Content; readonly countedAt: Instant }> {
  const { words, countedAt } = review;
  if (!isAttempt(event)) return { words, countedAt };
  if (event.type === "review-published") {
    if (event.words !== null) return { words: event.words, countedAt: event.at };
    const version = await readVersion(tx, review, event.version);
    if (version === null) throw new Error(`version ${event.version} of a review is missing`);
    return { words: version.words, countedAt: version.submittedAt };
  }
  // While nothing was ever in view, the row holds the author's latest words.
  const neverShown = visibleVersion(state) === null && state.status !== "suspected";
  return { words: neverShown ? (event.words ?? words) : words, countedAt };
}

function isAttempt(event: Event): event is Attempt {
  return (
    event.type === "review-published" ||
    event.type === "review-held" ||
    event.type === "review-rejected"
  );
}
