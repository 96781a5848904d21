import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { objects } from "./objects.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";

/**
 * Japanese. No spaces: forms match anywhere, so loanwords that hide in longer ones (ライン in
 * オンライン) need company. The verb comes last, and carries the negation and the politeness.
 */
export const ja: Lexicon = {
  lang: "ja",
  spaces: false,
  functionWords,
  forms: { ...objects, ...acts, ...trade, ...grammar, ...messages, ...topics },
};
