import { stableJson } from "../../kernel/stable-json.ts";
import type { Language } from "../kit/language.ts";
import { type Policy, type RuleSetting, shippedPolicy } from "../kit/policy.ts";
import type { Outcome, RuleTexts, Surface } from "../kit/verdict.ts";
import { type ParameterKey, type ParameterValues, parametersOf } from "../parameters.ts";
import { ruleById, rules } from "../rulesets.ts";
import { textsIn, translatedLanguages } from "../texts/texts.ts";

/**
 * A policy version written out whole: nothing in it depends on what the software ships, so that it
 * says the same for ever. It is what is announced, compared, hashed and published.
 */
export type PolicyDocument = {
  readonly version: string;
  readonly rules: Readonly<Record<string, DocumentRule>>;
  readonly parameters: ParameterValues;
};

/** What a version says about one rule: what it does, where, and in which words. */
export type DocumentRule = {
  readonly outcome: Exclude<Outcome, "allow"> | "off";
  readonly surfaces: readonly Surface[];
  readonly confidenceMin?: number;
  readonly texts: Readonly<Partial<Record<Language, RuleTexts>>>;
};

/** The version that ships, whole: every rule as written beside its code, every parameter. */
export function shippedDocument(): PolicyDocument {
  return {
    version: shippedPolicy.version,
    rules: Object.fromEntries(rules.map(({ id }) => [id, shippedRule(id)])),
    parameters: parametersOf({}),
  };
}

/** What ships about one rule. */
export function shippedRule(id: string): DocumentRule {
  const rule = ruleById(id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  const { outcome, surfaces } = rule;
  return { outcome, surfaces: [...surfaces], texts: shippedTexts(id) };
}

function shippedTexts(id: string): DocumentRule["texts"] {
  const texts: Partial<Record<Language, RuleTexts>> = {};
  const rule = ruleById(id);
  if (rule !== undefined) texts.en = { message: rule.message, suggestion: rule.suggestion };
  for (const lang of translatedLanguages) {
    const own = textsIn(lang)[id];
    if (own !== undefined) texts[lang] = { message: own.message, suggestion: own.suggestion };
  }
  return texts;
}

/**
 * The document as the reader takes it. Words are named only where they differ from the rule's own,
 * so that a verdict does not carry what everybody has.
 */
export function policyOf({ version, rules: settings }: PolicyDocument): Policy {
  const named = Object.entries(settings).map(([id, rule]): [string, RuleSetting] => {
    const { outcome, surfaces, confidenceMin, texts } = rule;
    const isOwn = ruleById(id) !== undefined && stableJson(texts) !== stableJson(shippedTexts(id));
    return [
      id,
      {
        outcome,
        surfaces,
        ...(confidenceMin === undefined ? {} : { confidenceMin }),
        ...(isOwn ? { texts } : {}),
      },
    ];
  });
  return { version, rules: Object.fromEntries(named), complete: true };
}

/** The bytes that a version's hash is taken of: equal versions, equal bytes. */
export function documentBytes(document: PolicyDocument): string {
  return stableJson(document);
}

/** The parameters of a document that differ from what ships. */
export function ownParameters({ parameters }: PolicyDocument): Partial<ParameterValues> {
  const shipped = parametersOf({});
  const keys = Object.keys(parameters) as ParameterKey[]; // Its own keys, by its type.
  const own = keys.filter((key) => stableJson(parameters[key]) !== stableJson(shipped[key]));
  return Object.fromEntries(own.map((key) => [key, parameters[key]]));
}
