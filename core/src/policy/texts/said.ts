import type { Language } from "../kit/language.ts";
import type { Finding, RuleTexts } from "../kit/verdict.ts";

/** What a rule says in one language; `RuleTexts` with the rule's title. */
export type TitledTexts = RuleTexts & { readonly title: string };

/** By rule id; a rule that is missing is shown in English. */
export type LanguageTexts = Readonly<Record<string, TitledTexts>>;

/** What is read of a finding to say it in another language. */
export type Spoken = Pick<Finding, "ruleId" | "message" | "suggestion" | "texts">;

/**
 * What a finding says in a language, given that language's texts. A policy version's own words
 * stand for the rule's in every language.
 */
export function said(finding: Spoken, lang: Language, known: LanguageTexts | undefined): RuleTexts {
  const { ruleId, texts } = finding;
  const { message, suggestion } = (texts === undefined ? known?.[ruleId] : texts[lang]) ?? finding;
  return { message, suggestion };
}
