type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/**
 * The form of a word that a language uses with a number: `plural(5, { one: "opinia", few:
 * "opinie", other: "opinii" })`. A form that is not given is the other one.
 */
export function pluralsIn(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
