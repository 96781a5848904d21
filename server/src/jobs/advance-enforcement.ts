import { enforcementAdvanced } from "../telemetry.ts";
import { escalateOverdueAppeals } from "../usecases/appeals.ts";
import type { Deps } from "../usecases/deps.ts";
import { advanceMeasures } from "../usecases/measures.ts";

/**
 * Every few minutes: measures begin and end at their time, and appeals that nobody answered in time
 * go to the head of the queue. It may run twice.
 */
export async function advanceEnforcementJob(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger">,
  signal: AbortSignal,
): Promise<void> {
  const measures = await advanceMeasures(deps, signal);
  const appeals = await escalateOverdueAppeals(deps);
  if (measures + appeals > 0) enforcementAdvanced({ measures, appeals });
}
