import { ok, type Result, reject } from "@candor/core/kernel/result.ts";
import { isWatched, stopWatching, type WatchKey, watchFromNow } from "../store/case-watches.ts";
import { caseById } from "../store/cases.ts";
import type { Deps } from "./deps.ts";

/**
 * Watches a case as it now stands, or no more. Who watches again has seen all that happened since:
 * the desk tells them of what comes next.
 */
export function watchCase(
  { db, clock }: Pick<Deps, "db" | "clock">,
  { watching, ...key }: WatchKey & { readonly watching: boolean },
): Promise<Result<{ watching: boolean }, "not_found">> {
  return db.transaction(async (tx) => {
    const filed = await caseById(tx, key.marketplaceId, key.caseId);
    if (filed === null) return reject("not_found");
    if (watching) await watchFromNow(tx, key, clock.now());
    else await stopWatching(tx, key);
    return ok({ watching });
  });
}

/** Whether this person watches a case. */
export function watchesCase({ db }: Pick<Deps, "db">, key: WatchKey): Promise<boolean> {
  return isWatched(db.kysely, key);
}
