import type { Language } from "../kit/language.ts";
import type { Lexicon } from "./lexicon.ts";

const loaders: Readonly<Record<Language, () => Promise<Lexicon>>> = {
  en: async () => (await import("./en.ts")).en,
  de: async () => (await import("./de.ts")).de,
  fr: async () => (await import("./fr.ts")).fr,
  es: async () => (await import("./es.ts")).es,
  it: async () => (await import("./it.ts")).it,
  pt: async () => (await import("./pt.ts")).pt,
  nl: async () => (await import("./nl.ts")).nl,
  pl: async () => (await import("./pl.ts")).pl,
  sv: async () => (await import("./sv.ts")).sv,
  tr: async () => (await import("./tr.ts")).tr,
  ja: async () => (await import("./ja.ts")).ja,
  zh: async () => (await import("./zh.ts")).zh,
};

/** A language's lexicon by itself, for a page that does not want all of them at once. */
export function loadLexicon(lang: Language): Promise<Lexicon> {
  return loaders[lang]();
}
