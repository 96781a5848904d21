import type { Language } from "../kit/language.ts";
import type { Lexicon } from "./lexicon.ts";

const loaders: Readonly<Record<Language, () => Promise<Lexicon>>> = {
  en: async () => (await import("./en/index.ts")).en,
  de: async () => (await import("./de/index.ts")).de,
  fr: async () => (await import("./fr/index.ts")).fr,
  es: async () => (await import("./es/index.ts")).es,
  it: async () => (await import("./it/index.ts")).it,
  pt: async () => (await import("./pt/index.ts")).pt,
  nl: async () => (await import("./nl/index.ts")).nl,
  pl: async () => (await import("./pl/index.ts")).pl,
  sv: async () => (await import("./sv/index.ts")).sv,
  tr: async () => (await import("./tr/index.ts")).tr,
  ja: async () => (await import("./ja/index.ts")).ja,
  zh: async () => (await import("./zh/index.ts")).zh,
};

/** A language's lexicon by itself, for a page that does not want all of them at once. */
export function loadLexicon(lang: Language): Promise<Lexicon> {
  return loaders[lang]();
}
