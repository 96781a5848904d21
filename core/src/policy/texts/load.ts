import type { Language } from "../kit/language.ts";
import type { LanguageTexts } from "./said.ts";

const loaders: Readonly<Record<Exclude<Language, "en">, () => Promise<LanguageTexts>>> = {
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

/** A language's texts by themselves; none for English, which stands in the rules. */
export async function loadTexts(lang: Language): Promise<LanguageTexts> {
  return lang === "en" ? {} : loaders[lang]();
}
