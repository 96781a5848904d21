import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fr } from "./fr.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { sv } from "./sv.ts";
import { tr } from "./tr.ts";
import type { LetterWords } from "./words.ts";
import { zh } from "./zh.ts";

/** Every letter there is, by the language that it is written in. */
export const lettersByLanguage: Readonly<Record<string, LetterWords>> = {
  en,
  de,
  fr,
  es,
  it,
  pt,
  nl,
  pl,
  sv,
  tr,
  ja,
  zh,
};

/** Puts values in place of `{name}`; a name without a value is a broken program. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`a letter has no value for ${name}`);
    return value;
  });
}
