import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import type { Deps } from "./deps.ts";
import { type RefoldedFeedback, refoldFeedback } from "./refold-feedback.ts";
import { type Refolded, refoldRatings } from "./refold-ratings.ts";
import { type RefoldedVotes, refoldVotes } from "./refold-votes.ts";

/** What came of folding everything of one marketplace again. */
export type RefoldedMarketplace = Refolded & {
  readonly sellers: RefoldedFeedback;
  readonly votes: RefoldedVotes;
};

/** Folds ratings, feedback and votes of the marketplaces named, or of all, one after the other. */
export async function refoldEverywhere(
  { db, clock }: Pick<Deps, "db" | "clock">,
  named: readonly string[],
): Promise<Result<readonly RefoldedMarketplace[], "marketplace_unknown">> {
  const all = await marketplaceIds(db.kysely);
  const unknown = named.find((id) => !all.includes(id));
  if (unknown !== undefined) return reject("marketplace_unknown", { marketplaceId: unknown });
  const outcomes: RefoldedMarketplace[] = [];
  for (const marketplaceId of named.length === 0 ? all : named) {
    const ratings = await refoldRatings({ db, clock }, { marketplaceId });
    const sellers = await refoldFeedback({ db }, { marketplaceId });
    outcomes.push({ ...ratings, sellers, votes: await refoldVotes({ db }, { marketplaceId }) });
  }
  return ok(outcomes);
}
