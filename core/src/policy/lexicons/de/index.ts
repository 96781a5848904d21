import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { objects } from "./objects.ts";
import { people } from "./people.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/**
 * German. Verbs stand at the end of side clauses and split in main ones; "nicht" and "kein" reach
 * both ways; nouns grow into compounds, so objects and considerations have `*word*` forms.
 */
export const de: Lexicon = {
  lang: "de",
  spaces: true,
  functionWords,
  forms: { ...objects, ...acts, ...trade, ...grammar, ...people, ...messages, ...topics },
};
