import { enforcementAdvanced } from "../telemetry.ts";
import { answerReporters } from "../usecases/answer-reporters.ts";
import { escalateOverdueAppeals } from "../usecases/appeals.ts";
import type { Deps } from "../usecases/deps.ts";
import { advanceMeasures } from "../usecases/measures.ts";

/**
 * Every few minutes: measures begin and end at their time, appeals that nobody answered in time go
 * to the head of the queue, and who reported something reads what came of it. It may run twice.
 */
export async function advanceEnforcementJob(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">,
  signal: AbortSignal,
): Promise<void> {
  const measures = await advanceMeasures(deps, signal);
  const appeals = await escalateOverdueAppeals(deps);
  const answers = await answerReporters(deps, signal);
  if (measures + appeals + answers > 0) enforcementAdvanced({ measures, appeals, answers });
}
