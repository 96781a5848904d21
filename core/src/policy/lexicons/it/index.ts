import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { objects } from "./objects.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/** Italian. Pronouns cling to imperatives (lasciaci, scrivici); adjectives mostly follow. */
export const it: Lexicon = {
  lang: "it",
  spaces: true,
  functionWords,
  forms: { ...objects, ...acts, ...trade, ...grammar, ...messages, ...topics },
};
