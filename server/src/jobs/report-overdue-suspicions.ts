import { suspicionsOverdue } from "../telemetry.ts";
import type { Deps } from "../usecases/deps.ts";
import { findOverdueSuspicions } from "../usecases/find-overdue-suspicions.ts";

/**
 * Every night: a suspicion that nobody decided in time leads the moderators' list, and is an error
 * in the log. Nothing decides it in a person's place.
 */
export async function reportOverdueSuspicionsJob(deps: Pick<Deps, "db" | "clock">): Promise<void> {
  for (const found of await findOverdueSuspicions(deps)) suspicionsOverdue(found);
}
