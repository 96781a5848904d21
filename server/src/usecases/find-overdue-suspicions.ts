import { overdueSuspicions } from "../store/review-lists.ts";
import type { Deps } from "./deps.ts";

/** The marketplaces with suspicions that should have been decided by now, and how many each. */
export function findOverdueSuspicions({ db, clock }: Pick<Deps, "db" | "clock">) {
  return overdueSuspicions(db.kysely, clock.now());
}
