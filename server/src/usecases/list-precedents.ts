import { groundsByRemoval, groundsBySource } from "@candor/core/domain/statement/grounds.ts";
import { groundWords } from "@candor/core/domain/statement/letter.ts";
import type { Language } from "@candor/core/policy/kit/language.ts";
import { ruleById, rules } from "@candor/core/policy/rulesets.ts";
import { titleIn } from "@candor/core/policy/texts/texts.ts";
import { type Precedent, precedentsOf } from "../store/precedents.ts";
import type { Deps } from "./deps.ts";

const precedentsMax = 500;

/** Decisions of one month that are alike, with the rule in words. */
export type ToldPrecedent = Precedent & { readonly rule: string };

/**
 * What was decided about rules and what appeals made of it, for everybody: the register has no
 * names in it (TRN-011). A clause and the rules that hold it are one question.
 */
export async function listPrecedents(
  { db }: Pick<Deps, "db">,
  asked: {
    readonly marketplaceId: string;
    readonly rule?: string | undefined;
    readonly language?: string;
  },
): Promise<ToldPrecedent[]> {
  const { marketplaceId, rule, language = "en" } = asked;
  const key = { marketplaceId, rules: rule === undefined ? null : sameQuestion(rule) };
  const found = await precedentsOf(db.kysely, key, precedentsMax);
  return found.map((precedent) => ({
    ...precedent,
    rule: ruleInWords(precedent.ruleId, language),
  }));
}

/** A rule or clause in words, as statements cite it; the id itself where nobody knows it. */
export function ruleInWords(ruleId: string, language: string): string {
  const rule = ruleById(ruleId);
  if (rule !== undefined) return titleIn(rule, language as Language); // Of the page's languages.
  const grounds = [...Object.values(groundsBySource), ...Object.values(groundsByRemoval)];
  const ground = grounds.find(({ clause }) => clause === ruleId);
  return ground === undefined ? ruleId : groundWords(language, ground.words).rule;
}

function sameQuestion(asked: string): string[] {
  const clause = ruleById(asked)?.clause ?? asked;
  const holders = rules.filter((rule) => rule.clause === clause).map(({ id }) => id);
  return [clause, ...holders];
}
