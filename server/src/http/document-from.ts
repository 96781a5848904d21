import type { PolicyDocument } from "@candor/core/policy/versions/document.ts";

/**
 * A draft with what a form says in place of what it said: `r.RULE` is what a rule does, `p.KEY`
 * a parameter as text. What a value has to be is seen from what it was; the document's own reader
 * says what is wrong.
 */
export function documentFrom(
  document: PolicyDocument,
  form: Readonly<Record<string, string | undefined>>,
): unknown {
  const rules = Object.entries(document.rules).map(([id, rule]) => [
    id,
    { ...rule, outcome: form[`r.${id}`] ?? rule.outcome },
  ]);
  const parameters = Object.entries(document.parameters).map(([key, was]) => {
    const typed = form[`p.${key}`];
    return [key, typed === undefined ? was : typedAs(was, typed)];
  });
  return {
    ...document,
    rules: Object.fromEntries(rules),
    parameters: Object.fromEntries(parameters),
  };
}

function typedAs(was: unknown, typed: string): unknown {
  if (typeof was === "boolean") return typed === "true";
  if (typeof was === "number") return typed.trim() === "" ? typed : Number(typed);
  if (!Array.isArray(was)) return typed;
  const items = typed.split(",").map((item) => item.trim());
  return items.filter((item) => item !== "");
}
