import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { objects } from "./objects.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/** Swedish. The article is a suffix; "inte" stands after the verb; nouns compound. */
export const sv: Lexicon = {
  lang: "sv",
  spaces: true,
  functionWords,
  forms: { ...objects, ...acts, ...trade, ...grammar, ...messages, ...topics },
};
