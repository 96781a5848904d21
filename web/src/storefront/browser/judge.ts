import { languageOf } from "@candor/core/policy/kit/language.ts";
import { screen } from "@candor/core/policy/kit/screen.ts";
import type { Finding } from "@candor/core/policy/kit/verdict.ts";
import { inLanguage } from "@candor/core/policy/texts/texts.ts";
import type { Judging } from "../shapes.ts";

/** Judges a review's words as the server will, and says it in the page's language. */
export function judgeReview(
  text: string,
  { policy, languages }: Judging,
  pageLanguage: string,
): readonly Finding[] {
  const { findings } = screen(text, { surface: "review", supportedLangs: languages }, policy);
  return findings.map((finding) => inLanguage(finding, languageOf(pageLanguage) ?? "en"));
}
