import { type Command, versionOf } from "@candor/core/domain/review/review.ts";
import { ok, type Result } from "@candor/core/kernel/result.ts";
import { readVersion } from "../store/reviews.ts";
import { findingsOfMarks, type MarkedWords } from "./marked-words.ts";
import { type Moderation, type ModerationDeps, moderateReview } from "./moderate-review.ts";

/**
 * Publishes or refuses a version that waits. A refusal names a rule; without marks of the person's
 * own, those that the rules made stand.
 */
export function decideHeldReview(
  deps: ModerationDeps,
  input: Moderation & {
    readonly decision: "publish" | "refuse";
    readonly reason: string;
    readonly marked: readonly MarkedWords[];
  },
) {
  const { userId: by, reason, decision, marked } = input;
  return moderateReview(deps, input, async (tx, review, law): Promise<Decided> => {
    const policyVersion = law.policy.version;
    if (decision === "publish") return ok({ type: "approve", by, reason, policyVersion });
    const version = await readVersion(tx, review, versionOf(review.state));
    const found = findingsOfMarks(marked, version?.words ?? review.words, policyVersion);
    if (!found.ok) return found;
    const findings = found.value.length === 0 ? (version?.findings ?? []) : found.value;
    return ok({ type: "refuse", by, reason, findings });
  });
}

type Decided = Result<Extract<Command, { type: "approve" | "refuse" }>, "rule_unknown">;
