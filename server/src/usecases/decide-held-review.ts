import { type Command, type Content, versionOf } from "@candor/core/domain/review/review.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { onCodePoints, type Span } from "@candor/core/kernel/span.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";
import { readVersion } from "../store/reviews.ts";
import type { Deps } from "./deps.ts";
import { type Moderation, moderateReview } from "./moderate-review.ts";

/** Which words a person found against which rule. */
export type MarkedWords = {
  readonly ruleId: string;
  readonly field: "title" | "body";
  readonly spans: readonly Span[];
};

/**
 * Publishes or refuses a version that waits. A refusal names a rule; without marks of the person's
 * own, those that the rules made stand.
 */
export function decideHeldReview(
  deps: Pick<Deps, "db" | "clock" | "ledger">,
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
    const findings: Finding[] = [];
    for (const mark of marked) {
      const finding = findingOf(mark, version?.words ?? review.words, policyVersion);
      if (finding === null) return reject("rule_unknown", { ruleId: mark.ruleId });
      findings.push(finding);
    }
    if (findings.length === 0) findings.push(...(version?.findings ?? []));
    return ok({ type: "refuse", by, reason, findings });
  });
}

type Decided = Result<Extract<Command, { type: "approve" | "refuse" }>, "rule_unknown">;

function findingOf(mark: MarkedWords, words: Content, policyVersion: string): Finding | null {
  const rule = ruleById(mark.ruleId);
  if (rule === undefined) return null;
  const text = words[mark.field] ?? "";
  const spans = mark.spans
    .map((span) => onCodePoints(text, { start: span.start, end: Math.min(span.end, text.length) }))
    .filter(({ start, end }) => start < end);
  const [first] = spans;
  const { id: ruleId, clause, category, message, suggestion } = rule;
  return {
    ruleId,
    clause,
    category,
    outcome: "refuse",
    field: mark.field,
    spans,
    quote: first === undefined ? "" : text.slice(first.start, first.end),
    message,
    suggestion,
    confidence: 1,
    policyVersion,
  };
}
