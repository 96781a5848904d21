import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { objects } from "./objects.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/** Spanish. Adjectives of judgement mostly follow; pronouns cling to verbs (déjanos, cámbiela). */
export const es: Lexicon = {
  lang: "es",
  spaces: true,
  functionWords,
  forms: { ...objects, ...acts, ...trade, ...grammar, ...messages, ...topics },
};
