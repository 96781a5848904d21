import type { Span } from "../../kernel/span.ts";
import type { Example } from "../kit/define-rule.ts";
import type { Language } from "../kit/language.ts";
import { examplesByLanguage } from "../rules/examples/index.generated.ts";
import { ruleById } from "../rulesets.ts";

/** An example as people read it: its words, and the stretches that a rule points at. */
export type SpokenExample = { readonly text: string; readonly spans: readonly Span[] };

/**
 * What a rule finds and what it spares, in a language, else in English. Examples that need facts
 * beside their words are left out: a reader could not judge them.
 */
export function spokenExamples(
  ruleId: string,
  lang: Language,
): { readonly hits: readonly SpokenExample[]; readonly passes: readonly SpokenExample[] } {
  const rule = ruleById(ruleId);
  const own =
    rule?.examples[lang] ?? examplesByLanguage[lang]?.[ruleId] ?? rule?.examples.en ?? none;
  return { hits: own.hits.flatMap(spoken), passes: own.passes.flatMap(spoken) };
}

const none = { hits: [], passes: [] };

function spoken(example: Example): readonly SpokenExample[] {
  if (typeof example !== "string") return [];
  const spans: Span[] = [];
  let text = "";
  for (const [at, part] of example.split(/\[\[|\]\]/).entries()) {
    if (at % 2 === 1) spans.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return [{ text, spans }];
}
