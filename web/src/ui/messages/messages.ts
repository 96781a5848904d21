import { de } from "./de.ts";
import { en } from "./en.ts";

/** Languages that every page speaks. */
export const locales = ["en", "de"] as const;
export type Locale = (typeof locales)[number];

/** Every sentence of the pages; a language that lacks one does not compile. */
export type Messages = typeof en;

const catalogues: Readonly<Record<Locale, Messages>> = { en, de };

/** The sentences in a language. */
export function messagesOf(locale: Locale): Messages {
  return catalogues[locale];
}

/** Languages by their own names, for choosing one. */
export const localeNames: Readonly<Record<Locale, string>> = { en: "English", de: "Deutsch" };

/** Which way each is written. */
export const directions: Readonly<Record<Locale, "ltr" | "rtl">> = { en: "ltr", de: "ltr" };
