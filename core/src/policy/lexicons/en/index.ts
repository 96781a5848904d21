import type { Lexicon } from "../lexicon.ts";
import { acts } from "./acts.ts";
import { asks } from "./asks.ts";
import { channels } from "./channels.ts";
import { conduct } from "./conduct.ts";
import { consideration } from "./consideration.ts";
import { functionWords } from "./function-words.ts";
import { grammar } from "./grammar.ts";
import { messages } from "./messages.ts";
import { mood } from "./mood.ts";
import { objects } from "./objects.ts";
import { people } from "./people.ts";
import { pressure } from "./pressure.ts";
import { reports } from "./reports.ts";
import { routes } from "./routes.ts";
import { topics } from "./topics.ts";
import { trade } from "./trade.ts";
import { voices } from "./voices.ts";

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
    ...asks,
    ...routes,
    ...conduct,
    ...reports,
    ...pressure,
    ...voices,
    ...grammar,
    ...people,
    ...messages,
    ...topics,
  },
};
