import type { Lexicon } from "./lexicon.ts";

export const pt: Lexicon = { lang: "pt", spaces: true, functionWords: [], forms: {} };
