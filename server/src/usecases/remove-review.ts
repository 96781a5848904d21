import type { Command, RemovalReason } from "@candor/core/domain/review/review.ts";
import { ok, type Result } from "@candor/core/kernel/result.ts";
import { findingsOfMarks, type MarkedWords } from "./marked-words.ts";
import { type Moderation, type ModerationDeps, moderateReview } from "./moderate-review.ts";

/**
 * Takes a review out of view and out of the numbers, for one of the closed list of reasons. Words
 * marked as advertising close the product to the account, until the review is restored.
 */
export function removeReview(
  deps: ModerationDeps,
  input: Moderation & {
    readonly reason: RemovalReason;
    readonly explanation: string;
    readonly marked: readonly MarkedWords[];
  },
) {
  const { userId: by, reason, explanation, marked } = input;
  return moderateReview(deps, input, async (_tx, review, law): Promise<Removal> => {
    const found = findingsOfMarks(marked, review.words, law.policy.version);
    if (!found.ok) return found;
    return ok({ type: "remove", by, reason, explanation, findings: found.value });
  });
}

type Removal = Result<Extract<Command, { type: "remove" }>, "rule_unknown">;
