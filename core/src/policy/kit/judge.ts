import { onCodePoints, type Span } from "../../kernel/span.ts";
import { type ActiveRule, rulesFor } from "../rulesets.ts";
import type { ScreenContext } from "./context.ts";
import type { Evidence, Rule } from "./define-rule.ts";
import { evidenceMax } from "./neighbours.ts";
import { isAboutOtherReviews } from "./other-reviews.ts";
import type { Policy } from "./policy.ts";
import { readFor } from "./reader/read.ts";
import type { Reading } from "./reader/reading.ts";
import type { Vocabulary } from "./reader/vocabulary.ts";
import { type Finding, strictest, type Verdict } from "./verdict.ts";

/** How sure a rule is where it does not say. */
const confidenceDefault = 0.9;

/** What judging a text takes: what is known around it, the law, and the languages that are read. */
export type Judging = {
  readonly context: ScreenContext;
  readonly policy: Policy;
  readonly vocabulary: Vocabulary;
};

/**
 * The only judge of words: what a text may not do on its surface, under a policy version. Pure, and
 * linear in the text. `screen` gives it all languages; a page may begin with those of its reader.
 */
export function judge(text: string, { context, policy, vocabulary }: Judging): Verdict {
  const findings = readFor(text, context, vocabulary, (reading) => {
    const found: Finding[] = [];
    for (const active of rulesFor(context.surface, policy)) {
      const near = lookedAt(active, reading);
      if (near === null) continue;
      const evidence = sureEnough(active, active.rule.check(near));
      if (evidence.length === 0 || isAboutOtherReviews(active.rule.category, reading)) continue;
      found.push(findingOf(active, evidence, text, policy));
    }
    return found;
  });
  findings.sort((a, b) => firstStart(a) - firstStart(b) || compareIds(a.ruleId, b.ruleId));
  return { outcome: strictest(findings), findings, policyVersion: policy.version };
}

/**
 * The text as a rule looks at it, or null where it cannot find anything: first by what any language
 * could mean, then, only if that is not ruled out, by what is said.
 */
function lookedAt({ rule, needs, together }: ActiveRule, reading: Reading): Reading | null {
  for (const group of needs) if (!reading.mayHave(group)) return null;
  if (rule.wordsMax !== undefined && reading.words > rule.wordsMax) return null;
  const near = together === undefined ? reading : reading.near(together);
  if (near === null) return null;
  return rule.needs.every((group) => group.some((concept) => reading.has(concept))) ? near : null;
}

/** What the policy version wants said: nothing that the rule is less sure of. */
function sureEnough(
  { rule, setting: { confidenceMin } }: ActiveRule,
  evidence: readonly Evidence[],
): readonly Evidence[] {
  if (confidenceMin === undefined) return evidence;
  return evidence.filter((one) => confidenceOf(rule, one) >= confidenceMin);
}

const confidenceOf = (rule: Rule, one: Evidence) =>
  one.confidence ?? rule.confidence ?? confidenceDefault;

function findingOf(
  { rule, outcome, setting: { texts } }: ActiveRule,
  evidence: readonly Evidence[],
  text: string,
  policy: Policy,
): Finding {
  const spans = tidySpans(text, evidence);
  const first = spans[0];
  return {
    ruleId: rule.id,
    clause: rule.clause,
    category: rule.category,
    outcome,
    spans,
    quote: first === undefined ? "" : text.slice(first.start, first.end),
    message: texts?.en?.message ?? rule.message,
    suggestion: texts?.en?.suggestion ?? rule.suggestion,
    confidence: Math.max(...evidence.map((one) => confidenceOf(rule, one))),
    policyVersion: policy.version,
    ...(texts === undefined ? {} : { texts }),
  };
}

/** The first ones in order, on code-point borders, none twice, none empty. */
function tidySpans(text: string, evidence: readonly Evidence[]): readonly Span[] {
  const spans = evidence
    .map((one) => onCodePoints(text, { start: one.start, end: one.end }))
    .filter((span) => span.end > span.start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of spans) {
    const last = kept.at(-1);
    if (last !== undefined && span.start < last.end) {
      kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    } else if (kept.push({ start: span.start, end: span.end }) === evidenceMax) break;
  }
  return kept;
}

const firstStart = (finding: Finding) => finding.spans[0]?.start ?? 0;
const compareIds = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
