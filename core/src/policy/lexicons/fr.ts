import type { Lexicon } from "./lexicon.ts";

export const fr: Lexicon = { lang: "fr", spaces: true, functionWords: [], forms: {} };
