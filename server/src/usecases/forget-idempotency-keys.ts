import { dayMs } from "@candor/core/kernel/instant.ts";
import { limits } from "@candor/core/kernel/limits.ts";
import { deleteIdempotencyKeysBefore } from "../store/idempotency.ts";
import type { Deps } from "./deps.ts";

/**
 * Forgets keys, and the answers kept under them, after the days that the contract promises. Answers
 * how many. A key that comes once more after that is a new request.
 */
export function forgetIdempotencyKeys({ db, clock }: Pick<Deps, "db" | "clock">): Promise<number> {
  return deleteIdempotencyKeysBefore(db.kysely, clock.now() - limits.idempotencyKeepDays * dayMs);
}
