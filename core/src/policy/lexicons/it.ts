import type { Lexicon } from "./lexicon.ts";

export const it: Lexicon = { lang: "it", spaces: true, functionWords: [], forms: {} };
