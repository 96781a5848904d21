import type { Deps } from "../usecases/deps.ts";
import { eraseDueBuyerData } from "../usecases/erase-buyer-data.ts";

/** Every night, erases what was given for fulfilment and is needed no more. It may run twice. */
export async function eraseBuyerDataJob(
  deps: Pick<Deps, "db" | "clock" | "ledger" | "secrets">,
  signal: AbortSignal,
): Promise<void> {
  await eraseDueBuyerData(deps, signal);
}
