import type { Rule } from "../kit/define-rule.ts";
import { type Language, languages } from "../kit/language.ts";
import { categories, surfaces } from "../kit/verdict.ts";
import { type Pattern, readPattern } from "./pattern.ts";

/** A rule as an operator wrote it, checked but not yet tested. */
export type OperatorRule = Omit<Rule, "needs" | "check" | "examples"> & {
  readonly patterns: readonly Pattern[];
  /** A sentence that one of these fits is spared. */
  readonly unless: readonly Pattern[];
  /** Judges sentences of this language only; every language where left out. */
  readonly lang?: Language;
  readonly examples: { readonly hits: readonly string[]; readonly passes: readonly string[] };
};

type ReadRules =
  | { readonly ok: true; readonly rules: readonly OperatorRule[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** How much a file may hold, so that judging stays quick. */
export const operatorBounds = {
  rulesMax: 100,
  patternsMax: 50,
  examplesMax: 50,
  examplesMin: 2,
  textCharsMax: 500,
} as const;

/** Own rules are told apart from shipped ones wherever they are cited. */
const idForm = /^own-[a-z0-9]+(-[a-z0-9]+)*$/;
const outcomesAllowed = ["warn", "hold", "refuse"] as const;
const keys = [
  ...["id", "title", "clause", "category", "surfaces", "outcome", "rationale", "message"],
  ...["suggestion", "lang", "patterns", "unless", "examples"],
];

type Say = (problem: string) => void;
type Fields = Readonly<Record<string, unknown>>;

/** Reads `{ rules: [...] }`; says all that is wrong at once. */
export function readOperatorRules(value: unknown): ReadRules {
  const problems: string[] = [];
  const list = asFields(value)?.rules;
  if (!Array.isArray(list)) return { ok: false, problems: ["the file: needs a list `rules`"] };
  if (list.length > operatorBounds.rulesMax) {
    return { ok: false, problems: [`the file: has more than ${operatorBounds.rulesMax} rules`] };
  }
  const rules = list.flatMap((one: unknown, at) => {
    const fields = asFields(one);
    const name = typeof fields?.id === "string" ? fields.id : `rules[${at}]`;
    const say = (problem: string) => void problems.push(`${name}: ${problem}`);
    if (fields === null) say("must be an object");
    return fields === null ? [] : [readRule(fields, say)];
  });
  const ids = rules.map(({ id }) => id);
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) {
    problems.push(`${id}: is named twice`);
  }
  return problems.length === 0 ? { ok: true, rules } : { ok: false, problems };
}

function readRule(fields: Fields, say: Say): OperatorRule {
  for (const key of Object.keys(fields)) if (!keys.includes(key)) say(`knows no \`${key}\``);
  const id = textOf(fields, "id", say);
  if (!idForm.test(id)) say("id: must be own- and words in lower case, such as own-no-coupons");
  const on = listOf(fields, "surfaces", say);
  for (const one of on) {
    if (!surfaces.some((surface) => surface === one)) say(`surfaces: knows no ${one}`);
  }
  const { lang } = fields;
  const language = languages.find((one) => one === lang);
  if (lang !== undefined && language === undefined) {
    say(`lang: must be one of ${languages.join(", ")}`);
  }
  return {
    id,
    title: textOf(fields, "title", say),
    clause: textOf(fields, "clause", say),
    category: oneOf(fields, "category", categories, say),
    surfaces: surfaces.filter((surface) => on.includes(surface)),
    outcome: oneOf(fields, "outcome", outcomesAllowed, say),
    rationale: textOf(fields, "rationale", say),
    message: textOf(fields, "message", say),
    suggestion: textOf(fields, "suggestion", say),
    patterns: patternsOf(fields, "patterns", say),
    unless: fields.unless === undefined ? [] : patternsOf(fields, "unless", say),
    examples: examplesOf(fields.examples, say),
    ...(language === undefined ? {} : { lang: language }),
  };
}

function textOf(fields: Fields, key: string, say: Say): string {
  const value = fields[key];
  const isText = typeof value === "string" && value.trim() !== "";
  if (isText && value.length <= operatorBounds.textCharsMax) return value;
  say(`${key}: must be a text of 1 to ${operatorBounds.textCharsMax} characters`);
  return "";
}

function oneOf<Name extends string>(
  fields: Fields,
  key: string,
  names: readonly [Name, ...Name[]],
  say: Say,
): Name {
  const found = names.find((name) => name === fields[key]);
  if (found === undefined) say(`${key}: must be one of ${names.join(", ")}`);
  return found ?? names[0];
}

function listOf(fields: Fields, key: string, say: Say): readonly string[] {
  const value = fields[key];
  const isList = Array.isArray(value) && value.length > 0;
  if (isList && value.every((one): one is string => typeof one === "string")) return value;
  say(`${key}: must be a list of texts`);
  return [];
}

function patternsOf(fields: Fields, key: string, say: Say): readonly Pattern[] {
  const written = listOf(fields, key, say);
  if (written.length > operatorBounds.patternsMax) {
    say(`${key}: has more than ${operatorBounds.patternsMax} patterns`);
    return [];
  }
  return written.flatMap((source) => {
    const pattern = readPattern(source);
    if (!("problem" in pattern)) return [pattern];
    say(`${key}: ${JSON.stringify(source)} ${pattern.problem}`);
    return [];
  });
}

function examplesOf(value: unknown, say: Say): OperatorRule["examples"] {
  const fields = asFields(value);
  const texts = (key: string) => {
    const list = listOf(fields ?? {}, key, (problem) => say(`examples.${problem}`));
    const { examplesMin, examplesMax } = operatorBounds;
    if (list.length < examplesMin || list.length > examplesMax) {
      say(`examples.${key}: needs ${examplesMin} to ${examplesMax} texts`);
    }
    return list;
  };
  return { hits: texts("hits"), passes: texts("passes") };
}

function asFields(value: unknown): Fields | null {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  return isObject ? (value as Fields) : null; // Read key by key, each checked.
}
