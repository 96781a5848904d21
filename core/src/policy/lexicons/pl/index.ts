import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { objects } from "./objects.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/**
 * Polish. Seven cases: nouns are given by stem, verbs by person, since Pan, Państwo and ty are all
 * used. Word order is free, negation stands before.
 */
export const pl: Lexicon = {
  lang: "pl",
  spaces: true,
  functionWords,
  forms: { ...objects, ...acts, ...trade, ...grammar, ...messages, ...topics },
};
