import { deepStrictEqual, ok } from "node:assert/strict";
import { test } from "node:test";
import type { Language } from "../src/policy/kit/language.ts";
import { shippedPolicy } from "../src/policy/kit/policy.ts";
import { screen } from "../src/policy/kit/screen.ts";
import type { Category, Surface } from "../src/policy/kit/verdict.ts";
import { inLanguage } from "../src/policy/texts/texts.ts";

/** What native writers say in one language: what must be found, and what must be left alone. */
export type Paraphrases = {
  /** After a resolution, that seller feedback can be changed or removed; nobody is asked to. */
  readonly neutralNotices: readonly string[];
  /** Something is given for removing or changing feedback. */
  readonly paidRemovals: readonly string[];
  /** The neutral notice, but about a product review. */
  readonly reviewNotices: readonly string[];
  /** Asks in disguise. */
  readonly disguised: readonly (readonly [Category, Surface, string])[];
  /** Ordinary texts of decent people. */
  readonly decent: readonly (readonly [Surface, string])[];
};

/** Registers the tests of one language's paraphrases. */
export function paraphrasesHold(lang: Language, paraphrases: Paraphrases): void {
  test(`a neutral notice that feedback can be changed passes in ${lang}`, () => {
    ok(paraphrases.neutralNotices.length >= 5);
    const stopped = paraphrases.neutralNotices.filter((one) => found("message", one).length > 0);
    deepStrictEqual(stopped, []);
  });
  test(`a reward for removing feedback is refused in ${lang}`, () => {
    ok(paraphrases.paidRemovals.length >= 5);
    const missed = paraphrases.paidRemovals.filter((one) => outcome("message", one) !== "refuse");
    deepStrictEqual(missed, []);
  });
  test(`the same neutral notice about a review is refused in ${lang}, and its reader told why`, () => {
    ok(paraphrases.reviewNotices.length >= 5);
    for (const notice of paraphrases.reviewNotices) {
      const { findings } = screen(notice, { surface: "message" }, shippedPolicy);
      const finding = findings.find((one) => one.ruleId === "no-review-change-request");
      ok(finding !== undefined, notice);
      deepStrictEqual([finding.outcome, finding.clause], ["refuse", "REV-025"], notice);
      const told = inLanguage(finding, lang);
      ok(lang === "en" || told.message !== finding.message, notice);
    }
  });
  test(`asks are seen through disguises in ${lang}`, () => {
    ok(paraphrases.disguised.length >= 10);
    const missed = paraphrases.disguised.filter(
      ([category, surface, text]) => !found(surface, text).includes(category),
    );
    deepStrictEqual(missed, []);
  });
  test(`decent texts stay clean in ${lang}`, () => {
    ok(paraphrases.decent.length >= 20);
    const stopped = paraphrases.decent
      .map(([surface, text]) => ({ text, found: found(surface, text, lang) }))
      .filter((one) => one.found.length > 0);
    deepStrictEqual(stopped, []);
  });
}

/** Categories found; with a language, also for a reader who reads only that one. */
function found(surface: Surface, text: string, lang?: Language): readonly Category[] {
  const context =
    lang === undefined ? { surface } : { surface, buyerLang: lang, supportedLangs: [lang] };
  return screen(text, context, shippedPolicy).findings.map((one) => one.category);
}

function outcome(surface: Surface, text: string): string {
  return screen(text, { surface }, shippedPolicy).outcome;
}
