import { ruleById } from "@candor/core/policy/rulesets.ts";
import { titleIn } from "@candor/core/policy/texts/texts.ts";
import type { PolicyChange } from "@candor/core/policy/versions/diff.ts";
import type { Messages } from "../ui/messages/messages.ts";
import { parameterIn } from "../ui/messages/parameters.ts";
import { useWords } from "../ui/speech.tsx";

/** A change with its English sentence, as the server tells it. */
export type ToldChange = PolicyChange & { readonly sentence: string };

/** What a version changes, in a sentence of the page's language. */
export function Change({ change }: { change: ToldChange }) {
  const { locale, m } = useWords();
  if (change.kind !== "parameter") return locale === "de" ? inGerman(change, m) : change.sentence;
  const { title, about } = parameterIn(locale, change.key);
  const becomes = m.policy.becomes(valueIn(m, change.after), valueIn(m, change.before));
  return (
    <>
      {title} <code className="clause">{change.key}</code>
      {`${becomes} ${about}`}
    </>
  );
}

/** A parameter's value as people read it. */
export function valueIn({ operator }: Messages, value: unknown): string {
  if (typeof value === "boolean") return value ? operator.yes : operator.no;
  return Array.isArray(value) ? value.join(", ") : String(value);
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

type SaidInParts = Exclude<PolicyChange, { kind: "parameter" }>;

function inGerman(change: SaidInParts, { policyCentre: { surfaces } }: Messages): string {
  switch (change.kind) {
    case "rule-added":
      return `${named(change.ruleId)} kommt hinzu.`;
    case "rule-dropped":
      return `${named(change.ruleId)} entfällt.`;
    case "outcome":
      return `${named(change.ruleId)} ${doing[change.before]}; künftig gilt: sie ${doing[change.after]}.`;
    case "surface-added":
      return `${named(change.ruleId)} gilt künftig auch für ${surfaces[change.surface]}.`;
    case "surface-dropped":
      return `${named(change.ruleId)} gilt nicht mehr für ${surfaces[change.surface]}.`;
    case "confidence":
      return `${named(change.ruleId)} meldet sich künftig ab einer Sicherheit von ${change.after}, bisher ${change.before}.`;
    case "text":
      return `${named(change.ruleId)} sagt künftig (${change.lang}): „${change.after?.message ?? ""}“`;
  }
}
