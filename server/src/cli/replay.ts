import { withDatabase } from "../open.ts";
import { replayDecisions } from "../usecases/replay-decisions.ts";
import type { Command } from "./command.ts";

/** Makes every recorded decision of the rules again and says what differs. */
export const replay: Command = {
  name: "replay",
  summary: "Make every recorded decision again by the policy of its day, and compare.",
  usage: "candor replay [MARKETPLACE...]",
  examples: ["candor replay", "candor replay fernway"],
  exitCodes: {
    0: "every decision comes out as it was written down, byte for byte",
    1: "at least one differs; the first ones are listed",
    2: "a marketplace is not known, or a setting is wrong",
  },
  run: (args, io) =>
    withDatabase(io, async ({ deps }) => {
      const replayed = await replayDecisions(deps, {
        marketplaces: args,
        onStep: (marketplaceId, done, of) => {
          io.stderr.write(`${marketplaceId} ${done}/${of}\n`);
        },
      });
      if (!replayed.ok) {
        io.stderr.write(`There is no marketplace "${replayed.facts.marketplaceId}".\n`);
        return 2;
      }
      let differ = 0;
      for (const { marketplaceId, kinds, different } of replayed.value) {
        for (const [kind, { judged, same, notJudged }] of Object.entries(kinds)) {
          differ += judged - same;
          io.stdout.write(
            `${marketplaceId}, ${kind}: ${judged} decisions made again, ${same} the same, ` +
              `${judged - same} different; ${notJudged} had no words or facts that a rule judged.\n`,
          );
        }
        for (const { what, policyVersion, recorded, again } of different) {
          io.stdout.write(`  ${what}, policy ${policyVersion}\n`);
          io.stdout.write(`    recorded ${recorded}\n    again    ${again}\n`);
        }
      }
      return differ === 0 ? 0 : 1;
    }),
};
