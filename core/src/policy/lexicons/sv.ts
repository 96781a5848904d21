import type { Lexicon } from "./lexicon.ts";

export const sv: Lexicon = { lang: "sv", spaces: true, functionWords: [], forms: {} };
