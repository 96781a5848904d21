import type { Example, Examples, Rule } from "../kit/define-rule.ts";
import type { Policy } from "../kit/policy.ts";
import { screen } from "../kit/screen.ts";
import { examplesByLanguage } from "../rules/examples/index.generated.ts";
import { rulesFor } from "../rulesets.ts";

/** How a rule's examples fare under a policy version. */
export type ExamplesUnder = {
  readonly ruleId: string;
  readonly lang: string;
  /** Examples on surfaces that the rule judges under this version. */
  readonly run: number;
  /** Texts that it should find and does not. */
  readonly missed: readonly string[];
  /** Texts that it should spare and does not. */
  readonly stopped: readonly string[];
};

/** Runs the examples of a rule, in every language, as far as the version lets it judge them. */
export function checkExamples(rule: Rule, policy: Policy): readonly ExamplesUnder[] {
  const others = Object.entries(examplesByLanguage).flatMap(([lang, byRule]) => {
    const examples = byRule[rule.id];
    return examples === undefined ? [] : [[lang, examples] as const];
  });
  const own = Object.entries(rule.examples);
  return [...own, ...others].map(([lang, examples]) => checkLanguage(rule, policy, lang, examples));
}

function checkLanguage(
  rule: Rule,
  policy: Policy,
  lang: string,
  { hits, passes }: Examples,
): ExamplesUnder {
  const judged = (examples: readonly Example[]) =>
    examples.map((example) => judge(rule, policy, example)).filter((one) => one !== null);
  const [hit, passed] = [judged(hits), judged(passes)];
  return {
    ruleId: rule.id,
    lang,
    run: hit.length + passed.length,
    missed: hit.filter((one) => !one.found).map(({ text }) => text),
    stopped: passed.filter((one) => one.found).map(({ text }) => text),
  };
}

/** Null where the version does not let the rule judge the example's surface. */
function judge(rule: Rule, policy: Policy, example: Example) {
  const context = typeof example === "string" ? {} : example.context;
  const marked = typeof example === "string" ? example : example.text;
  const text = marked.replace(/\[\[|\]\]/g, "");
  const surface = context.surface ?? rule.surfaces[0] ?? "message";
  if (!rulesFor(surface, policy).some((active) => active.rule.id === rule.id)) return null;
  const { findings } = screen(text, { ...context, surface }, policy);
  return { text, found: findings.some(({ ruleId }) => ruleId === rule.id) };
}
