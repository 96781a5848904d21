import { vocabulary } from "../lexicons/index.ts";
import type { Language } from "./language.ts";
import { sureLanguage } from "./reader/sure-language.ts";

/**
 * The language that a text is written in, out of all that have a lexicon; null where that is not
 * sure: `languageOfText("La lampe est belle et ne fait pas de bruit.")` is `"fr"`.
 */
export function languageOfText(text: string): Language | null {
  return sureLanguage(text, vocabulary());
}
