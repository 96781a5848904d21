import { withDatabase } from "../open.ts";
import { listWrongHits } from "../usecases/list-wrong-hits.ts";
import type { Command } from "./command.ts";

/** Writes the texts that rules held and people let through, for whoever mends the rules. */
export const wrongHits: Command = {
  name: "wrong-hits",
  summary: "Write out texts that rules held and a person let through, as JSON lines.",
  usage: "candor wrong-hits [MARKETPLACE...]",
  examples: [
    "candor wrong-hits fernway > wrong.jsonl",
    "candor policy backtest 1.0.0 next.json --input wrong.jsonl",
  ],
  exitCodes: {
    0: "every one is written; how many there are stands on standard error",
    2: "a marketplace is not known, or a setting is wrong",
  },
  run: (args, io) =>
    withDatabase(io, async ({ deps }) => {
      const listed = await listWrongHits(deps, {
        marketplaces: args,
        // Lines as `candor screen` and a back-test take them, with what was held against them.
        onHit: ({ id, surface, text, language, ruleIds, policyVersion }) => {
          const lang = language === null ? {} : { lang: language };
          const line = { id, surface, text, ...lang, heldBy: ruleIds, policyVersion };
          io.stdout.write(`${JSON.stringify(line)}\n`);
        },
      });
      if (!listed.ok) {
        io.stderr.write(`There is no marketplace "${listed.facts.marketplaceId}".\n`);
        return 2;
      }
      io.stderr.write(`${listed.value} texts were held by rules and let through by people.\n`);
      return 0;
    }),
};
