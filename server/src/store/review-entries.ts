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
 * and nothing about a person; texts, account ids and what moderators write are `words`, to be
 * erased when asked. The words of a version are in the event of its submission, under the names
 * `title` and `body`, exactly as the author sent them.
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
    case "review-rejected":
      return { ...entry, ...stoppedEntry(review, event) };
    case "review-deleted":
      return { ...entry, payload: { productId } };
    case "review-suspected":
      return {
        ...entry,
        payload: { productId, until: instantToIso(event.until) },
        words: personsWords(event.by, event.reason),
      };
    case "review-cleared":
    case "review-restored":
      return { ...entry, payload: { productId }, words: personsWords(event.by, event.reason) };
    case "review-removed":
      return {
        ...entry,
        payload: {
          productId,
          reason: event.reason,
          findings: event.findings.map(ruleAndSpans),
          locked: event.locked,
        },
        words: personsWords(event.by, event.explanation),
      };
    default:
      return unreachable(event);
  }
}

/** A version that was not published: which rules, where in the text, and who said so. */
function stoppedEntry(
  { productId, customerId }: ReviewOfEntry,
  event: Extract<Event, { type: "review-held" | "review-rejected" }>,
): Pick<LedgerEntry, "payload" | "words"> {
  const { version, policyVersion } = event;
  const findings = event.findings.map(ruleAndSpans);
  const sent = event.words === null ? {} : { stars: event.words.stars };
  const stopped = { productId, version, policyVersion, findings, ...sent };
  const words = { customerId, ...event.words };
  if (event.type === "review-held")
    return { payload: { ...stopped, because: event.because }, words };
  const { locked, by, reason } = event;
  return {
    payload: { ...stopped, locked, decidedBy: by === null ? "rules" : "person" },
    words: { ...words, ...personsWords(by, reason) },
  };
}

/** What the ledger says of a finding: the rule and the place, never the words. */
export const ruleAndSpans = ({ ruleId, clause, outcome, field, spans }: Finding) => ({
  ruleId,
  clause,
  outcome,
  ...(field === undefined ? {} : { field }),
  spans,
});

function personsWords(by: string | null, reason: string | null): Record<string, string> {
  return { ...(by === null ? {} : { by }), ...(reason === null ? {} : { reason }) };
}
