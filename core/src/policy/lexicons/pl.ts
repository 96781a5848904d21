import type { Lexicon } from "./lexicon.ts";

export const pl: Lexicon = { lang: "pl", spaces: true, functionWords: [], forms: {} };
