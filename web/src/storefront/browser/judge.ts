import type { ScreenContext } from "@candor/core/policy/kit/context.ts";
import { judge } from "@candor/core/policy/kit/judge.ts";
import { type Language, languageOf, languages } from "@candor/core/policy/kit/language.ts";
import type { Policy } from "@candor/core/policy/kit/policy.ts";
import { compileVocabulary, type Vocabulary } from "@candor/core/policy/kit/reader/vocabulary.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { loadLexicon } from "@candor/core/policy/lexicons/load.ts";
import { loadTexts } from "@candor/core/policy/texts/load.ts";
import { said } from "@candor/core/policy/texts/said.ts";

/** Compiling lets go of the page each time it has worked this long. */
const workMsMax = 8;

/** The language of the page, and all of them, once somebody asked. */
let first: Promise<Vocabulary> | undefined;
let all: Promise<void> | undefined;
let vocabulary: Vocabulary | undefined;

/**
 * Judges a text by the languages known so far. That of the page is enough to begin with; after
 * `everyLanguage` the findings are those of the server, byte by byte.
 */
export async function judgeText(
  text: string,
  context: ScreenContext,
  policy: Policy,
  pageLanguage: string,
): Promise<readonly Finding[]> {
  const lang = languageOf(pageLanguage) ?? "en";
  const texts = await loadTexts(lang);
  first ??= compiled([lang]);
  const { findings } = judge(text, { context, policy, vocabulary: vocabulary ?? (await first) });
  return findings.map((finding) => ({ ...finding, ...said(finding, lang, texts) }));
}

/** Resolves once texts in every language are judged as the server does. */
export function everyLanguage(): Promise<void> {
  all ??= compiled(languages).then((every) => {
    vocabulary = every;
  });
  return all;
}

async function compiled(langs: readonly Language[]): Promise<Vocabulary> {
  const inOrder = languages.filter((lang) => langs.includes(lang));
  const steps = compileVocabulary(await Promise.all(inOrder.map(loadLexicon)));
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < workMsMax) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
