import { noticesOverdue, suspicionsOverdue } from "../telemetry.ts";
import type { Deps } from "../usecases/deps.ts";
import { findOverdueNotices } from "../usecases/find-overdue-notices.ts";
import { raiseOverdueSuspicions } from "../usecases/raise-overdue-suspicions.ts";

/**
 * Every night: a suspicion that nobody decided in time is a case, and an error in the log, as is a
 * notice that nobody answered in time; its case leads the queue already.
 */
export async function raiseOverdueSuspicionsJob(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">,
): Promise<void> {
  for (const found of await raiseOverdueSuspicions(deps)) suspicionsOverdue(found);
  for (const found of await findOverdueNotices(deps)) noticesOverdue(found);
}
