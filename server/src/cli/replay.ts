import { withDatabase } from "../open.ts";
import { replayDecisions } from "../usecases/replay-decisions.ts";
import type { Command } from "./command.ts";

/** Makes every recorded decision of the rules again and says what differs. */
export const replay: Command = {
  name: "replay",
  summary: "Judge every recorded text again by the policy of its day, and compare.",
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
      for (const { marketplaceId, judged, same, notJudged, different } of replayed.value) {
        differ += judged - same;
        io.stdout.write(
          `${marketplaceId}: ${judged} decisions made again, ${same} the same, ` +
            `${judged - same} different; ${notJudged} came judged by their source.\n`,
        );
        for (const { reviewId, version, policyVersion, recorded, again } of different) {
          io.stdout.write(`  ${reviewId}/${version}, policy ${policyVersion}\n`);
          io.stdout.write(`    recorded ${recorded}\n    again    ${again}\n`);
        }
      }
      return differ === 0 ? 0 : 1;
    }),
};
