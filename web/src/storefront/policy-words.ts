import { ruleById } from "@candor/core/policy/rulesets.ts";
import { titleIn } from "@candor/core/policy/texts/texts.ts";
import type { PolicyChange } from "@candor/core/policy/versions/diff.ts";
import type { Locale } from "../ui/messages/messages.ts";

/** A change with its English sentence, as the server tells it. */
export type ToldChange = PolicyChange & { readonly sentence: string };

/** What a version changes, in a sentence of the page's language. */
export function changeIn(locale: Locale, change: ToldChange): string {
  return locale === "de" ? inGerman(change) : change.sentence;
}

const doing = {
  off: "greift nicht ein",
  warn: "gibt einen Hinweis",
  hold: "lässt einen Menschen zuerst lesen",
  refuse: "lehnt ab",
} as const;

function named(ruleId: string): string {
  const rule = ruleById(ruleId);
  return rule === undefined ? ruleId : `„${titleIn(rule, "de")}“ (${rule.clause})`;
}

function inGerman(change: PolicyChange): string {
  switch (change.kind) {
    case "rule-added":
      return `${named(change.ruleId)} kommt hinzu.`;
    case "rule-dropped":
      return `${named(change.ruleId)} entfällt.`;
    case "outcome":
      return `${named(change.ruleId)} ${doing[change.before]}; künftig gilt: sie ${doing[change.after]}.`;
    case "surface-added":
      return `${named(change.ruleId)} gilt künftig auch für Texte der Art ${change.surface}.`;
    case "surface-dropped":
      return `${named(change.ruleId)} gilt nicht mehr für Texte der Art ${change.surface}.`;
    case "confidence":
      return `${named(change.ruleId)} meldet sich künftig ab einer Sicherheit von ${change.after}, bisher ${change.before}.`;
    case "text":
      return `${named(change.ruleId)} sagt künftig (${change.lang}): „${change.after?.message ?? ""}“`;
    case "parameter":
      return `${change.key} ist künftig ${JSON.stringify(change.after)}, bisher ${JSON.stringify(change.before)}.`;
  }
}
