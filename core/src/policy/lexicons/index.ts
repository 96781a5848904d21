import { compileVocabulary, type Vocabulary } from "../kit/reader/vocabulary.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { it } from "./it/index.ts";
import { ja } from "./ja/index.ts";
import type { Lexicon } from "./lexicon.ts";
import { nl } from "./nl/index.ts";
import { pl } from "./pl/index.ts";
import { pt } from "./pt/index.ts";
import { sv } from "./sv/index.ts";
import { tr } from "./tr/index.ts";
import { zh } from "./zh/index.ts";

/** Every language that Candor reads. */
export const lexicons: readonly Lexicon[] = [en, de, fr, es, it, pt, nl, pl, sv, tr, ja, zh];

const compiling = compileVocabulary(lexicons);
let compiled: Vocabulary | undefined;

/** The lexicons compiled, once: at the first text, unless `prepareVocabulary` was there before. */
export function vocabulary(): Vocabulary {
  while (compiled === undefined) prepareVocabulary();
  return compiled;
}

/** Does one step of compiling the lexicons; true once they are compiled. */
export function prepareVocabulary(): boolean {
  if (compiled !== undefined) return true;
  const step = compiling.next();
  if (step.done === true) compiled = step.value;
  return compiled !== undefined;
}
