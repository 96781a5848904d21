import type { Result } from "@candor/core/kernel/result.ts";
import { type Language, languageOf } from "@candor/core/policy/kit/language.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { inLanguage, translatedLanguages } from "@candor/core/policy/texts/texts.ts";

/** The language wanted most of those that rules are told in; `Accept-Language: de-AT, en;q=0.5`. */
export function readersLanguage(accepted: string | undefined): Language {
  const wanted = (accepted ?? "").split(",").map((part) => {
    const [tag = "", quality] = part.trim().split(/\s*;\s*q=/);
    return { language: languageOf(tag), weight: quality === undefined ? 1 : Number(quality) };
  });
  const known = wanted
    .filter(({ language, weight }) => weight > 0 && language !== undefined && isTold(language))
    .sort((a, b) => b.weight - a.weight);
  return known[0]?.language ?? "en";
}

const isTold = (language: Language) => language === "en" || translatedLanguages.includes(language);

/**
 * An answer with what rules say in the reader's language. Findings are kept in English, and told in
 * any language when somebody reads them.
 */
export function forReader<R extends Result<unknown, string>>(
  result: R,
  accepted: string | undefined,
): R {
  const language = readersLanguage(accepted);
  if (language === "en") return result;
  return result.ok
    ? { ...result, value: toldIn(result.value, language) }
    : { ...result, facts: toldIn(result.facts, language) };
}

/** Findings stand in a review, in a refusal, or in the reviews of a list. */
function toldIn(value: unknown, language: Language): unknown {
  if (typeof value !== "object" || value === null) return value;
  const told: Record<string, unknown> = { ...value };
  if (Array.isArray(told.findings)) {
    told.findings = told.findings.map((finding: unknown) =>
      isFinding(finding) ? inLanguage(finding, language) : finding,
    );
  }
  if (Array.isArray(told.items)) told.items = told.items.map((item) => toldIn(item, language));
  return told;
}

function isFinding(value: unknown): value is Finding {
  return typeof value === "object" && value !== null && "ruleId" in value && "message" in value;
}
