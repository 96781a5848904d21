import type { Content } from "@candor/core/domain/review/review.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { onCodePoints, type Span } from "@candor/core/kernel/span.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { ruleById } from "@candor/core/policy/rulesets.ts";

/** Which words a person found against which rule. */
export type MarkedWords = {
  readonly ruleId: string;
  readonly field: "title" | "body";
  readonly spans: readonly Span[];
};

/** A person's marks as findings, like those that rules make. */
export function findingsOfMarks(
  marked: readonly MarkedWords[],
  words: Content,
  policyVersion: string,
): Result<readonly Finding[], "rule_unknown"> {
  const findings: Finding[] = [];
  for (const mark of marked) {
    const finding = findingOf(mark, words, policyVersion);
    if (finding === null) return reject("rule_unknown", { ruleId: mark.ruleId });
    findings.push(finding);
  }
  return ok(findings);
}

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
