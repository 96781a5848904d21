import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { consideration } from "./consideration.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { objects } from "./objects.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/** English. Word order: the act stands before its object, negators before what they negate. */
export const en: Lexicon = {
  lang: "en",
  spaces: true,
  functionWords,
  forms: { ...objects, ...acts, ...consideration, ...trade, ...grammar, ...messages, ...topics },
};
