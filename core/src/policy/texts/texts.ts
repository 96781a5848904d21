import type { Rule } from "../kit/define-rule.ts";
import type { Language } from "../kit/language.ts";
import type { Finding, RuleTexts } from "../kit/verdict.ts";
import { de } from "./de.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { type LanguageTexts, type Spoken, said } from "./said.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import { zh } from "./zh.ts";

const textsByLanguage: Partial<Record<Language, LanguageTexts>> = {
  de,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  sv,
  tr,
  zh,
};

/** A finding with its message and suggestion in the reader's language; English where none is. */
export function inLanguage(finding: Finding, lang: Language): Finding {
  return { ...finding, ...saidIn(finding, lang) };
}

/**
 * What a finding says in a language. A policy version's own words stand for the rule's in every
 * language.
 */
export function saidIn(finding: Spoken, lang: Language): RuleTexts {
  return said(finding, lang, textsByLanguage[lang]);
}

/** A rule's title in the reader's language; English where none is. */
export function titleIn(rule: Pick<Rule, "id" | "title">, lang: Language): string {
  return textsByLanguage[lang]?.[rule.id]?.title ?? rule.title;
}

/** The languages that have texts, besides English, which stands in the rules. */
export const translatedLanguages = Object.keys(textsByLanguage) as readonly Language[];

/** A language's texts, for the test that none is missing. */
export function textsIn(lang: Language): LanguageTexts {
  return textsByLanguage[lang] ?? {};
}
