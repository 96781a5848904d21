import { type ConceptSet, conceptSet } from "./kit/concept-set.ts";
import type { Rule } from "./kit/define-rule.ts";
import type { Policy, RuleSetting } from "./kit/policy.ts";
import type { Closeness } from "./kit/reader/reading.ts";
import { type Outcome, type Surface, surfaces } from "./kit/verdict.ts";
import { rules } from "./rules/index.generated.ts";

/** A rule with the outcome that a policy version gives it, and what else it says about the rule. */
export type ActiveRule = {
  readonly rule: Rule;
  /** What the rule needs, as sets. */
  readonly needs: readonly ConceptSet[];
  /** What stands together in its findings, as sets. */
  readonly together: readonly Closeness[] | undefined;
  readonly outcome: Exclude<Outcome, "allow">;
  readonly setting: RuleSetting;
};

const activeByPolicy = new WeakMap<Policy, ReadonlyMap<Surface, readonly ActiveRule[]>>();

/** The rules that judge a surface under a policy, in a fixed order. */
export function rulesFor(surface: Surface, policy: Policy): readonly ActiveRule[] {
  let active = activeByPolicy.get(policy);
  if (active === undefined) {
    active = new Map(surfaces.map((name) => [name, activeOn(name, policy)]));
    activeByPolicy.set(policy, active);
  }
  return active.get(surface) ?? [];
}

/** A rule by its id, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id);
}

export { rules };

function activeOn(surface: Surface, policy: Policy): readonly ActiveRule[] {
  const { ownRules = [] } = policy;
  return [...rules, ...ownRules].flatMap((rule) => {
    const isNews = policy.complete === true && !ownRules.includes(rule);
    const setting = policy.rules[rule.id] ?? (isNews ? null : {});
    if (setting === null) return [];
    const outcome = setting.outcome ?? rule.outcome;
    if (outcome === "off" || outcome === "allow") return [];
    const judges = (setting.surfaces ?? rule.surfaces).includes(surface);
    if (!judges) return [];
    const together = rule.together?.map(({ of, sentences = Number.POSITIVE_INFINITY }) => ({
      sentences,
      of: of.map(conceptSet),
    }));
    return [{ rule, needs: rule.needs.map(conceptSet), together, outcome, setting }];
  });
}
