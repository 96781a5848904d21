import type { Lexicon } from "./lexicon.ts";

export const nl: Lexicon = { lang: "nl", spaces: true, functionWords: [], forms: {} };
