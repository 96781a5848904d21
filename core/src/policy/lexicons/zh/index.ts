import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { objects } from "./objects.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/**
 * Chinese. No spaces: forms match anywhere, so one character alone is a form only where hardly any
 * other word holds it. Negation stands before; a comma ends a statement. Traditional characters
 * are read as simplified ones, so a form in either script finds both.
 */
export const zh: Lexicon = {
  lang: "zh",
  spaces: false,
  functionWords,
  forms: { ...objects, ...acts, ...trade, ...grammar, ...messages, ...topics },
};
