import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { marketplaceIds } from "../store/marketplaces.ts";
import { type WrongHit, wrongHits } from "../store/wrong-hits.ts";
import type { Deps } from "./deps.ts";

const hitsPerStep = 500;

/** Hands over every text that rules held and a person let through; answers how many. */
export async function listWrongHits(
  { db }: Pick<Deps, "db">,
  wish: {
    readonly marketplaces: readonly string[];
    readonly onHit: (hit: WrongHit) => void;
  },
): Promise<Result<number, "marketplace_unknown">> {
  const known = await marketplaceIds(db.kysely);
  const unknown = wish.marketplaces.find((id) => !known.includes(id));
  if (unknown !== undefined) return reject("marketplace_unknown", { marketplaceId: unknown });
  let count = 0;
  for (const marketplaceId of wish.marketplaces.length > 0 ? wish.marketplaces : known) {
    for (let after = ""; ; ) {
      const step = await wrongHits(db.kysely, marketplaceId, after, hitsPerStep);
      for (const hit of step) wish.onHit(hit);
      count += step.length;
      const last = step.at(-1);
      if (last === undefined) break;
      after = last.id;
    }
  }
  return ok(count);
}
