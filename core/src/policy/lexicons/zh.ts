import type { Lexicon } from "./lexicon.ts";

export const zh: Lexicon = { lang: "zh", spaces: false, functionWords: [], forms: {} };
