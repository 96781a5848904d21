import { deepStrictEqual, ok } from "node:assert/strict";
import type { Example, Examples, Rule } from "../src/policy/kit/define-rule.ts";
import { shippedPolicy } from "../src/policy/kit/policy.ts";
import { screen } from "../src/policy/kit/screen.ts";
import type { Finding, Surface } from "../src/policy/kit/verdict.ts";

/** An example without its brackets, and the stretches that they marked. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const [index, part] of marked.split(/\[\[|\]\]/).entries()) {
    if (index % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return { text, spans };
}

/**
 * Runs a rule's examples through the whole engine: a hit must be found and must point inside the
 * marked words, and every marked stretch must be touched; a pass must not be found.
 */
export function examplesHold(rule: Rule, examples: Examples): void {
  ok(examples.hits.length >= 5, `${rule.id}: at least five hits`);
  ok(examples.passes.length >= 5, `${rule.id}: at least five passes`);
  for (const example of examples.hits) {
    const { text, spans } = unmark(wordsOf(example));
    const finding = findingOf(rule, example, text);
    ok(finding !== undefined, `${rule.id} misses: ${text}`);
    ok(spans.length > 0, `${rule.id}: no words are marked in: ${text}`);
    const outside = finding.spans.filter(
      (span) => !spans.some((mark) => span.start < mark.end && span.end > mark.start),
    );
    deepStrictEqual(outside, [], `${rule.id} points beside the marked words of: ${text}`);
    const untouched = spans.filter(
      (mark) => !finding.spans.some((span) => span.start < mark.end && span.end > mark.start),
    );
    deepStrictEqual(untouched, [], `${rule.id} leaves marked words untouched in: ${text}`);
  }
  for (const example of examples.passes) {
    const { text } = unmark(wordsOf(example));
    const finding = findingOf(rule, example, text);
    deepStrictEqual(finding?.quote, undefined, `${rule.id} wrongly stops: ${text}`);
  }
}

const wordsOf = (example: Example) => (typeof example === "string" ? example : example.text);

function findingOf(rule: Rule, example: Example, text: string): Finding | undefined {
  const surface: Surface = rule.surfaces[0] ?? "message";
  const context = typeof example === "string" ? { surface } : { surface, ...example.context };
  const { findings } = screen(text, context, shippedPolicy);
  return findings.find((finding) => finding.ruleId === rule.id);
}
