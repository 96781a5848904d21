import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import type { Deps } from "./deps.ts";
import { type Refolded, refoldRatings } from "./refold-ratings.ts";

/** Folds the ratings of the marketplaces named, or of all, one after the other. */
export async function refoldEverywhere(
  { db, clock }: Pick<Deps, "db" | "clock">,
  named: readonly string[],
): Promise<Result<readonly Refolded[], "marketplace_unknown">> {
  const all = await marketplaceIds(db.kysely);
  const unknown = named.find((id) => !all.includes(id));
  if (unknown !== undefined) return reject("marketplace_unknown", { marketplaceId: unknown });
  const outcomes: Refolded[] = [];
  for (const marketplaceId of named.length === 0 ? all : named) {
    outcomes.push(await refoldRatings({ db, clock }, { marketplaceId }));
  }
  return ok(outcomes);
}
