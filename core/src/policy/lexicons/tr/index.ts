import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { objects } from "./objects.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/** Turkish. Suffixes carry person and case, so nouns are stems; negation sits inside the verb. */
export const tr: Lexicon = {
  lang: "tr",
  spaces: true,
  functionWords,
  forms: { ...objects, ...acts, ...trade, ...grammar, ...messages, ...topics },
};
