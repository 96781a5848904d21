import { parseArgs } from "node:util";
import type { Example, Examples, Rule } from "@candor/core/policy/kit/define-rule.ts";
import { type Language, languageOf } from "@candor/core/policy/kit/language.ts";
import { type Policy, shippedPolicy } from "@candor/core/policy/kit/policy.ts";
import { type Outcome, surfaces } from "@candor/core/policy/kit/verdict.ts";
import { examplesByLanguage } from "@candor/core/policy/rules/examples/index.generated.ts";
import { ruleById, rules, rulesFor } from "@candor/core/policy/rulesets.ts";
import { textsIn } from "@candor/core/policy/texts/texts.ts";
import { withDatabase } from "../open.ts";
import { policiesInForce } from "../usecases/policies-in-force.ts";
import type { Command, CommandIo } from "./command.ts";

/** How a policy judges by one rule: where, and with what outcome. */
type Standing = {
  readonly marketplace: string;
  readonly policyVersion: string;
  readonly outcome: Exclude<Outcome, "allow"> | "off";
  readonly surfaces: readonly string[];
};
type Law = { readonly marketplaceId: string; readonly policy: Policy };
type Wish = {
  readonly id: string | undefined;
  readonly format: "pretty" | "json";
  readonly lang: Language;
  readonly marketplaces: boolean;
};

/** `candor rules`: the rules in words, and how each marketplace judges by them. */
export const rulesCommand: Command = {
  name: "rules",
  summary: "List the rules, or show one with its reason and examples.",
  usage: "candor rules [--marketplaces] [--lang L] [--format pretty|json] [ID]",
  examples: [
    "candor rules",
    "candor rules no-incentive-for-review",
    "candor rules --lang de no-outside-contact",
    "candor rules --marketplaces --format json",
  ],
  exitCodes: { 0: "shown", 1: "no rule has this id", 2: "bad usage" },
  run: async (args, io) => {
    const wish = wishOf(args);
    if (typeof wish === "string") {
      io.stderr.write(`candor rules: ${wish}\nSee: candor help rules\n`);
      return 2;
    }
    if (!wish.marketplaces) return show(wish, shippedLaw, io);
    return withDatabase(io, async ({ deps }) => show(wish, await policiesInForce(deps), io));
  },
};

const shippedLaw: readonly Law[] = [{ marketplaceId: "as shipped", policy: shippedPolicy }];

function wishOf(args: string[]): Wish | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        format: { type: "string", default: "pretty" },
        lang: { type: "string", default: "en" },
        marketplaces: { type: "boolean", default: false },
      },
    });
    const { format, marketplaces } = values;
    const lang = languageOf(values.lang);
    if (format !== "pretty" && format !== "json") return "--format takes one of pretty, json";
    if (lang === undefined) return "--lang takes the tag of a language that the rules are told in";
    if (positionals.length > 1) return "one rule at a time";
    return { id: positionals[0], format, lang, marketplaces };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function show({ id, format, lang }: Wish, laws: readonly Law[], io: CommandIo): number {
  const found = id === undefined ? rules : [ruleById(id)].filter((rule) => rule !== undefined);
  if (found.length === 0) {
    const near = rules.filter((rule) => rule.id.includes(id ?? "")).map((rule) => rule.id);
    const hint = near.length === 0 ? "" : ` Near: ${near.join(", ")}.`;
    io.stderr.write(`There is no rule "${id}".${hint} \`candor rules\` lists them all.\n`);
    return 1;
  }
  if (format === "json") {
    const cards = found.map((rule) => cardOf(rule, laws, lang));
    io.stdout.write(`${JSON.stringify(id === undefined ? cards : cards[0], null, 2)}\n`);
  } else if (id === undefined) io.stdout.write(listOf(found, laws));
  else for (const rule of found) io.stdout.write(pageOf(rule, laws, lang));
  return 0;
}

function standingsOf(rule: Rule, laws: readonly Law[]): readonly Standing[] {
  return laws.map(({ marketplaceId, policy }) => {
    const active = surfaces.flatMap((surface) =>
      rulesFor(surface, policy)
        .filter((one) => one.rule.id === rule.id)
        .map(({ outcome }) => ({ surface, outcome })),
    );
    return {
      marketplace: marketplaceId,
      policyVersion: policy.version,
      outcome: active[0]?.outcome ?? "off",
      surfaces: active.map(({ surface }) => surface),
    };
  });
}

function cardOf(rule: Rule, laws: readonly Law[], lang: Language) {
  const { id, title, clause, alsoHolds = [], category, rationale } = rule;
  const { message, suggestion } = textsIn(lang)[id] ?? rule;
  const examples = examplesIn(rule, lang);
  const standings = standingsOf(rule, laws);
  const head = { id, title, clause, alsoHolds, category, standings };
  return { ...head, rationale, message, suggestion, examples };
}

/** In the language asked for where the rule reads it, else in English. */
function examplesIn(rule: Rule, lang: Language): Examples {
  const own = rule.examples[lang] ?? examplesByLanguage[lang]?.[rule.id];
  return own ?? rule.examples.en ?? { hits: [], passes: [] };
}

function listOf(found: readonly Rule[], laws: readonly Law[]): string {
  const width = Math.max(...found.map(({ id }) => id.length));
  return found
    .map((rule) => {
      const outcomes = [...new Set(standingsOf(rule, laws).map(({ outcome }) => outcome))];
      const how = outcomes.join("/").padEnd(6);
      return `${rule.id.padEnd(width)}  ${how}  ${rule.clause.padEnd(8)}  ${rule.title}\n`;
    })
    .join("");
}

function pageOf(rule: Rule, laws: readonly Law[], lang: Language): string {
  const card = cardOf(rule, laws, lang);
  const clauses = [card.clause, ...card.alsoHolds].join(", ");
  const standings = card.standings.map(
    ({ marketplace, policyVersion, outcome, surfaces: where }) => {
      const on = where.length === 0 ? "" : ` on ${where.join(", ")}`;
      return `  ${marketplace} (policy ${policyVersion}): ${outcome}${on}`;
    },
  );
  return [
    `${card.id}: ${card.title}`,
    `  clauses ${clauses}; category ${card.category}`,
    ...standings,
    "",
    `Why       ${card.rationale}`,
    `Says      ${card.message}`,
    `Instead   ${card.suggestion}`,
    "",
    "Stopped",
    ...card.examples.hits.map((example) => `  ${wordsOf(example)}`),
    "",
    "Fine",
    ...card.examples.passes.map((example) => `  ${wordsOf(example)}`),
    "",
  ].join("\n");
}

/** An example in one line, with what must be known around it. */
function wordsOf(example: Example): string {
  if (typeof example === "string") return JSON.stringify(example).slice(1, -1);
  const around = JSON.stringify(example.context);
  return `${JSON.stringify(example.text).slice(1, -1)}   given ${around}`;
}
