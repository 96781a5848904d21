import type { Actor } from "@candor/core/contract/kit/actor.ts";
import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { firstMarketplaceId, marketplaceKnown } from "../store/marketplaces.ts";
import type { Deps } from "./deps.ts";

/** Finds the marketplace that a call is about: the one asked for, the caller's, or the first. */
export type FindMarketplace = (
  actor: Actor,
  asked: string | undefined,
) => Promise<Result<string, "marketplace_unknown">>;

/** Remembers what it has found, since a marketplace, once there, stays. */
export function marketplaceFinder({ db }: Pick<Deps, "db">): FindMarketplace {
  const known = new Set<string>();
  let first: string | null = null;
  return async (actor, asked) => {
    if (asked === undefined && actor.kind !== "public") return ok(actor.marketplaceId);
    if (asked === undefined) {
      first ??= await firstMarketplaceId(db.kysely);
      return first === null ? reject("marketplace_unknown") : ok(first);
    }
    if (!known.has(asked)) {
      if (!(await marketplaceKnown(db.kysely, asked))) return reject("marketplace_unknown");
      known.add(asked);
    }
    return ok(asked);
  };
}
