import { type Language, languages } from "@candor/core/policy/kit/language.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es/es.ts";
import { fr } from "./fr/fr.ts";
import { it } from "./it/it.ts";
import { ja } from "./ja/ja.ts";
import { nl } from "./nl/nl.ts";
import { filledFrom, type Partly } from "./partly.ts";
import { pl } from "./pl/pl.ts";
import { pt } from "./pt/pt.ts";
import { sv } from "./sv/sv.ts";
import { tr } from "./tr/tr.ts";
import { zh } from "./zh/zh.ts";

/** Languages that pages speak: those that rules are told in. */
export const locales: readonly Locale[] = languages;
/** The tag of such a language. */
export type Locale = Language;

/** Every sentence of the pages; one that is missing in English or German does not compile. */
export type Messages = typeof en;

/** What only people at work read: sellers, moderators, operators. It stays English and German. */
export const workGroups = [
  "desk",
  "cases",
  "queues",
  "myDecisions",
  "measures",
  "appeals",
  "standing",
  "insert",
  "keys",
  "views",
  "savedTexts",
  "families",
  "console",
  "answering",
  "policy",
  "policyCentre",
  "team",
  "operator",
  "overview",
  "systems",
  "roles",
  "detectors",
  "sellerReviews",
  "audit",
  "tours",
  "transparency",
] as const satisfies readonly (keyof Messages)[];

/**
 * What shoppers read, in one of the other languages. A group that is new counts as theirs until it
 * is named above; a sentence that is missing is shown in English, and a test names it.
 */
export type ShopperMessages = Partly<Omit<Messages, (typeof workGroups)[number]>>;

/** What each of the other languages says itself. */
export const translations: Readonly<Record<Exclude<Locale, "en" | "de">, ShopperMessages>> = {
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  sv,
  tr,
  zh,
};

const filled = new Map<Locale, Messages>();

/** The sentences in a language. */
export function messagesOf(locale: Locale): Messages {
  if (locale === "en") return en;
  if (locale === "de") return de;
  const messages = filled.get(locale) ?? filledFrom<Messages>(en, translations[locale]);
  filled.set(locale, messages);
  return messages;
}

/** Languages by their own names, for choosing one. */
export const localeNames: Readonly<Record<Locale, string>> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  it: "Italiano",
  pt: "Português",
  nl: "Nederlands",
  pl: "Polski",
  sv: "Svenska",
  tr: "Türkçe",
  ja: "日本語",
  zh: "中文",
};

/** Which way each is written. */
export const directions: Readonly<Record<Locale, "ltr" | "rtl">> = {
  en: "ltr",
  de: "ltr",
  fr: "ltr",
  es: "ltr",
  it: "ltr",
  pt: "ltr",
  nl: "ltr",
  pl: "ltr",
  sv: "ltr",
  tr: "ltr",
  ja: "ltr",
  zh: "ltr",
};
