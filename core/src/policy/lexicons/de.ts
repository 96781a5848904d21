import type { Lexicon } from "./lexicon.ts";

export const de: Lexicon = { lang: "de", spaces: true, functionWords: [], forms: {} };
