import { overdueNotices } from "../store/notices.ts";
import type { Deps } from "./deps.ts";

/** The marketplaces with notices that should have been answered by now, and how many each. */
export function findOverdueNotices({ db, clock }: Pick<Deps, "db" | "clock">) {
  return overdueNotices(db.kysely, clock.now());
}
