import { enforcementAdvanced } from "../telemetry.ts";
import { answerReporters } from "../usecases/answer-reporters.ts";
import { escalateOverdueAppeals } from "../usecases/appeals.ts";
import { decayTrust } from "../usecases/contributor-trust.ts";
import type { Deps } from "../usecases/deps.ts";
import { advanceMeasures } from "../usecases/measures.ts";

/**
 * Every few minutes: measures begin and end at their time, appeals that nobody answered in time go
 * to the head of the queue, who reported something reads what came of it, and accounts that were
 * watched long enough are free. It may run twice.
 */
export async function advanceEnforcementJob(
  deps: Pick<Deps, "db" | "clock" | "ids" | "ledger" | "random">,
  signal: AbortSignal,
): Promise<void> {
  const measures = await advanceMeasures(deps, signal);
  const appeals = await escalateOverdueAppeals(deps);
  const answers = await answerReporters(deps, signal);
  const accounts = await decayTrust(deps, signal);
  const facts = { measures, appeals, answers, accounts };
  if (measures + appeals + answers + accounts > 0) enforcementAdvanced(facts);
}
