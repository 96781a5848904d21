import type { Outcome, Surface } from "./verdict.ts";

/**
 * A policy version: which rule judges which surface, with what outcome and parameters. Data, so
 * that two versions can be compared, back-tested and announced. Rules not named in `rules` keep
 * the settings written beside their code.
 */
export type Policy = {
  /** Semantic version, such as `1.0.0`. */
  readonly version: string;
  readonly rules: Readonly<Record<string, RuleSetting>>;
};

/** What a policy version may change about one rule. */
export type RuleSetting = {
  readonly outcome?: Outcome | "off";
  readonly surfaces?: readonly Surface[];
  readonly parameters?: Readonly<Record<string, number | string | boolean>>;
};

/** The version that ships: every rule with its own settings. */
export const shippedPolicy: Policy = { version: "1.0.0", rules: {} };
