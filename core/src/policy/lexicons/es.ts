import type { Lexicon } from "./lexicon.ts";

export const es: Lexicon = { lang: "es", spaces: true, functionWords: [], forms: {} };
