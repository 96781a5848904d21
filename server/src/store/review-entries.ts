import type { Content, Event } from "@candor/core/domain/review/review.ts";
import { instantToIso } from "@candor/core/kernel/instant.ts";
import { unreachable } from "@candor/core/kernel/result.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import type { LedgerEntry } from "../ports.ts";
import type { StoredReview } from "./reviews.ts";

/** What the ledger's entries about a review need beside the event. */
export type ReviewOfEntry = Pick<
  StoredReview,
  "productId" | "reviewId" | "customerId" | "verification" | "incentive"
> & {
  /** The words of the version that is published, where the event publishes one. */
  readonly words: Content;
  /** The day from which the published version counts. */
  readonly countedAt: number;
};

/**
 * A review's event as the ledger keeps it. Payloads hold all that the ratings are recomputed from,
 * and nothing about a person; texts, account ids and what moderators write are `words`, which can be
 * erased. The words of a version are in the event of its submission, under the names `title` and
 * `body`, exactly as the author sent them.
 */
export function reviewEntry(review: ReviewOfEntry, event: Event): LedgerEntry {
  const { type, at } = event;
  const entry = { type, at, subject: review.reviewId };
  const { productId } = review;
  switch (event.type) {
    case "review-published":
      return {
        ...entry,
        payload: {
          productId,
          version: event.version,
          stars: review.words.stars,
          hasText: review.words.body !== null,
          verification: review.verification,
          incentive: review.incentive,
          countedAt: instantToIso(review.countedAt),
          policyVersion: event.policyVersion,
          decidedBy: event.by === null ? "rules" : "person",
        },
        words: {
          customerId: review.customerId,
          ...event.words,
          ...personsWords(event.by, event.reason),
        },
      };
    case "review-held":
    case "review-rejected": {
      const { version, policyVersion, findings } = event;
      const rules = findings.map(ruleAndSpans);
      const why =
        event.type === "review-held"
          ? { because: event.because }
          : { locked: event.locked, decidedBy: event.by === null ? "rules" : "person" };
      return {
        ...entry,
        payload: { productId, version, policyVersion, findings: rules, ...why },
        words: {
          customerId: review.customerId,
          ...event.words,
          ...(event.type === "review-rejected" ? personsWords(event.by, event.reason) : {}),
        },
      };
    }
    case "review-deleted":
      return { ...entry, payload: { productId } };
    case "review-suspected":
      return {
        ...entry,
        payload: { productId, until: instantToIso(event.until) },
        words: { reason: event.reason },
      };
    case "review-cleared":
    case "review-restored":
      return { ...entry, payload: { productId }, words: personsWords(event.by, event.reason) };
    case "review-removed":
      return {
        ...entry,
        payload: { productId, reason: event.reason },
        words: personsWords(event.by, event.explanation),
      };
    default:
      return unreachable(event);
  }
}

const ruleAndSpans = ({ ruleId, clause, outcome, field, spans }: Finding) => ({
  ruleId,
  clause,
  outcome,
  ...(field === undefined ? {} : { field }),
  spans,
});

function personsWords(by: string | null, reason: string | null): Record<string, string> {
  return { ...(by === null ? {} : { by }), ...(reason === null ? {} : { reason }) };
}
