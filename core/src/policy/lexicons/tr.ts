import type { Lexicon } from "./lexicon.ts";

export const tr: Lexicon = { lang: "tr", spaces: true, functionWords: [], forms: {} };
