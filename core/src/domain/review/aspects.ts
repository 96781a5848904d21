import { aspectWords } from "./aspect-words.ts";

/** Sides of a product that people speak of. Prices are none: a review does not speak of them. */
export const aspects = [
  "size",
  "comfort",
  "sound",
  "looks",
  "handling",
  "durability",
  "material",
  "cleaning",
  "battery",
  "smell",
] as const;
export type Aspect = (typeof aspects)[number];

/** A language in which texts are read for aspects. */
export type AspectLanguage = keyof typeof aspectWords;

/**
 * Which sides of a product a text speaks of, by the beginnings of its words; well or badly is not
 * asked. In a language that is not known a text speaks of none.
 *
 * ```ts
 * import { aspectsOf } from "@candor/core/domain/review/aspects.ts";
 * aspectsOf("Very quiet, and easy to clean.", "en"); // ["sound", "handling", "cleaning"]
 * ```
 */
export function aspectsOf(text: string, language: string | null): readonly Aspect[] {
  const patterns = patternsIn(language?.split("-")[0] ?? "");
  if (patterns === null) return [];
  return aspects.filter((aspect) => patterns[aspect].test(text));
}

type Patterns = Readonly<Record<Aspect, RegExp>>;
const made = new Map<string, Patterns>();

function patternsIn(language: string): Patterns | null {
  if (!Object.hasOwn(aspectWords, language)) return null;
  const known = made.get(language);
  if (known !== undefined) return known;
  const words = aspectWords[language as AspectLanguage];
  // Chinese and Japanese put no space between words.
  const start = language === "ja" || language === "zh" ? "" : "(?<![\\p{L}])";
  const entries = aspects.map((aspect) => {
    return [aspect, new RegExp(`${start}(?:${words[aspect]})`, "iu")] as const;
  });
  const patterns = Object.fromEntries(entries) as Patterns;
  made.set(language, patterns);
  return patterns;
}
