import type { Lexicon } from "./lexicon.ts";

export const ja: Lexicon = { lang: "ja", spaces: false, functionWords: [], forms: {} };
