import { stableJson } from "@candor/core/kernel/stable-json.ts";
import type { Verdict } from "@candor/core/policy/kit/verdict.ts";
import type { Law } from "../store/policy.ts";
import type { RecordedReview } from "../store/recorded-reviews.ts";
import { ruleAndSpans } from "../store/review-entries.ts";
import type { Difference } from "./replay-decisions.ts";
import { screenReview } from "./screen-review.ts";

/** What differs when a version of a review is judged again; null where nothing does. */
export function reviewDifference(one: RecordedReview, law: Law): Difference | null {
  const { reviewId, version, policyVersion, content } = one;
  const what = `reviews ${reviewId}/${version}`;
  if (one.entry === null) {
    return { what, policyVersion, recorded: "nothing in the ledger", again: "" };
  }
  // The language that stands there was the author's word, or was told from the text afterwards.
  const verdicts = [{ ...content, language: null }, content].map((words) =>
    screenReview(words, law),
  );
  const recorded = reviewBytes(one, one.entry);
  const again = verdicts.map((verdict) => bytesOf(verdict, one));
  if (again.includes(recorded)) return null;
  return { what, policyVersion, recorded, again: again[0] ?? "" };
}

function reviewBytes(
  { findings, byPerson }: RecordedReview,
  { type, payload }: NonNullable<RecordedReview["entry"]>,
): string {
  const isPublished = type === "review-published";
  return stableJson({
    refused: type === "review-rejected",
    policyVersion: payload.policyVersion,
    // The entry of a published version names no findings, since none stopped it.
    rules: isPublished ? null : payload.findings,
    // A person who decided may have marked other words; then only the entry speaks for the rules.
    findings: byPerson ? null : findings,
  });
}

function bytesOf({ outcome, findings, policyVersion }: Verdict, one: RecordedReview): string {
  return stableJson({
    refused: outcome === "refuse",
    policyVersion,
    rules: one.entry?.type === "review-published" ? null : findings.map(ruleAndSpans),
    findings: one.byPerson ? null : findings,
  });
}
