/** The languages that have a lexicon. */
export const languages = [
  "en",
  "de",
  "fr",
  "es",
  "it",
  "pt",
  "nl",
  "pl",
  "sv",
  "tr",
  "ja",
  "zh",
] as const;
export type Language = (typeof languages)[number];

/** Narrows a BCP 47 tag such as `de-AT` to a language we can read, or undefined. */
export function languageOf(tag: string | undefined): Language | undefined {
  const primary = tag?.slice(0, 2).toLowerCase();
  return languages.find((language) => language === primary);
}
