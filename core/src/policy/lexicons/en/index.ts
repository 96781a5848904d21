import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { channels } from "./channels.ts";
import { consideration } from "./consideration.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { mood } from "./mood.ts";
import { objects } from "./objects.ts";
import { people } from "./people.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/** English. Word order: the act stands before its object, negators before what they negate. */
export const en: Lexicon = {
  lang: "en",
  spaces: true,
  functionWords,
  forms: {
    ...objects,
    ...mood,
    ...acts,
    ...channels,
    ...consideration,
    ...trade,
    ...grammar,
    ...people,
    ...messages,
    ...topics,
  },
};
