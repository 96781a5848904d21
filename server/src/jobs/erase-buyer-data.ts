import type { Deps } from "../usecases/deps.ts";
import { eraseDueBuyerData } from "../usecases/erase-buyer-data.ts";
import { forgetOldMessages } from "../usecases/forget-old-messages.ts";

/** Every night, erases what is needed no more: buyers' data, old messages. It may run twice. */
export async function eraseBuyerDataJob(
  deps: Pick<Deps, "db" | "clock" | "ledger" | "secrets">,
  signal: AbortSignal,
): Promise<void> {
  await eraseDueBuyerData(deps, signal);
  await forgetOldMessages(deps, signal);
}
