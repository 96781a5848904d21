import { withDatabase } from "../open.ts";
import { refoldEverywhere } from "../usecases/refold-everywhere.ts";
import type { Command } from "./command.ts";

/** Recomputes every rating and every seller's numbers from the ledger and says what differs. */
export const refold: Command = {
  name: "refold",
  summary: "Compute every rating and every seller's numbers again from the ledger, and compare.",
  usage: "candor refold [MARKETPLACE...]",
  examples: ["candor refold", "candor refold eu"],
  exitCodes: {
    0: "every number is what its events add up to",
    1: "at least one number differs; each is listed",
    2: "a marketplace is not known, or a setting is wrong",
  },
  run: (args, io) =>
    withDatabase(io, async ({ deps }) => {
      const outcome = await refoldEverywhere(deps, args);
      if (!outcome.ok) {
        io.stderr.write(`There is no marketplace "${outcome.facts.marketplaceId}".\n`);
        return 2;
      }
      let differences = 0;
      for (const {
        marketplaceId,
        products,
        reviews,
        sellers,
        votes,
        ...refolded
      } of outcome.value) {
        differences +=
          refolded.differenceCount + sellers.differenceCount + votes.differences.length;
        const renewed =
          refolded.renewed === 0 ? "" : ` ${refolded.renewed} renewed by the new formula.`;
        io.stdout.write(
          `${marketplaceId}: ${products} products, ${reviews} reviews, ` +
            `${refolded.differenceCount} differences.${renewed}\n`,
        );
        for (const { productId, kept, refolded: right } of refolded.differences) {
          io.stdout.write(`  ${productId}: kept ${countsOf(kept)}, ledger ${countsOf(right)}\n`);
        }
        io.stdout.write(
          `${marketplaceId}: ${sellers.feedback} feedbacks, ${sellers.differenceCount} differences.\n`,
        );
        for (const { sellerId, of, kept, refolded: right } of sellers.differences) {
          io.stdout.write(`  ${sellerId} ${of}: kept ${kept}, ledger ${right}\n`);
        }
        io.stdout.write(
          `${marketplaceId}: ${votes.votes} votes, ${votes.differences.length} differences.\n`,
        );
        for (const different of votes.differences) io.stdout.write(`  ${different}\n`);
      }
      return differences === 0 ? 0 : 1;
    }),
};

const countsOf = ({ counts }: { readonly counts: readonly number[] }) => counts.join("/");
