import type { Rule } from "./define-rule.ts";
import type { Language } from "./language.ts";
import type { Outcome, RuleTexts, Surface } from "./verdict.ts";

/**
 * What a policy version says to the reader: which rule judges which surface, with what outcome.
 * Data, so that two versions can be compared, back-tested and announced. Rules not named in `rules`
 * keep the settings written beside their code.
 */
export type Policy = {
  /** Semantic version, such as `1.0.0`. */
  readonly version: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /**
   * Set where every rule of the day is named: a rule whose code came later is off, so that an
   * update of the software never judges by what was not announced.
   */
  readonly complete?: true;
  /** Rules that the operator wrote, tested when compiled; they judge beside the shipped. */
  readonly ownRules?: readonly Rule[];
};

/** What a policy version may change about one rule. */
export type RuleSetting = {
  readonly outcome?: Outcome | "off";
  readonly surfaces?: readonly Surface[];
  /** What the rule is less sure of than this, 0 to 1, it does not say. */
  readonly confidenceMin?: number;
  /** The version's own words, by the reader's language, instead of all those of the rule. */
  readonly texts?: Readonly<Partial<Record<Language, RuleTexts>>>;
};

/** The version that ships: every rule with its own settings. */
export const shippedPolicy: Policy = { version: "1.0.0", rules: {} };
